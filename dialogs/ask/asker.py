"""Answers that know the asker: what roster, playbook and check-ins say about the asker's own units."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import islice

from content.language import Language
from content.model import Live, Role
from content.playbook import ANY_PHASE, Criterion, Phase, Playbook, Scope
from dialogs.ask.decisions import Decisions, awaited, fitting, taken
from dialogs.checkin.model import CheckIn, Status
from dialogs.gate.model import Gate
from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import phase_of
from dialogs.people.model import Person, Unit
from dialogs.people.rights import Action, may
from dialogs.people.roster import Roster
from dialogs.privacy import FEWEST
from dialogs.rollup.model import Colour

# What is told in the person's own chat only: it names people, or how a unit is doing.
PERSONAL = frozenset({Live.SUPER_USERS, Live.CONTACT, Live.PROGRESS})

Latest = Mapping[str, Mapping[str, CheckIn]]
Newest = Mapping[str, tuple[str, Mapping[str, Colour]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """Who asks, when, and in which words; `latest` has the newest check-ins of the asker's units, by initiative.

    `newest` has the newest period anybody answered in with every unit's colour in it, and `gates` the gates, by
    initiative too. `overheard` when others read the answer as well.
    """

    person: Person
    now: datetime
    roster: Roster
    playbooks: Mapping[str, Playbook]
    question: str = ""
    language: Language = Language.SV
    latest: Latest | None = None
    newest: Newest | None = None
    gates: Mapping[str, Sequence[Gate]] | None = None
    overheard: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """When a unit goes live: None while no day is set; `days` from today, negative for the past."""

    wave: str | None = None
    day: date | None = None
    days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """The phase a unit is in; None while no day is set."""

    phase: Phase | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpers:
    """Names of those who help in a unit, its support contact, and of the manager, who knows when nobody is named.

    `technical` know the system, `professional` the ways of working; of `names` that is not said. `leads` when the asker
    leads the unit: nobody else is to be asked then.
    """

    names: tuple[str, ...]
    manager: str | None
    leads: bool
    support: str | None = None
    technical: tuple[str, ...] = ()
    professional: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Duties:
    """What the unit must have in place in the phase it is in; `dated` is the playbook's date."""

    phase: Phase | None
    criteria: tuple[Criterion, ...] = ()
    dated: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Units by colour in a period; `units` were asked, `answered` did; no colours where they would tell too much."""

    period: str
    units: int
    answered: int
    colours: Mapping[Colour, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """The unit's own latest check-in: answers by colour, or None where there is none or the asker may not see it."""

    seen: bool
    period: str | None = None
    colours: Mapping[Status, int] | None = None


Fact = Start | Stage | Helpers | Duties | Own


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """One fact on one unit; `initiative` where the unit takes part in several."""

    unit: Unit
    fact: Fact
    initiative: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveFacts:
    """What is added to an article; `as_of` is the day the roster was imported, where it is known."""

    kind: Live
    as_of: date | None
    units: tuple[About, ...] = ()
    decisions: Decisions | None = None
    overall: tuple[Counts, ...] = ()

    @property
    def nobody(self) -> bool:
        """Whether the asker's unit is unknown although the answer is about it."""
        return not self.units and self.decisions is None and not self.overall


def units_of(roster: Roster, person: Person, day: date) -> list[Unit]:
    """The asker's units: at home in or leading, each once."""
    homes = [roster.units[id_] for id_ in person.units if id_ in roster.units]
    return list({unit.id: unit for unit in (*homes, *roster.led_by(person.id, day))}.values())


def facts(kind: Live, asker: Asker, units: Sequence[Unit]) -> LiveFacts:
    """What is known about these units of the asker's, as the article's kind asks for."""
    as_of = asker.roster.records.as_of
    if kind is Live.WHO_DECIDES:
        return LiveFacts(kind=kind, as_of=as_of, decisions=_decisions(asker, units))
    about = tuple(each for unit in units for each in _about(kind, asker, unit))
    overall = _overall(asker) if kind is Live.PROGRESS else ()
    return LiveFacts(kind=kind, as_of=as_of, units=about, overall=overall)


def _about(kind: Live, asker: Asker, unit: Unit) -> list[About]:
    if kind is Live.SUPER_USERS:
        return [About(unit=unit, fact=_super_users(asker, unit))]
    if kind is Live.CONTACT:
        return [About(unit=unit, fact=_contacts(asker, unit))]
    initiatives = [each for each in asker.roster.initiatives.values() if unit.id in each.units]
    if not initiatives:
        # The same as for a unit without a date: nothing is known, and the card says who knows.
        return [About(unit=unit, fact=_unknown(kind))]
    several = len(initiatives) > 1
    return [
        About(unit=unit, fact=_fact(kind, asker, unit, each), initiative=each.id if several else None)
        for each in initiatives
    ]


