"""What a store promises, whatever it is made of."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.ports import SECRET_BYTES, Store
from content.language import Language
from content.model import Destination
from content.refusals import Refusal
from dialogs.ask.model import Feedback, Reason, Shown, Verdict
from dialogs.broadcast.model import Delivery, DeliveryState, Recipient, Subject
from dialogs.broadcast.notice import notice
from dialogs.checkin.model import Answer, CheckIn, Status
from dialogs.people.model import Person, Preference, Reference, Unit
from dialogs.people.roster import RosterRecords
from dialogs.race import LostRace
from dialogs.ticket.flow import open_ticket
from dialogs.ticket.model import Ticket, TicketState
from dialogs.ticket.telling import ANSWER
from tests.stores.conftest import NOW


def checkin(unit: str = "medicin", period: str = "2026-W47", revision: int = 1) -> CheckIn:
    answers = (Answer(criterion="W-42", status=Status.GREEN, note=f"åäö {revision}"),)
    return CheckIn(
        initiative="journal", unit=unit, period=period, answers=answers, by="elin", at=NOW, revision=revision
    )


def delivery(number: int, **changes: object) -> Delivery:
    made = Delivery(
        id=f"d{number}",
        broadcast="b",
        subject=Subject.MATERIAL,
        item="why",
        initiative="journal",
        recipient=Recipient(to=Destination.PERSON, id=f"p{number}"),
        units=("medicin",),
        language=Language.SV,
        planned_for=NOW + timedelta(minutes=number),
        expires=NOW + timedelta(days=1),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


async def test_a_roster_comes_back_as_it_was_stored(store: Store) -> None:
    assert await store.roster() == RosterRecords()
    records = RosterRecords(
        units=(Unit(id="u", name="Enhet Å", language=Language.DA),), people=(Person(id="p", name="Pär"),)
    )
    await store.replace_roster(records)
    assert await store.roster() == records


async def test_super_users_come_back_by_what_they_know(store: Store) -> None:
    unit = Unit(id="u", name="U", super_users=("a",), technical_super_users=("b",), professional_super_users=("b", "c"))
    await store.replace_roster(RosterRecords(units=(unit,)))
    assert (await store.roster()).units == (unit,)


async def test_a_preference_is_replaced_by_the_latest(store: Store) -> None:
    await store.save_preference(Preference(person="p", language=Language.SV))
    await store.save_preference(Preference(person="p", language=Language.DA, chosen=True))
    assert await store.preference("p") == Preference(person="p", language=Language.DA, chosen=True)
    assert await store.preference("q") is None


async def test_a_person_is_found_by_their_own_chat_until_it_is_dropped(store: Store) -> None:
    reference = Reference(conversation="a:1", service_url="https://s/", person="p", tenant="t", user_id="29:1")
    await store.save_reference(reference)
    assert await store.personal_reference("p") == reference
    assert await store.service_url() == "https://s/"
    await store.drop_reference("a:1")
    assert await store.personal_reference("p") is None
    assert await store.reference("a:1") is None


async def test_check_ins_are_found_by_period_and_the_newest_by_unit(store: Store) -> None:
    await store.save_checkins([checkin(period="2026-W46"), checkin("barn", period="2026-W45")])
    await store.save_checkins([checkin()])
    assert set(await store.checkins("journal", ["medicin", "barn"], "2026-W46")) == {"medicin"}
    latest = await store.latest_checkins("journal", ["medicin", "barn", "akuten"])
    assert {unit: found.period for unit, found in latest.items()} == {"medicin": "2026-W47", "barn": "2026-W45"}


async def test_of_two_who_save_at_once_one_loses_the_race_and_nothing_is_overwritten(store: Store) -> None:
    await store.save_checkins([checkin()])
    results = await asyncio.gather(
        store.save_checkins([checkin(revision=2)]), store.save_checkins([checkin(revision=2)]), return_exceptions=True
    )
    assert [type(result) for result in results if result is not None] == [LostRace]
    stored = (await store.checkins("journal", ["medicin"], "2026-W47"))["medicin"]
    assert stored.revision == 2


async def test_several_check_ins_are_saved_together_or_not_at_all(store: Store) -> None:
    await store.save_checkins([checkin()])
    with pytest.raises(LostRace):
        await store.save_checkins([checkin("barn"), checkin(revision=5)])
    assert set(await store.checkins("journal", ["medicin", "barn"], "2026-W47")) == {"medicin"}


async def test_planning_the_same_delivery_twice_changes_nothing(store: Store) -> None:
    assert await store.plan([delivery(1), delivery(2)]) == 2
    claimed = await store.claim(NOW + timedelta(hours=1), 10)
    await store.record([replace(each, state=DeliveryState.SENT, message_id="m") for each in claimed])
    assert await store.plan([delivery(1), delivery(3)]) == 1
    assert [(each.id, each.state) for each in await store.deliveries("b")] == [
        ("d1", "sent"),
        ("d2", "sent"),
        ("d3", "planned"),
    ]


async def test_a_second_worker_cannot_claim_the_same_delivery(store: Store) -> None:
    await store.plan([delivery(number) for number in range(10)])
    first, second = await asyncio.gather(
        store.claim(NOW + timedelta(hours=1), 6), store.claim(NOW + timedelta(hours=1), 6)
    )
    assert {each.id for each in first}.isdisjoint(each.id for each in second)
    # Whoever was in the other's way takes fewer now and the rest later; nothing is left lying.
    taken = [*first, *second, *await store.claim(NOW + timedelta(hours=1), 10)]
    assert sorted(each.id for each in taken) == [f"d{number}" for number in range(10)]
    assert {each.attempts for each in taken} == {1}


async def test_what_is_not_due_is_not_claimed(store: Store) -> None:
    later = NOW + timedelta(minutes=30)
    await store.plan([delivery(1), delivery(60), delivery(2, not_before=later)])
    assert [each.id for each in await store.claim(NOW + timedelta(minutes=5), 10)] == ["d1"]
    assert [each.id for each in await store.claim(later, 10)] == ["d2"]


async def test_what_was_claimed_and_left_is_found_as_orphaned(store: Store) -> None:
    await store.plan([delivery(1)])
    await store.claim(NOW + timedelta(hours=1), 10)
    assert [each.id for each in await store.orphaned()] == ["d1"]


def ticket(id_: str = "t1", number: int = 1, **changes: object) -> Ticket:
    made = open_ticket(
        id_,
        number,
        "Var är nyckeln?",
        language=Language.SV,
        asker="elin",
        unit="medicin",
        initiative="journal",
        topic=None,
        desk="technical",
        now=NOW,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


async def test_a_ticket_comes_back_whole_and_its_notices_are_planned_with_it(store: Store) -> None:
    await store.save_ticket(ticket(), [delivery(1)])
    assert await store.ticket("t1") == ticket()
    assert await store.ticket("t2") is None
    assert [each.id for each in await store.claim(NOW + timedelta(hours=1), 10)] == ["d1"]


async def test_tickets_are_found_by_state_and_by_asker_in_the_order_they_were_asked(store: Store) -> None:
    await store.save_ticket(ticket())
    await store.save_ticket(ticket("t2", 2, asker="samir", state=TicketState.TAKEN))
    await store.save_ticket(ticket("t3", 3, state=TicketState.CLOSED))
    assert [each.id for each in await store.tickets({TicketState.OPEN, TicketState.TAKEN})] == ["t1", "t2"]
    assert [each.id for each in await store.tickets_of("elin")] == ["t1", "t3"]


async def test_of_two_who_change_a_ticket_at_once_one_loses_the_race(store: Store) -> None:
    await store.save_ticket(ticket())
    with pytest.raises(LostRace):
        await store.save_ticket(ticket(), [delivery(1)])
    assert await store.deliveries() == []
    await store.save_ticket(ticket(revision=2))
    with pytest.raises(LostRace):
        await store.save_ticket(ticket(revision=2))


async def test_a_ticket_number_is_given_once(store: Store) -> None:
    first, second = await asyncio.gather(store.next_ticket_number(), store.next_ticket_number())
    assert {first, second} == {1, 2}
    await store.save_ticket(ticket(number=second))
    assert await store.next_ticket_number() == 3


async def test_a_forgotten_asker_is_neither_in_the_ticket_nor_in_what_was_sent(store: Store) -> None:
    asker = Recipient(to=Destination.PERSON, id="elin")
    notices = [notice(ANSWER, f"{id_}/0", asker, Language.SV, NOW) for id_ in ("t1", "t9")]
    await store.save_ticket(ticket(), [*notices, delivery(1)])
    await store.forget_asker(ticket())
    stored = await store.ticket("t1")
    assert stored is not None
    assert (stored.asker, stored.entries[0].by, stored.text) == (None, None, "Var är nyckeln?")
    assert await store.tickets_of("elin") == []
    assert {each.key for each in await store.deliveries()} == {"t9/0", ""}


async def test_what_is_forgotten_while_it_is_sent_stays_forgotten(store: Store) -> None:
    asker = Recipient(to=Destination.PERSON, id="elin")
    await store.save_ticket(ticket(), [notice(ANSWER, "t1/0", asker, Language.SV, NOW)])
    (claimed,) = await store.claim(NOW, 10)
    await store.forget_asker(ticket())
    await store.record([replace(claimed, state=DeliveryState.SENT, message_id="m")])
    assert await store.deliveries() == []


async def test_what_was_refused_is_counted_by_its_kind(store: Store) -> None:
    assert await store.refusals() == {}
    for refusal in (Refusal.PAY, Refusal.PAY, Refusal.MEDICAL):
        await store.count_refusal(refusal)
    assert await store.refusals() == {Refusal.PAY: 2, Refusal.MEDICAL: 1}


async def test_a_verdict_comes_back_with_its_reason_and_only_the_latest_of_a_question(store: Store) -> None:
    early = Feedback(question="q1", article="why", verdict=Verdict.HELPFUL, at=NOW)
    late = replace(
        early, verdict=Verdict.NOT_HELPFUL, at=NOW + timedelta(minutes=1), reason=Reason.OTHER, text="Åldrat"
    )
    for each in (early, late, replace(early, question="q2"), replace(early, question="q3")):
        await store.save_feedback(each)
    assert await store.feedback_on({"q1", "q2"}) == [late, replace(early, question="q2")]
    assert await store.feedback_on(set()) == []


async def test_what_a_message_answered_is_known_by_its_conversation_and_id(store: Store) -> None:
    shown = Shown(question="q1", article="why")
    await store.save_shown("a:1", "17", shown)
    assert await store.shown("a:1", "17") == shown
    assert await store.shown("a:2", "17") is None
    assert await store.shown("a:1", "") is None


async def test_the_day_a_roster_was_imported_is_kept(store: Store) -> None:
    await store.replace_roster(RosterRecords(as_of=NOW.date()))
    assert (await store.roster()).as_of == NOW.date()


async def test_a_secret_is_made_once_and_each_has_its_own(store: Store) -> None:
    links = await store.secret("links")
    assert len(links) == SECRET_BYTES
    assert await store.secret("links") == links
    assert await store.secret("others") != links


async def test_whoever_is_alone_leads(store: Store) -> None:
    assert await store.lead()
    assert store.leads
    assert await store.lead()
