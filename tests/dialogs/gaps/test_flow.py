"""Nothing goes into service that one person alone has seen, and every step is kept."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.language import Language
from dialogs.gaps import flow
from dialogs.gaps.flow import Refusal
from dialogs.gaps.model import Draft, DraftText, Example, Gap, GapState, StepKind

NOW = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)
GAP = Gap(
    id="g",
    question="får jag parkera",
    asked=("q1", "q2"),
    languages=(Language.SV,),
    examples=(Example(text="får jag parkera", language=Language.SV),),
    first=NOW,
    last=NOW,
)


def draft(by: str = "emily", title: str = "Parkering") -> Draft:
    return Draft(
        number=0,
        by=by,
        at=NOW,
        examples=GAP.examples,
        texts={Language.SV: DraftText(title=title, short="Ja.")},
        source="Beslut",
        audience="staff",
        owner="content-owner",
        valid_to=date(2027, 12, 31),
    )


def done(result: Gap | Refusal) -> Gap:
    assert isinstance(result, Gap), result
    return result


WRITTEN = done(flow.write(GAP, draft()))


def test_an_answer_is_written_approved_published_and_told() -> None:
    approved = done(flow.approve(WRITTEN, 1, "sindre", NOW))
    closed = flow.close(flow.published(approved, "parkering", NOW))
    assert closed.state is GapState.CLOSED
    assert closed.article == "parkering"
    assert closed.revision == GAP.revision + 4
    assert [(step.kind, step.by) for step in closed.steps] == [
        (StepKind.WRITTEN, "emily"),
        (StepKind.APPROVED, "sindre"),
        (StepKind.PUBLISHED, "sindre"),
    ]
    assert closed.draft is not None
    assert closed.draft.texts == draft().texts


def test_nobody_approves_their_own_text() -> None:
    assert flow.approve(WRITTEN, 1, "emily", NOW) is Refusal.OWN


def test_an_approval_is_of_the_text_that_was_read() -> None:
    anew = done(flow.write(WRITTEN, draft(title="Parkering och cykel")))
    assert flow.approve(anew, 1, "sindre", NOW) is Refusal.CHANGED
    assert done(flow.approve(anew, 2, "sindre", NOW)).state is GapState.APPROVED


def test_what_was_sent_back_keeps_its_text_and_the_reason() -> None:
    back = done(flow.send_back(WRITTEN, 1, "sindre", NOW, "Vem betalar?"))
    assert back.state is GapState.OPEN
    assert back.draft == WRITTEN.draft
    assert back.latest is not None
    assert back.latest.reason == "Vem betalar?"
    assert flow.approve(back, 1, "sindre", NOW) is Refusal.CHANGED


def test_what_the_content_refuses_waits_for_approval_again_with_nothing_lost() -> None:
    refused = flow.refused(done(flow.approve(WRITTEN, 1, "sindre", NOW)), NOW, "a fault")
    assert refused.state is GapState.DRAFTED
    assert refused.draft == WRITTEN.draft
    assert done(flow.approve(refused, 1, "sindre", NOW)).state is GapState.APPROVED


@pytest.mark.parametrize("state", sorted({*GapState} - {GapState.OPEN, GapState.DRAFTED}))
def test_what_is_decided_is_not_decided_again(state: GapState) -> None:
    gap = done(flow.write(GAP, draft()))
    decided = Gap(**{name: getattr(gap, name) for name in gap.__slots__} | {"state": state})
    assert flow.write(decided, draft()) is Refusal.DECIDED
    assert flow.dismiss(decided, "emily", NOW, "") is Refusal.DECIDED
    assert flow.approve(decided, 1, "sindre", NOW) is Refusal.DECIDED


moves = st.lists(
    st.tuples(st.sampled_from(["write", "approve", "back", "dismiss"]), st.sampled_from("ab"), st.integers(1, 3)),
    max_size=12,
)


@given(moves=moves)
def test_whatever_people_press_an_approved_text_has_been_seen_by_two(moves: list[tuple[str, str, int]]) -> None:
    gap = GAP
    for what, who, number in moves:
        result: Gap | Refusal
        if what == "write":
            result = flow.write(gap, draft(who))
        elif what == "approve":
            result = flow.approve(gap, number, who, NOW)
        elif what == "back":
            result = flow.send_back(gap, number, who, NOW, "why")
        else:
            result = flow.dismiss(gap, who, NOW, "why")
        if isinstance(result, Gap):
            assert result.revision == gap.revision + 1
            gap = result
    if gap.state is GapState.APPROVED:
        assert gap.draft is not None
        assert gap.latest is not None
        assert gap.latest.by != gap.draft.by
