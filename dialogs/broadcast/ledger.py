"""The reach ledger: what became of a broadcast for each person and each unit, and sums that add up to the last one."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from content.model import Destination
from dialogs.broadcast.broadcast import Broadcast, Deed, Stage
from dialogs.broadcast.digest import in_digest
from dialogs.broadcast.model import Cause, Delivery, DeliveryState
from dialogs.broadcast.receipts import Receipt
from dialogs.privacy import shown


class Fate(StrEnum):
    """How far the message has come with one recipient; a phrase of the same name says so."""

    PLANNED = "planned"
    ON_THE_WAY = "on-the-way"
    # Teams has taken it. Whether anybody has looked at it, Teams does not tell.
    SENT = "sent"
    DIGEST = "digest"
    NOT_INSTALLED = "not-installed"
    BLOCKED = "blocked"
    DISABLED = "disabled"
    NO_LICENCE = "no-licence"
    NO_ACCOUNT = "no-account"
    GUEST = "guest"
    NO_ADDRESS = "no-address"
    OUTSIDE = "outside"
    GONE = "gone"
    MUTED = "muted"
    FAILED = "failed"
    # It may have arrived: the bot died between sending and writing that down.
    UNSURE = "unsure"
    STOPPED = "stopped"


class Copy(StrEnum):
    """What of it lies in the recipient's chat by now; a phrase of the same name says so."""

    NONE = "none"
    NEWEST = "newest"
    # A correction has not reached them, or not yet.
    OLDER = "older"
    # It was withdrawn, and is gone from there.
    REMOVED = "removed"


# Nobody can say that these have it, and somebody ought to tell them.
UNREACHED = frozenset(
    {
        Fate.NOT_INSTALLED,
        Fate.BLOCKED,
        Fate.DISABLED,
        Fate.NO_LICENCE,
        Fate.NO_ACCOUNT,
        Fate.GUEST,
        Fate.NO_ADDRESS,
        Fate.OUTSIDE,
        Fate.FAILED,
        Fate.UNSURE,
    }
)
# Of these nobody expects that it reaches them.
_LEFT_OUT = frozenset({Fate.MUTED, Fate.GONE})

