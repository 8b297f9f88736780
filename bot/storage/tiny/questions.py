"""The embedded store's part that keeps questions, and what people thought of the answers."""

import hashlib
from collections import Counter
from collections.abc import Collection
from datetime import UTC, date, datetime
from typing import Any

from pydantic import TypeAdapter

from bot.storage.tiny.gaps import TinyGaps
from bot.storage.tiny.journal import Change
from content.refusals import Refusal
from dialogs.ask.model import AskedCount, AskedQuestion, Feedback, OutcomeKind, Shown

# Answers whose messages are remembered, for Teams' own feedback buttons: some weeks of a large organisation.
MOST_SHOWN = 20_000

_QUESTION = TypeAdapter(AskedQuestion)
_FEEDBACK = TypeAdapter(Feedback)
_SHOWN = TypeAdapter(Shown)


class TinyQuestions(TinyGaps):
    """The question port."""

    async def save_question(self, question: AskedQuestion) -> None:
        """Keep a question."""
        await self._tables.commit([("questions", question.id, _QUESTION.dump_python(question, mode="json"))])
        self._note_question(question)

    async def question(self, id_: str) -> AskedQuestion | None:
        """One question."""
        found: Any = self._tables.get("questions", id_)
        return _QUESTION.validate_python(found) if found is not None else None

    async def questions_asked(self, since: datetime) -> list[AskedCount]:
        """How many have been asked since then."""
        found: Counter[tuple[date, str, str]] = Counter()
        for _, each in self._tables.items("questions"):
            at = datetime.fromisoformat(each["at"]).astimezone(UTC)
            found[at.date(), each["outcome"], each["article"] or ""] += at >= since
        return [
            AskedCount(day=day, outcome=OutcomeKind(outcome), article=article or None, count=count)
            for (day, outcome, article), count in sorted(found.items())
            if count
        ]

    async def save_feedback(self, feedback: Feedback) -> None:
        """Keep a verdict."""
        key = f"{feedback.question}/{feedback.article}"
        await self._tables.commit([("feedback", key, _FEEDBACK.dump_python(feedback, mode="json"))])
        self._note_feedback(feedback)

    async def feedback_on(self, questions: Collection[str]) -> list[Feedback]:
        """The verdicts on answers to these questions."""
        wanted = frozenset(questions)
        found = [each for _, each in self._tables.items("feedback") if each["question"] in wanted]
        return sorted(map(_FEEDBACK.validate_python, found), key=lambda each: each.at, reverse=True)

    async def save_shown(self, conversation: str, message: str, shown: Shown) -> None:
        """Remember it, and forget the oldest."""
        changes: list[Change] = [("shown", _place(conversation, message), _SHOWN.dump_python(shown, mode="json"))]
        if len(self._tables.table("shown")) >= MOST_SHOWN:
            oldest, _ = next(self._tables.items("shown"))
            changes.append(("shown", oldest, None))
        await self._tables.commit(changes)

    async def shown(self, conversation: str, message: str) -> Shown | None:
        """What a message answered."""
        found: Any = self._tables.get("shown", _place(conversation, message))
        return _SHOWN.validate_python(found) if found is not None else None

    async def count_refusal(self, refusal: Refusal) -> None:
        """Count it."""
        known = self._tables.get("refusals", refusal) or {"count": 0}
        await self._tables.commit([("refusals", refusal, {"count": known["count"] + 1})])

    async def refusals(self) -> dict[Refusal, int]:
        """How often each kind was refused."""
        return {Refusal(key): document["count"] for key, document in self._tables.items("refusals")}


def _place(conversation: str, message: str) -> str:
    """What a message is known by: not by its conversation, which says who asked."""
    return hashlib.sha256(f"{conversation}/{message}".encode()).hexdigest()
