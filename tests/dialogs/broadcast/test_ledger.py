"""Every recipient is counted once, and what is known of each is said and nothing more."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.language import Language
from content.model import Destination
from dialogs.broadcast.broadcast import Broadcast, Deed, Entry, Stage
from dialogs.broadcast.ledger import (
    Copy,
    Fate,
    Ledger,
    Line,
    Sums,
    counted,
    furthest_behind,
    in_order_of_need,
    later_id,
    line_of,
)
from dialogs.broadcast.model import Cause, Delivery, DeliveryState, Recipient, Subject
from dialogs.broadcast.receipts import Receipt

NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=2)
SENT = Broadcast(id="b", initiative="journal", author="emily", created=NOW, stage=Stage.SENT)
CORRECTED = replace(SENT, edition=2, log=(Entry(deed=Deed.CORRECTED, by="emily", at=LATER),))
WITHDRAWN = replace(SENT, stage=Stage.WITHDRAWN)
UNITS = ("a", "b", "c", "d")


def row(person: str = "p", state: DeliveryState = DeliveryState.SENT, **changes: object) -> Delivery:
    recipient = Recipient(to=Destination.PERSON, id=person)
    made = Delivery(
        id=f"b/{recipient}",
        broadcast="b",
        subject=Subject.BROADCAST,
        item="b",
        initiative="journal",
        recipient=recipient,
        units=("a",),
        language=Language.SV,
        planned_for=NOW,
        expires=NOW + timedelta(days=5),
        state=state,
        ended=NOW if state is DeliveryState.SENT else None,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def later(broadcast: Broadcast, of: Delivery, state: DeliveryState) -> Delivery:
    id_ = later_id(broadcast, of)
    assert id_ is not None
    return replace(of, id=id_, replaces=of.id, state=state, removes=broadcast.stage is Stage.WITHDRAWN)


rows = st.lists(
    st.builds(
        row,
        st.integers(0, 200).map(lambda number: f"p{number}"),
        st.sampled_from(DeliveryState),
        cause=st.sampled_from([None, *Cause]),
        units=st.lists(st.sampled_from(UNITS), min_size=1, max_size=3, unique=True).map(tuple),
        recipient=st.builds(Recipient, to=st.sampled_from(Destination), id=st.sampled_from("pqrs")),
    )
)
broadcasts = st.sampled_from([SENT, CORRECTED, WITHDRAWN, replace(SENT, stage=Stage.CANCELLED)])


@given(rows, broadcasts)
def test_the_units_together_are_the_whole_and_the_whole_is_every_row(
    found: list[Delivery], broadcast: Broadcast
) -> None:
    ledger = Ledger()
    for each in found:
        ledger.add(line_of(broadcast, each, receipt=Receipt(broadcast="b", person="p", read=NOW)))
    sums = list(ledger.units.values())
    assert ledger.whole.count == len(found)
    assert ledger.whole.fates == {
        fate: count for fate in Fate if (count := sum(each.fates.get(fate, 0) for each in sums))
    }
    for name in ("older", "removed", "read", "pressed"):
        assert getattr(ledger.whole, name) == sum(getattr(each, name) for each in sums)
    assert sum(ledger.listed.values()) == sum(len(each.units) for each in found)


@given(rows, st.sets(st.sampled_from(UNITS)))
def test_somebody_who_sees_some_units_counts_exactly_the_rows_about_them(found: list[Delivery], only: set[str]) -> None:
    ledger = Ledger(only)
    for each in found:
        ledger.add(line_of(SENT, each))
    assert ledger.whole.count == sum(1 for each in found if only & set(each.units))
    assert set(ledger.units) <= only
    assert set(ledger.listed) <= only


@given(rows, broadcasts)
def test_a_cause_is_counted_for_exactly_those_it_kept_it_from(found: list[Delivery], broadcast: Broadcast) -> None:
    ledger = Ledger()
    lines = [line_of(broadcast, each) for each in found]
    for line in lines:
        ledger.add(line)
    ended = (DeliveryState.FAILED, DeliveryState.UNREACHABLE, DeliveryState.EXPIRED)
    assert sum(ledger.whole.causes.values()) == sum(1 for each in found if each.state in ended)
    assert all((line.copy is Copy.NONE) == (line.fate is not Fate.SENT) for line in lines)


@pytest.mark.parametrize(
    ("state", "cause", "fate"),
    [
        (DeliveryState.PLANNED, None, Fate.PLANNED),
        (DeliveryState.CLAIMED, None, Fate.ON_THE_WAY),
        (DeliveryState.SENT, None, Fate.SENT),
        (DeliveryState.HELD, None, Fate.DIGEST),
        (DeliveryState.UNKNOWN, None, Fate.UNSURE),
        (DeliveryState.CANCELLED, None, Fate.STOPPED),
        (DeliveryState.EXPIRED, None, Fate.FAILED),
        (DeliveryState.FAILED, Cause.TOO_LARGE, Fate.FAILED),
        (DeliveryState.FAILED, None, Fate.FAILED),
        (DeliveryState.UNREACHABLE, Cause.NOT_INSTALLED, Fate.NOT_INSTALLED),
        (DeliveryState.UNREACHABLE, Cause.BLOCKED, Fate.BLOCKED),
        (DeliveryState.UNREACHABLE, Cause.DISABLED, Fate.DISABLED),
        (DeliveryState.UNREACHABLE, Cause.NO_ADDRESS, Fate.NO_ADDRESS),
        (DeliveryState.UNREACHABLE, Cause.OUTSIDE, Fate.OUTSIDE),
        (DeliveryState.UNREACHABLE, Cause.GONE, Fate.GONE),
        (DeliveryState.UNREACHABLE, Cause.MUTED, Fate.MUTED),
        (DeliveryState.UNREACHABLE, Cause.OTHER, Fate.FAILED),
    ],
)
def test_every_state_has_its_word(state: DeliveryState, cause: Cause | None, fate: Fate) -> None:
    assert line_of(SENT, row(state=state, cause=cause)).fate is fate


def test_what_was_kept_for_a_digest_went_as_the_digest_went() -> None:
    held = row(state=DeliveryState.HELD, key="digest/2026-W47/person:p")
    sent = row(id=held.key, ended=LATER)
    assert line_of(SENT, held, digest=sent) == Line(row=held, fate=Fate.SENT, copy=Copy.NEWEST, sent=LATER)
    blocked = replace(sent, state=DeliveryState.UNREACHABLE, cause=Cause.BLOCKED, ended=LATER)
    assert line_of(SENT, held, digest=blocked) == Line(row=held, fate=Fate.BLOCKED, cause=Cause.BLOCKED)


def test_what_waits_for_a_digest_of_a_withdrawn_broadcast_never_comes() -> None:
    assert line_of(WITHDRAWN, row(state=DeliveryState.HELD)).fate is Fate.STOPPED


def test_a_digest_that_goes_after_the_withdrawal_does_not_have_it() -> None:
    held = row(state=DeliveryState.HELD, key="digest/2026-W47/person:p")
    at = NOW + timedelta(hours=1)
    withdrawn = SENT.after(Entry(deed=Deed.WITHDRAWN, by="emily", at=at), stage=Stage.WITHDRAWN)
    after, before = row(id=held.key, ended=LATER), row(id=held.key, ended=NOW)
    waiting = replace(after, state=DeliveryState.PLANNED, ended=None)
    assert [line_of(withdrawn, held, digest=each).fate for each in (after, waiting)] == [Fate.STOPPED, Fate.STOPPED]
    taken_out = later(withdrawn, before, DeliveryState.SENT)
    assert line_of(withdrawn, held, digest=before, later=taken_out).copy is Copy.REMOVED


@pytest.mark.parametrize(
    ("state", "copy"),
    [
        (DeliveryState.SENT, Copy.NEWEST),
        (DeliveryState.PLANNED, Copy.OLDER),
        (DeliveryState.UNREACHABLE, Copy.OLDER),
    ],
)
def test_who_has_the_corrected_text_is_who_the_correction_reached(state: DeliveryState, copy: Copy) -> None:
    assert line_of(CORRECTED, row(), later=later(CORRECTED, row(), state)).copy is copy


def test_who_got_it_after_the_correction_has_the_corrected_text() -> None:
    assert line_of(CORRECTED, row(ended=LATER + timedelta(minutes=1))).copy is Copy.NEWEST
    assert line_of(CORRECTED, row()).copy is Copy.OLDER


def test_a_withdrawn_message_is_gone_only_where_teams_has_taken_it_away() -> None:
    gone = line_of(WITHDRAWN, row(), later=later(WITHDRAWN, row(), DeliveryState.SENT))
    stays = line_of(WITHDRAWN, row(), later=later(WITHDRAWN, row(), DeliveryState.FAILED))
    assert (gone.copy, stays.copy) == (Copy.REMOVED, Copy.OLDER)


def test_a_reader_of_a_channel_counts_once_and_not_again_when_they_also_got_it_themselves() -> None:
    ledger = Ledger()
    ledger.add(line_of(SENT, row("leader"), receipt=Receipt(broadcast="b", person="leader", read=NOW)))
    ledger.add(line_of(SENT, row(recipient=Recipient(to=Destination.CHANNEL, id="a"))))
    pressed = [Receipt(broadcast="b", person=id_, read=NOW) for id_ in ("leader", "anna")]
    ledger.add_readers("a", pressed)
    ledger.add_readers("b", pressed)
    assert (ledger.whole.count, ledger.whole.read) == (2, 2)


def test_who_chose_not_to_hear_of_it_does_not_make_a_unit_look_bad() -> None:
    sums = Sums(fates={Fate.SENT: 3, Fate.MUTED: 2, Fate.GONE: 1})
    assert (sums.meant, sums.share_sent) == (3, 1.0)
    assert Sums(fates={Fate.MUTED: 2}).share_sent == 1.0


def test_the_units_to_look_at_first_are_those_with_fewest_reached_then_fewest_read() -> None:
    units = {
        "good": Sums(fates={Fate.SENT: 4}, read=4),
        "unread": Sums(fates={Fate.SENT: 4}, read=1),
        "half": Sums(fates={Fate.SENT: 2, Fate.BLOCKED: 2}, read=2),
        "none": Sums(fates={Fate.NOT_INSTALLED: 4}),
    }
    assert furthest_behind(units, 5, acknowledge=True) == ["none", "half", "unread"]
    assert furthest_behind(units, 5, acknowledge=False) == ["none", "half"]
    assert furthest_behind(units, 1, acknowledge=True) == ["none"]


@pytest.mark.parametrize(
    ("sent", "blocked", "told"), [(5, 0, True), (5, 5, True), (0, 5, True), (4, 0, False), (9, 1, False), (4, 9, False)]
)
def test_who_may_not_see_a_units_people_is_told_nothing_of_a_few(sent: int, blocked: int, told: bool) -> None:
    sums = Sums(fates={Fate.SENT: sent, Fate.BLOCKED: blocked}, read=3, pressed=1)
    assert counted(sums, Destination.PERSON, named=True) == sums
    assert counted(sums, Destination.PERSON, named=False) == (replace(sums, read=0, pressed=0) if told else None)


def test_that_something_was_posted_in_a_channel_may_be_told_to_everybody_and_who_pressed_may_not() -> None:
    sums = Sums(fates={Fate.SENT: 1}, read=1, pressed=1)
    assert counted(sums, Destination.CHANNEL, named=False) == Sums(fates={Fate.SENT: 1})


def test_people_stand_in_the_order_in_which_somebody_should_look_at_them() -> None:
    lines = [
        line_of(SENT, row("read"), receipt=Receipt(broadcast="b", person="read", read=NOW)),
        line_of(SENT, row("unread")),
        line_of(SENT, row("digest", DeliveryState.HELD)),
        line_of(SENT, row("blocked", DeliveryState.UNREACHABLE, cause=Cause.BLOCKED)),
    ]
    assert [each.row.recipient.id for each in sorted(lines, key=in_order_of_need)] == [
        "blocked", "digest", "unread", "read",
    ]  # fmt: skip
