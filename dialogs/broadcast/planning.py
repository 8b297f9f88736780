"""What is due now, for whom: derived from stored data and a clock that is passed in, so nothing is lost or doubled."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from content.language import Language
from content.library import Material
from content.model import Destination, MaterialKind, Role
from content.settings import Consideration
from dialogs.broadcast.audience import Audience, people_in, units_in
from dialogs.broadcast.hours import allowed_from
from dialogs.broadcast.model import STILL_NEWS, Delivery, DeliveryState, Priority, Recipient, Subject
from dialogs.broadcast.reach import World, considered, spoken_by
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Unit
from dialogs.people.roster import Roster
from dialogs.plan.model import Plan
from dialogs.plan.timetable import Timetable

MORNING = time(9)
_A_DAY = timedelta(days=1)
# Free days and shifts put a morning off by no more than this.
_LONGEST_PUT_OFF = timedelta(days=15)


def due_material(
    materials: Iterable[Material],
    initiative: Initiative,
    roster: Roster,
    consideration: Consideration,
    now: datetime,
    plan: Plan | None = None,
) -> Iterator[Delivery]:
    """Rows of dated material whose moment has come, and came a few days ago at most.

    Of those that are new, `as_they_may_go` is still to be asked.
    `plan` is the initiative's communication plan: where it names a piece of material, it says when that goes out.
    """
    timetable = Timetable(plan)
    for material in materials:
        together: dict[tuple[date, date | None], list[Wave]] = {}
        for wave in initiative.waves:
            day = None if wave.paused else timetable.day(material, wave)
            # A first look by the day alone: most material is far from its day, and addressing costs a pass over units.
            near = day and -_A_DAY <= now.date() - day <= STILL_NEWS + _LONGEST_PUT_OFF
            if day and near and may_go_out(material, day):
                # On a fixed date waves with different starts can meet: a text that says the start says one.
                together.setdefault((day, wave.go_live if _says_start(material) else None), []).append(wave)
        for (day, _), waves in together.items():
            for delivery in _once_each(material, waves, initiative, roster, consideration, day):
                if delivery.planned_for <= now < delivery.expires:
                    yield delivery


def as_they_may_go(rows: Iterable[Delivery], world: World) -> Iterator[Delivery]:
    """Rows as those that are composed would be: in the language people write, with their wishes and limits kept."""
    going = Counter[str]()
    for row in rows:
        person = row.recipient.id
        if row.recipient.to is Destination.CHANNEL or person not in world.roster.people:
            yield row
            continue
        language = spoken_by(person, world.roster.units[row.units[0]], world)
        found = considered(replace(row, language=language), world, going[person])
        going[person] += found.state is DeliveryState.PLANNED
        yield found


def may_go_out(material: Material, day: date) -> bool:
    """Whether the clock may send it on that day: it is valid then, and nobody has to finish it first."""
    return material.facts.valid_on(day) and not any(text.blanks for text in material.texts.values())


def _says_start(material: Material) -> bool:
    texts = ((text.title, text.summary, text.body) for text in material.texts.values())
    return any("{go_live}" in part for parts in texts for part in parts)


def occasion(material: str, wave: str) -> str:
    """What tells this sending of the material from another."""
    return f"{material}/{wave}"


def broadcast_of(initiative: str, material: str, wave: str) -> str:
    """What the deliveries of a piece of material for a wave are known by together."""
    return f"{initiative}/{occasion(material, wave)}"


def address(
    material: Material,
    audience: Audience,
    initiative: Initiative,
    roster: Roster,
    consideration: Consideration,
    day: date,
    occasion: str,
) -> Iterator[Delivery]:
    """One row per channel or person of the audience, due on the morning of `day` or when their unit's hours begin."""
    units = units_in(audience, roster, initiative)

    def row(to: Destination, id_: str, about: list[Unit], language: Language) -> Delivery:
        planned_for = _morning(material, about[0], initiative, consideration, day)
        broadcast, recipient = f"{initiative.id}/{occasion}", Recipient(to=to, id=id_)
        return Delivery(
            id=f"{broadcast}/{recipient}",
            broadcast=broadcast,
            subject=Subject.MATERIAL,
            item=material.id,
            initiative=initiative.id,
            recipient=recipient,
            units=tuple(unit.id for unit in about),
            language=language,
            planned_for=planned_for,
            expires=planned_for + STILL_NEWS,
            priority=Priority.URGENT if material.facts.kind is MaterialKind.OUTAGE else Priority.USUAL,
        )

    if material.facts.to is Destination.CHANNEL:
        # Units that share a channel get one post.
        sharing: dict[str, list[Unit]] = {}
        for unit in units:
            if unit.channel:
                sharing.setdefault(unit.channel, []).append(unit)
        for about in sharing.values():
            yield row(Destination.CHANNEL, about[0].id, about, about[0].language)
        return
    concerned: dict[str, list[Unit]] = {}
    for person, unit in people_in(audience.roles, units, roster, day):
        concerned.setdefault(person.id, []).append(unit)
    for id_, about in concerned.items():
        yield row(Destination.PERSON, id_, about, roster.people[id_].language or about[0].language)


def _once_each(
    material: Material,
    waves: Sequence[Wave],
    initiative: Initiative,
    roster: Roster,
    consideration: Consideration,
    day: date,
) -> Iterator[Delivery]:
    """For waves with the same day: whoever has to do with several of them gets it once, about all their units."""
    found: dict[str, Delivery] = {}
    for wave in waves:
        audience = Audience(waves=frozenset({wave.id}), roles=frozenset(map(Role, material.facts.audience)))
        key = occasion(material.id, wave.id)
        for each in address(material, audience, initiative, roster, consideration, day, key):
            unit = roster.units.get(each.recipient.id) if each.recipient.to is Destination.CHANNEL else None
            place = unit.channel if unit and unit.channel else str(each.recipient)
            first = found.setdefault(place, each)
            if first is not each:
                found[place] = replace(first, units=(*first.units, *each.units))
    yield from found.values()


def _morning(
    material: Material, unit: Unit, initiative: Initiative, consideration: Consideration, day: date
) -> datetime:
    zone = ZoneInfo(unit.time_zone)

    def allowed(on: date) -> datetime:
        return allowed_from(unit, initiative.rhythm, consideration, datetime.combine(on, MORNING, zone))

    morning = datetime.combine(day, MORNING, zone).astimezone(UTC)
    # What is posted on the day of a start is about that day, and a unit that starts on it is at work.
    on_the_day = material.facts.to is Destination.CHANNEL and initiative.go_live(unit.id) == day
    if on_the_day or material.facts.kind is MaterialKind.OUTAGE:
        return morning
    first = allowed(day)
    # Put off by a free day: on the morning of the next, not as soon as its doors open.
    later = allowed(unit.day(first))
    return later if unit.day(later) == unit.day(first) else first
