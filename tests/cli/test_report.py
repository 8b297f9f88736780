"""Reports as files, given by command: what is in them, for whom, and what is said when there is nothing to write."""

import asyncio
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import docx
import openpyxl
import pptx
import pytest

from content.language import Language
from content.voice import Voice
from dialogs.checkin.model import Status
from dialogs.initiative.model import Wave
from tests.bot.reports.kit import ANSWERS, GATE, LIBRARY, stored, with_work
from tests.cli.command import run, run_beside

pytestmark = pytest.mark.usefixtures("shipped")


def lived(path: Path, answers: Mapping[str, Status] = ANSWERS, **changes: object) -> None:
    async def fill() -> None:
        async with stored(path, answers, **changes) as store:
            await with_work(store)

    asyncio.run(fill())


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A store in which units have answered and a gate was decided."""
    lived(tmp_path)
    return tmp_path


def paragraphs(path: Path) -> list[str]:
    return [each.text for each in docx.Document(str(path)).paragraphs]


@pytest.mark.parametrize("language", Language)
def test_a_status_report_is_written_as_slides_and_as_text(data: Path, language: Language) -> None:
    voice = Voice(LIBRARY, language)
    for name in ("status.pptx", "status.docx"):
        done = run(
            "report", "status", "--initiative", "journal", "--out", str(data / name), "--lang", language, data=data
        )
        assert (done.returncode, done.stdout) == (0, ""), done.stderr
        assert f"Wrote {data / name}." in done.stderr
    slides = pptx.Presentation(str(data / "status.pptx")).slides
    titles = [each.shapes.title.text_frame.text for each in slides]
    text = paragraphs(data / "status.docx")
    assert titles[0] == text[0]
    assert voice.say("document-summary") in titles
    # The same headings, in the same order, whatever the form.
    assert [each for each in text if each in titles] == list(dict.fromkeys(each for each in titles if each in text))
    assert [path.name for path in data.glob(".*.part")] == []


def test_a_protocol_is_written_of_the_gate_that_is_named(data: Path) -> None:
    out = data / "protocol.docx"
    said = ("report", "gate", "--initiative", "journal", "--out", str(out), "--language", "sv")
    listed = run(*said, data=data)
    assert listed.returncode == 1
    assert f"  {GATE}\n" in listed.stderr
    assert run(*said, "--gate", GATE, data=data).returncode == 0
    text = "\n".join(paragraphs(out))
    assert "Emily Ward: 👎 emot att gå vidare" in text
    assert "Två extra per pass" in text


def test_an_evaluation_is_written_of_the_benefits_that_are_named(data: Path) -> None:
    out = data / "evaluation.pptx"
    done = run("report", "evaluation", "--initiative", "journal", "--out", str(out), "--lang", "sv", data=data)
    assert done.returncode == 0, done.stderr
    text = [
        shape.text_frame.text
        for slide in pptx.Presentation(str(out)).slides
        for shape in slide.shapes
        if shape.has_text_frame
    ]
    headings = ["Hemtagna", "Inte hemtagna än", "Inte mätta"]
    assert [each for each in text if each in headings] == headings


def test_an_annual_report_is_written_of_all_that_is_there_and_of_the_year_that_is_asked_for(data: Path) -> None:
    out = data / "annual.docx"
    year = ("--year", "2025")
    done = run("report", "annual", "--out", str(out), "--lang", "sv", *year, data=data)
    assert done.returncode == 0, done.stderr
    text = "\n".join(paragraphs(out))
    assert "Årsrapport 2025: Gemensam journal" in text
    assert "Inget är skrivet för det här året än." in text
    again = run("report", "annual", "--out", str(out), "--initiative", "journal", "--overwrite", *year, data=data)
    assert again.returncode == 0, again.stderr
    assert "Annual report 2025" in paragraphs(out)[0]


def test_a_wave_is_reported_once_it_has_started(tmp_path: Path) -> None:
    # Whatever day it is where this runs.
    lived(tmp_path, waves=(Wave(id="1", go_live=date(2025, 1, 13)), Wave(id="3", go_live=date(2190, 1, 4))))
    data = tmp_path
    out = data / "wave.pptx"
    said = ("report", "wave", "--initiative", "journal", "--out", str(out))
    listed = run(*said, data=data)
    assert (listed.returncode, "its waves: 1, 3" in listed.stderr) == (1, True), listed.stderr
    early = run(*said, "--wave", "3", data=data)
    assert (early.returncode, "there is no end to report yet" in early.stderr) == (1, True), early.stderr
    assert not out.exists()
    done = run(*said, "--wave", "1", "--lang", "nb", data=data)
    assert done.returncode == 0, done.stderr
    assert pptx.Presentation(str(out)).slides[0].shapes.title.text_frame.text.startswith("Pulje 1, slik gikk det")


def test_the_heat_map_is_written_for_its_reader(data: Path) -> None:
    units = {}
    for reader in ("", "elin"):
        out = data / f"heat{reader}.xlsx"
        mine = ("--as", reader) if reader else ()
        done = run("report", "heatmap", "--initiative", "journal", "--out", str(out), *mine, data=data)
        assert done.returncode == 0, done.stderr
        _, *rows = openpyxl.load_workbook(out).worksheets[0].iter_rows(values_only=True)
        units[reader] = {row[0] for row in rows}
    assert units["elin"] == {"medicin"}
    assert units[""] >= ANSWERS.keys()


def test_what_cannot_be_written_is_said_and_nothing_is_written_over(data: Path) -> None:
    mine = data / "mine.pptx"
    mine.write_text("mine", "utf-8")
    (data / "empty.pptx").write_text("nothing", "utf-8")
    bare = pptx.Presentation()
    for layout in list(bare.slide_layouts)[:-5]:
        bare.slide_layouts.remove(layout)
    bare.save(str(data / "bare.pptx"))
    for arguments, words in (
        (("status", "--initiative", "journal", "--out", str(mine)), "exists already"),
        (("status", "--initiative", "journal", "--out", str(data / "a.pdf")), "does not end in .pptx or .docx"),
        (("status", "--initiative", "journal", "--out", str(data / "no" / "a.pptx")), "There is no directory"),
        (("heatmap", "--initiative", "journal", "--out", str(data / "a.csv")), "does not end in .xlsx"),
        (("status", "--initiative", "nothing", "--out", str(data / "a.docx")), "there are: journal"),
        (("wave", "--initiative", "journal", "--wave", "x", "--out", str(data / "a.docx")), "has no wave 'x'"),
        (("wave", "--initiative", "nothing", "--out", str(data / "a.docx")), "there is no initiative 'nothing'"),
        (("annual", "--initiative", "nothing", "--out", str(data / "a.docx")), "there is no initiative 'nothing'"),
        (("annual", "--year", "2199", "--out", str(data / "a.docx")), "the year 2199 has not begun"),
        (("annual", "--as", "ingrid", "--out", str(data / "a.docx")), "no initiative that ingrid may see"),
        (("wave", "--initiative", "journal", "--as", "ingrid", "--out", str(data / "a.docx")), "ingrid may not see"),
        (("gate", "--initiative", "nothing", "--out", str(data / "a.docx")), "there is no initiative 'nothing'"),
        (("gate", "--initiative", "journal", "--gate", "x", "--out", str(data / "a.docx")), "has no gate 'x'"),
        (("status", "--initiative", "journal", "--as", "x", "--out", str(data / "a.docx")), "nobody with the id 'x'"),
        (("status", "--initiative", "journal", "--as", "ingrid", "--out", str(data / "a.docx")), "ingrid may not see"),
        (("gate", "--initiative", "journal", "--as", "ingrid", "--out", str(data / "a.docx")), "ingrid may not see"),
        (
            ("status", "--initiative", "journal", "--out", str(data / "a.docx"), "--template", str(mine)),
            "A template is for slides",
        ),
        (
            (
                "status",
                "--initiative",
                "journal",
                "--out",
                str(data / "a.pptx"),
                "--template",
                str(data / "empty.pptx"),
            ),
            "empty.pptx is no pptx file",
        ),
        (
            ("status", "--initiative", "journal", "--out", str(data / "a.pptx"), "--template", str(data / "none.pptx")),
            "No such file",
        ),
        (
            ("status", "--initiative", "journal", "--out", str(data / "a.pptx"), "--template", str(data / "bare.pptx")),
            "bare.pptx cannot be used as a template. It lacks a layout with a title and a subtitle",
        ),
        # Where nobody can write, whoever asks.
        (("status", "--initiative", "journal", "--out", "/proc/a.pptx"), "a.pptx could not be written: "),
        (("status", "--initiative", "journal", "--out", "/proc/a.docx"), "a.docx could not be written: "),
        (("heatmap", "--initiative", "journal", "--out", "/proc/a.xlsx"), "a.xlsx could not be written: "),
    ):
        done = run("report", *arguments, data=data)
        assert (done.returncode, words in done.stderr) == (1, True), (arguments, done.stderr)
        assert "Traceback" not in done.stderr
    assert mine.read_text("utf-8") == "mine"
    assert not list(data.glob("a.*"))


def test_of_an_initiative_without_answers_no_empty_report_is_made(tmp_path: Path) -> None:
    lived(tmp_path, {})
    for kind, name in (("status", "a.pptx"), ("heatmap", "a.xlsx")):
        done = run("report", kind, "--initiative", "journal", "--out", str(tmp_path / name), data=tmp_path)
        assert (done.returncode, "no unit of journal has answered yet" in done.stderr) == (1, True), done.stderr
    assert not list(tmp_path.glob("a.*"))


async def test_a_running_bot_is_asked_instead_of_its_store(running: Path) -> None:
    done = await run_beside(
        "report", "status", "--initiative", "nothing", "--out", str(running / "a.docx"), data=running
    )
    assert (done.returncode, "there is no initiative 'nothing'" in done.stderr) == (1, True), done.stderr
