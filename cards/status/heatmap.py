"""The heat map: units by dimension, each cell a symbol with letters, so that no colour stands alone."""

from collections.abc import Mapping, Sequence

from microsoft_teams.cards import (
    AdaptiveCard,
    CardElement,
    ColumnDefinition,
    Table,
    TableCell,
    TableRow,
    TextBlock,
)

from cards.frame import act, aside, card, heading
from cards.status.said import dimension_name
from content.playbook import Playbook
from content.voice import Voice
from dialogs.initiative.rounds import week_of
from dialogs.people.model import Unit
from dialogs.rollup.heat import columns_of, worst_first
from dialogs.rollup.model import COLOURS_WORST_FIRST, Cell, Dimensioned

ROWS = 12
# More columns cannot be read on a phone.
MOST_COLUMNS = 8


def heatmap_card(
    voice: Voice,
    initiative: str,
    period: str,
    cells: Mapping[str, Dimensioned],
    dimensions: Sequence[tuple[str, str]],
    units: Mapping[str, Unit],
    playbooks: Mapping[str, Playbook],
    first: int = 0,
) -> AdaptiveCard:
    """Twelve units from the `first` on, the worst first; the columns are numbered and named below."""
    columns, ordered = columns_of(cells, dimensions)[:MOST_COLUMNS], worst_first(cells, units)
    header = [_cell(voice.say("heatmap-unit")), *(_cell(str(number)) for number in range(1, len(columns) + 1))]
    rows = [TableRow(cells=header, style="emphasis")]
    for id_ in ordered[first : first + ROWS]:
        parts = [cells[id_].by_dimension.get(key) for key in columns]
        rows.append(TableRow(cells=[_cell(units[id_].name), *(_cell(_mark(voice, part)) for part in parts)]))
    table = Table(
        columns=[ColumnDefinition(width=3), *(ColumnDefinition(width=1) for _ in columns)],
        rows=rows,
        first_row_as_headers=True,
    )
    names = [f"{number} {dimension_name(voice, key, playbooks)}" for number, key in enumerate(columns, 1)]
    key = " · ".join(voice.say(f"colour-{colour}") for colour in COLOURS_WORST_FIRST)
    body: list[CardElement] = [
        heading(voice.say("heatmap-title", week=week_of(period))),
        table,
        aside(voice.say("heatmap-key", columns=", ".join(names))),
        aside(key),
    ]
    actions = [act(voice.say("status-back"), "status", {"initiative": initiative})]
    if first + ROWS < len(ordered):
        data = {"initiative": initiative, "first": first + ROWS}
        actions.insert(0, act(voice.say("heatmap-more"), "status-heatmap", data))
    return card(voice, body, actions)


def _mark(voice: Voice, cell: Cell | None) -> str:
    return voice.say(f"colour-{cell.colour}-short") if cell else "-"


def _cell(text: str) -> TableCell:
    return TableCell(items=[TextBlock(text=text, wrap=True, size="Small")])
