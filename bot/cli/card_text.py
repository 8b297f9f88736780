"""Reads an Adaptive Card as lines of text, inputs and buttons."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Element = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """Something to press: it goes to the bot, opens an address, or shows hidden parts of the card."""

    title: str
    verb: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)
    with_inputs: bool = True
    url: str = ""
    shows: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """Something to fill in; `choices` are titles and values."""

    id: str
    label: str
    value: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    several: bool = False
    required: bool = False
    error: str = ""


def lines_of(card: Element, shown: frozenset[str] = frozenset()) -> list[str]:
    """The card's texts from top to bottom; with `shown`, only those of these hidden parts."""
    if shown:
        return [line for each in _walk(card) if each.get("id") in shown for line in _lines(each, hidden=True)]
    return [line for each in card.get("body", ()) for line in _lines(each, hidden=False)]


def inputs_of(card: Element) -> list[Input]:
    """What there is to fill in, in order."""
    return [
        Input(
            id=each["id"],
            label=each.get("label", ""),
            value=each.get("value") or "",
            choices=tuple((choice["title"], choice["value"]) for choice in each.get("choices", ())),
            several=each.get("isMultiSelect", False),
            required=each.get("isRequired", False),
            error=each.get("errorMessage", ""),
        )
        for each in _walk(card)
        if str(each.get("type", "")).startswith("Input.")
    ]


def buttons_of(card: Element) -> list[Button]:
    """What there is to press, links in the text first; what uncovers an input is left out: all are asked."""
    links = [each["selectAction"] for each in _walk(card) if "selectAction" in each]
    inputs = {each.id for each in inputs_of(card)}
    return [
        button for each in [*links, *card.get("actions", ())] if (button := _button(each)) and not button.shows & inputs
    ]


def _button(action: Element) -> Button | None:
    kind, title = action.get("type"), action.get("title", "")
    if kind == "Action.OpenUrl":
        return Button(title=title, url=action["url"])
    if kind == "Action.ToggleVisibility":
        targets = action.get("targetElements", ())
        return Button(title=title, shows=frozenset(t if isinstance(t, str) else t["elementId"] for t in targets))
    if kind == "Action.Execute":
        with_inputs = action.get("associatedInputs") != "none"
        return Button(title=title, verb=action.get("verb", ""), data=action.get("data") or {}, with_inputs=with_inputs)
    return None


def _lines(element: Element, *, hidden: bool) -> Iterator[str]:
    if not hidden and element.get("isVisible") is False:
        return
    match element.get("type"):
        case "TextBlock":
            yield element["text"]
        case "RichTextBlock":
            yield "".join(run if isinstance(run, str) else run.get("text", "") for run in element["inlines"])
        case _:
            for inner in _inside(element):
                yield from _lines(inner, hidden=hidden)


def _walk(element: Element) -> Iterator[Element]:
    yield element
    for inner in _inside(element):
        yield from _walk(inner)


def _inside(element: Element) -> Iterator[Element]:
    for name in ("body", "items", "columns"):
        yield from element.get(name) or ()
