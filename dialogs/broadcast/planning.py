"""What is due now, for whom: derived from stored data and a clock that is passed in, so nothing is lost or doubled."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from content.language import Language
from content.library import Material
from content.model import Destination, MaterialText, Role
from dialogs.broadcast.audience import Audience, people_in, units_in
from dialogs.broadcast.model import Delivery, Recipient, Subject
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Unit
from dialogs.people.roster import Roster

# Material that could not go out near its day (the bot was away, the project began late) is not news any more.
STILL_NEWS = timedelta(days=5)
MORNING = time(9)
_A_DAY = timedelta(days=1)


def due_material(
    materials: Iterable[Material], initiative: Initiative, roster: Roster, now: datetime
) -> Iterator[Delivery]:
    """Deliveries of dated material whose moment has come, and came a few days ago at most."""
    for material in materials:
        facts = material.facts
        for wave in initiative.waves:
            day = send_day(facts, wave)
            # A first look by the day alone: most material is far from its day, and addressing costs a pass over units.
            if wave.paused or day is None or not facts.valid_on(day):
                continue
            if not -_A_DAY <= now.date() - day <= STILL_NEWS + _A_DAY:
                continue
            audience = Audience(waves=frozenset({wave.id}), roles=frozenset(map(Role, facts.audience)))
            for delivery in address(material, audience, initiative, roster, day, f"{material.id}/{wave.id}"):
                if delivery.planned_for <= now < delivery.expires:
                    yield delivery


def send_day(facts: MaterialText, wave: Wave) -> date | None:
    """The day dated material goes out for a wave; None for material that is only sent by hand."""
    if facts.before_go_live is not None:
        return facts.before_go_live.before(wave.go_live)
    return facts.after_go_live.after(wave.go_live) if facts.after_go_live is not None else None


def address(
    material: Material, audience: Audience, initiative: Initiative, roster: Roster, day: date, occasion: str
) -> Iterator[Delivery]:
    """One delivery per channel or person of the audience, each in its own language, due on the morning of `day`."""
    units = units_in(audience, roster, initiative)
    broadcast = f"{initiative.id}/{occasion}"
    if material.facts.to is Destination.CHANNEL:
        for unit in units:
            if unit.channel:
                recipient = Recipient(to=Destination.CHANNEL, id=unit.id)
                yield _delivery(
                    broadcast, Subject.MATERIAL, material.id, initiative, recipient, [unit], unit.language, day
                )
        return
    about: dict[str, list[Unit]] = {}
    for person, unit in people_in(audience.roles, units, roster, day):
        about.setdefault(person.id, []).append(unit)
    for id_, concerned in about.items():
        language = roster.people[id_].language or concerned[0].language
        recipient = Recipient(to=Destination.PERSON, id=id_)
        yield _delivery(broadcast, Subject.MATERIAL, material.id, initiative, recipient, concerned, language, day)


def _delivery(
    broadcast: str,
    subject: Subject,
    item: str,
    initiative: Initiative,
    recipient: Recipient,
    units: list[Unit],
    language: Language,
    day: date,
) -> Delivery:
    planned_for = datetime.combine(day, MORNING, ZoneInfo(units[0].time_zone)).astimezone(UTC)
    return Delivery(
        id=f"{broadcast}/{recipient}",
        broadcast=broadcast,
        subject=subject,
        item=item,
        initiative=initiative.id,
        recipient=recipient,
        units=tuple(unit.id for unit in units),
        language=language,
        planned_for=planned_for,
        expires=planned_for + STILL_NEWS,
    )
