"""What can be done with a broadcast, by whom and when: each a new revision, or the reason why not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from content.language import Language
from content.library import Material
from content.model import LONGEST_BODY, LONGEST_TITLE, blanks_in
from dialogs.broadcast.broadcast import AHEAD, STOPPED, Broadcast, Content, Deed, Entry, Repeat, Stage, Words
from dialogs.broadcast.model import OUTAGE_IS_NEWS, STILL_NEWS
from dialogs.broadcast.trial import DryRun

# People come and go while a message waits for its day; one in ten more than was agreed to is another audience.
_GROWN_TOO_MUCH = 1.1


class Refusal(StrEnum):
    """Why something was not done; a phrase of the same name explains it."""

    # Somebody else's, or out already.
    NOT_NOW = "not-now"
    OWN = "own"
    AUDIENCE_CHANGED = "audience-changed"
    FAULTY = "faulty"
    NO_REASON = "no-reason"
    SAME = "same"


class GivenBack(StrEnum):
    """Why a broadcast went back to its author when its time had come; a phrase of the same name says what to do."""

    # So many more recipients than were agreed to.
    GROWN = "grown"
    NOBODY = "nobody"
    EXPIRED = "expired"
    PICTURE_GONE = "picture-gone"
    # So long after its time that it is no news any more: the bot was away.
    LATE = "late"
    # Whoever agreed to it no longer has the role for everybody it is for.
    NO_ROLE = "no-role"
    # The one that it repeats was put right, stopped or taken back.
    PUT_RIGHT = "put-right"


class FaultKind(StrEnum):
    """What keeps a broadcast from being sent; a phrase of the same name says what to do."""

    NO_WORDS = "no-words"
    HALF_WRITTEN = "half-written"
    BLANKS = "blanks"
    TOO_LONG = "too-long"
    NO_ALT = "no-alt"
    NO_PICTURE = "no-picture"
    NO_LABEL = "no-label"
    EXPIRED = "expired"
    NOBODY = "nobody"
    PAST = "past"
    ENDS_BEFORE = "ends-before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One of them, in the language it is about where it is about one; `what` quotes it."""

    kind: FaultKind
    language: Language | None = None
    what: str = ""


Decided = Broadcast | Refusal


def faults(broadcast: Broadcast, material: Material | None, run: DryRun | None, now: datetime) -> list[Fault]:
    """All that keeps it from being sent; `material` is the piece it began with, `run` a dry run of just now."""
    found = [*content_faults(broadcast.content)]
    if broadcast.material and (material is None or not material.facts.valid_on(now.date())):
        found.append(Fault(kind=FaultKind.EXPIRED, what=broadcast.material))
    if run is not None and run.count == 0:
        found.append(Fault(kind=FaultKind.NOBODY))
    if broadcast.at is not None and broadcast.at <= now and broadcast.stage is Stage.DRAFT:
        found.append(Fault(kind=FaultKind.PAST))
    if broadcast.until and broadcast.repeat is not Repeat.NEVER and broadcast.until < (broadcast.at or now).date():
        found.append(Fault(kind=FaultKind.ENDS_BEFORE))
    return found


def content_faults(content: Content) -> Iterator[Fault]:
    """What is wrong with the words, in the order of the languages."""
    if not content.languages:
        yield Fault(kind=FaultKind.NO_WORDS)
    for language, words in content.words.items():
        if words.complete:
            yield from _word_faults(content, language, words)
        elif words.title or words.text:
            yield Fault(kind=FaultKind.HALF_WRITTEN, language=language)


def _word_faults(content: Content, language: Language, words: Words) -> Iterator[Fault]:
    if blanks := blanks_in(words.title, words.summary, words.text):
        yield Fault(kind=FaultKind.BLANKS, language=language, what=", ".join(blanks))
    if len(words.title) > LONGEST_TITLE or len(words.text) > LONGEST_BODY:
        yield Fault(kind=FaultKind.TOO_LONG, language=language)
    if content.picture and not words.alt:
        yield Fault(kind=FaultKind.NO_ALT, language=language)
    if words.alt and not content.picture:
        yield Fault(kind=FaultKind.NO_PICTURE, language=language)
    has_target = bool(content.url or content.check_in or words.ask)
    if has_target and not words.label:
        yield Fault(kind=FaultKind.NO_LABEL, language=language)


