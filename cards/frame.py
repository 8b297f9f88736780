"""The parts every card is built of."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import wraps
from typing import Any, Literal, TypeVar, cast

from microsoft_teams.cards import (
    Action,
    AdaptiveCard,
    CardElement,
    ExecuteAction,
    OpenUrlAction,
    RichTextBlock,
    SubmitAction,
    TextBlock,
    TextRun,
)

from content.inert import calm
from content.voice import Voice

# Teams shows at most six; a phone shows them one below the other.
MOST_ACTIONS = 6

Style = Literal["default", "positive", "destructive"]


Drawing = TypeVar("Drawing")


def once_an_edition(draw: Callable[..., Drawing]) -> Callable[..., Drawing]:
    """Draw the same thing once for each edition of the content; what follows the voice must be hashable."""

    @wraps(draw)
    def kept(voice: Voice, *what: Hashable, **how: Hashable) -> Drawing:
        key = (draw, voice.language, what, *how.items())
        found = voice.library.drawn.get(key)
        if found is None:
            found = voice.library.drawn[key] = draw(voice, *what, **how)
        return cast("Drawing", found)

    return kept


def card(voice: Voice, body: Sequence[CardElement], actions: Sequence[Action] = ()) -> AdaptiveCard:
    """A card in the voice's language, so that a screen reader pronounces it right."""
    return AdaptiveCard(
        version="1.5", lang=voice.language.value, body=list(body), actions=list(actions[:MOST_ACTIONS]) or None
    )


def heading(text: str) -> TextBlock:
    """The card's heading, marked as one for screen readers."""
    return TextBlock(text=text, size="Medium", weight="Bolder", wrap=True, style="heading")


def paragraph(text: str, *, bold: bool = False, apart: bool = False) -> TextBlock:
    """Text that somebody vetted: Markdown is drawn."""
    return TextBlock(text=text, wrap=True, weight="Bolder" if bold else None, separator=apart or None)


def prose(text: str) -> list[CardElement]:
    """Several paragraphs, each an element of its own: within one, clients draw no space between them."""
    return [paragraph(part) for part in text.split("\n\n")]


def link(text: str) -> TextBlock:
    """Words that can be pressed, where a button would be too much; the container around them carries the action."""
    return TextBlock(text=f"→ {text}", wrap=True, color="Accent", spacing="Small")


def aside(text: str) -> TextBlock:
    """Small print: source, owner, dates."""
    return TextBlock(text=text, wrap=True, size="Small", is_subtle=True, spacing="Small")


def quoted(text: str, *, lead: str = "") -> RichTextBlock:
    """Text that a person wrote: shown as written, never read as Markdown."""
    inlines: list[CardElement | str] = [TextRun(text=lead, weight="Bolder")] if lead else []
    return RichTextBlock(inlines=[*inlines, TextRun(text=calm(text))], spacing="Small")


def on_board(voice: Voice, drawn: AdaptiveCard, address: str, title: str = "") -> AdaptiveCard:
    """The same card with a way to its place on the board: where there is a board, and room for one more button."""
    actions = drawn.actions or []
    if not address or len(actions) >= MOST_ACTIONS:
        return drawn
    button = OpenUrlAction(title=title or voice.say("open-button"), url=address)
    return drawn.model_copy(update={"actions": [*actions, button]})


def name_of_person(voice: Voice, names: Mapping[str, str], id_: str) -> str:
    """What somebody is called; whose name is known no more, or kept no more, is somebody all the same."""
    return names.get(id_) or voice.say("somebody-unnamed")


def act(title: str, verb: str, data: dict[str, Any] | None = None, *, style: Style = "default") -> ExecuteAction:
    """A button that comes back to the bot; older clients use its Submit fallback with the same verb."""
    carried = {"verb": verb, **(data or {})}
    return ExecuteAction(
        title=title,
        verb=verb,
        data=carried,
        style=style if style != "default" else None,
        fallback=SubmitAction(title=title, data=carried),
    )
