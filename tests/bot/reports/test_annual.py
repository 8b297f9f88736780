"""The annual report: what was done of the plan and by whom, what was written, decided and achieved in the year."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.outbound.annual_view import annual
from bot.ports import Store
from bot.reports.annual import Annual, annual_document
from bot.reports.document import Chart, Document, Words
from content.language import Language
from content.voice import Voice
from dialogs.checkin.model import WHOLE, Answer, CheckIn, Status
from dialogs.initiative.model import Initiative
from dialogs.plan.model import Plan, PlanKind, Row
from dialogs.report.annual import default_year, development
from dialogs.report.model import Figures, StatusReport
from dialogs.rollup.model import Colour
from tests.bot.reports.kit import ANSWERS, HOSTILE, LIBRARY, NOW, desk, stored, with_work
from tests.bot.reports.test_documents import rows, said

SV = Voice(LIBRARY, Language.SV)
YEAR = NOW.year


async def told(store: Store, year: int = YEAR, reader: str = "", now: datetime = NOW) -> Annual:
    given = await desk(store, reader, now)
    return await annual(given, list(given.roster.initiatives.values()), year)


async def answered(store: Store, answers: dict[str, Status], at: datetime = NOW) -> None:
    """For the initiative as a whole, as those who answer for the plan's activities do."""
    given = tuple(
        Answer(criterion=id_, status=each, by="vera", at=at, period="2026-W47") for id_, each in answers.items()
    )
    await store.save_checkins(
        [CheckIn(initiative="journal", unit=WHOLE, period="2026-W47", answers=given, by="vera", at=at)]
    )


def report(duty: str, at: datetime, **sections: str) -> StatusReport:
    figures = Figures(day=at.date(), period="2026-W46", colour=Colour.GREEN)
    return StatusReport(
        duty=f"journal/rg/{duty}/{WHOLE}",
        initiative="journal",
        period=f"{at.year}-W{at.isocalendar().week:02}",
        sections=sections,
        figures=figures,
        by="sindre",
        at=at,
    )


def written(document: Document) -> list[str]:
    return [block.words for section in document.sections for block in section.blocks if isinstance(block, Words)]


async def test_each_activity_of_a_plan_is_counted_once_with_the_administration_that_answers_for_it(
    tmp_path: Path,
) -> None:
    async with stored(tmp_path, playbooks=("rg",)) as store:
        await answered(store, {"G1": Status.GREEN, "G2": Status.YELLOW, "G3": Status.RED, "G4": Status.GREEN})
        found = await told(store)
    document = annual_document(SV, found)
    table = {row[0]: row[1:] for row in rows(document, "Aktiviteter, efter vem som ansvarar")}
    # Done, under way, not begun, no current answer.
    assert table["Regionstab"][:4] == ["1", "1", "1", "4"]
    assert table["IT"][:4] == ["1", "0", "0", "16"]
    assert sum(int(count) for row in table.values() for count in row[:4]) == len(LIBRARY.playbooks["rg"].criteria) == 38
    assert "2 av 38" in said(document)


async def test_each_responsible_stands_with_the_day_of_their_oldest_answer(tmp_path: Path) -> None:
    async with stored(tmp_path, playbooks=("rg",)) as store:
        await answered(store, {"G1": Status.GREEN}, NOW - timedelta(days=3))
        document = annual_document(SV, await told(store))
    table = {row[0]: row[-1] for row in rows(document, "Aktiviteter, efter vem som ansvarar")}
    assert (table["Regionstab"], table["IT"]) == ("13 november 2026", "")


async def test_rows_of_an_activity_plan_are_counted_by_whoever_they_name(tmp_path: Path) -> None:
    named = [("HR", "done"), ("HR", "in-progress"), ("IT", "planned"), ("", "dropped"), (HOSTILE, "")]
    plan = tuple(
        Row(id=str(number), fields={"responsible": who, "status": status}) for number, (who, status) in enumerate(named)
    )
    async with stored(tmp_path) as store:
        await store.save_plans([Plan(initiative="journal", kind=PlanKind.ACTIVITY, rows=plan, at=NOW)])
        document = annual_document(SV, await told(store))
    assert rows(document, "Aktiviteter, efter vem som ansvarar") == [
        ["HR", "1", "1", "0", "0", "0"],
        ["IT", "0", "0", "1", "0", "0"],
        ["Ingen utsedd", "0", "0", "0", "1", "0"],
        [HOSTILE, "0", "0", "0", "0", "1"],
    ]
    assert "1 av 4" in said(document)
    assert "Aktivitetsplanen sparades 16 november 2026." in said(document)


