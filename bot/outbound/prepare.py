"""Turns a delivery into a message with an address."""

from dataclasses import replace
from datetime import date, timedelta

from bot.delivery import NotYet, Prepared, Unreachable
from bot.links import Links
from bot.outbound.broadcast_view import drawn
from bot.outbound.notices import NOTICES
from bot.outbound.notices.scene import Scene
from bot.outbound.overviews import Overviews
from bot.outbound.pulse_view import with_pulse
from bot.outbound.upcoming import Upcoming
from bot.ports import Clock, Editions, Outgoing, Store
from bot.roster_view import RosterView
from cards.checkin import day_card, form_card
from cards.material import material_card, material_summary
from content.model import Destination
from content.playbook import Criterion
from content.voice import Voice
from dialogs.broadcast.contacts import Acquaintance
from dialogs.broadcast.digest import DIGEST, OPENED
from dialogs.broadcast.hours import allowed_from
from dialogs.broadcast.model import Cause, Delivery, DeliveryState, Priority, Subject
from dialogs.checkin.asked import criteria_for
from dialogs.checkin.flow import forms_for, owes
from dialogs.checkin.passes import all_of_this_pass
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import round_at
from dialogs.people.model import Reference, Unit
from dialogs.people.roster import Roster

_SAID = {Subject.CHECKIN_REMINDER: "checkin-reminder", Subject.CHECKIN_LATE: "checkin-late"}
# Over a weekend with holidays around it.
_LONGEST_PUT_OFF = 6


