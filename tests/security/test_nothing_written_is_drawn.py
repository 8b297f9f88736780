"""Nothing that somebody wrote, and no name, is a link, a mention, a picture or a date of its own to somebody else."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from markdown_it import MarkdownIt

from content.inert import calm, drawn, inert
from content.language import Language
from content.model import Role
from dialogs.people.model import Grant
from dialogs.people.roster import RosterRecords
from tests.scenarios.house import House, house_with, inputs
from tests.security.test_nothing_personal_is_kept import COMMANDS, Hand
from tests.teams_simulator import Message

LINK = "[klicka](https://evil.example/x)"
TRAPS = (
    "<at>Alla</at>",
    "![bild](https://evil.example/p.png)",
    "[nu](javascript:alert(1))",
    "{{DATE(2026-01-01T00:00:00Z,SHORT)}}",
    "{{TIME(2026-01-01T00:00:00Z)}}",
    "${userName}",
    "\u202eaxe",
    '{"type":"Action.OpenUrl","url":"https://evil.example/"}',
    "<a href='https://evil.example'>x</a>",
)
# What people write, and what communicators do, whose links are looked at and approved.
HOSTILE = " ".join((LINK, "**fet** _snett_", *TRAPS, "z" + "\u0301" * 1_000, "å" * 300))
WORDS = f"{' '.join(TRAPS)} [sida](https://intranet.example/)"
NAMES = f"Enhet {LINK} **fet** <at>Alla</at> {{{{TIME(2026-01-01T00:00:00Z)}}}} \u202eaxe"
LIVE = ("](https://evil", "](javascript", "<at>", "{{DATE", "{{TIME", "${", "\u202e", "<a href", "\u0301" * 9)
# Where Teams draws Markdown; what was filled into a field comes back in it as it was.
DRAWN = {
    "TextBlock": ("text",),
    "Fact": ("title", "value"),
    "Input.Toggle": ("title",),
    "Choice": ("title",),
}
NOT_DRAWN = ("\u202e", "{{DATE", "{{TIME", "\u0301" * 9)


def hostile(records: RosterRecords) -> RosterRecords:
    """Everything that has a name has a bad one; two people have every role."""
    every = tuple(Grant(role=role) for role in Role)
    return replace(
        records,
        units=tuple(replace(each, name=f"{NAMES} {each.id}") for each in records.units),
        people=tuple(
            replace(each, name=f"{NAMES} {each.id}", grants=every if each.id in ("elin", "sindre") else each.grants)
            for each in records.people
        ),
        initiatives=tuple(
            replace(each, name={language: f"{NAMES} {language}" for language in Language})
            for each in records.initiatives
        ),
    )


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with house_with(tmp_path, hostile) as found:
        yield found


class Vandal(Hand):
    """Fills every field with all there is."""

    def text(self) -> str:
        self.written.append(HOSTILE)
        return HOSTILE

    def filled_in(self, card: Any) -> dict[str, str]:
        found = super().filled_in(card)
        for id_ in found.keys() & inputs(card).keys():
            if id_.startswith(("title_", "text_")):
                found[id_] = WORDS
            elif inputs(card)[id_]["type"] == "Input.Text":
                # As a client does that keeps to the field's length, and one that does not.
                longest = int(inputs(card)[id_].get("maxLength") or len(HOSTILE))
                found[id_] = HOSTILE[:longest] if len(self.written) % 2 else HOSTILE
        return found


def nodes(tree: Any, within: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of a card with its kind; choices and facts have none of their own."""
    if isinstance(tree, list):
        for each in tree:
            yield from nodes(each, within)
    elif isinstance(tree, dict):
        kind = str(tree.get("type") or {"choices": "Choice", "facts": "Fact"}.get(within, ""))
        yield kind, tree
        for name, value in tree.items():
            # What a button carries and what a field holds is not shown as text.
            if name != "data":
                yield from nodes(value, name)


