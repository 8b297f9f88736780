"""The check-in: the form, what a red or yellow answer brings, the summary, and the day's colour."""

from cards.checkin.day import day_card, day_note_card
from cards.checkin.details import details_card
from cards.checkin.form import form_card
from cards.checkin.names import (
    BLOCKER,
    COMMENT,
    DUE,
    EXCEPT,
    FIGURE,
    HELP,
    INCIDENTS,
    NOTE,
    RATINGS,
    REASON,
    STATUS,
    WISH,
)
from cards.checkin.skip import skip_card
from cards.checkin.summary import summary_card
from cards.checkin.wish import wish_card

__all__ = [
    "BLOCKER",
    "COMMENT",
    "DUE",
    "EXCEPT",
    "FIGURE",
    "HELP",
    "INCIDENTS",
    "NOTE",
    "RATINGS",
    "REASON",
    "STATUS",
    "WISH",
    "day_card",
    "day_note_card",
    "details_card",
    "form_card",
    "skip_card",
    "summary_card",
    "wish_card",
]
