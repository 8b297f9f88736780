"""The embedded store's part that keeps what groups answered, by number."""

from collections.abc import Mapping, Sequence

from bot.storage.tiny.documents import Documents
from dialogs.pulse.model import Opinion, Poll, Tally


class TinyPulse(Documents):
    """The pulse port."""

    async def count_opinion(self, poll: Poll, slip: str, opinions: Mapping[str, Opinion]) -> bool:
        """Count it and spend the slip; False when it was spent."""
        stored = self._tables.get("pulses", poll.key) or {"answers": 0, "counts": {}, "spent": []}
        if slip in stored["spent"]:
            return False
        tally = _tally(poll, stored).with_answer(opinions)
        counts = {question: dict(given) for question, given in tally.counts.items()}
        # In order of the slips: in the order of the answers, the list would tell who of two was first.
        row = {"answers": tally.answers, "counts": counts, "spent": sorted([*stored["spent"], slip])}
        await self._tables.commit([("pulses", poll.key, row)])
        return True

    async def tallies(self, polls: Sequence[Poll]) -> list[Tally]:
        """The counts of these polls."""
        found = ((poll, self._tables.get("pulses", poll.key)) for poll in polls)
        return [_tally(poll, stored) for poll, stored in found if stored]


def _tally(poll: Poll, stored: Mapping[str, object]) -> Tally:
    counts = stored["counts"]
    assert isinstance(counts, Mapping)
    return Tally(
        poll=poll,
        answers=int(str(stored["answers"])),
        counts={
            question: {Opinion(opinion): count for opinion, count in given.items()}
            for question, given in counts.items()
        },
    )
