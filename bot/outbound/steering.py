"""Proposals that readiness makes: found after a check-in, shown to those who decide, and sent as broadcasts."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.outbound.broadcast_desk import BroadcastDesk
from bot.ports import Outgoing, Store
from cards.steering import (
    ProposalLine,
    SteeringView,
    proposals_card,
    proposals_title,
    steering_card,
    steering_title,
)
from content.library import Library
from content.model import Destination
from content.steering import Rule
from content.voice import Voice
from dialogs.broadcast import flow
from dialogs.broadcast.broadcast import Broadcast, Stage
from dialogs.broadcast.helping import audience_of, deciders, recipients, with_helper
from dialogs.broadcast.hours import next_morning
from dialogs.broadcast.model import Delivery
from dialogs.broadcast.notice import notice_id
from dialogs.broadcast.steering import Proposal, State, colour_of, proposed, said_about
from dialogs.broadcast.telling import to_approvers
from dialogs.checkin.model import CheckIn
from dialogs.checkin.telling import to_person
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import rounds_before
from dialogs.people.model import Person, Unit
from dialogs.people.rights import Action, may_broadcast
from dialogs.people.roster import Roster
from dialogs.race import LostRace
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Colour

PROPOSED = "steer-proposed"
# Some sets are asked once a month: so many rounds are looked back for each that a rule counts.
_ROUNDS_FOR_EACH = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A proposal with all that it is about, as it is now."""

    proposal: Proposal
    rule: Rule
    initiative: Initiative
    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Steering:
    """Readiness and what it proposes, at a moment."""

    store: Store
    library: Library
    roster: Roster
    now: datetime

    async def look(self, initiative: Initiative, checkins: Iterable[CheckIn]) -> bool:
        """What these check-ins make true, or end; whether somebody is told. Called again, it finds what is missing."""
        told = False
        reader = Reader(initiative, self.library.playbooks)
        for checkin in checkins:
            unit = self.roster.units.get(checkin.unit)
            if unit is None or unit.id not in initiative.units:
                continue
            rules = self.library.steering.rules
            latest = await self.store.latest_proposals([each.id for each in rules], initiative.id, unit.id)
            for rule in rules:
                try:
                    told |= await self._look(rule, latest.get(rule.id), reader, initiative, unit, checkin)
                except LostRace:
                    # Somebody decides on it at this moment; the next check-in looks again.
                    continue
        return told

    async def _look(
        self,
        rule: Rule,
        earlier: Proposal | None,
        reader: Reader,
        initiative: Initiative,
        unit: Unit,
        checkin: CheckIn,
    ) -> bool:
        if earlier and not earlier.over:
            if colour_of(earlier.about, reader, unit, checkin) is not Colour.GREEN:
                return False
            # In the morning as well: on some days half a region turns green.
            morning = self._next_morning(initiative, unit)
            again = self._told_anew(earlier, unit, f"over-{unit.day(morning)}", morning)
            await self.store.save_proposal(earlier.ended(), deliveries=again)
            return True
        history = await self._history(rule, reader, initiative, unit, checkin)
        made = proposed(rule, reader, unit, history, self.now)
        if made is None or await self.store.proposal(made.id):
            return False
        people = list(deciders(self.roster, unit, initiative.id))
        if not people:
            return False
        morning = self._next_morning(initiative, unit)
        made = replace(made, told_in=f"{initiative.id}/{unit.day(morning)}")
        found = Found(proposal=made, rule=rule, initiative=initiative, unit=unit)
        sent = await self.ready(found, people[0]) if not rule.approve else None
        if sent:
            made = replace(made.after(State.SENT, "", self.now, sent.id), revision=1)
        # One list a morning, however many units fell behind the day before.
        notices = [to_person(PROPOSED, made.told_in, each.id, self.roster, morning) for each in people]
        await self.store.save_proposal(made, sent, [*notices, *self.approvals(sent, initiative)])
        return True

    async def _history(
        self, rule: Rule, reader: Reader, initiative: Initiative, unit: Unit, checkin: CheckIn
    ) -> list[CheckIn]:
        """The check-ins of the rounds before, newest first; none are read where this one is good enough."""
        abouts = (*rule.when.dimensions, *rule.when.criteria)
        if all(colour_of(each, reader, unit, checkin) in (None, Colour.GREEN) for each in abouts):
            return []
        found = [checkin]
        before = rounds_before(initiative.rhythm, unit, checkin.at)
        for _, each in zip(range(_ROUNDS_FOR_EACH * rule.when.rounds), before, strict=False):
            found += (await self.store.checkins(initiative.id, [unit.id], each.period)).values()
        return found

    async def found(self, id_: str) -> Found | None:
        """A proposal whose rule, unit and initiative there still are."""
        proposal = await self.store.proposal(id_)
        return self._with_all(proposal) if proposal else None

    async def told_in(self, list_: str, person: Person) -> list[Found]:
        """The proposals of a list that the person may decide about."""
        every = [self._with_all(each) for each in await self.store.proposals(list_)]
        return [each for each in every if each and self.may_decide(each, person)]

    def _with_all(self, proposal: Proposal) -> Found | None:
        rule = self.library.steering.rule(proposal.rule)
        initiative = self.roster.initiatives.get(proposal.initiative)
        unit = self.roster.units.get(proposal.unit)
        if rule is None or initiative is None or unit is None or rule.send not in self.library.material:
            return None
        return Found(proposal=proposal, rule=rule, initiative=initiative, unit=unit)

    def may_decide(self, found: Found, person: Person) -> bool:
        """Whether the person may send to the unit."""
        return may_broadcast(self.roster, person, Action.SEND_BROADCAST, [found.unit], found.initiative.id)

    def draft(self, found: Found, author: Person) -> Broadcast:
        """The message as it would go out, with the helper's name."""
        rule, unit, day = found.rule, found.unit, found.unit.day(self.now)
        material = self.library.material[rule.send]
        made = Broadcast(
            id=secrets.token_hex(8),
            initiative=found.initiative.id,
            author=author.id,
            created=self.now,
            kind=material.facts.kind,
            material=material.id,
            content=with_helper(material, rule, found.initiative, self.roster, unit, self.library, day),
            audience=audience_of(rule, self.roster, unit, day),
            to=Destination.PERSON,
        )
        return flow.create(made, self.now)

    async def ready(self, found: Found, author: Person) -> Broadcast | None:
        """The message, set off by somebody; None where it cannot go out as it is."""
        if found.rule.send not in self.library.material:
            return None
        draft, desk = self.draft(found, author), self._desk(author)
        run = await desk.run(draft, found.initiative)
        if flow.faults(draft, self.library.material[found.rule.send], run, self.now):
            return None
        above = self.library.settings.broadcasts.approval_above
        decided = flow.set_off(draft, author.id, run, run.mark, above, self.now)
        return None if isinstance(decided, flow.Refusal) else replace(decided, revision=1)

    def approvals(self, sent: Broadcast | None, initiative: Initiative) -> list[Delivery]:
        """Whom it is told where even a single recipient needs another person's approval."""
        if sent is None or sent.stage is not Stage.WAITING:
            return []
        return list(to_approvers(sent, self.roster, initiative, self.now))

    def told(self, found: Found, decided: Proposal, by: Person) -> list[Delivery]:
        """What puts the cards of the others right, once somebody has decided."""
        every = self._told_anew(decided, found.unit, f"{decided.rule}/{decided.unit}@{decided.revision}", self.now)
        return [each for each in every if each.recipient.id != by.id]

    async def list_(self, voice: Voice, list_: str, person: Person, *notes: str) -> Outgoing | None:
        """What is told on a morning, as it is now: all of it, or where it is only one, that one; None where none is."""
        found = await self.told_in(list_, person)
        if len(found) < 2:
            return await self.card(voice, found[0], person, *notes) if found else None
        lines = [self._line(voice, each) for each in found]
        shown = proposals_card(voice, found[0].initiative, lines, notes=notes)
        return Outgoing(summary=proposals_title(voice, lines), card=shown)

    def _line(self, voice: Voice, found: Found) -> ProposalLine:
        material = self.library.material[found.rule.send]
        return ProposalLine(
            proposal=found.proposal,
            unit=found.unit,
            title=material.text(voice.language).title,
            kind=material.facts.kind,
            decided_by=self.roster.names.get(found.proposal.by, ""),
        )

    async def card(self, voice: Voice, found: Found, person: Person, *notes: str) -> Outgoing:
        """The proposal as it is now, for somebody who may decide."""
        rule, proposal, unit = found.rule, found.proposal, found.unit
        day = unit.day(self.now)
        draft = self.draft(found, person)
        blocked = proposal.state is State.OPEN and await self.ready(found, person) is None
        view = SteeringView(
            proposal=proposal,
            initiative=found.initiative,
            unit=unit,
            about=self._named(voice, found),
            answers=await self._answers(voice, found),
            content=draft.content,
            readers=[each.name for each in recipients(rule, found.initiative, self.roster, unit, day)],
            role=rule.to,
            decided_by=self.roster.names.get(proposal.by, ""),
            may_decide=self.may_decide(found, person),
            blocked=blocked,
            among_others=len(await self.told_in(proposal.told_in, person)) > 1,
        )
        return Outgoing(summary=steering_title(voice, view), card=steering_card(voice, view, notes=notes))

    def _next_morning(self, initiative: Initiative, unit: Unit) -> datetime:
        return next_morning(unit, initiative.rhythm, self.library.settings.broadcasts, self.now)

    def _told_anew(self, proposal: Proposal, unit: Unit, occasion: str, at: datetime) -> list[Delivery]:
        """What puts everybody's list right."""
        found: list[Delivery] = []
        for person in deciders(self.roster, unit, proposal.initiative):
            made = to_person(PROPOSED, f"{proposal.told_in}#{occasion}", person.id, self.roster, at)
            found.append(replace(made, replaces=notice_id(PROPOSED, proposal.told_in, made.recipient)))
        return found

    def _named(self, voice: Voice, found: Found) -> str:
        """The dimension; a single question stands among the answers."""
        book, _, dimension = found.proposal.about.partition("/")
        parts = self.library.playbooks[book].dimensions if book in self.library.playbooks else []
        return next((voice.pick(each.label) for each in parts if each.id == dimension), "")

    async def _answers(self, voice: Voice, found: Found) -> Sequence[tuple[str, str]]:
        """What was said in the newest of the rounds: each question with its colour in words."""
        proposal, reader = found.proposal, Reader(found.initiative, self.library.playbooks)
        period = proposal.said[0].period
        checkin = (await self.store.checkins(proposal.initiative, [proposal.unit], period)).get(proposal.unit)
        said = said_about(proposal.about, reader, checkin) if checkin else []
        known = [(reader.criterion(each.criterion), each) for each in said]
        return [(voice.pick(one.label), voice.say(f"status-{each.status}")) for one, each in known if one]

    def _desk(self, person: Person) -> BroadcastDesk:
        return BroadcastDesk(store=self.store, library=self.library, roster=self.roster, person=person, now=self.now)
