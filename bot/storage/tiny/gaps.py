"""The embedded store's part that keeps gaps, and who waits for their answers."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from itertools import islice

from pydantic import TypeAdapter

from bot.storage.tiny.documents import Documents
from content.language import Language
from dialogs.ask.model import AskedQuestion, Feedback, OutcomeKind, Verdict
from dialogs.broadcast.model import Delivery
from dialogs.gaps.model import Gap, GapState, PersonalAnswer, Waiting
from dialogs.ticket.model import Act, TicketState

_GAP = TypeAdapter(Gap)
_WAITING = TypeAdapter(Waiting)
_QUESTION = TypeAdapter(AskedQuestion)
_SERVED = frozenset({GapState.ANSWERED, GapState.CLOSED})


class TinyGaps(Documents):
    """The gap port; what it shares with the rest of the store is the tables and the outbox."""

    def _look_through_gaps(self) -> None:
        """Find anew which gap holds a question, and which questions are in none."""
        self._gap_of: dict[str, str] = {}
        for key, gap in self._tables.items("gaps"):
            self._gap_of.update(dict.fromkeys(gap["asked"], key))
        self._unsorted: dict[str, None] = {}
        for key, question in self._tables.items("questions"):
            if question["outcome"] == OutcomeKind.ABSTAIN:
                self._note_unsorted(key, question["at"])
        # In the order it was given: whoever changed their mind counts as they think now.
        for _, feedback in sorted(self._tables.items("feedback"), key=lambda row: _moment(row[1]["at"])):
            self._note_verdict(feedback["question"], feedback["verdict"], feedback["at"])
        # Who waits for which question: asked whenever a question has no answer.
        self._waiting_for: defaultdict[str, set[str]] = defaultdict(set)
        for key, waiting in self._tables.items("waiting"):
            self._waiting_for[waiting["question"]].add(key)

    def _note_question(self, question: AskedQuestion) -> None:
        if question.outcome is OutcomeKind.ABSTAIN:
            self._note_unsorted(question.id, question.at.isoformat())

    def _note_feedback(self, feedback: Feedback) -> None:
        self._note_verdict(feedback.question, feedback.verdict, feedback.at.isoformat())

    def _note_verdict(self, question: str, verdict: str, at: str) -> None:
        if verdict == Verdict.NOT_HELPFUL:
            self._note_unsorted(question, at)
        else:
            self._unsorted.pop(question, None)

    def _note_unsorted(self, question: str, at: str) -> None:
        if self._tables.get("questions", question) is None:
            return
        gap = self._tables.get("gaps", self._gap_of.get(question, ""))
        # An answer that was written for a question, and did not help, is a gap again.
        if gap is None or (gap["state"] in _SERVED and _moment(at) > _moment(gap["steps"][-1]["at"])):
            self._unsorted[question] = None

    async def unsorted(self, most: int) -> list[AskedQuestion]:
        """Questions in no gap yet."""
        found = (self._tables.get("questions", id_) for id_ in list(islice(self._unsorted, most)))
        return sorted((_QUESTION.validate_python(each) for each in found if each), key=lambda each: each.at)

    async def gap(self, id_: str) -> Gap | None:
        """One gap."""
        return self._find("gaps", id_, _GAP)

    async def gap_of(self, question: str) -> Gap | None:
        """The newest gap that holds this question."""
        return await self.gap(self._gap_of.get(question, ""))

    async def gaps(self, states: Collection[GapState], since: datetime | None = None) -> list[Gap]:
        """Those in these states, last asked at `since` or later."""
        found = [each for _, each in self._tables.items("gaps") if each["state"] in states]
        return [_GAP.validate_python(each) for each in found if since is None or _moment(each["last"]) >= since]

    async def save_gaps(self, gaps: Sequence[Gap], deliveries: Sequence[Delivery] = ()) -> None:
        """Keep all with what is to be sent, or none; raises LostRace."""
        changes = [self._following("gaps", gap.id, gap.revision, _GAP, gap) for gap in gaps]
        await self._commit_and_plan(changes, deliveries)
        for gap in gaps:
            for question in gap.asked:
                self._gap_of[question] = gap.id
                self._unsorted.pop(question, None)

    async def waiting(self, questions: Collection[str] | None = None) -> list[Waiting]:
        """Everybody who waits, or those who wait for these."""
        ids: Iterable[str] = (key for key, _ in self._tables.items("waiting"))
        if questions is not None:
            ids = (id_ for question in questions for id_ in self._waiting_for.get(question, ()))
        found = [await self.one_waiting(id_) for id_ in list(ids)]
        return sorted((each for each in found if each), key=lambda each: each.since)

    async def one_waiting(self, id_: str) -> Waiting | None:
        """One of them."""
        return self._find("waiting", id_, _WAITING)

    async def save_waiting(self, waiting: Waiting) -> None:
        """Remember that somebody waits."""
        await self._tables.commit([("waiting", waiting.id, _WAITING.dump_python(waiting, mode="json"))])
        self._waiting_for[waiting.question].add(waiting.id)

    async def drop_waiting(self, ids: Collection[str]) -> None:
        """Forget that these wait."""
        if not ids:
            return
        gone = [each for id_ in ids if (each := await self.one_waiting(id_))]
        await self._tables.commit([("waiting", id_, None) for id_ in ids])
        for each in gone:
            self._waiting_for[each.question].discard(each.id)
            if not self._waiting_for[each.question]:
                del self._waiting_for[each.question]

    async def personal_answers(self, questions: Collection[str]) -> list[PersonalAnswer]:
        """What people answered to these in tickets, the newest first."""
        wanted = frozenset(questions)
        found = [
            PersonalAnswer(id=key, text=entry["text"], language=Language(ticket["language"]), at=_moment(entry["at"]))
            for key, ticket in self._tables.items("tickets")
            if ticket.get("question") in wanted and ticket["state"] != TicketState.WITHDRAWN
            for entry in ticket["entries"]
            if entry["act"] == Act.ANSWERED
        ]
        # Of several in one ticket the last is what helped.
        latest = {each.id: each for each in found}
        return sorted(latest.values(), key=lambda each: each.at, reverse=True)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
