"""Keeps what we need not know out of what we store."""

from dialogs.privacy.mask import Masked, mask

__all__ = ["Masked", "mask"]
