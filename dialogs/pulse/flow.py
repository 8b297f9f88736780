"""Who is asked which question when, and what may be shown of the answers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from content.model import Role
from content.playbook import Playbook, Pulse
from dialogs.checkin.model import WHOLE
from dialogs.initiative.holders import holders
from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import phase_of
from dialogs.initiative.rounds import Round, round_at, rounds_before
from dialogs.people.model import Unit
from dialogs.people.roster import Roster
from dialogs.privacy import FEWEST
from dialogs.pulse.model import Opinion, Poll, Tally

# How far back answers say something of today: two turns of the questions a phase has.
_LOOKED_BACK = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A poll and the people whom it reaches, in its round."""

    poll: Poll
    people: tuple[str, ...]
    round: Round


def asked_now(
    initiative: Initiative, playbooks: Mapping[str, Playbook], roster: Roster, now: datetime
) -> Iterator[Asked]:
    """Who is asked in the round that runs: the staff of each unit one question, and each group with a task its own.

    Nobody without `Rhythm.pulse_every`. Whoever leads a unit speaks in its check-in and is not asked here.
    """
    units = [roster.units[id_] for id_ in initiative.units if id_ in roster.units]
    for unit in units:
        in_round = round_at(initiative.rhythm, unit, now)
        poll = _of_unit(initiative, playbooks, unit, in_round, now)
        if poll and (people := _staff(initiative, roster, unit, now)):
            yield Asked(poll=poll, people=people, round=in_round)
    if not units:
        return
    in_round = round_at(initiative.rhythm, units[0], now)
    for poll, role in _of_groups(initiative, playbooks, units, in_round, now):
        people = tuple(holders(initiative, playbooks[poll.playbook], role, roster, units[0].day(now)))
        if people:
            yield Asked(poll=poll, people=people, round=in_round)


def asked_by(
    poll: Poll, initiative: Initiative, playbooks: Mapping[str, Playbook], roster: Roster, now: datetime
) -> Asked | None:
    """The asking that a card is from, when its round still runs."""
    unit = roster.units.get(poll.about)
    if unit is not None:
        in_round = round_at(initiative.rhythm, unit, now)
        found = _of_unit(initiative, playbooks, unit, in_round, now) if unit.id in initiative.units else None
        return Asked(poll=poll, people=_staff(initiative, roster, unit, now), round=in_round) if found == poll else None
    return next((each for each in asked_now(initiative, playbooks, roster, now) if each.poll == poll), None)


def over(initiative: Initiative, playbooks: Mapping[str, Playbook], units: Sequence[Unit], now: datetime) -> list[Poll]:
    """Every poll of these units, and of the groups, in the last rounds that are over; newest first.

    Answers of a round that runs are shown to nobody: who looked twice would see what the last one said.
    """
    if not units or not initiative.rhythm.pulse_every:
        return []
    step = _step(initiative)
    earlier = islice(rounds_before(initiative.rhythm, units[0], now), step * _LOOKED_BACK)
    pulses = [(book, each) for id_ in initiative.playbooks if (book := playbooks.get(id_)) for each in book.pulses]
    return [
        Poll(initiative=initiative.id, playbook=book.id, pulse=pulse.id, period=each.period, about=about)
        for each in earlier
        if not each.number % step
        for book, pulse in pulses
        for about in ([unit.id for unit in units] if _is_everybodys(book, pulse) else [WHOLE])
    ]


def latest(tallies: Iterable[Tally]) -> list[Tally]:
    """Of each pulse and what it is about only the newest; they come newest first."""
    found: dict[tuple[str, str, str], Tally] = {}
    for each in tallies:
        found.setdefault((each.poll.playbook, each.poll.pulse, each.poll.about), each)
    return list(found.values())


def heard(playbooks: Mapping[str, Playbook], tallies: Iterable[Tally]) -> dict[str, tuple[Tally, str]]:
    """What a unit's staff said on criteria, by criterion: the newest tally that may be shown, and the question's id."""
    found: dict[str, tuple[Tally, str]] = {}
    for tally in latest(tallies):
        pulse = pulse_of(playbooks, tally.poll)
        for question in pulse.questions if pulse and may_be_shown(tally) else ():
            if question.shows:
                found.setdefault(question.shows, (tally, question.id))
    return found