_BY_STATE = {
    DeliveryState.PLANNED: Fate.PLANNED,
    DeliveryState.CLAIMED: Fate.ON_THE_WAY,
    DeliveryState.SENT: Fate.SENT,
    DeliveryState.HELD: Fate.DIGEST,
    DeliveryState.UNKNOWN: Fate.UNSURE,
    DeliveryState.CANCELLED: Fate.STOPPED,
}
_BY_CAUSE = {
    Cause.NOT_INSTALLED: Fate.NOT_INSTALLED,
    Cause.BLOCKED: Fate.BLOCKED,
    Cause.DISABLED: Fate.DISABLED,
    Cause.NO_LICENCE: Fate.NO_LICENCE,
    Cause.NO_ACCOUNT: Fate.NO_ACCOUNT,
    Cause.GUEST: Fate.GUEST,
    Cause.NO_ADDRESS: Fate.NO_ADDRESS,
    Cause.OUTSIDE: Fate.OUTSIDE,
    Cause.GONE: Fate.GONE,
    Cause.MUTED: Fate.MUTED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One recipient: a person, or the channel of a unit. `sent` is when Teams took it."""

    row: Delivery
    fate: Fate
    cause: Cause | None = None
    copy: Copy = Copy.NONE
    sent: datetime | None = None
    read: datetime | None = None
    pressed: datetime | None = None

    @property
    def is_person(self) -> bool:
        """Whether somebody got it in their own chat; a channel is read by whoever looks."""
        return self.row.recipient.to is Destination.PERSON

    @property
    def unreached(self) -> bool:
        """Whether it is a person whom somebody has to tell in another way."""
        return self.is_person and self.fate in UNREACHED


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Recipients counted by their fate. `older` have a text that was corrected since, `removed` have it no more.

    `read` and `pressed` are people; of a channel's readers those of its units.
    """

    fates: Mapping[Fate, int] = field(default_factory=dict)
    causes: Mapping[Cause, int] = field(default_factory=dict)
    older: int = 0
    removed: int = 0
    read: int = 0
    pressed: int = 0

    @property
    def count(self) -> int:
        """All recipients."""
        return sum(self.fates.values())

    @property
    def sent(self) -> int:
        """Those to whom it went."""
        return self.fates.get(Fate.SENT, 0)

    @property
    def meant(self) -> int:
        """Those it can be expected to reach: neither those who muted it nor those who have left."""
        return self.count - sum(self.fates.get(each, 0) for each in _LEFT_OUT)

    @property
    def share_sent(self) -> float:
        """Of those it can be expected to reach; everybody where there is none."""
        return self.sent / self.meant if self.meant else 1.0

    @property
    def share_read(self) -> float:
        """How many of those to whom it went have said that they read it; more may have."""
        return min(1.0, self.read / self.sent) if self.sent else 1.0


def digest_of(row: Delivery) -> str | None:
    """The id of the digest's delivery in which a row came, or comes; None for any other row."""
    return row.key if in_digest(row) else None


def later_id(broadcast: Broadcast, row: Delivery) -> str | None:
    """The id of the row that changed a message the last time, or took it away; None where nothing was changed."""
    if broadcast.stage is Stage.WITHDRAWN:
        return f"{broadcast.id}/withdrawn/{row.recipient}"
    return f"{broadcast.id}/edition-{broadcast.edition}/{row.recipient}" if broadcast.edition > 1 else None


def line_of(
    broadcast: Broadcast,
    row: Delivery,
    *,
    digest: Delivery | None = None,
    later: Delivery | None = None,
    receipt: Receipt | None = None,
) -> Line:
    """What became of one row.

    `digest` is the delivery it was kept for, `later` the one that was to change it last, `receipt` what came back.
    """
    carrier = digest or row
    fate, cause = _fate(broadcast, carrier)
    if digest and later is None and _left_out_of(digest, broadcast):
        fate, cause = Fate.STOPPED, None
    return Line(
        row=row,
        fate=fate,
        cause=cause,
        copy=_copy(broadcast, carrier, later) if fate is Fate.SENT else Copy.NONE,
        sent=carrier.ended if fate is Fate.SENT else None,
        read=receipt.read if receipt else None,
        pressed=receipt.pressed if receipt else None,
    )


def _fate(broadcast: Broadcast, row: Delivery) -> tuple[Fate, Cause | None]:
    if row.state is DeliveryState.HELD and broadcast.stage in (Stage.WITHDRAWN, Stage.CANCELLED):
        return Fate.STOPPED, None
    if row.state in _BY_STATE:
        return _BY_STATE[row.state], None
    cause = row.cause or (Cause.TOO_LATE if row.state is DeliveryState.EXPIRED else Cause.OTHER)
    return _BY_CAUSE.get(cause, Fate.FAILED), cause


def _left_out_of(digest: Delivery, broadcast: Broadcast) -> bool:
    """Whether the digest was made, or will be, when the message was withdrawn already."""
    withdrawn = broadcast.last(Deed.WITHDRAWN)
    return withdrawn is not None and (digest.ended is None or digest.ended > withdrawn.at)


def _copy(broadcast: Broadcast, row: Delivery, later: Delivery | None) -> Copy:
    if later is not None and later.state is DeliveryState.SENT:
        return Copy.REMOVED if broadcast.stage is Stage.WITHDRAWN else Copy.NEWEST
    if later is not None:
        return Copy.OLDER
    # What was taken away while it was on its way there is still there; what left after a correction has its words.
    corrected = broadcast.last(Deed.CORRECTED)
    before = corrected is not None and (row.ended is None or row.ended < corrected.at)
    return Copy.OLDER if before else Copy.NEWEST


class _Count:
    """Adds up one unit, or all of them."""

    def __init__(self) -> None:
        self.fates: Counter[Fate] = Counter()
        self.causes: Counter[Cause] = Counter()
        self.older = self.removed = self.read = self.pressed = 0

    def add(self, line: Line) -> None:
        self.fates[line.fate] += 1
        if line.cause:
            self.causes[line.cause] += 1
        self.older += line.copy is Copy.OLDER
        self.removed += line.copy is Copy.REMOVED
        self.read += line.read is not None
        self.pressed += line.pressed is not None

    def sums(self) -> Sums:
        return Sums(
            fates=dict(self.fates),
            causes=dict(self.causes),
            older=self.older,
            removed=self.removed,
            read=self.read,
            pressed=self.pressed,
        )


class Ledger:
    """Adds up lines one by one, so that whoever counts can let others have a turn.

    Somebody of several units is counted in the one their row names first, of those looked at, and listed in each.
    """

    def __init__(self, only: Collection[str] | None = None) -> None:
        self._only = only
        self._whole = _Count()
        self._units: dict[str, _Count] = {}
        self._listed: Counter[str] = Counter()
        self._readers: set[str] = set()

    def add(self, line: Line) -> None:
        """One more recipient; one of none of the units looked at is left out."""
        units = self._seen(line.row.units)
        if not units:
            return
        self._listed.update(units)
        self._whole.add(line)
        self._units.setdefault(units[0], _Count()).add(line)
        if line.is_person:
            self._readers.add(line.row.recipient.id)

    def add_readers(self, unit: str, receipts: Iterable[Receipt]) -> None:
        """People of a unit who pressed something below a post in its channel: each once, whatever else they got."""
        for each in receipts:
            if each.person in self._readers or not self._seen((unit,)):
                continue
            self._readers.add(each.person)
            for count in (self._whole, self._units.setdefault(unit, _Count())):
                count.read += each.read is not None
                count.pressed += each.pressed is not None

    @property
    def whole(self) -> Sums:
        """Everybody, each once."""
        return self._whole.sums()

    @property
    def units(self) -> Mapping[str, Sums]:
        """By unit; together they are the whole."""
        return {id_: count.sums() for id_, count in self._units.items()}

    @property
    def listed(self) -> Mapping[str, int]:
        """How many lines each unit shows: more than it counts where people belong to several."""
        return dict(self._listed)

    def _seen(self, units: Collection[str]) -> list[str]:
        return [each for each in units if self._only is None or each in self._only]


def counted(sums: Sums, to: Destination, *, named: bool) -> Sums | None:
    """What a reader may know of a unit: all of it where they may see who its people are.

    Else how many have it, unless fewer than five do, or do not. A post in a channel says nothing of anybody.
    """
    if named:
        return sums
    parts = shown({"sent": sums.sent, "others": sums.count - sums.sent})
    if to is Destination.PERSON and None in parts.values():
        return None
    return replace(sums, read=0, pressed=0)


def furthest_behind(units: Mapping[str, Sums], most: int, *, acknowledge: bool) -> list[str]:
    """The ids of the units that need somebody to look: fewest reached first, then, where it is asked, fewest read."""
    open_ = {
        id_: sums for id_, sums in units.items() if sums.share_sent < 1.0 or (acknowledge and sums.share_read < 1.0)
    }
    read = {id_: sums.share_read if acknowledge else 1.0 for id_, sums in open_.items()}
    return sorted(open_, key=lambda id_: (open_[id_].share_sent, read[id_], -open_[id_].count, id_))[:most]


def in_order_of_need(line: Line) -> tuple[int, str]:
    """Who is not reached first, then who has an older text, who has not read it, and the others."""
    if line.fate in UNREACHED:
        place = 0
    elif line.fate is not Fate.SENT:
        place = 1
    elif line.copy is Copy.OLDER:
        place = 2
    else:
        place = 3 if line.read is None else 4
    return place, line.row.recipient.id
