"""Puts what the run gave into the text that tells it."""

import re
from collections.abc import Mapping
from pathlib import Path

from dialogs.broadcast.model import DeliveryState, Subject
from tests.scenarios.stories.figures import managers_of, weeks_of
from tests.scenarios.stories.happenings import SENTENCE
from tests.scenarios.stories.lived import Story
from tests.scenarios.stories.markdown import card_quoted, text_quoted

TOLD_BY = Path(__file__).with_name("tolv-veckor.md")
_PLACE = re.compile(r"\{\{(\w+)(?::([\w.-]+))?((?:\|\w+=\d+)*)\}\}")
_HEADS = ("Vecka", "Frågade", "Svar", "I tid", "Sent", "Hoppade över", "Uteblev")
_MORE_HEADS = ("Meddelanden per chef", "Flest", "Nya uppgifter", "Klara", "Tryck")


def told(story: Story) -> str:
    """The whole story as Markdown."""
    figures = _figures(story)

    def put(match: re.Match[str]) -> str:
        kind, name, how = match.groups()
        options = {key: int(value) for key, value in (each.split("=") for each in how.split("|")[1:])}
        return _put(story, figures, kind, name or "", options)

    return _PLACE.sub(put, TOLD_BY.read_text("utf-8"))


def _put(story: Story, figures: Mapping[str, str], kind: str, name: str, how: Mapping[str, int]) -> str:
    if kind == "table":
        return _table(story)
    if kind == "n":
        return figures[name]
    if kind in ("raw", "words"):
        text = {**story.words, **_raw(story)}[name]
        return text if kind == "raw" else text_quoted(text)
    if kind == "summary":
        return f"> *{story.words[name]}*"
    most, skip = how.get("most", 0), how.get("skip", 0)
    if kind == "card":
        return card_quoted(story.cards[name], most=most, skip=skip)
    press = story.presses[name]
    if kind == "said":
        return text_quoted(press.said[0])
    if kind == "press":
        return card_quoted(press.card, given=press.given, pressed=press.button, most=most, skip=skip)
    assert kind == "after", kind
    assert press.after is not None, name
    return card_quoted(press.after, most=most, skip=skip)


def _raw(story: Story) -> dict[str, str]:
    return {"said-by-emma": SENTENCE, "dissent": story.presses["dissent"].given["stance_reason"]}


def _figures(story: Story) -> dict[str, str]:
    weeks = weeks_of(story)
    taps = [press for name, press in story.presses.items() if name.startswith("day-") and name.endswith("-0")]
    sent = [each for each in story.deliveries if each.state is DeliveryState.SENT]
    found = {
        "messages": len(sent),
        "managers": len(managers_of(story)),
        "days": len(taps),
        "days-green": sum(press.button.startswith("🟢") for press in taps),
        "told-go": sum(each.key == "journal/vgr/VGR-D4/1/1" for each in sent if each.item == "gate-decided"),
        "told-postponed": sum(each.key == "journal/vgr/VGR-D4/2/1" for each in sent if each.item == "gate-decided"),
        "asked": sum(week.asked for week in weeks),
        "answered": sum(week.answered for week in weeks),
        "missed": sum(week.missed for week in weeks),
        "w1.people": sum(each.subject is Subject.CHECKIN and each.item == "2026-W37" for each in sent),
    }
    shown = {name: str(value) for name, value in found.items()}
    for number, week in enumerate(weeks, 1):
        for field in ("asked", "answered", "on_time", "missed", "taps"):
            shown[f"w{number}.{field}"] = _number(getattr(week, field))
    return shown


def _table(story: Story) -> str:
    rows = [
        (
            week.number,
            week.asked,
            week.answered,
            week.on_time,
            week.late,
            week.sat_out,
            week.missed,
            week.messages,
            week.most_messages,
            week.opened,
            week.closed,
            week.taps,
        )
        for week in weeks_of(story)
    ]
    heads = (*_HEADS, *_MORE_HEADS)
    lines = [" | ".join(heads), " | ".join(["---:"] * len(heads)), *(" | ".join(map(_number, row)) for row in rows)]
    return "\n".join(f"| {line} |" for line in lines)


def _number(value: float) -> str:
    """As Swedes write it, with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0").replace(".", ",")
