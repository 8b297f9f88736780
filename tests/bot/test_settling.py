"""Once the bot has started, memory is looked after again."""

import subprocess
import sys

_PROGRAM = """
import gc
gc.disable()
from bot.app import _settle_memory
_settle_memory()
print(gc.isenabled(), gc.get_freeze_count() > 100_000, len(gc.get_objects()) < 1_000)
"""


def test_the_collector_is_on_when_all_is_there_and_does_not_go_through_what_stays() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True)
    assert done.stdout == "True True True\n"
