"""Who was reached, in every language, as it is sent."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from microsoft_teams.cards import AdaptiveCard
from syrupy.assertion import SnapshotAssertion

from cards.broadcast.ledger import (
    MOST_CHOICES,
    MOST_PEOPLE,
    LedgerView,
    UnitView,
    ledger_card,
    nudge_card,
    offline_card,
    unit_card,
)
from cards.broadcast.reader import Reader, broadcast_card
from content.language import Language
from content.loader import SHIPPED, load
from content.model import Destination
from content.voice import Voice
from dialogs.broadcast.broadcast import Broadcast, Content, Stage, Words
from dialogs.broadcast.ledger import Copy, Fate, Line, Sums
from dialogs.broadcast.model import Cause, Delivery, Recipient
from tests.cards.looks import assert_usable, dumped, size, walk
from tests.dialogs.broadcast.test_ledger import row

LIBRARY = load(SHIPPED).library
NOW = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)
WRITTEN = "Öppet hus <b>[x](https://e.org)"
BROADCAST = Broadcast(
    id="1f0c9a52be77d310",
    initiative="journal",
    author="emily",
    created=NOW,
    content=Content(words={Language.SV: Words(title="Öppet hus på torsdag", text="Kom förbi.", label="Läs mer")}),
    acknowledge=True,
    edition=2,
    stage=Stage.SENT,
)
WHOLE = Sums(
    fates={
        Fate.SENT: 4210,
        Fate.PLANNED: 12,
        Fate.ON_THE_WAY: 3,
        Fate.DIGEST: 40,
        Fate.NOT_INSTALLED: 131,
        Fate.BLOCKED: 1,
        Fate.NO_ADDRESS: 7,
        Fate.UNSURE: 2,
        Fate.STOPPED: 1,
        Fate.MUTED: 9,
        Fate.FAILED: 4,
    },
    causes={Cause.NOT_INSTALLED: 131, Cause.BLOCKED: 1, Cause.NO_ADDRESS: 7, Cause.MUTED: 9, Cause.TOO_LATE: 4},
    older=17,
    read=1804,
    pressed=311,
)
UNITS = {"medicin": "Medicinmottagningen", "akuten": "Akutmottagningen"}
HALF = Sums(fates={Fate.SENT: 2, Fate.BLOCKED: 2}, read=1)
ADDRESS = "https://startklar.example.org"
VIEW = LedgerView(
    broadcast=BROADCAST,
    whole=WHOLE,
    units=UNITS,
    behind=[("akuten", HALF)],
    may_remind=True,
    csv=f"{ADDRESS}/reach/t.csv",
    workbook=f"{ADDRESS}/reach/t.xlsx",
    offline=f"{ADDRESS}/offline/t",
)
CHANNEL = replace(BROADCAST, to=Destination.CHANNEL, edition=1)


def line(person: str, fate: Fate = Fate.SENT, **changes: Any) -> Line:
    return Line(row=row(person), fate=fate, **changes)


def post() -> Delivery:
    return replace(row(), recipient=Recipient(to=Destination.CHANNEL, id="medicin"))


LINES = (
    line("anna", Fate.BLOCKED),
    line("bo", copy=Copy.OLDER, pressed=NOW),
    line("cia", copy=Copy.NEWEST, read=NOW),
)
NAMES = {"anna": WRITTEN, "bo": "Bo Ek", "cia": "Cia Lund"}
UNIT = UnitView(
    broadcast=BROADCAST, name="Medicinmottagningen", sums=HALF, names=NAMES, lines=LINES, offline=f"{ADDRESS}/offline/t"
)
CARDS = {
    "whole": lambda voice: ledger_card(voice, VIEW, notes=["Note"]),
    "withdrawn": lambda voice: ledger_card(
        voice, replace(VIEW, broadcast=replace(BROADCAST, stage=Stage.WITHDRAWN), whole=replace(WHOLE, removed=4200))
    ),
    "own": lambda voice: ledger_card(voice, replace(VIEW, own=True, may_remind=False, behind=[])),
    "channel": lambda voice: ledger_card(voice, replace(VIEW, broadcast=CHANNEL, may_remind=False)),
    "unit": lambda voice: unit_card(voice, UNIT),
    "unit-channel": lambda voice: unit_card(
        voice,
        replace(
            UNIT,
            broadcast=CHANNEL,
            lines=(Line(row=post(), fate=Fate.SENT),),
            readers={"bo": False, "cia": True},
            staff=12,
        ),
    ),
    "offline": lambda voice: offline_card(
        voice, BROADCAST, {"Akutmottagningen": ["Bo Ek"], "Medicinmottagningen": ["Bo Ek", "Cia Lund"]}, ADDRESS
    ),
    "nudge": lambda voice: nudge_card(voice, BROADCAST),
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CARDS)
def test_the_card_looks_like_this(name: str, language: Language, snapshot: SnapshotAssertion) -> None:
    card = dumped(CARDS[name](Voice(LIBRARY, language)))
    assert_usable(card, language)
    assert card == snapshot


def test_the_largest_of_them_fit_a_message_in_every_language() -> None:
    many = {f"u{number}": f"Barn- och ungdomsmottagningen {number}" for number in range(MOST_CHOICES)}
    people = tuple(line(f"p{number}", Fate.NOT_INSTALLED) for number in range(MOST_PEOPLE))
    names = {each.row.recipient.id: "Alexandra Katarina Lindström-Bergqvist" for each in people}
    for language in Language:
        voice = Voice(LIBRARY, language)
        assert size(ledger_card(voice, replace(VIEW, units=many))) < 28_000
        assert size(unit_card(voice, replace(UNIT, lines=people, names=names, more=400))) < 28_000


def test_of_more_units_than_a_list_can_show_one_is_named() -> None:
    many = {f"u{number}": f"Enhet {number}" for number in range(MOST_CHOICES + 1)}
    fields = _fields(ledger_card(Voice(LIBRARY, Language.SV), replace(VIEW, units=many)))
    assert [(each["type"], each["id"]) for each in fields] == [("Input.Text", "unit")]
    fields = _fields(ledger_card(Voice(LIBRARY, Language.SV), VIEW))
    assert [(each["type"], each["value"]) for each in fields] == [("Input.ChoiceSet", "akuten")]


def test_a_reader_can_reply_on_the_card_but_not_on_a_preview() -> None:
    voice = Voice(LIBRARY, Language.SV)
    assert "reply" in _verbs(broadcast_card(voice, BROADCAST, Reader()))
    assert "reply" not in _verbs(broadcast_card(voice, BROADCAST, Reader(preview=True)))


def _fields(card: AdaptiveCard) -> list[dict[str, Any]]:
    return [node for node in walk(dumped(card)) if str(node.get("type", "")).startswith("Input.")]


def _verbs(card: AdaptiveCard) -> set[str]:
    return {str(node["verb"]) for node in walk(dumped(card)) if node.get("type") == "Action.Execute"}
