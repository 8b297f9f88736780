"""Shows a card as a person saw it, in Markdown: its lines, what was filled in, and its buttons in brackets."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from tests.scenarios.stories.hands import Card

_NOTHING: Mapping[str, str] = {}


def card_quoted(
    card: Card, *, given: Mapping[str, str] = _NOTHING, pressed: str = "", most: int = 0, skip: int = 0
) -> str:
    """A card as a quotation; with `most`, the first so many lines after `skip`, and how many were left out.

    What was filled in stands in bold, and so does the button that was pressed.
    """
    lines = [line for each in card.get("body", ()) for line in _lines(each, given)]
    shown = lines[:1] + lines[1 + skip :] if skip else lines
    hidden = skip
    if most and len(shown) > most:
        hidden += len(shown) - most
        shown = shown[:most]
    if hidden:
        left = f"… ({hidden} {'rad' if hidden == 1 else 'rader'} till på kortet)"
        shown = [*shown, left] if not skip else [shown[0], left, *shown[1:]]
    buttons = [_button(each, pressed) for each in card.get("actions", ())]
    return quoted([*shown, *([" ".join(buttons)] if buttons else [])])


def quoted(lines: list[str]) -> str:
    """Lines as a quotation, tables kept together."""
    parts: list[str] = []
    for is_table, group in groupby(lines, key=lambda line: line.startswith("|")):
        between = "\n" if is_table else "\\\n"
        parts.append(between.join(f"> {line}" for line in group))
    return "\n>\n".join(parts)


def text_quoted(text: str) -> str:
    """What was said in words, as a quotation."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def with_values(card: Card, given: Mapping[str, str]) -> Card:
    """The card with these inputs filled in, as it looked just before the button was pressed."""
    return _with_values(card, given)  # type: ignore[return-value]


def _with_values(node: object, given: Mapping[str, str]) -> object:
    if isinstance(node, list):
        return [_with_values(each, given) for each in node]
    if not isinstance(node, dict):
        return node
    found = {key: _with_values(value, given) for key, value in node.items()}
    if str(node.get("type", "")).startswith("Input.") and node["id"] in given:
        value = given[node["id"]]
        found["value"] = int(value) if node["type"] == "Input.Number" and value.isdigit() else value
    return found


def _lines(element: Card, given: Mapping[str, str]) -> Iterator[str]:
    if element.get("isVisible") is False:
        return
    kind = str(element.get("type", ""))
    if kind == "TextBlock":
        text = " ".join(element["text"].split())
        yield f"**{text}**" if element.get("weight") == "Bolder" else text
    elif kind == "RichTextBlock":
        runs = [run if isinstance(run, dict) else {"text": run} for run in element["inlines"]]
        yield "".join(
            run["text"] if "weight" in run else f"*{run['text'].strip()}*" for run in runs if run["text"].strip()
        )
    elif kind == "Table":
        yield from _table(element)
    elif kind.startswith("Input."):
        yield _input(element, given)
    else:
        for name in ("items", "columns"):
            for each in element.get(name) or ():
                yield from _lines(each, given)


def _input(field: Card, given: Mapping[str, str]) -> str:
    label, value = str(field.get("label", "")), given.get(field["id"], str(field.get("value") or ""))
    titles = {each["value"]: each["title"] for each in field.get("choices", ())}
    shown = ", ".join(titles.get(part, part) for part in value.split(",")) if titles else value
    if field["id"] in given:
        shown = f"**{shown}**"
    between = " " if label.endswith(("?", ".")) else ": "
    return f"▢ {label}{between}{shown}" if shown else f"▢ {label}"


def _table(table: Card) -> Iterator[str]:
    for number, row in enumerate(table["rows"]):
        cells = [" ".join(item["text"] for item in cell["items"]) for cell in row["cells"]]
        yield f"| {' | '.join(cells)} |"
        if number == 0:
            yield "|" + " --- |" * len(cells)


def _button(action: Card, pressed: str) -> str:
    title = str(action.get("title", ""))
    return f"**[{title}]**" if title == pressed else f"[{title}]"
