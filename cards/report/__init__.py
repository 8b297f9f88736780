"""Reports: the form in which one is written, and what was sent."""

from cards.report.figures import ReportView, title
from cards.report.form import SECTION, form_card, kept_card
from cards.report.sent import fetch_card, figures_card, missing, posted_card, sent_card

__all__ = [
    "SECTION",
    "ReportView",
    "fetch_card",
    "figures_card",
    "form_card",
    "kept_card",
    "missing",
    "posted_card",
    "sent_card",
    "title",
]
