"""Nothing goes out to many without somebody who has written nothing in it, whatever was done about it before."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from content.language import Language
from dialogs.broadcast import copies, flow
from dialogs.broadcast.audience import Audience
from dialogs.broadcast.broadcast import AHEAD, OUT, Broadcast, Content, Deed, Entry, Repeat, Stage
from dialogs.broadcast.flow import Fault, FaultKind, GivenBack, Refusal
from dialogs.broadcast.model import STILL_NEWS
from tests.dialogs.broadcast.broadcast_kit import NOW, draft, said, tried

ABOVE = 5
LATER = NOW + timedelta(hours=1)
people = st.sampled_from(["emily", "sindre", "lisa"])
counts = st.sampled_from([0, 3, 9, 10, 12])
contents = st.sampled_from([said(title=each) for each in ("One", "Two", "Three")])


def waiting(**changes: object) -> Broadcast:
    decided = flow.set_off(draft(**changes), "emily", tried(9), "mark-9", ABOVE, NOW)
    assert isinstance(decided, Broadcast)
    return decided


def agreed(**changes: object) -> Broadcast:
    decided = flow.approve(waiting(**changes), "sindre", tried(9), "mark-9", NOW)
    assert isinstance(decided, Broadcast)
    return decided


def out(count: int = 9) -> Broadcast:
    begun = flow.begin(agreed(), count, ABOVE, NOW)
    assert begun.stage is Stage.SENDING
    return begun


class Deeds(RuleBasedStateMachine):
    """Anything that can be done, by anybody, in any order; beside it, who wrote the words, kept in another way."""

    @initialize(content=contents, repeat=st.sampled_from([Repeat.NEVER, Repeat.WEEKLY]))
    def begin_with(self, content: Content, repeat: Repeat) -> None:
        self.now = NOW
        self.it = draft(content=content, repeat=repeat)
        # Who wrote in the words as they stand, and in the correction that waits.
        self.wrote = {"emily"}
        self.corrected_by: set[str] = set()

    def take(self, decided: flow.Decided) -> bool:
        """Keep what was done; whether anything was."""
        self.now += timedelta(minutes=1)
        if isinstance(decided, Refusal):
            return False
        assert decided.revision == self.it.revision + 1
        assert decided.log[: len(self.it.log)] == self.it.log
        assert len(decided.log) > len(self.it.log)
        self.it = decided
        return True

    @rule(by=people, content=contents)
    def change(self, by: str, content: Content) -> None:
        if self.take(flow.change(self.it, by, self.now, content=content)):
            self.wrote.add(by)

    @rule(by=people, unit=st.sampled_from("abc"))
    def address(self, by: str, unit: str) -> None:
        if self.take(flow.change(self.it, by, self.now, audience=Audience(units=frozenset({unit})))):
            self.wrote.add(by)

    @precondition(lambda self: self.it.stage is Stage.DRAFT)
    @rule(by=people, count=counts)
    def set_off(self, by: str, count: int) -> None:
        if self.take(flow.set_off(self.it, by, tried(count), f"mark-{count}", ABOVE, self.now)):
            asks = self.it.stage is Stage.WAITING
            assert asks is (count > ABOVE)
            # Whoever asks puts their name to it, whoever approves another.
            self.wrote |= {by} if asks else set()

    @precondition(lambda self: self.it.stage is Stage.WAITING)
    @rule(by=people, count=counts)
    def approve(self, by: str, count: int) -> None:
        if self.take(flow.approve(self.it, by, tried(count), f"mark-{count}", self.now)):
            assert by not in self.wrote

    @rule(by=people)
    def send_back(self, by: str) -> None:
        corrects = self.it.correction is not None
        if self.take(flow.send_back(self.it, by, "why", self.now)):
            assert by not in (self.corrected_by if corrects else self.wrote)
            self.corrected_by = set()

    @precondition(lambda self: self.it.stage in (Stage.WAITING, Stage.READY, Stage.SENDING))
    @rule(by=people)
    def cancel(self, by: str) -> None:
        self.take(flow.cancel(self.it, by, self.now))

    @precondition(lambda self: self.it.stage is Stage.READY)
    @rule(count=counts)
    def begin(self, count: int) -> None:
        before = self.it
        self.take(flow.begin(before, count, ABOVE, self.now))
        if self.it.stage is Stage.SENDING and count > ABOVE:
            approval = before.log[-1] if before.follows is None else before.agreed
            assert approval is not None
            assert (approval.deed, approval.content) == (Deed.APPROVED, self.it.content)
            assert approval.by not in self.wrote
            assert count <= (approval.count or 0) * 1.1

    @precondition(lambda self: self.it.stage is Stage.SENDING)
    @rule()
    def end(self) -> None:
        self.take(flow.end(self.it, self.now))

    @precondition(lambda self: self.it.stage in OUT)
    @rule(by=people, content=contents)
    def correct(self, by: str, content: Content) -> None:
        before = self.it
        if self.take(flow.correct(before, by, content, ABOVE, self.now)):
            if self.it.correction is None:
                assert (before.count or 0) <= ABOVE
                self.wrote.add(by)
            else:
                self.corrected_by.add(by)

    @precondition(lambda self: self.it.correction is not None)
    @rule(by=people)
    def approve_correction(self, by: str) -> None:
        if self.take(flow.approve_correction(self.it, by, self.now)):
            assert by not in self.corrected_by | {self.it.author}
            self.wrote |= self.corrected_by
            self.corrected_by = set()

    @precondition(lambda self: self.it.stage in OUT)
    @rule(by=people)
    def withdraw(self, by: str) -> None:
        if self.take(flow.withdraw(self.it, by, "why", self.now)):
            self.corrected_by = set()

    @precondition(lambda self: self.it.stage is Stage.SENT)
    @rule()
    def repeat(self) -> None:
        made = copies.next_of_series(self.it, self.now + timedelta(days=7), self.now, self.now)
        if self.it.correction is None:
            self.it = made

    @rule(by=people)
    def copy(self, by: str) -> None:
        self.it = copies.duplicate(self.it, "copy", by, self.now)
        self.wrote.add(by)
        self.corrected_by = set()

    @rule(by=people, content=contents)
    def put_right_in_another(self, by: str, content: Content) -> None:
        self.it = copies.erratum(self.it, "erratum", by, content, self.now)
        self.wrote = {by}
        self.corrected_by = set()

    @invariant()
    def a_correction_waits_only_in_what_is_out(self) -> None:
        assert self.it.correction is None or self.it.stage not in AHEAD | {Stage.WITHDRAWN}


Deeds.TestCase.settings = settings(max_examples=300, stateful_step_count=30, deadline=None)
TestDeeds = Deeds.TestCase


def test_what_was_approved_once_and_then_taken_back_needs_to_be_approved_again() -> None:
    back = flow.cancel(agreed(), "emily", LATER)
    assert isinstance(back, Broadcast)
    small = flow.set_off(back, "emily", tried(50), "mark-50", 50, LATER)
    assert isinstance(small, Broadcast)
    grown = flow.begin(small, 54, 50, LATER)
    assert (grown.stage, grown.log[-1].reason) == (Stage.DRAFT, GivenBack.GROWN)
    assert flow.begin(agreed(), 9, ABOVE, NOW).stage is Stage.SENDING


def test_an_erratum_that_came_to_reach_many_is_given_back_as_any_other() -> None:
    erratum = copies.erratum(out(), "e", "emily", said(), LATER)
    ready = flow.set_off(erratum, "emily", tried(2), "mark-2", ABOVE, LATER)
    assert isinstance(ready, Broadcast)
    assert flow.begin(ready, 9, ABOVE, LATER).stage is Stage.DRAFT


def test_a_series_does_not_grow_by_a_tenth_each_time() -> None:
    ended = flow.end(flow.begin(agreed(repeat=Repeat.WEEKLY), 9, ABOVE, NOW), LATER)
    again = copies.next_of_series(replace(ended, count=10), LATER, NOW, LATER)
    assert flow.begin(again, 10, ABOVE, LATER).stage is Stage.DRAFT
    assert flow.begin(again, 9, ABOVE, LATER).stage is Stage.SENDING


def test_a_copy_of_somebodys_words_is_not_approved_by_them() -> None:
    copy = copies.duplicate(agreed(), "copy", "lisa", LATER)
    asked = flow.set_off(copy, "lisa", tried(9), "mark-9", ABOVE, LATER)
    assert isinstance(asked, Broadcast)
    assert flow.approve(asked, "emily", tried(9), "mark-9", LATER) is Refusal.OWN
    assert isinstance(flow.approve(asked, "sindre", tried(9), "mark-9", LATER), Broadcast)


def test_who_wrote_in_the_first_of_a_series_does_not_approve_the_next() -> None:
    written = flow.change(draft(repeat=Repeat.WEEKLY), "lisa", NOW, content=said(title="Two"))
    assert isinstance(written, Broadcast)
    asked = flow.set_off(written, "emily", tried(9), "mark-9", ABOVE, NOW)
    assert isinstance(asked, Broadcast)
    approved = flow.approve(asked, "sindre", tried(9), "mark-9", NOW)
    assert isinstance(approved, Broadcast)
    again = copies.next_of_series(flow.end(flow.begin(approved, 9, ABOVE, NOW), NOW), LATER, NOW, NOW)
    back = flow.cancel(again, "emily", NOW)
    assert isinstance(back, Broadcast)
    asked_again = flow.set_off(back, "emily", tried(9), "mark-9", ABOVE, NOW)
    assert isinstance(asked_again, Broadcast)
    assert flow.approve(asked_again, "lisa", tried(9), "mark-9", NOW) is Refusal.OWN


@pytest.mark.parametrize("made", [waiting, agreed])
def test_whoever_writes_in_what_was_asked_for_or_approved_makes_it_a_draft_again(
    made: Callable[[], Broadcast],
) -> None:
    written = flow.change(made(), "sindre", LATER, content=said(title="Two"))
    assert isinstance(written, Broadcast)
    assert (written.stage, written.count) == (Stage.DRAFT, None)


def test_a_copy_of_an_erratum_goes_to_whom_the_erratum_went() -> None:
    erratum = copies.erratum(out(), "e", "emily", said(), LATER)
    assert copies.duplicate(erratum, "copy", "emily", LATER).corrects == "b"


def test_whoever_wrote_any_part_of_a_correction_does_not_approve_it() -> None:
    first = flow.correct(out(), "sindre", said(title="Two"), ABOVE, LATER)
    assert isinstance(first, Broadcast)
    second = flow.correct(first, "lisa", said(title="Two."), ABOVE, LATER)
    assert isinstance(second, Broadcast)
    assert [flow.approve_correction(second, by, LATER) for by in ("emily", "sindre", "lisa")] == [Refusal.OWN] * 3
    approved = flow.approve_correction(second, "vera", LATER)
    assert isinstance(approved, Broadcast)
    assert (approved.content, approved.correction, approved.edition) == (said(title="Two."), None, 2)
    assert [(each.deed, each.by) for each in approved.log[-2:]] == [(Deed.APPROVED, "vera"), (Deed.CORRECTED, "lisa")]


def test_who_wrote_a_correction_that_was_sent_back_may_approve_the_next() -> None:
    first = flow.correct(out(), "lisa", said(title="Two"), ABOVE, LATER)
    assert isinstance(first, Broadcast)
    back = flow.send_back(first, "sindre", "why", LATER)
    assert isinstance(back, Broadcast)
    second = flow.correct(back, "sindre", said(title="Three"), ABOVE, LATER)
    assert isinstance(second, Broadcast)
    assert isinstance(flow.approve_correction(second, "lisa", LATER), Broadcast)


AT = NOW + timedelta(days=2)


@pytest.mark.parametrize(
    ("at", "now", "late"),
    [
        (AT, AT + STILL_NEWS, False),
        (AT, AT + STILL_NEWS + timedelta(seconds=1), True),
        (None, NOW + STILL_NEWS, False),
        (None, NOW + STILL_NEWS + timedelta(seconds=1), True),
    ],
)
def test_what_was_to_go_out_days_ago_is_no_news(at: datetime | None, now: datetime, late: bool) -> None:
    assert flow.is_too_late(agreed(at=at), now) is late


def test_what_was_approved_late_is_not_too_late() -> None:
    approved = flow.approve(waiting(at=AT), "sindre", tried(9), "mark-9", AT + timedelta(days=20))
    assert isinstance(approved, Broadcast)
    assert not flow.is_too_late(approved, AT + timedelta(days=21))


def series(*deeds: Deed, content: Content | None = None, stage: Stage = Stage.SENT) -> tuple[Broadcast, Broadcast]:
    """One that went out and had this done to it an hour later, and the next of its series."""
    ended = flow.end(out(), NOW)
    again = copies.next_of_series(ended, NOW + timedelta(days=7), NOW, NOW)
    for each in deeds:
        ended = ended.after(Entry(deed=each, by="emily", at=LATER))
    return again, replace(ended, stage=stage, content=content or ended.content)


def test_a_series_stops_at_what_was_put_right_or_taken_back_since() -> None:
    assert not flow.repeats_an_error(*series())
    assert flow.repeats_an_error(*series(Deed.CORRECTED, content=said(title="Two")))
    assert flow.repeats_an_error(*series(Deed.WITHDRAWN, stage=Stage.WITHDRAWN))
    assert flow.repeats_an_error(*series(Deed.CANCELLED, stage=Stage.CANCELLED))
    again, earlier = series()
    assert flow.repeats_an_error(again, replace(earlier, correction=said(title="Two")))


def test_a_series_goes_on_with_the_right_words_or_once_somebody_has_looked() -> None:
    again, earlier = series(Deed.CORRECTED, content=said(title="Two"))
    assert not flow.repeats_an_error(replace(again, content=said(title="Two")), earlier)
    looked = again.after(Entry(deed=Deed.SET_OFF, by="emily", at=LATER + timedelta(minutes=1)))
    assert not flow.repeats_an_error(looked, earlier)


def test_the_next_of_a_series_is_always_the_same_one() -> None:
    ended = flow.end(out(), NOW)
    one, other = (copies.next_of_series(ended, LATER, NOW, moment) for moment in (NOW, LATER))
    assert one.id == other.id != ended.id
    assert copies.next_of_series(one, LATER, NOW, NOW).id not in (one.id, ended.id)


def test_another_time_begins_another_series_and_other_words_do_not() -> None:
    again = replace(draft(at=LATER, repeat=Repeat.WEEKLY), since=NOW)
    same = flow.change(again, "emily", NOW, content=said(title="Two"), at=LATER)
    moved = flow.change(again, "emily", NOW, at=LATER + timedelta(hours=1))
    assert isinstance(same, Broadcast)
    assert isinstance(moved, Broadcast)
    assert (same.since, moved.since) == (NOW, None)


@given(st.sampled_from(Stage))
def test_what_has_gone_out_is_not_written_in(stage: Stage) -> None:
    decided = flow.change(replace(draft(), stage=stage), "emily", LATER, content=said(title="Two"))
    assert (decided is Refusal.NOT_NOW) is (stage not in AHEAD)


def test_all_that_is_wrong_with_the_words_is_told_at_once() -> None:
    words = said(Language.SV, Language.EN).words
    wrong = Content(
        words={
            Language.SV: replace(words[Language.SV], text="Kom till [sal]", alt="En bild"),
            Language.EN: replace(words[Language.EN], title="x" * 10_000),
            Language.DA: replace(words[Language.SV], text=""),
        },
        url="https://example.org",
    )
    assert list(flow.content_faults(wrong)) == [
        Fault(kind=FaultKind.BLANKS, language=Language.SV, what="sal"),
        Fault(kind=FaultKind.NO_PICTURE, language=Language.SV),
        Fault(kind=FaultKind.NO_LABEL, language=Language.SV),
        Fault(kind=FaultKind.TOO_LONG, language=Language.EN),
        Fault(kind=FaultKind.NO_LABEL, language=Language.EN),
        Fault(kind=FaultKind.HALF_WRITTEN, language=Language.DA),
    ]