def create(broadcast: Broadcast, now: datetime) -> Broadcast:
    """A new draft, with the first line of its log."""
    return replace(broadcast, log=(Entry(deed=Deed.CREATED, by=broadcast.author, at=now),))


def change(broadcast: Broadcast, by: str, now: datetime, **changes: object) -> Decided:
    """Write in a draft; what waited for approval or for its time becomes a draft again, for it is another message."""
    if broadcast.stage not in AHEAD:
        return Refusal.NOT_NOW
    if all(getattr(broadcast, name) == value for name, value in changes.items()):
        return Refusal.SAME
    entry = Entry(deed=Deed.CHANGED, by=by, at=now)
    # Another time begins another series.
    moved = any(changes.get(name, getattr(broadcast, name)) != getattr(broadcast, name) for name in ("at", "repeat"))
    since = None if moved else broadcast.since
    return broadcast.after(entry, stage=Stage.DRAFT, count=None, since=since, **changes)


def set_off(broadcast: Broadcast, by: str, run: DryRun, seen: str, approval_above: int, now: datetime) -> Decided:
    """Say that it is ready: it goes out at its time, or waits for somebody else where it is for more than so many.

    `seen` is the mark of the dry run that was looked at.
    """
    if broadcast.stage is not Stage.DRAFT:
        return Refusal.NOT_NOW
    if seen != run.mark:
        return Refusal.AUDIENCE_CHANGED
    waits = run.count > approval_above
    entry = Entry(deed=Deed.ASKED if waits else Deed.SET_OFF, by=by, at=now, count=run.count, content=broadcast.content)
    return broadcast.after(entry, stage=Stage.WAITING if waits else Stage.READY, count=run.count)


def approve(broadcast: Broadcast, by: str, run: DryRun, seen: str, now: datetime) -> Decided:
    """Let it go out, by somebody who has written nothing in it and has seen whom it is for."""
    if broadcast.stage is not Stage.WAITING:
        return Refusal.NOT_NOW
    if by in broadcast.editors:
        return Refusal.OWN
    if seen != run.mark:
        return Refusal.AUDIENCE_CHANGED
    entry = Entry(deed=Deed.APPROVED, by=by, at=now, count=run.count, content=broadcast.content)
    return broadcast.after(entry, stage=Stage.READY, count=run.count)


def send_back(broadcast: Broadcast, by: str, reason: str, now: datetime) -> Decided:
    """Return it to its author with a reason; the words stay."""
    if broadcast.stage is not Stage.WAITING and broadcast.correction is None:
        return Refusal.NOT_NOW
    if by in broadcast.editors:
        return Refusal.OWN
    if not reason:
        return Refusal.NO_REASON
    entry = Entry(deed=Deed.RETURNED, by=by, at=now, reason=reason, content=broadcast.correction or broadcast.content)
    if broadcast.correction is not None:
        return broadcast.after(entry, correction=None)
    return broadcast.after(entry, stage=Stage.DRAFT)


def cancel(broadcast: Broadcast, by: str, now: datetime) -> Decided:
    """Stop it: before its time it is a draft again, while it goes out nobody more gets it."""
    if broadcast.stage in (Stage.WAITING, Stage.READY):
        return broadcast.after(Entry(deed=Deed.TAKEN_BACK, by=by, at=now), stage=Stage.DRAFT, count=None)
    if broadcast.stage is Stage.SENDING:
        return broadcast.after(Entry(deed=Deed.CANCELLED, by=by, at=now), stage=Stage.CANCELLED)
    return Refusal.NOT_NOW


