"""What a store promises of reports, whatever it is made of."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.ports import Store
from bot.storage.tiny import TinyStore
from content.language import Language
from content.model import Destination
from dialogs.broadcast.model import Delivery, Recipient
from dialogs.broadcast.notice import notice
from dialogs.race import LostRace
from dialogs.report.model import Figures, NextGate, StatusReport
from dialogs.rollup.model import Colour
from tests.stores.conftest import NOW

FIGURES = Figures(
    day=date(2026, 11, 16),
    period="2026-W46",
    colour=Colour.YELLOW,
    counts={Colour.GREEN: 3, Colour.RED: 1},
    oldest=date(2026, 11, 2),
    answered=4,
    asked=7,
    actions=5,
    late=2,
    gate=NextGate(playbook="rh", point="RH-D2", wave="all", due=date(2026, 12, 1)),
    benefits=2,
    reached=1,
    measured=date(2026, 10, 1),
)


def report(**changes: Any) -> StatusReport:
    """One as it is sent."""
    made = StatusReport(
        duty="journal/rh/status-report/*",
        initiative="journal",
        period="2026-W47",
        sections={"overall": "I rute, åäö 👍\n*nesten*", "done": ""},
        figures=FIGURES,
        by="sindre",
        at=NOW,
        told=("astrid", "emily"),
    )
    return replace(made, **changes)


def told(number: int) -> Delivery:
    recipient = Recipient(to=Destination.PERSON, id="astrid")
    return notice("report-sent", f"{report().id}#{number}", recipient, Language.SV, NOW)


CORRECTED = report().corrected({"overall": "Sent"}, "mette", NOW, ("olof",))


async def test_a_report_comes_back_whole_and_corrected(store: Store) -> None:
    assert await store.report(report().id) is None
    await store.save_report(report())
    assert await store.report(report().id) == report()
    await store.save_report(CORRECTED)
    assert await store.report(report().id) == CORRECTED


async def test_the_reports_of_an_initiative_are_its_own_in_the_order_they_were_sent(store: Store) -> None:
    late, early = report(period="2026-W50", at=NOW + timedelta(days=21)), report(period="2026-W44")
    for each in (late, report(at=NOW + timedelta(days=1)), early, report(initiative="lon", duty="lon/rh/x/*")):
        await store.save_report(each)
    assert [each.period for each in await store.reports("journal")] == ["2026-W44", "2026-W47", "2026-W50"]
    assert await store.reports("nothing") == []


async def test_a_report_is_kept_with_whom_it_is_told_or_not_at_all(store: Store) -> None:
    await store.save_report(report(), [told(1)])
    with pytest.raises(LostRace):
        await store.save_report(replace(CORRECTED, revision=1), [told(2)])
    assert await store.report(report().id) == report()
    assert await store.deliveries() == [told(1)]


async def test_of_two_who_send_at_once_one_loses_the_race(store: Store) -> None:
    both = (report(), report(by="mette"))
    results = await asyncio.gather(*map(store.save_report, both), return_exceptions=True)
    assert [type(each) for each in results if each is not None] == [LostRace]
    assert await store.report(report().id) in both


async def test_a_report_survives_a_restart(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.save_report(report())
    await store.close()
    store = TinyStore(tmp_path, NOW)
    assert await store.reports("journal") == [report()]
    await store.close()
