"""Keeps what we need not know out of what we store, and what few have said out of what others see."""

from dialogs.privacy.mask import MASK, Masked, mask

# With fewer answers a sum could be traced to a person or a unit by those who may not see it.
FEWEST = 5

__all__ = ["FEWEST", "MASK", "Masked", "mask"]
