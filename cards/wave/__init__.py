"""Waves: the list, one that is put into another phase or on another day, and what those concerned are told."""

from cards.wave.change import PHASE, choose_card, preview_card
from cards.wave.day import DAY, announce_card, day_card, day_preview_card, moved_card, new_day_card
from cards.wave.overview import WAVE, WaveRow, waves_card
from cards.wave.quiet import quiet_card
from cards.wave.told import told_card

__all__ = [
    "DAY",
    "PHASE",
    "WAVE",
    "WaveRow",
    "announce_card",
    "choose_card",
    "day_card",
    "day_preview_card",
    "moved_card",
    "new_day_card",
    "preview_card",
    "quiet_card",
    "told_card",
    "waves_card",
]
