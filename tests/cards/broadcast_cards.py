"""The cards of broadcasts: as their readers see them, and as those who write, approve and follow them do."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from microsoft_teams.cards import AdaptiveCard

from cards.broadcast import (
    Reader,
    Recipients,
    ReviewView,
    Standing,
    broadcast_card,
    extras_card,
    overview_card,
    people_card,
    progress_card,
    review_card,
    start_card,
    withdrawn_card,
    words_card,
)
from content.language import Language
from content.loader import SHIPPED, load
from content.model import Destination, MaterialKind, Role
from content.voice import Voice
from dialogs.broadcast.audience import Audience
from dialogs.broadcast.broadcast import Broadcast, Content, Deed, Entry, Repeat, Stage, Words
from dialogs.broadcast.flow import Fault, FaultKind
from dialogs.broadcast.model import Cause, DeliveryState
from dialogs.broadcast.trial import DryRun
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Unit

LIBRARY = load(SHIPPED).library
AT = datetime(2026, 11, 16, 8, 30, tzinfo=UTC)
ZONE = "Europe/Stockholm"
NAMES = {"emily": "Emily Ward", "sindre": "Sindre Vik", "oskar": "Oskar Björk"}
UNITS = (Unit(id="medicin", name="Medicinmottagningen"), Unit(id="akuten", name="Akutmottagningen"))
WAVES = (Wave(id="1", go_live=date(2026, 12, 2)), Wave(id="2", go_live=date(2027, 5, 3)))
JOURNAL = Initiative(id="journal", playbooks=("vgr",), waves=WAVES, units={"medicin": "1", "akuten": "2"})
SAID = {
    Language.SV: Words(
        title="Öppet hus på torsdag",
        text="Kom förbi och prova.\n\n- Vi bjuder på kaffe\n- Superanvändarna är där\n\nTorsdag klockan 14.",
        alt="En kopp kaffe på ett bord",
        label="Läs mer",
    ),
    Language.DA: Words(title="Åbent hus på torsdag", text="Kom forbi og prøv.", alt="En kop kaffe", label="Læs mere"),
    Language.NB: Words(title="Åpent hus på torsdag", text="Stikk innom og prøv.", alt="En kopp", label="Les mer"),
    Language.EN: Words(title="Drop-in on Thursday", text="Drop by and try it.", alt="A cup", label="Read more"),
}
CONTENT = Content(words=SAID, picture="https://example.org/kaffe.png", url="https://example.org/mer")
DRAFT = Broadcast(
    id="0123456789abcdef",
    initiative="journal",
    author="emily",
    created=AT,
    kind=MaterialKind.STATUS,
    content=CONTENT,
    audience=Audience(
        roles=frozenset({Role.MANAGER, Role.SUPER_USER}),
        units=frozenset({"medicin"}),
        waves=frozenset({"1"}),
        languages=frozenset({Language.SV, Language.DA}),
    ),
    at=datetime(2026, 11, 19, 7, 30, tzinfo=UTC),
    repeat=Repeat.WEEKLY,
    until=date(2027, 1, 31),
    leaders_first=2,
    acknowledge=True,
    log=(Entry(deed=Deed.CREATED, by="emily", at=AT),),
)
RUN = DryRun(
    people=5_120,
    channels=3,
    languages={Language.SV: 4_800, Language.DA: 200},
    unreached={Cause.NOT_INSTALLED: 150, Cause.NO_ADDRESS: 1, Cause.MUTED: 2},
    unreached_people={Cause.NOT_INSTALLED: ["oskar", "emily"], Cause.NO_ADDRESS: ["sindre"]},
    unwritten={Language.NB: 40},
    spared=12,
    tired=3_000,
    seconds=113,
    first=AT,
    last=datetime(2026, 11, 17, 6, 0, tzinfo=UTC),
    mark="m",
)
TALLY = {
    DeliveryState.SENT: 3_212,
    DeliveryState.PLANNED: 1_700,
    DeliveryState.CLAIMED: 50,
    DeliveryState.HELD: 12,
    DeliveryState.UNREACHABLE: 150,
    DeliveryState.UNKNOWN: 2,
    DeliveryState.CANCELLED: 1,
}
FAULTS = [Fault(kind=kind, language=Language.DA, what="vad det gäller") for kind in FaultKind]


def in_stage(stage: Stage, *entries: Entry, **changes: object) -> Broadcast:
    return replace(DRAFT, stage=stage, count=5_123, log=(*DRAFT.log, *entries), **changes)  # type: ignore[arg-type]


WAITING = in_stage(Stage.WAITING, Entry(deed=Deed.ASKED, by="emily", at=AT, count=5_123))
APPROVED = Entry(deed=Deed.APPROVED, by="sindre", at=AT, count=5_123)
SENDING = in_stage(Stage.SENDING, APPROVED, Entry(deed=Deed.BEGAN, by="", at=AT, count=5_123))
RETURNED = replace(DRAFT, log=(*WAITING.log, Entry(deed=Deed.RETURNED, by="sindre", at=AT, reason="Vilken sal?")))
GROWN = replace(DRAFT, log=(*WAITING.log, Entry(deed=Deed.RETURNED, by="", at=AT, count=9_000, reason="grown")))
WITHDRAWN = in_stage(Stage.WITHDRAWN, APPROVED, Entry(deed=Deed.WITHDRAWN, by="emily", at=AT, reason="Fel dag"))


def view(broadcast: Broadcast, **more: object) -> ReviewView:
    made = ReviewView(
        broadcast=broadcast,
        initiative=JOURNAL,
        time_zone=ZONE,
        names=NAMES,
        units=["Medicinmottagningen"],
        waves=["1"],
        may_write=True,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def _groups() -> list[Standing]:
    long = [replace(DRAFT, id=f"{n}") for n in range(9)]
    return [
        Standing(heading="broadcasts-drafts", broadcasts=long),
        Standing(heading="broadcasts-waiting", broadcasts=[WAITING]),
        Standing(heading="broadcasts-sent", broadcasts=[WITHDRAWN]),
    ]


BROADCAST_CARDS: dict[str, Callable[[Voice], AdaptiveCard]] = {
    "broadcast-reader": lambda voice: broadcast_card(voice, DRAFT, Reader(units=UNITS[:1], go_live=WAVES[0].go_live)),
    "broadcast-reader-leader": lambda voice: broadcast_card(
        voice, DRAFT, Reader(units=UNITS, staff_get_it=date(2026, 11, 19))
    ),
    "broadcast-reader-corrected-and-read": lambda voice: broadcast_card(
        voice, DRAFT, Reader(units=UNITS, corrected_on=AT.date(), read_on=AT.date())
    ),
    "broadcast-reader-outage": lambda voice: broadcast_card(
        voice, replace(DRAFT, kind=MaterialKind.OUTAGE, acknowledge=False), Reader(units=UNITS)
    ),
    "broadcast-preview": lambda voice: broadcast_card(voice, DRAFT, Reader(units=UNITS, preview=True)),
    "broadcast-withdrawn": withdrawn_card,
    "broadcast-start": lambda voice: start_card(
        voice, [JOURNAL, replace(JOURNAL, id="skl")], list(LIBRARY.material.values()), kind="outage"
    ),
    "broadcast-words": lambda voice: words_card(
        voice, DRAFT, {Language.SV: 30, Language.DA: 2, Language.NB: 0, Language.EN: 1}, blanks=True
    ),
    "broadcast-words-missing": lambda voice: words_card(
        voice, replace(DRAFT, content=Content()), {Language.SV: 30, Language.DA: 1}, note="Sindre Vik"
    ),
    "broadcast-correcting": lambda voice: words_card(voice, SENDING, {Language.SV: 30}),
    "broadcast-extras": lambda voice: extras_card(voice, DRAFT, list(Language)),
    "broadcast-extras-asks": lambda voice: extras_card(
        voice,
        replace(DRAFT, content=Content(words={Language.SV: Words(ask="när startar vi", label="När?")})),
        [Language.SV],
    ),
    "broadcast-people": lambda voice: people_card(
        voice,
        DRAFT,
        WAVES,
        Recipients(
            to=Destination.CHANNEL,
            roles=["manager"],
            units="Medicinmottagningen",
            waves=["1"],
            languages=["da"],
            day="2026-11-19",
            clock="08:30",
            repeat=Repeat.WEEKLY,
            until="2027-01-31",
            leaders_first=2,
            acknowledge=True,
        ),
        own=["Medicinmottagningen"],
        note="…",
    ),
    "broadcast-draft": lambda voice: review_card(voice, view(DRAFT, run=RUN, needs_approval=True)),
    "broadcast-draft-faults": lambda voice: review_card(voice, view(DRAFT, run=RUN, faults=FAULTS)),
    "broadcast-to-approve": lambda voice: review_card(
        voice, view(WAITING, run=RUN, may_write=False, may_approve=True), notes=["…"]
    ),
    "broadcast-returned": lambda voice: review_card(voice, view(RETURNED, run=RUN)),
    "broadcast-given-back": lambda voice: review_card(voice, view(GROWN, run=RUN)),
    "broadcast-sending": lambda voice: review_card(voice, view(SENDING, tally=TALLY, asks_to_read=1_204, replies=3)),
    "broadcast-gone": lambda voice: review_card(voice, view(WITHDRAWN, tally=TALLY)),
    "broadcast-progress": lambda voice: progress_card(voice, SENDING, TALLY),
    "broadcast-ended": lambda voice: progress_card(voice, replace(SENDING, stage=Stage.SENT), TALLY),
    "broadcasts": lambda voice: overview_card(voice, _groups(), ZONE, may_write=True),
    "broadcasts-none": lambda voice: overview_card(voice, [], ZONE, may_write=False),
}
