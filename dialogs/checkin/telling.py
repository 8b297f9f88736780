"""Who hears of a check-in: whoever runs the initiative of a wish, the next leader up the line of a long silence."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from content.model import Destination, Role
from content.playbook import Playbook
from dialogs.broadcast.model import Delivery, Recipient
from dialogs.broadcast.notice import notice
from dialogs.checkin.asked import Asking
from dialogs.checkin.model import CheckIn
from dialogs.initiative.holders import granted
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import rounds_before
from dialogs.people.model import Unit
from dialogs.people.roster import Roster

WISHED, CLIMBED, OTHERS = "checkin-wished", "checkin-climbed", "checkin-others"
STANDS_IN = "checkin-stands-in"
# So many rounds without a word, and the next leader up the line hears of it.
SILENT_ROUNDS = 2
# Rounds that are sat out, or in which nothing is asked, are passed over; further back nobody looks.
_LOOKED_BACK = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A unit that missed two rounds in a row; `missed` is the newest, `since` the period it last answered in."""

    unit: Unit
    missed: str
    since: str


def wished(checkin: CheckIn, initiative: Initiative, roster: Roster, now: datetime) -> Iterator[Delivery]:
    """To the project leaders: a unit asks to pause or to start later. Once for each wish with its reason."""
    request = checkin.request
    if request is None or not request.reason or request.at != checkin.at:
        return
    key = f"{checkin.initiative}/{checkin.unit}/{checkin.period}/{checkin.revision}"
    for id_ in granted(Role.PROJECT_LEADER, initiative, roster, roster.units.get(checkin.unit)):
        yield to_person(WISHED, key, id_, roster, now)


def silences(
    initiative: Initiative,
    playbooks: Mapping[str, Playbook],
    units: Iterable[Unit],
    latest: Mapping[str, CheckIn],
    skipped: Iterable[tuple[str, str]],
    now: datetime,
) -> Iterator[Silence]:
    """Units that missed the latest two rounds they were asked in, none of them before the initiative was known.

    `skipped` are the units and periods of rounds that were sat out: those are neither missed nor answered.
    """
    out, asking = set(skipped), Asking(initiative, playbooks)
    for unit in units:
        checkin = latest.get(unit.id)
        missed: list[str] = []
        for each in islice(rounds_before(initiative.rhythm, unit, now), _LOOKED_BACK):
            asked_on = unit.day(each.asks)
            too_early = initiative.since is None or asked_on < initiative.since
            if too_early or (checkin and each.period <= checkin.period) or len(missed) == SILENT_ROUNDS:
                break
            if (unit.id, each.period) not in out and asking.criteria(unit, asked_on, each):
                missed.append(each.period)
        if len(missed) == SILENT_ROUNDS:
            yield Silence(unit=unit, missed=missed[0], since=checkin.period if checkin else "start")


def climbed(silence: Silence, initiative: Initiative, roster: Roster, now: datetime) -> Iterator[Delivery]:
    """To the next leader up the line, once however long it lasts; where there is none, to the project leaders."""
    unit = silence.unit
    own = set(roster.leaders(unit, unit.day(now)))
    above = [each.manager for each in roster.line_of(unit.id) if each.id != unit.id and each.manager]
    nearest = next(([id_] for id_ in above if id_ not in own and id_ in roster.people), None)
    key = f"{initiative.id}/{unit.id}/{silence.since}"
    for id_ in nearest or granted(Role.PROJECT_LEADER, initiative, roster, unit):
        yield to_person(CLIMBED, key, id_, roster, now)


def to_person(name: str, key: str, id_: str, roster: Roster, now: datetime) -> Delivery:
    """A notice to somebody of the roster, in their language."""
    person = roster.people[id_]
    return notice(name, key, Recipient(to=Destination.PERSON, id=id_), roster.language_of(person), now)
