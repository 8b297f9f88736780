"""The report at the end of a wave: its day against the plan, what was in the way and what became of it, day by day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.outbound.wave_end_view import wave_end
from bot.ports import Store
from bot.reports.document import Chart, Words
from bot.reports.wave_end import WaveEnd, wave_document
from content.language import Language
from content.playbook import Effect
from content.voice import Voice
from dialogs.action import flow
from dialogs.action.model import ActionKind, StepKind
from dialogs.checkin.day import Day
from dialogs.checkin.model import Status
from dialogs.gate.model import Decision, Gate
from dialogs.initiative.model import Source
from dialogs.report.wave_end import asked, planned_day
from dialogs.ticket.model import Act, Entry, Ticket, TicketState
from tests.bot.reports.kit import GATE, HOSTILE, LIBRARY, NOW, desk, gates_of, stored, with_work
from tests.bot.reports.test_documents import rows, said

SV = Voice(LIBRARY, Language.SV)
# A week after the first wave of the sample organisation, which has three units, started.
AFTER = datetime(2026, 11, 30, 10, 0, tzinfo=UTC)
STARTED = date(2026, 11, 23)
FIRST = ("medicin", "akuten", "observation")


async def told(store: Store, reader: str = "", wave: str = "1") -> WaveEnd:
    given = await desk(store, reader, AFTER)
    journal = given.roster.initiatives["journal"]
    found = journal.wave(wave)
    assert found
    return await wave_end(given, journal, found)


async def told_days(store: Store, units: tuple[str, ...] = FIRST) -> None:
    """Three days of the daily board, worse on the second."""
    for number, status in enumerate((Status.GREEN, Status.RED, Status.YELLOW)):
        await store.save_days(
            [
                Day(
                    initiative="journal",
                    unit=unit,
                    day=STARTED + timedelta(days=number),
                    status=status if unit == "medicin" else Status.GREEN,
                    by="elin",
                    at=AFTER,
                    incidents=number,
                )
                for unit in units
            ]
        )


async def test_what_stood_in_the_way_is_told_with_what_became_of_it(tmp_path: Path) -> None:
    async with stored(tmp_path) as store:
        await with_work(store)
        late = await store.action("late")
        assert late
        await store.save_action(flow.end(late, "elin", AFTER, StepKind.DONE))
        other = flow.raise_action("x", ActionKind.RISK, "journal", "akuten", HOSTILE, "elin", STARTED, "elin", AFTER)
        await store.save_action(other)
        elsewhere = replace(other, id="y", unit="barn")
        await store.save_action(elsewhere)
        found = await told(store)
    document = wave_document(SV, found)
    area, outside = rows(document, "Vad som stod i vägen")
    assert area[1:] == ["1", "0", "1"]
    assert outside == ["Upptaget utanför avstämningarna", "0", "0", "1"]
    assert "1 av 3" in said(document)


async def test_how_it_stood_before_the_start_is_told_beside_how_it_stands_now(tmp_path: Path) -> None:
    async with stored(tmp_path) as store:
        document = wave_document(SV, await told(store))
    before, now = rows(document, "Läget före starten och nu")
    assert before[0] == "Före starten (vecka 47)"
    assert before[1] == "🔴\xa0Rött\xa01  ·  🟡\xa0Gult\xa01  ·  🟢\xa0Grönt\xa01"
    assert now[0] == "Nu (30 november 2026)"
    assert now[2] == "16 november 2026"


@pytest.mark.parametrize("language", Language)
async def test_the_days_after_the_start_stand_with_their_colours_and_their_incidents(
    tmp_path: Path, language: Language
) -> None:
    voice = Voice(LIBRARY, language)
    async with stored(tmp_path) as store:
        await told_days(store)
        document = wave_document(voice, await told(store))
    title = voice.say("document-days")
    # The first day was green, and without incidents.
    assert [row[1:] for row in rows(document, title)] == [["1", "0"], ["0", "1"], ["2", "2"], ["3", "6"]]
    assert voice.say("document-days-quiet", count=1) in said(document)
    (section,) = (each for each in document.sections if each.title == title)
    (chart,) = (each for each in section.blocks if isinstance(each, Chart))
    assert [each.values for each in chart.series] == [(0, 1, 0), (0, 0, 1), (3, 2, 2)]
    assert voice.say("document-figure-incidents-note", days=3) in said(document)


async def test_a_day_of_few_units_is_shown_to_nobody_who_may_not_see_each_of_them(tmp_path: Path) -> None:
    async with stored(tmp_path) as store:
        await with_work(store)
        await told_days(store)
        found = await told(store, "elin")
    document = wave_document(SV, found)
    assert (found.days, found.days_left_out, found.before, found.now, found.training) == ([], 3, None, None, None)
    assert SV.say("document-days-few") in said(document)
    assert SV.say("document-part") in document.about
    assert "Akutmottagningen" not in "\n".join(said(document))


async def test_a_decision_is_told_with_its_conditions_and_whoever_was_against_before_the_others(tmp_path: Path) -> None:
    async with stored(tmp_path) as store:
        await with_work(store)
        document = wave_document(SV, await told(store))
    (section,) = (each for each in document.sections if each.title == "Beslut: Enheten startar, våg 1")
    assert [each.words for each in section.blocks if isinstance(each, Words)] == [
        "Vi kör",
        "Två extra per pass",
        HOSTILE,
        "Klart nog",
    ]


async def test_the_start_is_told_against_what_was_planned_first(tmp_path: Path) -> None:
    async with stored(tmp_path) as store:
        found = await told(store)
    planned = {date(2026, 11, 9): 14, date(2026, 11, 30): 7, STARTED: 0, None: None}
    told_ = {day: wave_document(SV, replace(found, planned=day)).subtitle for day in planned}
    assert told_[date(2026, 11, 9)] == (
        "Startade 23 november 2026, 14 dagar senare än först planerat (9 november 2026)."
    )
    assert told_[date(2026, 11, 30)] == (
        "Startade 23 november 2026, 7 dagar tidigare än först planerat (30 november 2026)."
    )
    assert told_[STARTED] == "Startade 23 november 2026, som planerat."
    assert told_[None] == "Startade 23 november 2026. Vad som planerades från början är inte känt."


async def test_the_planned_day_is_the_files_and_after_that_what_the_first_decision_moved(tmp_path: Path) -> None:
    async with stored(tmp_path) as store:
        (journal,) = (await store.roster()).initiatives
        gate = gates_of(await store.roster())[GATE]
    wave = journal.wave("1")
    assert wave
    moved = _moved(gate, date(2026, 11, 9), date(2026, 11, 16)), _moved(gate, date(2026, 11, 16), STARTED)
    twice = replace(gate, decisions=tuple(reversed([each.decisions[0] for each in moved])))
    said_first = replace(journal, source=Source(go_lives={"1": date(2026, 10, 1)}))
    said_again = replace(journal, source=Source(go_lives={"1": STARTED}))
    assert planned_day(said_first, wave, [twice]) == date(2026, 10, 1)
    assert planned_day(said_again, wave, [twice]) == date(2026, 11, 9)
    assert planned_day(said_again, wave, []) == STARTED
    assert planned_day(replace(journal, source=Source()), wave, []) is None
    # Whom a gate held back are a wave of their own, which no file knows.
    assert planned_day(said_first, replace(wave, id="1.2", go_live=date(2027, 1, 25)), [twice]) == date(2026, 10, 1)


def _moved(gate: Gate, old: date, new: date) -> Gate:
    at = datetime(new.year, new.month, 1, tzinfo=UTC) - timedelta(days=30) + timedelta(days=new.day)
    return gate.with_decision(
        Decision(outcome="postpone", effect=Effect.POSTPONE, by="vera", at=at, day=new, go_live=old)
    )


def _ticket(number: int, unit: str, state: TicketState, at: datetime = AFTER, asker: str = "") -> Ticket:
    asker = asker or f"person-{number}"
    entry = Entry(act=Act.ASKED, by=asker, at=at, desk="local")
    return Ticket(
        id=str(number),
        number=number,
        text="?",
        language=Language.SV,
        asker=asker,
        unit=unit,
        initiative="journal",
        topic=None,
        desk="local",
        state=state,
        entries=(entry,),
    )


def test_questions_are_counted_since_the_start_and_of_few_nothing_is_said() -> None:
    tickets = [_ticket(number, "medicin", TicketState.OPEN if number else TicketState.ANSWERED) for number in range(5)]
    other = [_ticket(9, "barn", TicketState.OPEN), _ticket(10, "akuten", TicketState.OPEN, NOW)]
    found = asked([*tickets, *other], "journal", FIRST, STARTED)
    assert found
    assert (found.asked, found.waiting) == (5, 4)
    assert asked([*tickets[1:], *other], "journal", FIRST, STARTED) is None
    # Many questions of one person tell of that person.
    own = [_ticket(number, "medicin", TicketState.OPEN, asker="elin") for number in range(9)]
    assert asked(own, "journal", FIRST, STARTED) is None
    none = asked(other, "journal", FIRST, STARTED)
    assert none
    assert none.asked == 0
