"""The board shows what the cards show: the same figures, to the same people, and of others' units nothing."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import docx
import pytest
import pytest_asyncio

from dialogs.action.model import Action, ActionKind, Step, StepKind
from tests.board import JOURNAL, looked, of_many, page_of
from tests.cli.command import run_beside
from tests.scenarios.house import House, texts

WHOLE = {"initiative": JOURNAL}


@pytest_asyncio.fixture
async def many(tmp_path: Path) -> AsyncIterator[House]:
    """A hundred units, most of which have answered."""
    async with of_many(tmp_path) as house:
        yield house


def plain(text: str) -> str:
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").replace("·", " ").split())


def written(path: Path) -> str:
    """All that a document says, top to bottom, its tables row by row."""
    found: list[str] = []
    for each in docx.Document(str(path)).iter_inner_content():
        found += [cell.text for row in each.rows for cell in row.cells] if hasattr(each, "rows") else [each.text]
    return "\n".join(map(plain, found))


@pytest.mark.parametrize(
    ("person", "language", "units"),
    [("sindre", "nb", "Enheter å følge opp"), ("mette", "da", "Enheder at følge op")],
)
async def test_every_figure_of_the_card_is_the_same_on_the_board_and_in_the_report(
    many: House, person: str, language: str, units: str
) -> None:
    turn = await many.teams.say(many.people[person], "läget" if person == "sindre" else "status")
    card = texts(turn.replies[0].card)
    assert units in card
    # The heading has the week in another place; single units are in the heat map, by their own dimensions.
    _, *lines = card.partition(units)[0].splitlines()
    figures = [plain(each) for each in lines if re.search(r"\d", each)]
    assert len(figures) > 2
    _, page = await looked(many, person, "initiative", WHOLE)
    assert [each for each in figures if each not in plain(page)] == []
    out = many.data / "status.docx"
    whom = ("--initiative", JOURNAL, "--as", person, "--language", language)
    done = await run_beside("report", "status", *whom, "--out", str(out), data=many.data)
    assert done.returncode == 0, done.stderr
    report = written(out)
    # What is one line on a card stands in several cells of a row there: a wave, its day, its colours, its counts.
    atoms = {part for each in figures for part in re.split(r": |, (?=start)", each) if re.search(r"\d", part)}
    waves = {each for each in atoms if re.match(r"(Pulje|Bølge) \d+$", each)}
    days = {each.removeprefix("start ") for each in atoms if each.startswith("start ")}
    rest = atoms - waves - {f"start {day}" for day in days}
    assert [each for each in rest | days if each not in plain(report)] == []
    # And nothing is counted there that the board does not say.
    counted = [
        each for each in report.partition(units)[0].splitlines() if re.fullmatch(r"([🔴🟡🟢⏳❔] \D+ \d+ ?)+", each)
    ]
    assert len(counted) > 2
    assert [each for each in counted if each not in plain(page)] == []


async def test_a_manager_sees_sums_and_their_own_unit_and_no_other(many: House) -> None:
    status, page = await looked(many, "mette", "initiative", WHOLE)
    assert status == 200
    assert "Ambulatorium Sundet" in page
    assert "Enhet 0" not in page
    assert (await looked(many, "mette", "unit", WHOLE | {"unit": "sundet"}))[0] == 200
    other = await looked(many, "mette", "unit", WHOLE | {"unit": "u1"})
    unknown = await looked(many, "mette", "unit", WHOLE | {"unit": "nowhere"})
    assert other[0] == unknown[0] == 404
    assert other[1] == unknown[1]


async def said_by(house: House, unit: str) -> None:
    """The unit answers what `u0` did, in the same rounds."""
    async with house.stored() as store:
        (latest,) = (await store.latest_checkins(JOURNAL, ["u0"])).values()
        await store.save_checkins([replace(latest, unit=unit)])
    await house.start()


async def test_whoever_leads_nearly_all_units_is_not_told_what_the_few_others_said(many: House) -> None:
    # Elin leads the hundred; of the others none has answered, so that the sum is of hers alone.
    _, before = await page_of(many, "elin", "initiative", WHOLE)
    assert 'class="proportions"' in before
    assert 'data-chart="line"' in before
    rounds = before.partition('id="trend"')[2].partition("</section>")[0].count('<th scope="row">')
    await said_by(many, "sundet")
    _, after = await page_of(many, "elin", "initiative", WHOLE)
    assert 'class="proportions"' not in after
    assert after.partition('id="trend"')[2].partition("</section>")[0].count('<th scope="row">') == rounds - 1
    for view in ("open", "start", "standing"):
        assert "🔴 Rött 2" not in plain((await looked(many, "elin", view, WHOLE))[1]), view
    out = many.data / "annual.docx"
    whom = ("--as", "elin", "--language", "sv", "--year", "2026", "--out", str(out))
    done = await run_beside("report", "annual", *whom, data=many.data)
    assert done.returncode == 0, done.stderr
    report = written(out)
    assert "Vecka 46" in report
    assert "Vecka 47" not in report
    # It is the same sum that others see: of a hundred, and nobody knows whose.
    assert 'class="proportions"' in (await page_of(many, "mette", "initiative", WHOLE))[1]


async def test_whoever_leads_the_only_unit_that_is_asked_is_not_shown_what_is_open_elsewhere(many: House) -> None:
    async with many.stored() as store:
        records, now = await store.roster(), many.clock()
        journal = next(each for each in records.initiatives if each.id == JOURNAL)
        alone = replace(
            journal,
            waves=tuple(replace(each, paused=each.id == "2") for each in journal.waves),
            units=dict.fromkeys(journal.units, "2") | {"sundet": "1"},
        )
        await store.replace_roster(replace(records, initiatives=(alone,)))
        raised = Step(kind=StepKind.RAISED, by="elin", at=now)
        elsewhere = Action(
            id="a",
            kind=ActionKind.ACTION,
            initiative=JOURNAL,
            unit="u1",
            what="Byt nätet",
            owner="elin",
            due=now.date(),
            steps=(raised,),
        )
        await store.save_checkins([], [elsewhere])
    await many.start()
    assert 'id="open"' in (await page_of(many, "sindre", "initiative", WHOLE))[1]
    assert 'id="open"' not in (await page_of(many, "mette", "initiative", WHOLE))[1]


async def test_an_initiative_that_nobody_answered_says_so_and_draws_no_empty_chart(house: House) -> None:
    status, page = await looked(house, "sindre", "initiative", WHOLE)
    assert status == 200
    assert "Det er for få uker å vise" in page
    assert "Ingen enhet" not in page


async def test_an_initiative_without_units_waves_or_method_has_no_empty_part(house: House) -> None:
    async with house.stored() as store:
        records = await store.roster()
        (journal,) = records.initiatives
        odd = (
            replace(journal, id="no-units", units={}),
            replace(journal, id="no-waves", playbooks=(), waves=(), units={"medicin": "", "gone": "1"}),
        )
        await store.replace_roster(replace(records, initiatives=(journal, *odd)))
    await house.start()
    for view in ("initiative", "open", "standing"):
        for each in odd:
            _, page = await page_of(house, "sindre", view, {"initiative": each.id})
            said = (await looked(house, "sindre", view, {"initiative": each.id}))[1]
            assert "uke ." not in said, (view, each.id)
            assert not re.search(r"</h[23]>\s*</section>", page), (view, each.id)
    for each in odd:
        assert (await looked(house, "sindre", "initiative", {"initiative": each.id}))[0] == 200


async def test_the_first_page_says_of_which_day_its_figures_are(many: House) -> None:
    assert "Slik ser det ut 16. november 2026." in (await looked(many, "sindre", "start", {}))[1]


@pytest.mark.parametrize(
    ("view", "query"),
    [
        ("initiative", {}),
        ("initiative", {"initiative": "nowhere"}),
        ("unit", {}),
        ("unit", WHOLE),
        ("unit", WHOLE | {"unit": "lindvik"}),
        ("open", {"initiative": "nowhere"}),
        ("portfolio", {"under": "nowhere"}),
    ],
)
async def test_what_is_not_there_or_not_theirs_is_a_page_that_says_whom_to_ask(
    house: House, view: str, query: dict[str, str]
) -> None:
    status, page = await looked(house, "sindre", view, query)
    assert status == 404
    assert "Dette kan du ikke se" in page
