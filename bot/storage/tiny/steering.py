"""The embedded store's part that keeps what readiness proposed to send."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from pydantic import TypeAdapter

from bot.storage.tiny.documents import Documents
from dialogs.broadcast.broadcast import Broadcast
from dialogs.broadcast.model import Delivery
from dialogs.broadcast.steering import Proposal

_PROPOSAL = TypeAdapter(Proposal)
_BROADCAST = TypeAdapter(Broadcast)
_TABLE = "proposals"


class TinySteering(Documents):
    """The proposal port."""

    def _look_through_proposals(self) -> None:
        """Find anew the newest of each rule and unit, and what is told together."""
        self._newest: dict[tuple[str, str, str], str] = {}
        self._lists: defaultdict[str, list[str]] = defaultdict(list)
        for key, each in self._tables.items(_TABLE):
            self._newest[each["rule"], each["initiative"], each["unit"]] = key
            self._lists[each.get("told_in", "")].append(key)

    async def proposal(self, id_: str) -> Proposal | None:
        """One of them."""
        return self._find(_TABLE, id_, _PROPOSAL)

    async def latest_proposals(self, rules: Sequence[str], initiative: str, unit: str) -> Mapping[str, Proposal]:
        """Known by their place."""
        found = (self._find(_TABLE, self._newest.get((rule, initiative, unit), ""), _PROPOSAL) for rule in rules)
        return {each.rule: each for each in found if each}

    async def proposals(self, told_in: str) -> list[Proposal]:
        """Known by their list."""
        found = (self._find(_TABLE, key, _PROPOSAL) for key in self._lists.get(told_in, ()))
        return [each for each in found if each]

    async def save_proposal(
        self, proposal: Proposal, broadcast: Broadcast | None = None, deliveries: Sequence[Delivery] = ()
    ) -> None:
        """In one commit; raises LostRace."""
        rows = [self._following(_TABLE, proposal.id, proposal.revision, _PROPOSAL, proposal)]
        if broadcast:
            rows.append(self._following("broadcasts", broadcast.id, broadcast.revision, _BROADCAST, broadcast))
        await self._commit_and_plan(rows, deliveries)
        if proposal.revision == 1:
            self._newest[proposal.rule, proposal.initiative, proposal.unit] = proposal.id
            self._lists[proposal.told_in].append(proposal.id)
