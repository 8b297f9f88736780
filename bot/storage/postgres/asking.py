"""The store's part that keeps questions, gaps, those who wait, and tickets."""

import hashlib
from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from pydantic import TypeAdapter

from bot.storage.postgres.documents import Documents, Shelf, drop, follow, put
from bot.storage.postgres.outbox import DELIVERIES
from bot.storage.postgres.queries import queries
from content.refusals import Refusal
from dialogs.ask.model import AskedCount, AskedQuestion, Feedback, OutcomeKind, Shown, Verdict
from dialogs.broadcast.model import Delivery
from dialogs.gaps.model import Gap, GapState, PersonalAnswer, Waiting
from dialogs.ticket.model import WAITING, Act, Ticket, TicketState
from dialogs.ticket.telling import answers_sent

# Answers whose messages are remembered, for Teams' own feedback buttons: some weeks of a region.
MOST_SHOWN = 200_000
_FORGOTTEN_TOGETHER = 1_000

QUESTIONS = Shelf("questions", TypeAdapter(AskedQuestion))
FEEDBACK = Shelf("feedback", TypeAdapter(Feedback))
SHOWN = Shelf("shown", TypeAdapter(Shown))
GAPS = Shelf("gaps", TypeAdapter(Gap))
WAITERS = Shelf("waiting", TypeAdapter(Waiting))
TICKETS = Shelf("tickets", TypeAdapter(Ticket))
_SQL = queries("asking")
_EVER = datetime.min.replace(tzinfo=UTC)