async def test_what_was_written_stands_in_the_year_it_is_about_as_it_was_written(tmp_path: Path) -> None:
    async with stored(tmp_path, playbooks=("rg",)) as store:
        for at, done in ((datetime(2026, 2, 1, tzinfo=UTC), "Förra året"), (NOW, HOSTILE)):
            await store.save_report(report("annual-report", at, done=done, priorities="Vården först"))
        await store.save_report(report("plan-revision", NOW, text="Stryk 3.4"))
        this, before = annual_document(SV, await told(store)), annual_document(SV, await told(store, YEAR - 1))
    assert written(this) == [HOSTILE, "Vården först", "Stryk 3.4"]
    assert written(before) == ["Förra året", "Vården först"]
    assert "Det som bör gå först" in said(this)
    assert "Året så här långt, till och med 16 november 2026." in said(this)
    assert "Hela året, till och med 31 december 2025." in said(before)


async def test_of_a_year_in_which_nobody_wrote_or_decided_that_is_said(tmp_path: Path) -> None:
    async with stored(tmp_path, {}) as store:
        document = annual_document(SV, await told(store, YEAR - 1))
    whole = said(document)
    for phrase in ("document-written-none", "document-activities-none", "document-decided-none", "trend-none"):
        assert SV.say(phrase) in whole
    assert not [block for section in document.sections for block in section.blocks if isinstance(block, Chart)]


@pytest.mark.parametrize("language", Language)
async def test_the_decisions_of_the_year_stand_with_their_dissent(tmp_path: Path, language: Language) -> None:
    voice = Voice(LIBRARY, language)
    async with stored(tmp_path) as store:
        await with_work(store)
        this, next_ = await told(store), await told(store, YEAR + 1, now=NOW + timedelta(days=60))
    (row,) = rows(annual_document(voice, this), voice.say("document-decided"))
    assert row[1] == voice.day(NOW.date())
    assert row[3] == "1"
    assert voice.say("document-decided-none") in said(annual_document(voice, next_))


async def test_a_benefit_measured_after_the_year_was_not_reached_in_it(tmp_path: Path) -> None:
    async with stored(tmp_path) as store:
        before, this = await told(store, YEAR - 1), await told(store)
    assert "0 av 3" in said(annual_document(SV, before))
    assert "1 av 3" in said(annual_document(SV, this))


async def test_of_few_answers_a_reader_sees_no_round_and_no_sum(tmp_path: Path) -> None:
    few = {id_: ANSWERS[id_] for id_ in ("medicin", "akuten")}
    async with stored(tmp_path, few) as store:
        await with_work(store)
        mine, all_ = await told(store, reader="elin"), await told(store)
    assert mine.followed[0].development == {}
    assert mine.followed[0].seen.whole is None
    whole = said(annual_document(SV, mine))
    assert SV.say("status-few") in whole
    assert SV.say("document-part") in whole
    assert len(all_.followed[0].development) == 2


def test_the_year_is_the_last_full_one_in_which_anything_was_known_else_the_one_that_runs() -> None:
    new = Initiative(id="a", playbooks=(), waves=(), since=date(2026, 9, 4))
    assert default_year([new], date(2026, 11, 30)) == 2026
    assert default_year([new], date(2027, 1, 8)) == 2026
    assert default_year([new, replace(new, since=date(2025, 1, 1))], date(2026, 11, 30)) == 2025


def test_of_many_rounds_the_last_of_each_month_shows_how_it_went() -> None:
    weeks = {f"2026-W{week:02}": {Colour.GREEN: week} for week in range(1, 49)}
    found = development(weeks | {"2026-W49": {}})  # type: ignore[arg-type]
    assert list(found)[:3] == ["2026-W05", "2026-W09", "2026-W13"]
    assert len(found) == 11
    assert "2026-W49" not in found
