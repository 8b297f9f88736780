"""How an initiative stands: the overview, the heat map, the trend, training and support."""

from cards.status.heatmap import ROWS, heatmap_card
from cards.status.overview import overview_card
from cards.status.said import counts, dimension_name, falling, open_counts
from cards.status.training import sum_lines, support_lines, training_card
from cards.status.trend import trend_card

__all__ = [
    "ROWS",
    "counts",
    "dimension_name",
    "falling",
    "heatmap_card",
    "open_counts",
    "overview_card",
    "sum_lines",
    "support_lines",
    "training_card",
    "trend_card",
]
