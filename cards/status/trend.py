"""The trend: how many units had which colour, round by round."""

from collections import Counter
from collections.abc import Mapping

from microsoft_teams.cards import (
    AdaptiveCard,
    CardElement,
    Container,
    LineChart,
    LineChartData,
    LineChartValue,
)

from cards.frame import act, aside, card, heading, paragraph
from content.voice import Voice
from dialogs.initiative.rounds import week_of
from dialogs.rollup.model import COLOURS_WORST_FIRST, Colour

_LINE = {Colour.RED: "attention", Colour.YELLOW: "warning", Colour.GREEN: "good", Colour.STALE: "neutral"}


def trend_card(voice: Voice, initiative: str, rounds: Mapping[str, Counter[Colour]]) -> AdaptiveCard:
    """`rounds` are counts of units by colour, oldest first; a client without charts shows them as text."""
    body: list[CardElement] = [heading(voice.say("trend-title"))]
    answered = {period: counts for period, counts in rounds.items() if counts}
    if len(answered) < 2:
        body.append(paragraph(voice.say("trend-none")))
    else:
        body.append(_chart(voice, answered))
        # Below the chart as well: a screen reader cannot read a line.
        body += _lines(voice, answered)
    return card(voice, body, [act(voice.say("status-back"), "status", {"initiative": initiative})])


def _chart(voice: Voice, rounds: Mapping[str, Counter[Colour]]) -> LineChart:
    every = Counter[Colour]()
    for counts in rounds.values():
        every.update(counts)
    drawn = [colour for colour in COLOURS_WORST_FIRST if colour in _LINE and every[colour]]
    return LineChart(
        title=voice.say("trend-title"),
        x_axis_title=voice.say("trend-weeks"),
        y_axis_title=voice.say("trend-units"),
        data=[
            LineChartData(
                legend=voice.say(f"colour-{colour}"),
                color=_LINE[colour],
                values=[LineChartValue(x=str(week_of(period)), y=counts[colour]) for period, counts in rounds.items()],
            )
            for colour in drawn
        ],
        y_min=0,
        fallback=Container(items=[]),
    )


def _lines(voice: Voice, rounds: Mapping[str, Counter[Colour]]) -> list[CardElement]:
    said: list[CardElement] = []
    for period, counts in reversed(list(rounds.items())):
        found = [colour for colour in COLOURS_WORST_FIRST if counts[colour]]
        shown = [f"{voice.say(f'colour-{colour}')} {counts[colour]}" for colour in found]
        said.append(aside(voice.say("trend-week", week=week_of(period), colours="  ·  ".join(shown))))
    return said
