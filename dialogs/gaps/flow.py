"""From a gap to an answer in service: written by one person, approved by another."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from dialogs.gaps.model import UNDECIDED, Draft, Gap, GapState, Step, StepKind


class Refusal(StrEnum):
    """Why something cannot be done to a gap now."""

    # Answered or dismissed, or approved already.
    DECIDED = "decided"
    # Sent back or written anew since the card was drawn.
    CHANGED = "changed"
    # Nobody approves what they wrote.
    OWN = "own"


def write(gap: Gap, draft: Draft) -> Gap | Refusal:
    """Propose an answer; a later draft takes the place of an earlier one."""
    if gap.state not in UNDECIDED:
        return Refusal.DECIDED
    numbered = replace(draft, number=gap.draft.number + 1 if gap.draft else 1)
    return _then(gap, GapState.DRAFTED, Step(kind=StepKind.WRITTEN, by=draft.by, at=draft.at, draft=numbered))


def approve(gap: Gap, number: int, by: str, at: datetime) -> Gap | Refusal:
    """Agree to draft `number`, which somebody else must have written."""
    if (refusal := _cannot_judge(gap, number)) is not None:
        return refusal
    assert gap.draft is not None
    if gap.draft.by == by:
        return Refusal.OWN
    return _then(gap, GapState.APPROVED, Step(kind=StepKind.APPROVED, by=by, at=at))


def send_back(gap: Gap, number: int, by: str, at: datetime, reason: str) -> Gap | Refusal:
    """Have draft `number` written again, for this reason; its author may take it back this way too."""
    if (refusal := _cannot_judge(gap, number)) is not None:
        return refusal
    return _then(gap, GapState.OPEN, Step(kind=StepKind.SENT_BACK, by=by, at=at, reason=reason))


def dismiss(gap: Gap, by: str, at: datetime, reason: str) -> Gap | Refusal:
    """Leave it without an answer, for this reason; more questions of the kind join it in silence."""
    if gap.state not in UNDECIDED:
        return Refusal.DECIDED
    return _then(gap, GapState.DISMISSED, Step(kind=StepKind.DISMISSED, by=by, at=at, reason=reason))


def published(gap: Gap, article: str, at: datetime) -> Gap:
    """The approved draft is in service as `article`."""
    assert gap.state is GapState.APPROVED
    assert gap.latest is not None
    return _then(gap, GapState.ANSWERED, Step(kind=StepKind.PUBLISHED, by=gap.latest.by, at=at, article=article))


def refused(gap: Gap, at: datetime, reason: str) -> Gap:
    """The content could not take the approved draft: it waits for approval as before."""
    assert gap.state is GapState.APPROVED
    assert gap.latest is not None
    return _then(gap, GapState.DRAFTED, Step(kind=StepKind.REFUSED, by=gap.latest.by, at=at, reason=reason))


def close(gap: Gap) -> Gap:
    """Everybody who waited has been told."""
    return replace(gap, state=GapState.CLOSED, revision=gap.revision + 1)


def _cannot_judge(gap: Gap, number: int) -> Refusal | None:
    if gap.state in {GapState.APPROVED, GapState.ANSWERED, GapState.CLOSED, GapState.DISMISSED}:
        return Refusal.DECIDED
    if gap.state is not GapState.DRAFTED or gap.draft is None or gap.draft.number != number:
        return Refusal.CHANGED
    return None


def _then(gap: Gap, state: GapState, step: Step) -> Gap:
    return replace(gap, state=state, steps=(*gap.steps, step), revision=gap.revision + 1)
