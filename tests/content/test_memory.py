"""What was needed for a moment only does not stay with the process."""

import ctypes
import subprocess
import sys

import pytest

# Between large blocks, small ones that stay; before, one so large that glibc would learn to keep such blocks.
_PROGRAM = """
from pathlib import Path
from content.memory import keep_large_apart

def resident():
    return int(Path("/proc/self/statm").read_text("utf-8").split()[1]) * 4096

keep_large_apart()
bytearray(b"x") * 30_000_000
large, small = [], []
for _ in range(20):
    large.append(bytearray(b"x") * 2_000_000)
    small.append(bytearray(2_000))
before = resident()
large.clear()
print((before - resident()) // 1_000_000)
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "mallopt"), reason="other systems have no such habit"
)
def test_large_blocks_go_back_to_the_system_when_they_are_freed_though_small_ones_stay() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True)
    assert int(done.stdout) >= 38