class Preparer:
    """Knows content, roster and where people can be reached."""

    def __init__(
        self,
        store: Store,
        editions: Editions,
        roster: RosterView,
        clock: Clock,
        service_url: str | None,
        tenant: str | None,
        links: Links,
        overviews: Overviews,
    ) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._clock = clock
        self._service_url = service_url
        self._tenant = tenant
        self._links = links
        self._overviews = overviews
        self._upcoming = Upcoming()

    async def reachable(self) -> bool:
        """Whether Teams' address is known: on a laptop only once something has come from there."""
        return (await self._store.service_url() or self._service_url) is not None

    async def prepare(self, delivery: Delivery) -> Prepared:
        """The message as it is right now, for this recipient; raises Unreachable with the reason."""
        roster = await self._roster.current()
        try:
            return await self._prepared(delivery, roster)
        except Unreachable:
            # Before somebody is given up: another replica may have taken in a roster that has them.
            newest = await self._roster.newest()
            if newest is roster:
                raise
            return await self._prepared(delivery, newest)

    async def _prepared(self, delivery: Delivery, roster: Roster) -> Prepared:
        to_channel = delivery.recipient.to is Destination.CHANNEL
        self._keep_hours(delivery, roster)
        known = Acquaintance() if to_channel else await self._store.acquaintance(delivery.recipient.id)
        if known.standing:
            raise Unreachable("was refused by Teams before, and not heard of since", known.standing)
        # Taken away, it does not matter what it would say by now, nor whether it still may be said.
        message = None if delivery.removes else await self._drawn(delivery, roster, known)
        if to_channel:
            return await self._placed(delivery, await self._to_channel(delivery, roster, message))
        return await self._placed(delivery, await self._to_person(delivery, roster, message, known.reference))

    def _keep_hours(self, delivery: Delivery, roster: Roster) -> None:
        """Raise NotYet outside its unit's hours: a queue that was long or a bot that was away wakes nobody."""
        said = delivery.subject in (Subject.MATERIAL, Subject.BROADCAST) or delivery.item == DIGEST
        if not said or delivery.priority is not Priority.USUAL or delivery.replaces:
            return
        unit = next((roster.units[id_] for id_ in delivery.units if id_ in roster.units), None)
        initiative = roster.initiatives.get(delivery.initiative)
        if unit is None or initiative is None:
            return
        now, consideration = self._clock(), self._editions.current.library.settings.broadcasts
        # What is posted on the day a unit starts was planned for that very morning.
        starts = delivery.recipient.to is Destination.CHANNEL and initiative.go_live(unit.id) == unit.day(now)
        allowed = allowed_from(unit, initiative.rhythm, consideration, now)
        if allowed > now and not starts:
            raise NotYet(allowed)

    async def _drawn(self, delivery: Delivery, roster: Roster, known: Acquaintance) -> Outgoing:
        language = known.preference.language if known.preference else delivery.language
        voice = Voice(self._editions.current.library, language)
        drawing = self._notice if delivery.subject is Subject.NOTICE else self._message
        return await drawing(delivery, roster, voice)

    async def _to_channel(self, delivery: Delivery, roster: Roster, message: Outgoing | None) -> Prepared:
        if delivery.subject is Subject.NOTICE:
            channel = delivery.recipient.id
        else:
            unit = roster.units.get(delivery.recipient.id)
            if unit is None or not unit.channel:
                raise Unreachable("the unit has no channel", Cause.NO_ADDRESS)
            channel = unit.channel
        reference = await self._store.reference(channel)
        service_url = reference.service_url if reference else await self._address()
        return Prepared(service_url=service_url, conversation=channel, message=message)

    async def _to_person(
        self, delivery: Delivery, roster: Roster, message: Outgoing | None, reference: Reference | None
    ) -> Prepared:
        person = roster.people.get(delivery.recipient.id)
        # Somebody who is in no roster can ask, and is told the answer where they asked.
        if person is None and delivery.subject is not Subject.NOTICE:
            raise Unreachable("no longer in the roster", Cause.GONE)
        if reference:
            return Prepared(service_url=reference.service_url, conversation=reference.conversation, message=message)
        if person and person.outside:
            raise Unreachable("works in another organisation", Cause.OUTSIDE)
        if person is None or not person.aad_id:
            reason = "has never written to the bot, and the roster has no Entra object id"
            raise Unreachable(reason, Cause.NO_ADDRESS)
        address = await self._address()
        return Prepared(service_url=address, tenant=self._tenant, user_id=person.aad_id, message=message)

    async def _address(self) -> str:
        service_url = await self._store.service_url() or self._service_url
        assert service_url is not None, "the scheduler sends only when Teams can be reached"
        return service_url

    async def _placed(self, delivery: Delivery, prepared: Prepared) -> Prepared:
        """The same in the place of an earlier message, or in its thread."""
        if not delivery.replaces and not delivery.thread:
            return prepared
        earlier = await self._store.delivery(delivery.replaces or delivery.thread or "")
        if delivery.replaces:
            if earlier and earlier.state is DeliveryState.CLAIMED:
                raise NotYet
            if earlier is None or not earlier.message_id:
                raise Unreachable("what it would replace has not arrived; should it still go out, it is drawn anew")
            prepared = replace(prepared, replaces=earlier.message_id)
        if prepared.conversation and earlier and earlier.message_id and delivery.recipient.to is Destination.CHANNEL:
            # Teams' name for a thread: the channel and the message it began with.
            prepared = replace(prepared, conversation=f"{prepared.conversation};messageid={earlier.message_id}")
        return prepared

    async def _notice(self, delivery: Delivery, roster: Roster, voice: Voice) -> Outgoing:
        drawn = NOTICES.get(delivery.item)
        if drawn is None:
            raise Unreachable(f"there is no notice {delivery.item}")
        scene = Scene(
            store=self._store,
            roster=roster,
            voice=voice,
            now=self._clock(),
            links=self._links,
            overviews=self._overviews,
            upcoming=self._upcoming,
        )
        return await drawn(scene, delivery)

    async def remember(self, delivery: Delivery, prepared: Prepared, conversation: str) -> None:
        """Keep the chat that was opened, so that it is opened once."""
        reference = Reference(
            conversation=conversation,
            service_url=prepared.service_url,
            person=delivery.recipient.id,
            tenant=prepared.tenant,
            user_id=prepared.user_id,
        )
        await self._store.save_reference(reference)

    async def _message(self, delivery: Delivery, roster: Roster, voice: Voice) -> Outgoing:
        if delivery.subject is Subject.BROADCAST:
            return await drawn(self._store, voice.library, roster, delivery)
        units = [roster.units[id_] for id_ in delivery.units if id_ in roster.units]
        initiative = roster.initiatives.get(delivery.initiative)
        if initiative is None or not units:
            raise Unreachable("the unit or the initiative no longer exists")
        if delivery.subject is Subject.MATERIAL:
            material = voice.library.material.get(delivery.item)
            if material is None or not material.facts.valid_on(self._clock().date()):
                raise Unreachable("the material no longer exists or is no longer valid")
            go_live = initiative.go_live(units[0].id)
            broadcast = delivery.broadcast.removesuffix(OPENED)
            card = material_card(voice, material, units, go_live, broadcast=broadcast)
            return Outgoing(summary=material_summary(voice, material, units), card=card, alert=True)
        if delivery.subject is Subject.DAY_BOARD:
            return await self._day_board(delivery, initiative, units, roster, voice)
        return await self._form(delivery, initiative, units, roster, voice)

    async def _form(
        self, delivery: Delivery, initiative: Initiative, units: list[Unit], roster: Roster, voice: Voice
    ) -> Outgoing:
        if delivery.subject is Subject.CHECKIN_REMINDER and await self._put_off(delivery, units[0]):
            raise Unreachable("put off until the next working day")
        stored = await self._store.latest_checkins(initiative.id, delivery.units)
        latest = all_of_this_pass(stored, initiative, voice.library.playbooks)
        sat_out = {each.unit for each in await self._store.skipped(initiative.id, [delivery.item])}
        # By hand a prompt can be sent in any week; by the clock only what is due.
        asked = {
            unit.id: criteria
            for unit in units
            if unit.id not in sat_out
            and (criteria := self._asked(initiative, unit, delivery, voice))
            and owes(criteria, latest.get(unit.id), delivery.item)
        }
        forms = forms_for(initiative.id, asked, latest, delivery.item)
        if not forms:
            raise Unreachable("answered in the meantime, or sat out")
        # Units in another phase are asked something else; they follow in the same card.
        form = replace(forms[0], then=tuple(unit for other in forms[1:] for unit in other.units))
        form = await with_pulse(
            self._store, form, initiative, voice.library, roster.units[form.units[0]], self._clock()
        )
        key = _SAID.get(delivery.subject, "checkin-prompt")
        summary = voice.say(key, units=", ".join(roster.units[id_].name for id_ in asked))
        return Outgoing(summary=summary, card=form_card(voice, form, roster.units, initiative.visibility), alert=True)

    def _asked(self, initiative: Initiative, unit: Unit, delivery: Delivery, voice: Voice) -> tuple[Criterion, ...]:
        now, playbooks = self._clock(), voice.library.playbooks
        in_round = round_at(initiative.rhythm, unit, now)
        due = criteria_for(initiative, playbooks, unit, unit.day(in_round.asks), in_round)
        return due or criteria_for(initiative, playbooks, unit, unit.day(now))

    async def _put_off(self, delivery: Delivery, unit: Unit) -> bool:
        """Whether the leader has asked to be reminded later, and that is still to come."""
        if "/snoozed/" in delivery.id:
            return False
        for days in range(_LONGEST_PUT_OFF):
            day = unit.day(self._clock()) - timedelta(days=days)
            later = await self._store.delivery(f"{delivery.broadcast}/snoozed/{day}/{delivery.recipient}")
            # Due at the same moment as this one, it may have gone out just before.
            if later and (later.state is DeliveryState.PLANNED or later.planned_for >= delivery.planned_for):
                return True
        return False

    async def _day_board(
        self, delivery: Delivery, initiative: Initiative, units: list[Unit], roster: Roster, voice: Voice
    ) -> Outgoing:
        day = date.fromisoformat(delivery.item)
        told = {each.unit for each in await self._store.days(initiative.id, delivery.units, day, day)}
        open_ = [unit.id for unit in units if unit.id not in told]
        if not open_:
            raise Unreachable("answered in the meantime")
        summary = voice.say("day-summary", units=", ".join(roster.units[id_].name for id_ in open_))
        return Outgoing(summary=summary, card=day_card(voice, initiative.id, open_, day, roster.units), alert=True)
