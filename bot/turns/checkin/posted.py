"""What came back from a check-in card, limited."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.turns.inputs import date_of, number_of
from cards.checkin import BLOCKER, COMMENT, DUE, FIGURE, HELP, NOTE, RATINGS, REASON, STATUS, WISH
from content.playbook import AnswerType, Criterion
from dialogs.checkin.flow import Filled, Given
from dialogs.checkin.model import LONGEST_NOTE, Help, Status, Wish

_WHOLE_SHARE = 100
_STATUSES, _HELPS, _WISHES = frozenset(Status), frozenset(Help), frozenset(Wish)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """What was filled in, and whether a text was cut."""

    filled: Filled
    cut: bool


class _Texts:
    """Cuts what is too long, and remembers that it had to."""

    def __init__(self) -> None:
        self.cut = False

    def cut_to_fit(self, text: str) -> str:
        """The text as it may be stored."""
        self.cut = self.cut or len(text.strip()) > LONGEST_NOTE
        return text.strip()[:LONGEST_NOTE]


def posted(data: Mapping[str, Any], criteria: Mapping[str, Criterion]) -> Posted:
    """Read a card's inputs; whatever is not what its input may give is left alone."""
    texts = _Texts()
    given: dict[str, dict[str, Any]] = {}
    figures: dict[str, dict[int, int]] = {}

    def put(criterion: str, **changes: Any) -> None:
        given.setdefault(criterion, {}).update(changes)

    for name, value in data.items():
        if name.startswith(FIGURE) and (number := number_of(value)) is not None:
            criterion, _, place = name.removeprefix(FIGURE).rpartition("_")
            if place.isdecimal():
                figures.setdefault(criterion, {})[int(place)] = number
        elif not isinstance(value, str):
            continue
        elif name.startswith(STATUS):
            put(name.removeprefix(STATUS), status=Status(value) if value in _STATUSES else None)
        elif name.startswith(NOTE):
            put(name.removeprefix(NOTE), note=texts.cut_to_fit(value))
        elif name.startswith(BLOCKER):
            put(name.removeprefix(BLOCKER), blocker=texts.cut_to_fit(value))
        elif name.startswith(HELP):
            put(name.removeprefix(HELP), help=Help(value) if value in _HELPS else None)
        elif name.startswith(DUE):
            put(name.removeprefix(DUE), due=date_of(value))
    for criterion, places in figures.items():
        if (known := criteria.get(criterion)) is None or _fit(known, places):
            put(criterion, figures=tuple(number for _, number in sorted(places.items())))
    wish, comment, reason = data.get(WISH), data.get(COMMENT), data.get(REASON)
    filled = Filled(
        given={criterion: Given(**said) for criterion, said in given.items()},
        comment=texts.cut_to_fit(comment) if isinstance(comment, str) else None,
        wish=Wish(wish) if isinstance(wish, str) and wish in _WISHES else None,
        reason=texts.cut_to_fit(reason) if isinstance(reason, str) else None,
    )
    return Posted(filled=filled, cut=texts.cut)


def _fit(criterion: Criterion, places: Mapping[int, int]) -> bool:
    """Whether the figures are all there and such as the criterion's inputs take."""
    if criterion.answer is AnswerType.YES_PARTLY_NO or sorted(places) != list(range(max(1, len(criterion.parts)))):
        return False
    if criterion.answer is AnswerType.RATING:
        return set(places.values()) <= set(RATINGS)
    return criterion.answer is not AnswerType.SHARE or places[0] <= _WHOLE_SHARE