def begin(broadcast: Broadcast, count: int, approval_above: int, now: datetime) -> Broadcast:
    """Go out to so many; where they are that many more that nobody has agreed to it, or none, back to its author."""
    agreed = broadcast.agreed
    approved_for = (agreed.count or 0) if agreed and agreed.deed is Deed.APPROVED else 0
    if count == 0:
        return give_back(broadcast, GivenBack.NOBODY, now)
    if count > approval_above and count > approved_for * _GROWN_TOO_MUCH:
        return give_back(broadcast, GivenBack.GROWN, now, count)
    entry = Entry(deed=Deed.BEGAN, by="", at=now, count=count, content=broadcast.content)
    return broadcast.after(entry, stage=Stage.SENDING, count=count)


def give_back(broadcast: Broadcast, why: GivenBack, now: datetime, count: int | None = None) -> Broadcast:
    """Make it a draft again, with the reason; nothing has been sent."""
    entry = Entry(deed=Deed.RETURNED, by="", at=now, count=count, reason=why.value)
    return broadcast.after(entry, stage=Stage.DRAFT)


def is_too_late(broadcast: Broadcast, now: datetime) -> bool:
    """Whether its time, and the moment it was agreed to, are so long past that it is no news any more."""
    agreed = broadcast.agreed
    latest = max(each for each in (broadcast.created, broadcast.at, agreed.at if agreed else None) if each)
    return now - latest > (OUTAGE_IS_NEWS if broadcast.urgent else STILL_NEWS)


def repeats_an_error(broadcast: Broadcast, earlier: Broadcast) -> bool:
    """Whether the one it repeats was put right, stopped or taken back since somebody agreed to this one."""
    if earlier.correction is not None:
        return earlier.correction != broadcast.content
    undone, agreed = earlier.last(Deed.CORRECTED, Deed.CANCELLED, Deed.WITHDRAWN), broadcast.agreed
    if undone is None or (agreed and agreed.at > undone.at):
        return False
    return earlier.stage in STOPPED or earlier.content != broadcast.content


def end(broadcast: Broadcast, now: datetime) -> Broadcast:
    """All rows have come to their end."""
    return broadcast.after(Entry(deed=Deed.ENDED, by="", at=now), stage=Stage.SENT)


def correct(broadcast: Broadcast, by: str, content: Content, approval_above: int, now: datetime) -> Decided:
    """Have what was sent say something else, wherever it arrived; for many, once somebody else has approved it."""
    if broadcast.stage not in (Stage.SENDING, Stage.SENT, Stage.CANCELLED):
        return Refusal.NOT_NOW
    if content == broadcast.content:
        return Refusal.SAME
    if next(content_faults(content), None) is not None:
        return Refusal.FAULTY
    entry = Entry(deed=Deed.ASKED, by=by, at=now, content=content)
    if (broadcast.count or 0) > approval_above:
        return broadcast.after(entry, correction=content)
    return _corrected(broadcast, by, content, now)


def approve_correction(broadcast: Broadcast, by: str, now: datetime) -> Decided:
    """Let the corrected words take the place of those that were sent."""
    if broadcast.correction is None:
        return Refusal.NOT_NOW
    if by in broadcast.editors:
        return Refusal.OWN
    entry = Entry(deed=Deed.APPROVED, by=by, at=now, count=broadcast.count, content=broadcast.correction)
    approved, asked = broadcast.after(entry), broadcast.last(Deed.ASKED)
    corrected = _corrected(approved, asked.by if asked else by, broadcast.correction, now)
    return replace(corrected, revision=broadcast.revision + 1)


def _corrected(broadcast: Broadcast, by: str, content: Content, now: datetime) -> Broadcast:
    entry = Entry(deed=Deed.CORRECTED, by=by, at=now, content=content)
    return broadcast.after(entry, content=content, correction=None, edition=broadcast.edition + 1)


def withdraw(broadcast: Broadcast, by: str, reason: str, now: datetime) -> Decided:
    """Take it back from everybody who has it, and from whoever would still have got it."""
    if broadcast.stage not in (Stage.SENDING, Stage.SENT, Stage.CANCELLED):
        return Refusal.NOT_NOW
    if not reason:
        return Refusal.NO_REASON
    entry = Entry(deed=Deed.WITHDRAWN, by=by, at=now, reason=reason)
    return broadcast.after(entry, stage=Stage.WITHDRAWN, correction=None)
