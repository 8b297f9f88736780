"""From a blank form to stored answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from content.playbook import Criterion, Playbook
from dialogs.checkin.model import LONGEST_NOTE, WORST_FIRST, Answer, CheckIn, Form, Revision, Status, period_of
from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import phase_on
from dialogs.people.model import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What was filled in for one criterion; None means left alone."""

    status: Status | None = None
    note: str | None = None
    blocker: str | None = None


def criteria_for(
    initiative: Initiative, playbooks: Mapping[str, Playbook], unit: Unit, today: date
) -> tuple[Criterion, ...]:
    """What the unit is asked in its phase: the weekly set of each of the initiative's playbooks, in their order."""
    go_live = initiative.go_live(unit.id)
    if go_live is None:
        return ()
    asked: list[Criterion] = []
    for id_ in initiative.playbooks:
        if playbook := playbooks.get(id_):
            phase = phase_on(playbook, go_live, today)
            asked += playbook.asked_in(phase.checkin) if phase.checkin else []
    return tuple(asked)


def by_period(units: Iterable[Unit], moment: datetime) -> dict[str, list[str]]:
    """The ids of units by the week it is there: around midnight on Sunday they are not all in the same."""
    found: dict[str, list[str]] = {}
    for unit in units:
        found.setdefault(period_of(unit.day(moment)), []).append(unit.id)
    return found


def forms_for(
    initiative: Initiative,
    playbooks: Mapping[str, Playbook],
    units: Sequence[Unit],
    latest: Mapping[str, CheckIn],
    period: str,
    today: date,
) -> list[Form]:
    """The forms a leader of these units fills in: units that are asked the same share one."""
    groups: dict[tuple[str, ...], tuple[tuple[Criterion, ...], list[str]]] = {}
    for unit in units:
        if criteria := criteria_for(initiative, playbooks, unit, today):
            groups.setdefault(tuple(each.id for each in criteria), (criteria, []))[1].append(unit.id)
    return [_form(initiative.id, tuple(group), period, criteria, latest) for criteria, group in groups.values()]


def single_form(form: Form, unit: str, latest: Mapping[str, CheckIn], then: Sequence[str] = ()) -> Form:
    """The same questions for one unit of the form."""
    return replace(_form(form.initiative, (unit,), form.period, form.criteria, latest), then=tuple(then))


def form_on(form: Form, latest: Mapping[str, CheckIn]) -> Form:
    """The same form as it would be with these check-ins as the latest."""
    return _form(form.initiative, form.units, form.period, form.criteria, latest)


def _form(
    initiative: str, units: tuple[str, ...], period: str, criteria: tuple[Criterion, ...], latest: Mapping[str, CheckIn]
) -> Form:
    found = [latest.get(unit) for unit in units]
    known: dict[str, Answer] = {}
    for criterion in criteria:
        answers = [checkin.answer(criterion.id) if checkin else None for checkin in found]
        # Several units share an answer beforehand only when all gave it last time: nothing is put in their mouth.
        first = answers[0]
        if first is not None and all(answer is not None and _same(answer, first) for answer in answers):
            known[criterion.id] = first
    earlier = {checkin.period for checkin in found if checkin and checkin.period != period}
    return Form(
        initiative=initiative,
        units=units,
        period=period,
        criteria=criteria,
        known=known,
        last_period=max(earlier) if earlier else None,
        revisions={checkin.unit: checkin.revision for checkin in found if checkin and checkin.period == period},
    )


def _same(one: Answer, other: Answer) -> bool:
    return (one.status, one.note, one.blocker) == (other.status, other.note, other.blocker)


def filled_in(form: Form, given: Mapping[str, Given]) -> Form:
    """The form with what somebody typed into another one; nothing is stored."""
    typed = {
        criterion.id: answer
        for criterion in form.criteria
        if (entry := given.get(criterion.id)) and (answer := _merge(criterion, entry, form.known.get(criterion.id)))
    }
    return replace(form, known={**form.known, **typed})


def submit(
    form: Form, given: Mapping[str, Given], stored: CheckIn | None, unit: str, by: str, at: datetime
) -> CheckIn | None:
    """The check-in to save for one unit, or None when nothing was said or nothing changed.

    What was left alone stays as stored; answers on criteria that are no longer asked are kept.
    """
    answers = {answer.criterion: answer for answer in stored.answers} if stored else {}
    before = dict(answers)
    for criterion in form.criteria:
        if entry := given.get(criterion.id):
            answer = _merge(criterion, entry, answers.get(criterion.id))
            if answer:
                answers[criterion.id] = answer
    if not answers or answers == before:
        return None
    checkin = CheckIn(
        initiative=form.initiative,
        unit=unit,
        period=form.period,
        answers=tuple(answers.values()),
        by=by,
        at=at,
    )
    if stored is None:
        return checkin
    return replace(
        checkin,
        revision=stored.revision + 1,
        history=(*stored.history, Revision(answers=stored.answers, by=stored.by, at=stored.at)),
    )


def _merge(criterion: Criterion, given: Given, before: Answer | None) -> Answer | None:
    status = given.status or (before.status if before else None)
    if status is None:
        return None
    note = before.note if given.note is None and before else (given.note or "")
    blocker = before.blocker if given.blocker is None and before else (given.blocker or "")
    return Answer(
        criterion=criterion.id,
        status=status,
        note=note.strip()[:LONGEST_NOTE],
        blocker=blocker.strip()[:LONGEST_NOTE] if status is Status.RED else "",
    )


def touched(given: Mapping[str, Given], shown: Mapping[str, Answer]) -> dict[str, Given]:
    """What somebody changed of what the form showed: a client posts every input, also those left alone.

    Without this, the second of two leaders with the form open would put back what the first had just changed.
    """
    found: dict[str, Given] = {}
    for criterion, entry in given.items():
        known = shown.get(criterion)
        found[criterion] = Given(
            status=None if known and entry.status is known.status else entry.status,
            note=None if (entry.note or "").strip() == (known.note if known else "") else entry.note,
            blocker=None if (entry.blocker or "").strip() == (known.blocker if known else "") else entry.blocker,
        )
    return found


def unexplained(criteria: Iterable[Criterion], checkin: CheckIn) -> list[Answer]:
    """Red answers on these criteria that do not yet say what blocks."""
    answers = (checkin.answer(criterion.id) for criterion in criteria)
    return [answer for answer in answers if answer and answer.status is Status.RED and not answer.blocker]


def owes(criteria: Sequence[Criterion], checkin: CheckIn | None) -> bool:
    """Whether something is still to be said: an answer, or what blocks a red one."""
    return (
        checkin is None
        or any(checkin.answer(each.id) is None for each in criteria)
        or bool(unexplained(criteria, checkin))
    )


def unanswered(form: Form, checkin: CheckIn | None) -> list[Criterion]:
    """The criteria of the form that still lack an answer."""
    return [each for each in form.criteria if checkin is None or checkin.answer(each.id) is None]


def worst(checkin: CheckIn) -> Status:
    """The unit's colour: red before yellow before green; not applicable counts for nothing."""
    return min((answer.status for answer in checkin.answers), key=WORST_FIRST.index, default=Status.NOT_APPLICABLE)