def _unknown(kind: Live) -> Fact:
    if kind is Live.GO_LIVE:
        return Start()
    if kind is Live.PHASE:
        return Stage(phase=None)
    return Duties(phase=None) if kind is Live.MANDATORY else Own(seen=True)


def _fact(kind: Live, asker: Asker, unit: Unit, initiative: Initiative) -> Fact:
    today = unit.day(asker.now)
    go_live = initiative.go_live(unit.id)
    if kind is Live.PROGRESS:
        return _own(asker, unit, initiative)
    if go_live is None:
        return _unknown(kind)
    if kind is Live.GO_LIVE:
        return Start(wave=initiative.units[unit.id], day=go_live, days=(go_live - today).days)
    playbook = next((asker.playbooks[id_] for id_ in initiative.playbooks if id_ in asker.playbooks), None)
    if playbook is None:
        return _unknown(kind)
    phase = phase_of(initiative, playbook, unit.id, today)
    if phase is None:
        return _unknown(kind)
    if kind is Live.PHASE:
        return Stage(phase=phase)
    due = [each for each in playbook.criteria if each.scope is Scope.UNIT and each.phase in (phase.id, ANY_PHASE)]
    return Duties(phase=phase, criteria=tuple(due), dated=playbook.dated)


def _super_users(asker: Asker, unit: Unit) -> Helpers:
    said = {*unit.technical_super_users, *unit.professional_super_users}
    helpers = _helpers(asker, unit, [id_ for id_ in unit.super_users if id_ not in said], None)
    return replace(
        helpers,
        technical=_names(asker, unit.technical_super_users),
        professional=_names(asker, unit.professional_super_users),
    )


def _contacts(asker: Asker, unit: Unit) -> Helpers:
    line = [*asker.roster.line_of(unit.id)]
    near = {None, *(each.id for each in line)}
    leads = [
        person.id
        for person in asker.roster.granted()
        if any(grant.role is Role.LOCAL_DEVELOPMENT_LEAD and grant.unit in near for grant in person.grants)
    ]
    return _helpers(asker, unit, leads, next((each.support for each in line if each.support), None))


def _helpers(asker: Asker, unit: Unit, ids: Iterable[str], support: str | None) -> Helpers:
    manager = asker.roster.people.get(unit.manager or "")
    return Helpers(
        names=_names(asker, ids),
        manager=manager.name if manager else None,
        leads=asker.roster.leads(asker.person.id, unit, unit.day(asker.now)),
        support=support,
    )


def _names(asker: Asker, ids: Iterable[str]) -> tuple[str, ...]:
    people = asker.roster.people
    return tuple(people[id_].name for id_ in ids if id_ in people)


def _own(asker: Asker, unit: Unit, initiative: Initiative) -> Own:
    if not _may_see(asker, unit, initiative):
        return Own(seen=False)
    checkin = (asker.latest or {}).get(initiative.id, {}).get(unit.id)
    if checkin is None:
        return Own(seen=True)
    return Own(
        seen=True,
        period=checkin.period,
        colours=Counter(answer.status for answer in checkin.answers if answer.period == checkin.period),
    )


def _may_see(asker: Asker, unit: Unit, initiative: Initiative) -> bool:
    return may(asker.roster, asker.person, Action.SEE_STATUS, unit.day(asker.now), unit, initiative.id)


def _overall(asker: Asker) -> tuple[Counts, ...]:
    found: list[Counts] = []
    for initiative in asker.roster.initiatives.values():
        period, said = (asker.newest or {}).get(initiative.id, ("", {}))
        if not period:
            continue
        units = [asker.roster.units[id_] for id_ in initiative.units if id_ in asker.roster.units]
        answered = [unit for unit in units if unit.id in said]
        # Whoever takes their own from the sum must not be left with few; more than few need not be counted.
        others = list(islice((unit for unit in answered if not _may_see(asker, unit, initiative)), FEWEST))
        colours = None if 0 < len(others) < FEWEST else Counter(said[unit.id] for unit in answered)
        found.append(Counts(period=period, units=len(units), answered=len(answered), colours=colours))
    return tuple(found)


def _decisions(asker: Asker, units: Sequence[Unit]) -> Decisions:
    every = [*asker.roster.initiatives.values()]
    points = fitting(asker.question, asker.language, every, asker.playbooks, units, asker.now)
    if asker.gates is None or not any(unit.id in each.units for each in every for unit in units):
        return Decisions(points=points)
    found = taken(every, asker.playbooks, units, asker.gates, asker.roster.names)
    return Decisions(
        points=points,
        # A decision names whoever took it, and why is said to those it concerns: not where others read along.
        taken=None if asker.overheard else found,
        awaited=awaited(every, asker.playbooks, units, asker.gates, units[0].day(asker.now)),
        kept_back=asker.overheard and bool(found),
        several=sum(any(unit.id in each.units for unit in units) for each in every) > 1,
    )
