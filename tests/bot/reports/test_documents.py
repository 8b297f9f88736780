"""A report says what the cards say: the same figures, in every language, and nothing its reader may not see."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from microsoft_teams.cards import AdaptiveCard

from bot.outbound.gate_view import GateDesk
from bot.outbound.overviews import Overviews
from bot.outbound.status_view import StatusDesk
from bot.reports.benefits import evaluation_document
from bot.reports.document import Document, KeyFigures, Table, Text, Words
from bot.reports.gate import gate_document
from bot.reports.heatmap import COLUMNS
from bot.reports.status import status_document
from cards.gate import gate_card
from cards.status import overview_card
from content.language import Language
from content.voice import Voice
from dialogs.checkin.model import WHOLE, Status
from dialogs.initiative.model import Measurement
from dialogs.report.model import Figures, StatusReport
from dialogs.rollup.model import Colour
from tests.bot.reports.kit import ANSWERS, GATE, HOSTILE, LIBRARY, NOW, desk, stored, with_work
from tests.cards.looks import dumped, walk

SV = Voice(LIBRARY, Language.SV)


def said(document: Document) -> list[str]:
    """Everything in it, top to bottom."""
    found = [document.title, document.subtitle, *document.about]
    for section in document.sections:
        found.append(section.title)
        for block in section.blocks:
            match block:
                case Text():
                    found.append(block.text)
                case Words():
                    found += [block.label, block.words]
                case KeyFigures():
                    found += [part for each in block.figures for part in (each.label, each.value, each.note)]
                case Table():
                    found += [*block.header, *(cell.text for row in block.rows for cell in row)]
    return found


def lines(card: AdaptiveCard) -> list[str]:
    return [node["text"] for node in walk(dumped(card)) if node.get("type") == "TextBlock"]


def rows(document: Document, title: str) -> list[list[str]]:
    """The rows of the tables in a section."""
    (section,) = (each for each in document.sections if each.title == title)
    return [[cell.text for cell in row] for block in section.blocks if isinstance(block, Table) for row in block.rows]


@pytest.mark.parametrize("language", Language)
async def test_the_status_report_has_the_figures_of_the_card(tmp_path: Path, language: Language) -> None:
    voice = Voice(LIBRARY, language)
    async with stored(tmp_path) as store:
        await with_work(store)
        given = await desk(store)
        journal = given.roster.initiatives["journal"]
        status = await given.status(journal)
        found = said(status_document(voice, status))
        playbooks, day = LIBRARY.playbooks, NOW.date()
        asked = StatusDesk(
            store=store,
            roster=given.roster,
            playbooks=playbooks,
            overviews=Overviews(store),
            person=given.reader,
            now=NOW,
            today=day,
        )
        seen = await asked.seen(journal)
        card = lines(overview_card(voice, seen, status.units, status.managers, playbooks))
    # What the card puts into one line stands in several cells of a row: a wave's day, both colours of a change.
    apart = {voice.say("status-wave", wave=wave.id, day=voice.day(wave.go_live)) for wave, _ in seen.waves}
    for unit, each in seen.changed:
        before, now = (voice.say(f"colour-{colour}") for colour in (each.before, each.now))
        apart.add(voice.say("status-change", unit=unit.name, before=before, now=now))
    assert len(apart) == 4
    covered = " ".join(found[2:4])
    assert covered in card
    figures = [part for line in card[1:] if line not in {*apart, covered} for part in line.split("  ·  ")]
    parts = {part for each in figures for part in each.split(": ")} - apart
    whole = "\n".join(found)
    assert [each for each in parts if each not in whole] == []
    assert voice.say("status-coverage", answered=6, asked=7) in found
    assert voice.say("status-oldest", days=status.seen.days_old or 0) in found


async def test_each_wave_and_each_change_stands_with_its_colour_its_counts_and_its_oldest_answer(
    tmp_path: Path,
) -> None:
    async with stored(tmp_path) as store:
        await with_work(store)
        given = await desk(store)
        document = status_document(SV, await given.status(given.roster.initiatives["journal"]))
    waves = rows(document, "Per våg")
    assert waves[0] == [
        "1",
        "23 november 2026",
        "🔴 Rött",
        "🔴\xa0Rött\xa01  ·  🟡\xa0Gult\xa01  ·  🟢\xa0Grönt\xa01",
        "16 november 2026",
    ]
    assert rows(document, "Ändrat sedan förra gången") == [["Medicinmottagningen", "🟢 Grönt", "🔴 Rött"]]
    assert rows(document, "Utvecklingen vecka för vecka") == [
        ["🔴 Rött", "0", "1"],
        ["🟡 Gult", "1", "1"],
        ["🟢 Grönt", "5", "4"],
    ]
    assert rows(document, "Öppna uppgifter och risker") == [
        [HOSTILE, "Medicinmottagningen", "Elin Ekmark", "8 november 2026", "6"]
    ]
    assert [row[:1] + row[-2:] for row in rows(document, "Nyttor")] == [
        ["Tid", "19,5 (2 november 2026)", "har nått målet"],
        ["Lugn", "28 (2 november 2026)", "inte framme än"],
        ["Sen", "", "inte mätt än"],
    ]


async def test_what_was_sent_last_stands_in_it_as_it_was_written_beside_the_figures_of_now(tmp_path: Path) -> None:
    async with stored(tmp_path, playbooks=("vgr", "rh"), reports={"rh/status-report": 3}) as store:
        old = Figures(day=NOW.date(), period="2026-W46", colour=Colour.GREEN, answered=1, asked=2)
        report = StatusReport(
            duty=f"journal/rh/status-report/{WHOLE}",
            initiative="journal",
            period="2026-W46",
            sections={"overall": HOSTILE, "done": ""},
            figures=old,
            by="sindre",
            at=NOW,
        )
        await store.save_report(report)
        given = await desk(store)
        document = status_document(SV, await given.status(given.roster.initiatives["journal"]))
    (section,) = (each for each in document.sections if "vecka 46" in each.title)
    written = [each for each in section.blocks if isinstance(each, Words)]
    assert [each.words for each in written] == [HOSTILE]
    assert Text(text="Skickad av Sindre Vik, 16 november 2026") in section.blocks
    assert "1 av 2" not in said(document)


async def test_of_few_answers_no_sum_and_no_other_unit_is_shown(tmp_path: Path) -> None:
    few = {id_: ANSWERS[id_] for id_ in ("medicin", "akuten")}
    async with stored(tmp_path, few) as store:
        await with_work(store)
        given = await desk(store, "elin")
        document = status_document(SV, await given.status(given.roster.initiatives["journal"]))
        everything = await desk(store)
        whole = status_document(SV, await everything.status(given.roster.initiatives["journal"]))
    found = "\n".join(said(document))
    assert SV.say("status-few") in found
    assert SV.say("document-part") in document.about
    assert "Akutmottagningen" not in found
    assert "Som helhet" not in found
    titles = {each.title for each in document.sections}
    assert not titles & {"Per våg", "Per förvaltning", "Vad som står i vägen", "Ändrat sedan förra gången"}
    # The same data, for whoever runs the bot.
    assert "Akutmottagningen" in "\n".join(said(whole)) or "Som helhet" in said(whole)
    assert {"Per våg", "Vad som står i vägen"} <= {each.title for each in whole.sections}


async def test_an_old_answer_is_told_as_out_of_date_and_never_as_green(tmp_path: Path) -> None:
    green = dict.fromkeys(ANSWERS, Status.GREEN)
    async with stored(tmp_path, green) as store:
        given = await desk(store, now=NOW + timedelta(weeks=8))
        document = status_document(SV, await given.status(given.roster.initiatives["journal"]))
    colours = {cell[2] for cell in rows(document, "Per våg")}
    assert colours <= {"⏳ Inaktuellt", "❔ Inget svar"}
    # What the trend says of weeks that are over stays.
    now = replace(document, sections=tuple(each for each in document.sections if "vecka för vecka" not in each.title))
    assert "🟢" not in "\n".join(said(now))


@pytest.mark.parametrize("language", Language)
async def test_a_protocol_says_what_the_card_says_and_all_of_it(tmp_path: Path, language: Language) -> None:
    voice = Voice(LIBRARY, language)
    async with stored(tmp_path) as store:
        await with_work(store)
        given = await desk(store, "vera")
        journal = given.roster.initiatives["journal"]
        planned = given.gates(journal)[GATE]
        view = await given.gate(journal, planned)
        document = gate_document(voice, view, given.today)
        asked = GateDesk(store, given.roster, LIBRARY.playbooks, NOW, NOW.date())
        card = lines(gate_card(voice, await asked.view(journal, planned, "vera")))
    found = said(document)
    for text in (
        voice.say("gate-decided", outcome=voice.pick(planned.point.outcomes[0].label)),
        voice.say("gate-grounds", met=4, unmet=1, unknown=1),
        voice.say("gate-decided-by", name="Vera Almfors", day=voice.day(NOW.date())),
    ):
        assert text in found
        assert text in card
    against = voice.say("gate-position", name="Emily Ward", stance=voice.say("gate-stance-against"))
    agreed = voice.say("gate-position", name="Vera Almfors", stance=voice.say("gate-stance-for"))
    assert found.index(against) < found.index(agreed)
    assert found[found.index(against) + 1] == HOSTILE
    assert "Två extra per pass" in found
    assert "Vi kör" in found
    evidence = rows(document, voice.say("document-evidence"))
    troubled = {voice.pick(each.criterion.label) for each in view.evidence.unmet}
    assert troubled
    assert {row[0].split(" (")[0] for row in evidence if row[1][0] in "🔴🟡"} == troubled


async def test_the_conditions_of_an_earlier_decision_stay_in_the_protocol(tmp_path: Path) -> None:
    async with stored(tmp_path) as store:
        await with_work(store)
        given = await desk(store)
        journal = given.roster.initiatives["journal"]
        view = await given.gate(journal, given.gates(journal)[GATE])
    later = replace(view.gate.decisions[0], fields={}, over=(), reason="Alla villkor är uppfyllda")
    found = said(gate_document(SV, replace(view, gate=view.gate.with_decision(later)), given.today))
    assert found.index("Alla villkor är uppfyllda") < found.index("Två extra per pass")
    (hard,) = (each for each in found if SV.say("gate-decided-over", criteria="") in each)
    assert found.index(hard) < found.index("Två extra per pass")


async def test_a_protocol_names_to_its_reader_only_what_they_may_see(tmp_path: Path) -> None:
    async with stored(tmp_path) as store:
        await with_work(store)
        given = await desk(store, "elin")
        journal = given.roster.initiatives["journal"]
        document = gate_document(SV, await given.gate(journal, given.gates(journal)[GATE]), given.today)
        everything = await desk(store)
        whole = gate_document(SV, await everything.gate(journal, everything.gates(journal)[GATE]), given.today)
    # Wave 1 has three units: what is read of them would say which.
    assert "Observationsavdelningen" not in "\n".join(said(document))
    assert SV.say("status-few") in said(document)
    assert "Observationsavdelningen" in "\n".join(said(whole))


async def test_whoever_has_nothing_to_do_with_an_initiative_finds_no_gate_of_it(tmp_path: Path) -> None:
    async with stored(tmp_path) as store:
        given = await desk(store, "ingrid")
        journal = given.roster.initiatives["journal"]
        assert (given.gates(journal), given.may_see(journal)) == ({}, False)


async def test_the_heat_map_has_a_row_for_each_unit_and_criterion_with_the_colours_of_the_card(tmp_path: Path) -> None:
    async with stored(tmp_path) as store:
        given = await desk(store)
        journal = given.roster.initiatives["journal"]
        found = [row async for some in given.heatmap(SV, journal, given.visible(journal)) for row in some]
        seen = (await given.status(journal)).seen
    header, *cells = found
    assert len(header) == len(COLUMNS)
    at = {name: place for place, name in enumerate(COLUMNS)}
    assert {(row[at["unit-id"]], row[at["unit-colour"]]) for row in cells} == {
        (id_, SV.say(f"colour-{each.whole.colour}")) for id_, each in seen.units.items()
    }
    areas = {(row[at["unit-id"]], row[at["area"]], row[at["area-colour"]]) for row in cells}
    assert len(areas) == sum(len(each.by_dimension) for each in seen.units.values())
    medicin = [row for row in cells if row[0] == "medicin"]
    counts = seen.units["medicin"].whole.counts
    assert len([row for row in medicin if row[at["colour"]] == "🔴 Rött"]) == counts[Colour.RED]
    assert {row[at["answered-on"]] for row in medicin} == {"2026-11-16"}
    assert {(row[at["wave"]], row[at["go-live"]], row[at["organisation"]]) for row in medicin} == {
        ("1", "2026-11-23", "Lindviks sjukhus")
    }


async def test_the_heat_map_holds_only_units_whose_answers_its_reader_may_see(tmp_path: Path) -> None:
    async with stored(tmp_path) as store:
        given = await desk(store, "samir")
        journal = given.roster.initiatives["journal"]
        found = [row[0] async for some in given.heatmap(SV, journal, given.visible(journal)) for row in some]
    assert set(found[1:]) == {"akuten", "observation"}


@pytest.mark.parametrize("language", Language)
async def test_the_evaluation_tells_what_came_what_did_not_and_what_each_measuring_point_showed(
    tmp_path: Path, language: Language
) -> None:
    voice = Voice(LIBRARY, language)
    async with stored(tmp_path) as store:
        given = await desk(store)
    time, calm, late = given.roster.initiatives["journal"].benefits
    calm = replace(calm, measurements=(Measurement(day=date(2026, 10, 5), value=32.0), *calm.measurements))
    journal = replace(given.roster.initiatives["journal"], benefits=(time, calm, late))
    document = evaluation_document(voice, journal, given.roster.names, given.today)
    groups = ("reached", "ahead", "unmeasured")
    named = {each: [row[0] for row in rows(document, voice.say(f"document-benefits-{each}"))] for each in groups}
    assert named == {"reached": ["Tid"], "ahead": ["Lugn"], "unmeasured": ["Sen"]}
    found = rows(document, voice.say("document-points"))
    at, not_yet = voice.say("document-benefit-reached"), voice.say("document-benefit-ahead")
    assert [(row[1], row[5], row[6]) for row in found] == [
        ("Lugn", voice.say("training-percent", value=-20), not_yet),
        ("Lugn", voice.say("training-percent", value=20), not_yet),
        ("Tid", voice.say("training-percent", value=105), at),
    ]
    # As the card of a report says it.
    day = voice.day(date(2026, 11, 2))
    assert document.about == (voice.say("report-benefits", reached=1, total=3, day=day),)