class PostgresAsking(Documents):
    """The question, gap, ticket and reply ports."""

    async def save_question(self, question: AskedQuestion) -> None:
        """Keep a question."""
        async with self._db.transaction(single=question.outcome is not OutcomeKind.ABSTAIN) as connection:
            await put(connection, QUESTIONS, [(question.id, question)])
            if question.outcome is OutcomeKind.ABSTAIN:
                await connection.execute(_SQL["note_unsorted"], {"question": question.id, "at": question.at})

    async def question(self, id_: str) -> AskedQuestion | None:
        """One question."""
        return await self._find(QUESTIONS, id_)

    async def questions_asked(self, since: datetime) -> list[AskedCount]:
        """How many have been asked since then."""
        rows = await self._db.rows(_SQL["questions_asked"], {"since": since})
        found = sorted((day, outcome, article or "", count) for day, outcome, article, count in rows)
        return [
            AskedCount(day=day, outcome=OutcomeKind(outcome), article=article or None, count=count)
            for day, outcome, article, count in found
        ]

    async def save_feedback(self, feedback: Feedback) -> None:
        """Keep a verdict."""
        async with self._db.transaction() as connection:
            await put(connection, FEEDBACK, [(f"{feedback.question}/{feedback.article}", feedback)])
            if feedback.verdict is Verdict.NOT_HELPFUL:
                await connection.execute(_SQL["note_unsorted"], {"question": feedback.question, "at": feedback.at})
            else:
                await connection.execute(_SQL["drop_unsorted"], {"questions": [feedback.question]})

    async def feedback_on(self, questions: Collection[str]) -> list[Feedback]:
        """The verdicts on answers to these questions."""
        return await self._read(FEEDBACK, _SQL["feedback_on"], {"questions": list(questions)})

    async def save_shown(self, conversation: str, message: str, shown: Shown) -> None:
        """Remember it; the oldest are forgotten a thousand at a time."""
        key = _place(conversation, message)
        await self._put(SHOWN, key, shown)
        if int(key[:8], 16) % _FORGOTTEN_TOGETHER == 0:
            await self._db.run(_SQL["forget_shown"], {"most": MOST_SHOWN})

    async def shown(self, conversation: str, message: str) -> Shown | None:
        """What a message answered."""
        return await self._find(SHOWN, _place(conversation, message))

    async def count_refusal(self, refusal: Refusal) -> None:
        """Count it."""
        await self._db.run(_SQL["count_refusal"], {"key": refusal.value})

    async def refusals(self) -> dict[Refusal, int]:
        """How often each kind was refused."""
        return {Refusal(key): count for key, count in await self._db.rows(_SQL["refusals"])}

    # Gaps

    async def unsorted(self, most: int) -> list[AskedQuestion]:
        """Questions in no gap yet."""
        return await self._read(QUESTIONS, _SQL["unsorted"], {"most": most})

    async def gap(self, id_: str) -> Gap | None:
        """One gap."""
        return await self._find(GAPS, id_)

    async def gap_of(self, question: str) -> Gap | None:
        """The newest gap that holds this question."""
        row = await self._db.row(_SQL["gap_of"], {"question": question})
        return GAPS.read(row[0]) if row else None

    async def gaps(self, states: Collection[GapState], since: datetime | None = None) -> list[Gap]:
        """Those in these states, last asked at `since` or later."""
        given = {"states": [each.value for each in states], "since": since or _EVER}
        return await self._read(GAPS, _SQL["gaps"], given)

    async def save_gaps(self, gaps: Sequence[Gap], deliveries: Sequence[Delivery] = ()) -> None:
        """Keep all with what is to be sent, or none; raises LostRace."""
        async with self._db.transaction() as connection:
            await follow(connection, GAPS, ((each.id, each.revision, each) for each in gaps))
            for gap in gaps:
                asked = sorted(gap.asked)
                await connection.execute(_SQL["note_gap"], {"gap": gap.id, "questions": asked})
                await connection.execute(_SQL["drop_unsorted"], {"questions": asked})
            await self._plan_in(connection, deliveries)

    async def waiting(self, questions: Collection[str] | None = None) -> list[Waiting]:
        """Everybody who waits, or those who wait for these."""
        if questions is None:
            return await self._read(WAITERS, _SQL["waiting"])
        return await self._read(WAITERS, _SQL["waiting_for"], {"questions": list(questions)})

    async def one_waiting(self, id_: str) -> Waiting | None:
        """One of them."""
        return await self._find(WAITERS, id_)

    async def save_waiting(self, waiting: Waiting) -> None:
        """Remember that somebody waits."""
        await self._put(WAITERS, waiting.id, waiting)

    async def drop_waiting(self, ids: Collection[str]) -> None:
        """Forget that these wait."""
        async with self._db.transaction(single=True) as connection:
            await drop(connection, WAITERS, list(ids))

    async def personal_answers(self, questions: Collection[str]) -> list[PersonalAnswer]:
        """What people answered to these in tickets, the newest first; of several in one ticket the last helped."""
        found: list[PersonalAnswer] = []
        for ticket in await self._read(TICKETS, _SQL["tickets_on"], {"questions": list(questions)}):
            answers = [each for each in ticket.entries if each.act is Act.ANSWERED]
            if answers:
                last = answers[-1]
                found.append(PersonalAnswer(id=ticket.id, text=last.text, language=ticket.language, at=last.at))
        return sorted(found, key=lambda each: each.at, reverse=True)

    # Tickets

    async def next_ticket_number(self) -> int:
        """A number that no ticket has had."""
        row = await self._db.row(_SQL["next_ticket_number"])
        assert row is not None
        return int(row[0])

    async def ticket(self, id_: str) -> Ticket | None:
        """One ticket."""
        return await self._find(TICKETS, id_)

    async def tickets(self, states: Collection[TicketState]) -> list[Ticket]:
        """Those in one of these states, in the order they were asked."""
        return await self._read(TICKETS, _SQL["tickets"], {"states": [each.value for each in states]})

    async def tickets_of(self, asker: str) -> list[Ticket]:
        """What this person asked, in the order they asked."""
        return await self._read(TICKETS, _SQL["tickets_of"], {"asker": asker})

    async def tickets_untouched_since(self, moment: datetime) -> list[Ticket]:
        """Those that nobody waits for, with nothing done since then, whose asker is still known."""
        given = {"moment": moment, "waiting": [each.value for each in WAITING]}
        return await self._read(TICKETS, _SQL["tickets_untouched_since"], given)

    async def tickets_about(self, broadcast: str) -> list[Ticket]:
        """The replies to a broadcast that a person answers."""
        return await self._read(TICKETS, _SQL["tickets_about"], {"about": broadcast})

    async def save_ticket(self, ticket: Ticket, notices: Sequence[Delivery] = ()) -> None:
        """Keep it and plan its notices; raises LostRace."""
        await self._save(TICKETS, ticket.id, ticket.revision, ticket, notices)

    async def forget_asker(self, ticket: Ticket) -> None:
        """Keep it without who asked, and drop what was sent to them; raises LostRace."""
        forgotten = ticket.forgetting_the_asker()
        async with self._db.transaction() as connection:
            await follow(connection, TICKETS, [(ticket.id, forgotten.revision, forgotten)])
            await drop(connection, DELIVERIES, list(answers_sent(ticket)))


def _place(conversation: str, message: str) -> str:
    """What a message is known by: not by its conversation, which says who asked."""
    return hashlib.sha256(f"{conversation}/{message}".encode()).hexdigest()
