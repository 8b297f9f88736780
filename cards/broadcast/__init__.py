"""Broadcasts: as their readers see them, and as those who write, approve and follow them do."""

from cards.broadcast.extras import ALT, LABEL, PICTURE, URL, extras_card
from cards.broadcast.overview import Standing, overview_card
from cards.broadcast.people import (
    ACKNOWLEDGE,
    CLOCK,
    DAY,
    LANGUAGES,
    LEADERS_FIRST,
    REPEAT,
    RESEND,
    ROLES,
    TO,
    UNITS,
    UNTIL,
    WAVES,
    Recipients,
    people_card,
)
from cards.broadcast.progress import progress_card, progress_title
from cards.broadcast.reader import Reader, broadcast_card, withdrawn_card
from cards.broadcast.review import REASON, ReviewView, review_card
from cards.broadcast.start import INITIATIVE, KIND, MATERIAL, OWN_WORDS, start_card
from cards.broadcast.words import TEXT, TITLE, words_card

__all__ = [
    "ACKNOWLEDGE",
    "ALT",
    "CLOCK",
    "DAY",
    "INITIATIVE",
    "KIND",
    "LABEL",
    "LANGUAGES",
    "LEADERS_FIRST",
    "MATERIAL",
    "OWN_WORDS",
    "PICTURE",
    "REASON",
    "REPEAT",
    "RESEND",
    "ROLES",
    "TEXT",
    "TITLE",
    "TO",
    "UNITS",
    "UNTIL",
    "URL",
    "WAVES",
    "Reader",
    "Recipients",
    "ReviewView",
    "Standing",
    "broadcast_card",
    "extras_card",
    "overview_card",
    "people_card",
    "progress_card",
    "progress_title",
    "review_card",
    "start_card",
    "withdrawn_card",
    "words_card",
]
