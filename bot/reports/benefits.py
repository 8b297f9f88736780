"""The evaluation as a document: which benefits have come, which have not, and what each measuring point showed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.reports.document import Block, Cell, Document, KeyFigure, KeyFigures, Table, Text, section, table
from cards.frame import name_of_person
from cards.initiative import initiative_name
from content.voice import Voice
from dialogs.initiative.model import Benefit, Initiative, Measurement

_BENEFITS = (
    ("benefit", 4),
    ("indicator", 4),
    ("owner", 3),
    ("baseline", 2),
    ("target", 2),
    ("latest", 4),
    ("reached", 3),
)
_POINTS = (("day", 3), ("benefit", 5), ("baseline", 2), ("value", 2), ("target", 2), ("way", 3), ("reached", 3))


def evaluation_document(voice: Voice, initiative: Initiative, names: Mapping[str, str], today: date) -> Document:
    """What has been realised, what has not and what nobody has measured; then every measuring point in turn."""
    groups: dict[str, list[Benefit]] = {"reached": [], "ahead": [], "unmeasured": []}
    for each in initiative.benefits:
        groups[_state(each)].append(each)
    parts: list[tuple[str, Sequence[Block]]] = [(voice.say("document-summary"), [_figures(voice, groups)])]
    for state, found in groups.items():
        title = voice.say(f"document-benefits-{state}")
        shown = benefit_table(voice, title, found, names) if found else Text(text=voice.say("document-benefits-none"))
        parts.append((title, [shown]))
    points = list(_points(voice, initiative.benefits))
    title = voice.say("document-points")
    parts.append((title, [table(voice, title, _POINTS, points)] if points else []))
    return Document(
        title=voice.say("document-evaluation", initiative=initiative_name(voice, initiative)),
        subtitle=voice.say("report-figures", day=voice.day(today)),
        language=voice.language,
        day=today,
        about=(reached_of(voice, initiative.benefits),),
        sections=tuple(section(voice, title, blocks) for title, blocks in parts if blocks),
    )


def reached_of(voice: Voice, benefits: Sequence[Benefit]) -> str:
    """How many of them are at their target, and when anything was last measured."""
    reached, measured = len([each for each in benefits if each.reached]), _measured(benefits)
    if measured is None:
        return voice.say("report-benefits-unmeasured", reached=reached, total=len(benefits))
    return voice.say("report-benefits", reached=reached, total=len(benefits), day=voice.day(measured))


def benefit_table(voice: Voice, title: str, benefits: Sequence[Benefit], names: Mapping[str, str]) -> Table:
    """Each with where it began, where it is to go, and what was measured last."""
    rows: list[list[str | Cell]] = []
    for each in benefits:
        latest = _latest(each)
        rows.append(
            [
                voice.pick(each.name),
                voice.pick(each.indicator),
                name_of_person(voice, names, each.owner),
                voice.number(each.baseline),
                voice.number(each.target),
                f"{voice.number(latest.value)} ({voice.day(latest.day)})" if latest else "",
                voice.say(f"document-benefit-{_state(each)}"),
            ]
        )
    return table(voice, title, _BENEFITS, rows)


def _figures(voice: Voice, groups: Mapping[str, Sequence[Benefit]]) -> KeyFigures:
    total = sum(len(each) for each in groups.values())
    return KeyFigures(
        figures=tuple(
            KeyFigure(
                label=voice.say(f"document-benefits-{state}"),
                value=voice.say("document-of", part=len(found), whole=total),
                note=voice.say("document-measured", day=voice.day(measured)) if (measured := _measured(found)) else "",
            )
            for state, found in groups.items()
        )
    )


def _points(voice: Voice, benefits: Sequence[Benefit]) -> Iterator[list[str | Cell]]:
    """In the order of their days; a later one changes nothing of what an earlier one showed."""
    every = [(point, each) for each in benefits for point in each.measurements]
    for point, each in sorted(every, key=lambda found: (found[0].day, found[1].id)):
        yield [
            voice.day(point.day),
            voice.pick(each.name),
            voice.number(each.baseline),
            voice.number(point.value),
            voice.number(each.target),
            _way(voice, each, point),
            voice.say(f"document-benefit-{_state(replace(each, measurements=(point,)))}"),
        ]


def _way(voice: Voice, benefit: Benefit, point: Measurement) -> str:
    """How much of the way from where it began to its target was gone; below zero where it got worse."""
    whole = benefit.target - benefit.baseline
    return voice.say("training-percent", value=round(100 * (point.value - benefit.baseline) / whole)) if whole else ""


def _state(benefit: Benefit) -> str:
    if not benefit.measurements:
        return "unmeasured"
    return "reached" if benefit.reached else "ahead"


def _measured(benefits: Sequence[Benefit]) -> date | None:
    return max((point.day for each in benefits for point in each.measurements), default=None)


def _latest(benefit: Benefit) -> Measurement | None:
    return max(benefit.measurements, key=lambda each: each.day, default=None)