def may_be_shown(tally: Tally) -> bool:
    """Whether so many have answered that nobody can be told by it."""
    return tally.answers >= FEWEST


def together(tallies: Sequence[Tally]) -> Tally | None:
    """All units as one, None with too few answers.

    Units with too few are in it only together with so many others like them that taking the shown ones away from the
    whole says nothing of anybody.
    """
    shown = [each for each in tallies if may_be_shown(each)]
    hidden = [each for each in tallies if not may_be_shown(each)]
    parts = [*shown, *hidden] if sum(each.answers for each in hidden) >= FEWEST else shown
    if not parts:
        return None
    counts: dict[str, dict[Opinion, int]] = {}
    for part in parts:
        for question, given in part.counts.items():
            of_question = counts.setdefault(question, {})
            for opinion, count in given.items():
                of_question[opinion] = of_question.get(opinion, 0) + count
    return Tally(poll=parts[0].poll, answers=sum(each.answers for each in parts), counts=counts)


def pulse_of(playbooks: Mapping[str, Playbook], poll: Poll) -> Pulse | None:
    """The questions of a poll."""
    book = playbooks.get(poll.playbook)
    return next((each for each in book.pulses if each.id == poll.pulse), None) if book else None


def _of_unit(
    initiative: Initiative, playbooks: Mapping[str, Playbook], unit: Unit, in_round: Round, now: datetime
) -> Poll | None:
    """The one question of a unit's staff in a round: those of its phase take turns."""
    wave = initiative.wave_of(unit.id)
    if wave is None or wave.paused or not _is_due(initiative, in_round):
        return None
    candidates: list[tuple[str, str]] = []
    for id_ in initiative.playbooks:
        if (book := playbooks.get(id_)) and (phase := phase_of(initiative, book, unit.id, unit.day(now))):
            candidates += [
                (id_, each.id) for each in book.pulses if _is_everybodys(book, each) and phase.id in each.phases
            ]
    if not candidates:
        return None
    book_id, pulse = candidates[in_round.number // _step(initiative) % len(candidates)]
    return Poll(initiative=initiative.id, playbook=book_id, pulse=pulse, period=in_round.period, about=unit.id)


def _of_groups(
    initiative: Initiative, playbooks: Mapping[str, Playbook], units: Sequence[Unit], in_round: Round, now: datetime
) -> Iterator[tuple[Poll, str]]:
    """What each group with a task is asked while any unit is in the phase; a group is asked once."""
    if not _is_due(initiative, in_round):
        return
    asked = set[Role | str]()
    for id_ in initiative.playbooks:
        book = playbooks.get(id_)
        if book is None:
            continue
        phases = {phase.id for unit in units if (phase := phase_of(initiative, book, unit.id, unit.day(now)))}
        for pulse in book.pulses:
            role = book.role(pulse.who)
            group = (role.held_as if role else None) or pulse.who
            if _is_everybodys(book, pulse) or group in asked or phases.isdisjoint(pulse.phases):
                continue
            asked.add(group)
            yield (
                Poll(initiative=initiative.id, playbook=id_, pulse=pulse.id, period=in_round.period, about=WHOLE),
                pulse.who,
            )


def _staff(initiative: Initiative, roster: Roster, unit: Unit, now: datetime) -> tuple[str, ...]:
    """The unit's people without its leaders and those away; whoever is at home in several is asked in the first."""
    day = unit.day(now)
    leaders = {unit.manager, *roster.leaders(unit, day)}
    return tuple(
        id_
        for id_ in roster.staff_of(unit.id)
        if id_ not in leaders
        and (person := roster.people.get(id_))
        and roster.absence_of(id_, day) is None
        and next((home for home in person.units if home in initiative.units), None) == unit.id
    )


def _is_everybodys(book: Playbook, pulse: Pulse) -> bool:
    role = book.role(pulse.who)
    return role is not None and role.held_as is Role.STAFF


def _step(initiative: Initiative) -> int:
    return max(1, initiative.rhythm.pulse_every // initiative.rhythm.every)


def _is_due(initiative: Initiative, in_round: Round) -> bool:
    return bool(initiative.rhythm.pulse_every) and not in_round.number % _step(initiative)
