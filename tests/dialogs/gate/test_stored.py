"""A gate that was stored before a field was kept opens as it was."""

from pydantic import TypeAdapter

from content.playbook import Effect
from dialogs.gate.model import Gate
from tests.dialogs.gate.kit import FIRST, SECOND, decided

_GATE = TypeAdapter(Gate)


def test_a_gate_stored_before_it_was_kept_who_waits_and_from_which_day_opens() -> None:
    now = decided(Effect.GO_FOR_SOME, units=("ward",), waiting=("clinic",), day=SECOND, go_live=FIRST)
    stored = _GATE.dump_python(now, mode="json")
    assert _GATE.validate_python(stored) == now
    for each in ("waiting", "go_live"):
        del stored["decisions"][0][each]
    assert _GATE.validate_python(stored) == decided(Effect.GO_FOR_SOME, units=("ward",), day=SECOND)
