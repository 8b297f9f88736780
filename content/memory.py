"""Building what lives as long as the process, and giving back what was needed only to build it."""

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

# The number by which glibc knows the setting: M_MMAP_THRESHOLD.
_LARGE_FROM = -3


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the garbage collector: it would look through all that is built, again and again, and find nothing."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def keep_large_apart() -> None:
    """Have each large block come from the system by itself, and go back there as soon as it is freed.

    glibc stops doing so when the first has been freed: then a region's texts lie between small things, and stay.
    """
    if sys.platform == "linux" and (option := getattr(ctypes.CDLL(None), "mallopt", None)) is not None:
        option(_LARGE_FROM, 1_000_000)


def give_back() -> None:
    """Return freed memory to the system: glibc keeps hundreds of megabytes after a large index is built."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        # Other C libraries have no such call, and no such habit.
        if trim is not None:
            trim(0)
