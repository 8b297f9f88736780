"""A bot that is killed three times while it sends: nobody gets the message twice, and nobody is lost sight of."""

import asyncio
import os
from pathlib import Path

import pytest

from dialogs.broadcast.model import DeliveryState
from tests.scenarios.stories.killed import DEATHS, PEOPLE, Killed, lived
from tests.scenarios.stories.markdown import card_quoted

TRANSCRIPT = Path(__file__).parents[3] / "docs" / "stories" / "tre-avbrott.md"
IN_DOUBT = {f"p{number}": arrived for death in DEATHS for number, arrived in death.items()}


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Killed:
    """The whole of it, once."""
    return asyncio.run(lived(tmp_path_factory.mktemp("killed") / "data"))


def test_nobody_has_it_twice(story: Killed) -> None:
    assert [id_ for id_, count in story.messages.items() if count > 1] == []


def test_whoever_does_not_have_it_is_among_those_in_doubt_and_those_are_known_by_name(story: Killed) -> None:
    in_doubt = {id_ for id_, row in story.rows.items() if row.state is DeliveryState.UNKNOWN}
    assert in_doubt == set(IN_DOUBT)
    assert {id_: bool(story.messages[id_]) for id_ in in_doubt} == IN_DOUBT


def test_planned_is_sent_and_explained(story: Killed) -> None:
    sent = {id_ for id_, row in story.rows.items() if row.state is DeliveryState.SENT}
    assert len(story.rows) == PEOPLE
    assert sent | set(IN_DOUBT) == set(story.rows)
    assert [id_ for id_ in sent if not story.messages[id_]] == []


def test_the_transcript_says_what_the_run_gives(story: Killed) -> None:
    if directory := os.environ.get("STARTKLAR_STORIES"):
        (Path(directory) / TRANSCRIPT.name).write_text(told(story), "utf-8")
    assert TRANSCRIPT.read_text("utf-8") == told(story)


def told(story: Killed) -> str:
    """The story, with what the bot really said."""
    lines = [
        f"| {number} | {', '.join(_name(each) for each in death)} | {_arrived(death)} |"
        for number, death in enumerate(DEATHS, 1)
    ]
    has, has_not = sum(map(bool, story.messages.values())), sum(not each for each in story.messages.values())
    return f"""# Tre avbrott mitt i ett utskick

Journalen ligger nere. Emily skriver ett driftmeddelande till {PEOPLE} personer på fyra avdelningar, Sindre godkänner
det, och boten börjar skicka. Tre gånger dödas den mitt i, med `kill -9`, och startas igen.

Innan något skickas står det på disk att det ska skickas. När boten dör är därför bara en sak oklar: kom det fram som
var på väg just då? Det skickas inte igen av sig självt, för då hade någon kunnat få det två gånger. I stället är det
känt vilka det gäller.

| avbrott | på väg just då | kom fram ändå |
|---|---|---|
{chr(10).join(lines)}

Efter sista starten har {has} personer meddelandet, var och en i ett exemplar. För {len(IN_DOUBT)} är det osäkert,
och {has_not} av dem har det inte. Så här ser Emilys översikt ut:

{card_quoted(story.ledger)}

Och så här är Avdelning 2 när hon öppnar den, med dem först som någon bör titta till:

{card_quoted(story.unit, most=8)}
"""


def _name(number: int) -> str:
    return f"Person {number + 1}"


def _arrived(death: dict[int, bool]) -> str:
    return ", ".join(_name(each) for each, arrives in death.items() if arrives)
