"""Gates: the list, one with what it rests on, and the form in which it is decided."""

from cards.gate.decide import DAY, FIELD, OUTCOME, REASON, UNITS, decide_card
from cards.gate.gate import STANCE, STANCE_REASON, GateView, gate_card, gate_name, outcome_name
from cards.gate.overview import gates_card
from cards.gate.told import told_card

__all__ = [
    "DAY",
    "FIELD",
    "OUTCOME",
    "REASON",
    "STANCE",
    "STANCE_REASON",
    "UNITS",
    "GateView",
    "decide_card",
    "gate_card",
    "gate_name",
    "gates_card",
    "outcome_name",
    "told_card",
]
