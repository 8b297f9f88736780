"""What a store promises, whatever it is made of."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.ports import Store
from content.language import Language
from content.model import Destination
from dialogs.broadcast.model import Delivery, DeliveryState, Recipient, Subject
from dialogs.checkin.model import Answer, CheckIn, LostRace, Status
from dialogs.people.model import Person, Preference, Reference, Unit
from dialogs.people.roster import RosterRecords
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
    assert len(first) == 6
    assert len(second) == 4
    assert {each.id for each in first}.isdisjoint(each.id for each in second)
    assert [each.attempts for each in first] == [1] * 6


async def test_what_is_not_due_is_not_claimed(store: Store) -> None:
    later = NOW + timedelta(minutes=30)
    await store.plan([delivery(1), delivery(60), delivery(2, not_before=later)])
    assert [each.id for each in await store.claim(NOW + timedelta(minutes=5), 10)] == ["d1"]
    assert [each.id for each in await store.claim(later, 10)] == ["d2"]


async def test_what_was_claimed_and_left_is_found_as_orphaned(store: Store) -> None:
    await store.plan([delivery(1)])
    await store.claim(NOW + timedelta(hours=1), 10)
    assert [each.id for each in await store.orphaned()] == ["d1"]
