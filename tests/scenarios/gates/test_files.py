"""A protocol and a status report through the running bot, on either store, into files."""

from pathlib import Path

import pptx
import pytest
from pydantic import TypeAdapter

from bot.reports.document import Document
from bot.reports.pptx_file import write_slides
from dialogs.audit.model import Entry
from dialogs.checkin.model import Status
from tests.scenarios.gates.kit import OF_UNITS, UNIT_GATE, answered
from tests.scenarios.house import House
from tests.scenarios.test_remind import performed


@pytest.mark.both_stores
async def test_reports_come_through_the_running_bot_and_who_asked_is_written_down(house: House, tmp_path: Path) -> None:
    await answered(house, "medicin", dict.fromkeys(OF_UNITS, Status.RED))
    asked = {"initiative": "journal", "language": "sv"}
    for name, more in (("report-status", {}), ("report-gate", {"gate": UNIT_GATE.removeprefix("journal/")})):
        result = await performed(house, name, **asked, **more)
        document = TypeAdapter(Document).validate_python(result["document"])
        write_slides(document, tmp_path / "a.pptx")
        shapes = [shape for slide in pptx.Presentation(str(tmp_path / "a.pptx")).slides for shape in slide.shapes]
        cells = [cell.text for each in shapes if each.has_table for row in each.table.rows for cell in row.cells]
        assert "Medicinmottagningen" in "\n".join(cells)
        assert "🔴 Rött" in cells
    async with house.stored() as store:
        entries: list[Entry] = [each.entry for each in await store.audit() if each.entry.what.startswith("report-")]
    assert [(each.what, each.about) for each in entries] == [
        ("report-status", "initiative=journal"),
        ("report-gate", "gate=vgr/VGR-D4/1 initiative=journal"),
    ]
