"""What spares people, and what readiness proposes, in every language, as it is sent."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from json import dumps
from typing import Any

import pytest
from microsoft_teams.cards import AdaptiveCard
from syrupy.assertion import SnapshotAssertion

from cards.digest import Kept, digest_card
from cards.spare import SpareView, spare_card
from cards.steering import MOST_LINES, ProposalLine, SteeringView, proposals_card, steering_card
from content.language import Language
from content.loader import SHIPPED, load
from content.model import MaterialKind, Role
from content.settings import Digest, Weekday
from content.voice import Voice
from dialogs.broadcast.broadcast import Content
from dialogs.broadcast.contacts import Wish
from dialogs.broadcast.digest import MOST
from dialogs.broadcast.helping import content_of
from dialogs.broadcast.steering import Proposal, Said, State
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Unit
from dialogs.rollup.model import Colour
from tests.cards.looks import assert_usable, dumped, size, walk

LIBRARY = load(SHIPPED).library
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
WARD = Unit(id="ward", name="Avdelning A")
JOURNAL = Initiative(
    id="journal",
    playbooks=("vgr",),
    waves=(Wave(id="1", go_live=date(2026, 12, 14)),),
    units={"ward": "1"},
    name={
        Language.SV: "Gemensam journal",
        Language.DA: "Fælles journal",
        Language.NB: "Felles journal",
        Language.EN: "Shared Record",
    },
)
METHOD = replace(JOURNAL, id="method", name={Language.SV: "Ny metod", Language.EN: "New method"})
MESSAGE: Content = content_of(LIBRARY.material["training-behind"])
PROPOSAL = Proposal(
    id="training-behind/journal/ward/2026-W48",
    rule="training-behind",
    initiative="journal",
    unit="ward",
    about="W-37",
    said=(Said(period="2026-W48", colour=Colour.RED), Said(period="2026-W47", colour=Colour.YELLOW)),
    at=NOW,
)


def kept(count: int) -> list[Kept]:
    return [
        Kept(title=f"Öppet hus {n}", line="Kom förbi och prova", delivery=f"b{n}/person:elin") for n in range(count)
    ]


def proposal(voice: Voice, shown: Proposal = PROPOSAL, **changes: Any) -> AdaptiveCard:
    asked = LIBRARY.playbooks["vgr"].criterion("W-37")
    assert asked is not None
    view = SteeringView(
        proposal=shown,
        initiative=JOURNAL,
        unit=WARD,
        about="",
        answers=[(voice.pick(asked.label), voice.say("status-red"))],
        content=MESSAGE,
        readers=["Elin Ekmark"],
        role=Role.MANAGER,
        may_decide=True,
    )
    return steering_card(voice, replace(view, **changes))


def spare(voice: Voice, wish: Wish, *initiatives: Initiative, note: str = "") -> AdaptiveCard:
    digest = Digest(day=Weekday.THU)
    view = SpareView(wish=wish, initiatives=initiatives, digest=digest, most_per_week=3)
    return spare_card(voice, view, note=note)


def line(number: int, proposal_: Proposal = PROPOSAL, title: str = "När utbildningen halkar efter") -> ProposalLine:
    unit = replace(WARD, id=f"ward{number}", name=f"Avdelning {number}")
    made = replace(
        proposal_, id=f"{proposal_.rule}/journal/{unit.id}/2026-W48", unit=unit.id, told_in="journal/2026-11-24"
    )
    return ProposalLine(
        proposal=made, unit=unit, title=title, kind=MaterialKind.TRAINING, decided_by="Emily Ward" if made.by else ""
    )


DECIDED = PROPOSAL.after(State.SENT, "emily", NOW, "b1")
CARDS: dict[str, Callable[[Voice], AdaptiveCard]] = {
    "digest": lambda v: digest_card(v, kept(2)),
    "digest with nothing left": lambda v: digest_card(v, []),
    "wishes": lambda v: spare(v, Wish(person="elin"), JOURNAL),
    "wishes of somebody who wants little": lambda v: spare(
        v, Wish(person="elin", muted=frozenset({"method"}), digest=True), JOURNAL, METHOD, note=v.say("spare-saved")
    ),
    "wishes of somebody in no unit": lambda v: spare(v, Wish(person="elin")),
    "proposal": proposal,
    "proposal about a dimension": lambda v: proposal(v, about="Utbildning och stöd"),
    "proposal of several": lambda v: proposal(v, among_others=True),
    "proposals of a morning": lambda v: proposals_card(
        v,
        JOURNAL,
        [line(1, DECIDED), line(2), line(3), line(4, title="Vem hjälper er?")],
        notes=[v.say("steer-sent-many", count=1)],
    ),
    "more proposals than a card shows": lambda v: proposals_card(
        v, JOURNAL, [line(each) for each in range(MOST_LINES + 5)]
    ),
    "proposals that are all settled": lambda v: proposals_card(
        v, JOURNAL, [line(1, DECIDED), line(2, DECIDED.ended())]
    ),
    "proposal that cannot go as it is": lambda v: proposal(v, readers=[], blocked=True),
    "proposal that was sent": lambda v: proposal(v, DECIDED, decided_by="Emily Ward"),
    "proposal that went by itself": lambda v: proposal(v, replace(DECIDED, by="")),
    "proposal that was left, and green since": lambda v: proposal(
        v, PROPOSAL.after(State.LEFT, "emily", NOW).ended(), decided_by="Emily Ward"
    ),
}


def drawn(name: str, language: Language) -> dict[str, Any]:
    return dumped(CARDS[name](Voice(LIBRARY, language)))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CARDS)
def test_a_card_looks_as_it_did(name: str, language: Language, snapshot: SnapshotAssertion) -> None:
    assert drawn(name, language) == snapshot


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CARDS)
def test_a_card_is_usable_by_phone_keyboard_and_screen_reader(name: str, language: Language) -> None:
    assert_usable(drawn(name, language), language)


@pytest.mark.parametrize("language", Language)
def test_the_longest_digest_fits_a_message_and_each_of_its_lines_can_be_pressed(language: Language) -> None:
    card = digest_card(Voice(LIBRARY, language), kept(MOST))
    assert size(card) < 28 * 1024
    opens = [node["data"].get("delivery") for node in walk(dumped(card)) if node.get("type") == "Action.Execute"]
    assert opens == [*(each.delivery for each in kept(MOST)), None]


@pytest.mark.parametrize("language", Language)
def test_a_list_of_proposals_sends_what_it_shows_and_no_more(language: Language) -> None:
    shown = drawn("more proposals than a card shows", language)
    assert len(dumps(shown).encode()) < 28 * 1024
    pressed = [node["data"] for node in walk(shown) if node.get("type") == "Action.Execute"]
    opened = [each["proposal"] for each in pressed if each["verb"] == "steer"]
    (sends,) = (each for each in pressed if each["verb"] == "steer-send-many")
    assert len(opened) == MOST_LINES
    assert sends["proposals"] == opened


def test_what_is_decided_has_nothing_left_to_press() -> None:
    shown = [node.get("verb") for node in walk(drawn("proposal that was sent", Language.EN)) if "verb" in node]
    assert set(filter(None, shown)) == {"broadcast"}
