"""What has been said to a hundred units, and is to be, and what people have asked, for whoever looks at the board."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.outbound.broadcast_view import rows_of, world_of
from bot.ports import Store
from content.language import Language
from content.loader import SHIPPED, load
from content.model import Destination, Role
from dialogs.ask.model import AskedQuestion, OutcomeKind
from dialogs.broadcast.audience import Audience
from dialogs.broadcast.broadcast import Broadcast, Content, Deed, Entry, Stage, Words
from dialogs.broadcast.model import Cause, Delivery, DeliveryState, Recipient
from dialogs.broadcast.receipts import Receipt
from dialogs.gaps.model import Draft, Example, Gap, GapState, Step, StepKind, Waiting
from dialogs.people.model import Person
from dialogs.people.roster import Roster, RosterRecords
from tests.board import JOURNAL, with_many
from tests.scenarios.house import House

# One unit of enough people to be counted for anybody, and one of too few.
LARGE, SMALL = "u0", "u1"
OUT, LATER, LATE, SMALL_ONE, HOSTILE = "out", "later", "late", "small-one", '"><script>alert(1)</script>'
TITLES = {OUT: "Öppet hus i övningsrummet", LATER: "Boka din utbildning", LATE: "Nya passerkort", SMALL_ONE: HOSTILE}


def with_staff(records: RosterRecords) -> RosterRecords:
    """The hundred units, of which two have staff whom we know."""
    found = with_many(records)
    people = [
        Person(id=f"{unit}-{number}", name=f"Medarbetare {unit} {number}", units=(unit,), aad_id=f"{unit}-{number}")
        for unit, count in ((LARGE, 8), (SMALL, 2))
        for number in range(count)
    ]
    return replace(found, people=(*found.people, *people))


async def said(house: House) -> None:
    """Two messages that have gone out, and two ahead, one of which should have been approved by now.

    The units of wave 1 get two more in the week that comes, above what anybody should. To be called while the bot is
    stopped.
    """
    now = house.clock()
    ahead = {
        LATER: (now + timedelta(days=8), Stage.READY, Audience()),
        LATE: (now - timedelta(days=1), Stage.WAITING, Audience(roles=frozenset({Role.MANAGER}))),
    }
    for number in range(4):
        ahead[f"more-{number}"] = (now + timedelta(days=9), Stage.READY, Audience(waves=frozenset({"1"})))
    async with house.stored() as store:
        for id_, (at, stage, audience) in ahead.items():
            await store.save_broadcast(composed(id_, at, stage, audience))
        roster, library = Roster(await store.roster()), load(SHIPPED).library
        gone = {OUT: (Audience(), 3), SMALL_ONE: (Audience(units=frozenset({SMALL})), 2)}
        for id_, (audience, days) in gone.items():
            sent = composed(id_, now - timedelta(days=days), Stage.SENT, audience)
            world = await world_of(store, library, roster, roster.initiatives[JOURNAL], sent, now)
            rows = [_ended(row, now) async for row in rows_of(sent, world)]
            await store.save_broadcast(sent, rows)
        await store.save_receipt(Receipt(broadcast=OUT, person=f"{LARGE}-1", read=now))


def composed(id_: str, at: datetime, stage: Stage, audience: Audience) -> Broadcast:
    """A message of Emily's that goes out, or went, at that moment."""
    words = Words(title=TITLES.get(id_, f"Ett till {id_}"), text="Kom förbi.")
    log = [Entry(deed=Deed.CREATED, by="emily", at=at - timedelta(days=3))]
    log += [Entry(deed=Deed.BEGAN, by="", at=at)] if stage is Stage.SENT else []
    return Broadcast(
        id=id_,
        initiative=JOURNAL,
        author="emily",
        created=at - timedelta(days=3),
        content=Content(words={Language.SV: words}),
        audience=audience,
        to=Destination.PERSON,
        at=at,
        acknowledge=id_ == OUT,
        stage=stage,
        log=tuple(log),
    )


def _ended(row: Delivery, now: datetime) -> Delivery:
    if row.state is not DeliveryState.PLANNED:
        return row
    if row.recipient.id == f"{LARGE}-0":
        return replace(row, state=DeliveryState.UNREACHABLE, cause=Cause.BLOCKED, reason="blocked", ended=now)
    return replace(row, state=DeliveryState.SENT, ended=now)


# How many questions each week had, the newest first: no article, or one.
ASKED: Mapping[int, Mapping[str | None, int]] = {
    0: {None: 7, "training-when": 6, "support-where": 2},
    1: {None: 5, "training-when": 9},
    3: {"support-where": 3},
}


async def ask(store: Store, now: datetime, asked: Mapping[int, Mapping[str | None, int]]) -> None:
    """So many questions, by how many weeks ago they were asked and by the article that answered them."""
    for weeks, counts in asked.items():
        for article, count in counts.items():
            for number in range(count):
                await store.save_question(
                    AskedQuestion(
                        id=f"{weeks}-{article}-{number}",
                        text="Var parkerar man?",
                        language=Language.SV,
                        outcome=OutcomeKind.ANSWER if article else OutcomeKind.ABSTAIN,
                        article=article,
                        at=now - timedelta(weeks=weeks),
                    )
                )


async def asked(house: House) -> None:
    """Questions over some weeks, and gaps in every state. To be called while the bot is stopped."""
    now = house.clock()
    articles = sorted(load(SHIPPED).library.articles)
    named = {"training-when": articles[0], "support-where": articles[-1]}
    async with house.stored() as store:
        counts = {
            weeks: {named[name] if name else None: count for name, count in each.items()}
            for weeks, each in ASKED.items()
        }
        await ask(store, now, counts)
        ids = [f"{weeks}-None-{number}" for weeks in (0, 1) for number in range(ASKED[weeks][None])]
        draft = Draft(number=1, by="emily", at=now, examples=(), article=articles[0])
        drafted = Step(kind=StepKind.WRITTEN, by="emily", at=now, draft=draft)
        answered = Step(kind=StepKind.PUBLISHED, by="emily", at=now, article=articles[0])
        dismissed = Step(kind=StepKind.DISMISSED, by="emily", at=now, reason="Det frågar ni kommunen om.")
        await store.save_gaps(
            [
                _gap("open", "Var parkerar man?", ids[:6], now),
                _gap("drafted", HOSTILE, ids[6:8], now, GapState.DRAFTED, drafted),
                _gap("closed", "Får man ta med hund?", ids[8:10], now, GapState.CLOSED, answered),
                _gap("dismissed", "Vad kostar lunchen i stan?", ids[10:], now, GapState.DISMISSED, dismissed),
            ]
        )
        for number, question in enumerate(ids[:6]):
            who = Recipient(to=Destination.PERSON, id=f"{LARGE}-{number}")
            await store.save_waiting(
                Waiting(id=str(number), question=question, recipient=who, language=Language.SV, since=now)
            )


def _gap(id_: str, question: str, asked: list[str], at: datetime, state: GapState = GapState.OPEN, *steps: Step) -> Gap:
    return Gap(
        id=id_,
        question=question,
        asked=tuple(asked),
        languages=(Language.SV,),
        examples=(Example(text=question, language=Language.SV),),
        first=at,
        last=at,
        state=state,
        steps=steps,
    )
