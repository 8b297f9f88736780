"""Keeps what we need not know out of what we store, and what few have said out of what others see."""

from dialogs.privacy.few import FEWEST, shown
from dialogs.privacy.mask import MASK, Masked, mask

__all__ = ["FEWEST", "MASK", "Masked", "mask", "shown"]
