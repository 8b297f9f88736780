"""The sample organisation a week before its first go-live, with answers, a late action and a decision, in a store."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.app import SAMPLE
from bot.directory.roster_file import read_roster
from bot.outbound.document_view import OPERATOR, DocumentDesk
from bot.outbound.overviews import Overviews
from bot.ports import Store
from bot.storage.tiny import TinyStore
from content.language import Language
from content.loader import SHIPPED, load
from content.playbook import Effect
from dialogs.action import flow
from dialogs.action.model import ActionKind
from dialogs.checkin.model import Answer, CheckIn, Status
from dialogs.gate.flow import scheduled
from dialogs.gate.model import Decision, Gate, Position, Stance
from dialogs.initiative.model import Benefit, Measurement
from dialogs.people.model import Person
from dialogs.people.roster import Roster, RosterRecords
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Colour

LIBRARY = load(SHIPPED).library
NOW = datetime(2026, 11, 16, 10, 0, tzinfo=UTC)
HOSTILE = '=HYPERLINK("http://e.org")\x07 <b>Nej</b> {{DATE(x)}} \u202eab\u202c'
ANSWERS = {
    "medicin": Status.RED,
    "akuten": Status.GREEN,
    "observation": Status.YELLOW,
    "barn": Status.GREEN,
    "hamnen": Status.GREEN,
    "angen": Status.GREEN,
}
GATE = "vgr/VGR-D4/1"
BENEFITS = tuple(
    Benefit(
        id=id_,
        name={Language.SV: name},
        owner="vera",
        indicator={Language.SV: "Minuter"},
        baseline=30,
        target=20,
        measurements=tuple(Measurement(day=date(2026, 11, 2), value=each) for each in values),
    )
    for id_, name, values in (("time", "Tid", (19.5,)), ("calm", "Lugn", (28.0,)), ("late", "Sen", ()))
)


def asked(roster: Roster) -> tuple[str, ...]:
    """A few criteria that units answer now."""
    reader = Reader(roster.initiatives["journal"], LIBRARY.playbooks)
    return tuple(each.id for each in reader.asking.counting(roster.units["medicin"], NOW.date(), None))


@asynccontextmanager
async def stored(data: Path, answers: Mapping[str, Status] = ANSWERS, **changes: object) -> AsyncIterator[Store]:
    """The store, open; `changes` are to the initiative."""
    store = TinyStore(data, NOW)
    files = [SAMPLE / name for name in ("waves.csv", "people.csv", "units.csv")]
    records = read_roster(files, NOW.date()).merged_into(RosterRecords())
    (journal,) = records.initiatives
    journal = replace(journal, benefits=BENEFITS, **changes)  # type: ignore[arg-type]
    records = replace(records, initiatives=(journal,))
    await store.replace_roster(records)
    roster = Roster(records, ())
    for period, at in (("2026-W46", NOW - timedelta(days=7)), ("2026-W47", NOW - timedelta(hours=1))):
        for unit, status in answers.items():
            given = Status.GREEN if period == "2026-W46" and unit == "medicin" else status
            said = tuple(Answer(criterion=id_, status=given, by="elin", at=at, period=period) for id_ in asked(roster))
            before = (await store.latest_checkins("journal", [unit])).get(unit)
            await store.save_checkins(
                [
                    CheckIn(
                        initiative="journal",
                        unit=unit,
                        period=period,
                        answers=said,
                        by="elin",
                        at=at,
                        colour=Colour(given.value),
                        revision=before.revision + 1 if before and before.period == period else 1,
                    )
                ]
            )
    try:
        yield store
    finally:
        await store.close()


async def with_work(store: Store) -> None:
    """An action that is late, one that is not, and a gate that was decided with somebody against it."""
    for id_, what, days in (("late", HOSTILE, -8), ("ahead", "Boka sal", 8)):
        due = NOW.date() + timedelta(days=days)
        criterion = asked(Roster(await store.roster(), ()))[0]
        await store.save_action(
            flow.raise_action(
                id_, ActionKind.ACTION, "journal", "medicin", what, "elin", due, "elin", NOW, criterion=criterion
            )
        )
    records = await store.roster()
    gate = gates_of(records)[GATE]
    gate = gate.with_position(Position(person="vera", stance=Stance.FOR, reason="Klart nog", at=NOW))
    await store.save_gate(gate)
    gate = gate.with_position(Position(person="emily", stance=Stance.AGAINST, reason=HOSTILE, at=NOW))
    await store.save_gate(gate)
    await store.save_gate(
        gate.with_decision(
            Decision(
                outcome="go",
                effect=Effect.GO,
                by="vera",
                at=NOW,
                reason="Vi kör",
                fields={"conditions": "Två extra per pass"},
                over=("W-42",),
                met=4,
                unmet=1,
                unknown=1,
            )
        )
    )


def gates_of(records: RosterRecords) -> dict[str, Gate]:
    """Every gate, blank, by its id within the initiative."""
    (journal,) = records.initiatives
    every = (each.gate("journal") for each in scheduled(journal, LIBRARY.playbooks))
    return {each.id.removeprefix("journal/"): each for each in every}


async def desk(store: Store, reader: str = "", now: datetime = NOW) -> DocumentDesk:
    """One of the people in front of it, or whoever runs the bot."""
    roster = Roster(await store.roster(), ())
    person: Person = roster.people[reader] if reader else OPERATOR
    return DocumentDesk(
        store=store,
        library=LIBRARY,
        roster=roster,
        overviews=Overviews(store),
        reader=person,
        now=now,
        today=now.date(),
    )
