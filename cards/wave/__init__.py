"""Waves: the list, one that is put into another phase, what that means, and what those concerned are told."""

from cards.wave.change import PHASE, choose_card, preview_card
from cards.wave.overview import WAVE, WaveRow, waves_card
from cards.wave.told import told_card

__all__ = ["PHASE", "WAVE", "WaveRow", "choose_card", "preview_card", "told_card", "waves_card"]