def faults(body: Any) -> Iterator[str]:
    """What is live in a message."""
    for key in ("text", "summary"):
        yield from (f"{key}: {each}" for each in LIVE if each in str(body.get(key) or ""))
    if any(each.get("type") == "mention" for each in body.get("entities") or ()):
        yield "a mention"
    for attachment in body.get("attachments") or ():
        yield from card_faults(attachment.get("content"))


def card_faults(card: Any) -> Iterator[str]:
    """What is live in a card."""
    for kind, node in nodes(card):
        if "msteams" in node and "entities" in node["msteams"]:
            yield "a mention"
        for key in ("url", "iconUrl", "backgroundImage"):
            if "evil.example" in str(node.get(key, "")):
                yield f"{kind}: {key}"
        for key in DRAWN.get(kind, ()):
            text = str(node.get(key) or "")
            yield from (f"{kind}: {each} in {text[:200]}" for each in LIVE if each in text)
        if kind == "TextRun":
            yield from (f"{kind}: {each!r}" for each in NOT_DRAWN if each in str(node.get("text", "")))


def everything_shown(house: House) -> Iterator[tuple[Message, Any]]:
    """All that the bot wrote, with everything that it became for anybody."""
    traffic = house.simulator.world.traffic
    for message in traffic.since(0):
        if message.author == house.simulator.world.bot_id:
            yield message, message.body
            for revision in message.revisions:
                yield message, revision.body
    for (_, id_), card in traffic._views.items():
        yield next(each for each in traffic.since(0) if each.activity_id == id_), {"attachments": [{"content": card}]}


async def test_whatever_people_write_is_shown_and_never_drawn(house: House) -> None:
    vandals = [Vandal(house, each, "swedish") for each in ("elin", "sindre", "mette", "emily")]
    for each in vandals:
        for command in (HOSTILE, *COMMANDS, "pass", "kalender", "vad vet du om mig", "vilka är superanvändare"):
            await house.teams.say(each.person, command)
        await each.goes_through_everything()
        house.clock.pass_by(hours=3)
        await house.quiet()
    filled = set().union(*(each.filled for each in vandals))
    assert len(filled) > 25, sorted(filled)
    shown = list(everything_shown(house))
    # The names, at least, are to be seen in very many of them.
    assert sum("evil.example" in str(body) for _, body in shown) > 60
    assert sorted({fault for _, body in shown for fault in faults(body)}) == []


@pytest.mark.parametrize("piece", [LINK, "**fet**", "_snett_", "`kod`", "__x__ *y*", "<https://evil.example>", *TRAPS])
def test_nothing_of_it_is_markup_any_more(piece: str) -> None:
    for text in (piece, f"x{piece}", f"{piece}{piece}", f"({piece})", piece * 50):
        (line,) = [each for each in MarkdownIt("commonmark").parse(inert(text)) if each.type == "inline"]
        assert {each.type for each in line.children or []} <= {"text"}
        assert not any(each in inert(text) for each in LIVE)
        assert inert(inert(text)) == inert(text)


@pytest.mark.parametrize("piece", TRAPS)
def test_what_is_approved_may_lead_to_a_page_and_nowhere_else(piece: str) -> None:
    assert drawn("**Nu** [sida](https://intranet.example/)") == "**Nu** [sida](https://intranet.example/)"
    (line,) = [each for each in MarkdownIt("commonmark").parse(drawn(piece)) if each.type == "inline"]
    assert {each.type for each in line.children or []} <= {"text"}
    assert not any(each in drawn(piece) for each in LIVE)


def test_usual_names_are_left_as_they_are() -> None:
    for name in ("Åse-Marie Ødegård", "Avd. 4 (barn) & ungdom", "O'Brien", "a_b 3 * 4", "Nguyễn Thị", "<3", "[x]"):
        assert (inert(name), calm(name)) == (name, name)
