"""From a blank form to stored answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from content.playbook import Criterion
from dialogs.checkin.model import (
    LONGEST_NOTE,
    Answer,
    CheckIn,
    Form,
    Help,
    Request,
    Revision,
    Status,
    Wish,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What was filled in for one criterion; None means left alone."""

    status: Status | None = None
    note: str | None = None
    blocker: str | None = None
    help: Help | None = None
    due: date | None = None
    figures: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What was filled in on a whole card: by criterion, and beside the criteria; None means left alone."""

    given: Mapping[str, Given] = field(default_factory=dict)
    comment: str | None = None
    wish: Wish | None = None
    reason: str | None = None


def forms_for(
    initiative: str,
    asked: Mapping[str, tuple[Criterion, ...]],
    latest: Mapping[str, CheckIn],
    period: str,
    *,
    proof: bool = False,
) -> list[Form]:
    """The forms somebody fills in who answers for these units: units that are asked the same share one."""
    groups: dict[tuple[str, ...], tuple[tuple[Criterion, ...], list[str]]] = {}
    for unit, criteria in asked.items():
        if criteria:
            groups.setdefault(tuple(each.id for each in criteria), (criteria, []))[1].append(unit)
    blank = Form(initiative=initiative, units=(), period=period, criteria=(), proof=proof)
    return [
        form_on(replace(blank, units=tuple(units), criteria=criteria), latest) for criteria, units in groups.values()
    ]


def single_form(form: Form, unit: str, latest: Mapping[str, CheckIn], then: Sequence[str] = ()) -> Form:
    """The same questions for one unit of the form."""
    return form_on(replace(form, units=(unit,), then=tuple(then)), latest)


def form_on(form: Form, latest: Mapping[str, CheckIn]) -> Form:
    """The same form as it would be with these check-ins as the latest."""
    found = [latest.get(unit) for unit in form.units]
    known: dict[str, Answer] = {}
    for criterion in form.criteria:
        answers = [checkin.answer(criterion.id) if checkin else None for checkin in found]
        # Several units share an answer beforehand only when all gave it last time: nothing is put in their mouth.
        first = answers[0]
        if first is not None and all(first.says_the_same_as(answer) for answer in answers):
            known[criterion.id] = first
    earlier = {checkin.period for checkin in found if checkin and checkin.period != form.period}
    only = found[0] if len(found) == 1 else None
    return replace(
        form,
        known=known,
        last_period=max(earlier) if earlier else None,
        revisions={each.unit: each.revision for each in found if each and each.period == form.period},
        comment=only.comment if only and only.period == form.period else "",
        request=only.request if only else None,
    )


def filled_in(form: Form, filled: Filled) -> Form:
    """The form with what somebody typed into another one; nothing is stored."""
    typed = {
        criterion.id: answer
        for criterion in form.criteria
        if (entry := filled.given.get(criterion.id))
        and (answer := _merge(criterion, entry, form.known.get(criterion.id)))
    }
    return replace(
        form,
        known={**form.known, **typed},
        comment=form.comment if filled.comment is None else filled.comment,
        request=_request(filled, form.request),
    )


def unchanged(form: Form) -> Filled | None:
    """What "nothing has changed" says; None when something on the form has never been answered."""
    if any(each.id not in form.known for each in form.criteria):
        return None
    return Filled(given={id_: Given(status=answer.status) for id_, answer in form.known.items()})


def submit(
    form: Form, filled: Filled, stored: CheckIn | None, latest: CheckIn | None, unit: str, by: str, at: datetime
) -> CheckIn | None:
    """The check-in to save for one unit, or None when nothing was said or nothing changed.

    `stored` is what this period has of the unit, `latest` the newest of any. What was left alone stays as it was, with
    the date it was said; what is confirmed is said anew.
    """
    base = max(filter(None, (stored, latest)), key=lambda each: each.at, default=None)
    answers = {answer.criterion: answer for answer in base.answers} if base else {}
    said = False
    for criterion in form.criteria:
        entry = filled.given.get(criterion.id)
        before = answers.get(criterion.id)
        answer = _merge(criterion, entry, before) if entry else None
        if answer and (not answer.says_the_same_as(before) or (before and before.period != form.period)):
            since = (before.since or before.at) if before and before.status is answer.status else at
            answers[criterion.id] = replace(answer, by=by, at=at, since=since, period=form.period)
            said = True
    comment = (stored.comment if stored else "") if filled.comment is None else filled.comment.strip()[:LONGEST_NOTE]
    request = _request(filled, base.request if base else None, at)
    said = said or comment != (stored.comment if stored else "") or request != (base.request if base else None)
    if not said:
        return None
    checkin = CheckIn(
        initiative=form.initiative,
        unit=unit,
        period=form.period,
        answers=tuple(answers.values()),
        by=by,
        at=at,
        comment=comment,
        request=request,
    )
    if stored is None:
        return checkin
    before_this = Revision(
        answers=stored.answers,
        by=stored.by,
        at=stored.at,
        comment=stored.comment,
        request=stored.request,
        colour=stored.colour,
    )
    return replace(checkin, revision=stored.revision + 1, history=(*stored.history, before_this))


def _request(filled: Filled, before: Request | None, at: datetime | None = None) -> Request | None:
    wish = filled.wish or (before.wish if before else Wish.NONE)
    if wish is Wish.NONE:
        return None
    reason = before.reason if filled.reason is None and before else (filled.reason or "")
    reason = reason.strip()[:LONGEST_NOTE]
    if before and (before.wish, before.reason) == (wish, reason):
        return before
    return Request(wish=wish, reason=reason, at=at)


def _merge(criterion: Criterion, given: Given, before: Answer | None) -> Answer | None:
    figures = given.figures if given.figures is not None else (before.figures if before else ())
    status = _status(criterion, given, figures) or (before.status if before else None)
    if status is None:
        return None
    note = before.note if given.note is None and before else (given.note or "")
    blocker = before.blocker if given.blocker is None and before else (given.blocker or "")
    troubled = status in (Status.RED, Status.YELLOW)
    return Answer(
        criterion=criterion.id,
        status=status,
        note=note.strip()[:LONGEST_NOTE],
        blocker=blocker.strip()[:LONGEST_NOTE] if troubled else "",
        help=(given.help or (before.help if before else None)) if troubled else None,
        due=(given.due or (before.due if before else None)) if troubled else None,
        figures=figures if status is not Status.NOT_APPLICABLE else (),
        action=before.action if before else "",
    )


def _status(criterion: Criterion, given: Given, figures: tuple[int, ...]) -> Status | None:
    if given.status is Status.NOT_APPLICABLE:
        # Only what is asked "where needed" can be not needed.
        return given.status if criterion.conditional else None
    # A rating of some of the parts says nothing of the others.
    if criterion.colours and given.figures and len(given.figures) >= max(1, len(criterion.parts)):
        lowest = min(figures)
        if lowest >= criterion.colours.green_from:
            return Status.GREEN
        return Status.YELLOW if lowest >= criterion.colours.yellow_from else Status.RED
    return given.status


def touched(filled: Filled, shown: Form) -> Filled:
    """What somebody changed of what the form showed: a client posts every input, also those left alone.

    Without this, the second of two leaders with the form open would put back what the first had just changed.
    """
    found: dict[str, Given] = {}
    for criterion, entry in filled.given.items():
        known = shown.known.get(criterion)
        found[criterion] = Given(
            status=None if known and entry.status is known.status else entry.status,
            note=None if (entry.note or "").strip() == (known.note if known else "") else entry.note,
            blocker=None if (entry.blocker or "").strip() == (known.blocker if known else "") else entry.blocker,
            help=None if known and entry.help is known.help else entry.help,
            due=None if known and entry.due == known.due else entry.due,
            figures=None if known and entry.figures == known.figures else entry.figures,
        )
    wish = shown.request.wish if shown.request else Wish.NONE
    return Filled(
        given=found,
        comment=None if (filled.comment or "").strip() == shown.comment else filled.comment,
        wish=None if filled.wish is wish else filled.wish,
        reason=filled.reason,
    )


def unexplained(criteria: Iterable[Criterion], checkin: CheckIn) -> list[Answer]:
    """Answers on these criteria that cannot stand alone: red without what blocks, not applicable without why."""
    answers = (checkin.answer(criterion.id) for criterion in criteria)
    return [
        answer
        for answer in answers
        if answer
        and (
            (answer.status is Status.RED and not answer.blocker)
            or (answer.status is Status.NOT_APPLICABLE and not answer.note)
        )
    ]


def worth_asking(criteria: Iterable[Criterion], checkin: CheckIn, at: datetime) -> list[Answer]:
    """What to ask more about: all that is unexplained, and what turned yellow just now and says nothing."""
    answers = (checkin.answer(criterion.id) for criterion in criteria)
    yellow = (each for each in answers if each and each.status is Status.YELLOW and not each.blocker)
    new = [each for each in yellow if each.since == at]
    return [*unexplained(criteria, checkin), *new]


def owes(criteria: Sequence[Criterion], checkin: CheckIn | None, period: str) -> bool:
    """Whether something is still to be said in this period: an answer, or what blocks a red one."""
    return bool(unanswered(criteria, checkin, period)) or (
        checkin is not None and bool(criteria) and bool(unexplained(criteria, checkin))
    )


def unanswered(criteria: Sequence[Criterion], checkin: CheckIn | None, period: str) -> list[Criterion]:
    """The criteria that have not been answered in this period."""
    given = {each.criterion for each in checkin.answers if each.period == period} if checkin else set()
    return [each for each in criteria if each.id not in given]
