"""A store with something of everything in it, and every question that may be asked of one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from bot.ports import Store
from content.language import Language
from content.model import Destination
from content.refusals import Refusal
from dialogs.action.model import ActionState
from dialogs.ask.model import Feedback, OutcomeKind, Shown, Verdict
from dialogs.broadcast.broadcast import Stage
from dialogs.broadcast.contacts import Wish
from dialogs.broadcast.model import Cause, DeliveryState, Recipient, Subject
from dialogs.broadcast.receipts import Receipt
from dialogs.broadcast.steering import State
from dialogs.checkin.model import Skipped
from dialogs.gaps.model import GapState, Step, StepKind
from dialogs.people.absence import Absence
from dialogs.people.directory import DirectoryMemory
from dialogs.people.model import Person, Preference, Reference, Unit
from dialogs.people.roster import RosterRecords
from dialogs.plan.model import PlanKind
from dialogs.privacy.documents import forgotten, renamed
from dialogs.privacy.inventory import KEPT
from dialogs.privacy.model import Mark, MarkKind, Stored
from dialogs.pulse.model import Opinion
from dialogs.rollup.model import Colour
from dialogs.ticket.model import Act, Entry, TicketState
from tests.stores.conftest import NOW
from tests.stores.test_audit import audited
from tests.stores.test_broadcasts import FULL, following
from tests.stores.test_checkins import action, day
from tests.stores.test_consideration import DIGEST, FRIDAY, digest, held, proposal
from tests.stores.test_every_store import checkin, delivery
from tests.stores.test_gaps import gap, question, waiting
from tests.stores.test_gates import SAID
from tests.stores.test_initiatives import OTHER, SET
from tests.stores.test_plans import plan
from tests.stores.test_pulse import POLL
from tests.stores.test_replies import reply
from tests.stores.test_reports import report

# More than go over at once.
MANY = 1_100
# Somebody who stands in each kind of record, and the kinds that are forgotten or lose their names by their age.
NAMED = {
    "absences": "mette",
    "actions": "elin",
    "broadcasts": "emily",
    "checkins": "elin",
    "days": "elin",
    "deliveries": "p7",
    "gaps": "sindre",
    "gates": "astrid",
    "plans": "sindre",
    "preferences": "åse",
    "proposals": "emily",
    "receipts": "åse",
    "references": "mette",
    "reports": "astrid",
    "skipped": "elin",
    "standings": "p1",
    "tickets": "emily",
    "waiting": "astrid",
    "wishes": "åse",
}
AGED = ("actions", "broadcasts", "checkins", "days", "feedback", "gaps", "gates", "questions", "skipped", "tickets")
_ANSWERED = Step(kind=StepKind.PUBLISHED, by="sindre", at=NOW + timedelta(hours=1), article="a")


async def fill(store: Store) -> None:
    """Something of everything, some of it changed, some of it forgotten again."""
    await _people(store)
    await _readiness(store)
    await _questions(store)
    await _sent(store)
    await store.secret("links")
    for number in range(3):
        await store.append_audit(audited(number))
    assert await store.forget_audit(NOW + timedelta(days=1), NOW) == 1
    await _forgotten(store)


async def _people(store: Store) -> None:
    people = (Person(id="pär", name="Pär Åkesson"), Person(id="mette", name="Mette\\u0000 \\ 👍"))
    units = (Unit(id="medicin", name="Medicin", super_users=("pär",)), Unit(id="barn", name="Børn"))
    await store.replace_roster(RosterRecords(units=units, people=people, initiatives=(SET, OTHER), as_of=NOW.date()))
    for facts in ("{}", '{"users": {"å": {}}}'):
        await store.save_directory(DirectoryMemory(source="s", at=NOW, links={"users": "https://graph/1"}, facts=facts))
    await store.save_initiative(replace(SET, units={"barn": "2", "medicin": "1"}, revision=SET.revision + 1))
    for person, language in (("pär", Language.SV), ("åse", Language.NB), ("Mette", Language.DA)):
        await store.save_preference(Preference(person=person, language=language))
    for number, whose in enumerate(("pär", "mette", "pär", None, "åse", "pär")):
        url = f"https://teams/{number % 2}/"
        await store.save_reference(Reference(conversation=f"a:{9 - number}", service_url=url, person=whose))
    # Whoever is written to again comes last, and what was there first keeps its place.
    await store.drop_reference("a:9")
    await store.save_reference(Reference(conversation="a:9", service_url="https://teams/1/", person="pär"))
    for person, cause in (("p1", Cause.BLOCKED), ("p2", Cause.NOT_INSTALLED)):
        await store.save_standing(person, cause)
    for person in ("pär", "mette"):
        await store.save_absence(Absence(person=person, deputy="åse", first=NOW.date(), last=NOW.date()))
    await store.end_absence("pär")
    await store.save_wish(Wish(person="åse", muted=frozenset({"journal", "metod", "å", "z"})))


async def _readiness(store: Store) -> None:
    await store.save_checkins(
        [checkin(period="2026-W46"), replace(checkin("barn", "2026-W47"), colour=Colour.GREEN)],
        [action("a2"), action("a1")],
    )
    await store.save_checkins([replace(checkin(period="2026-W46", revision=2), colour=Colour.RED)])
    # Said on the same day for an earlier period: the later period counts.
    await store.save_checkins([checkin(period="2026-W45")])
    sat_out = Skipped(initiative="journal", unit="medicin", period="2026-W46", reason="Flytt", by="elin", at=NOW)
    await store.save_skipped([sat_out, replace(sat_out, unit="barn")])
    await store.save_days([day(17), day(16), day(16, "barn")])
    await store.save_action(action("a2", revision=2))
    await store.save_gate(SAID)
    await store.save_gate(replace(SAID, point="VGR-D2"))
    await store.save_plans([plan(), plan(PlanKind.COMMUNICATION, rows=(), by=None)])
    await store.save_plans([plan(revision=2)])
    await store.save_report(report())
    await store.save_report(report(period="2026-W46"))
    for slip in ("s2", "s1"):
        await store.count_opinion(POLL, slip, {"why": Opinion.YES, "benefit": Opinion.PARTLY})


async def _questions(store: Store) -> None:
    for number in (3, 1, 2, 5, 6):
        await store.save_question(question(f"q{number}", at=NOW + timedelta(minutes=number)))
    await store.save_question(question("q4", OutcomeKind.ANSWER))
    served = {"state": GapState.CLOSED, "steps": (_ANSWERED,)}
    await store.save_gaps([gap("g3", "q3"), gap("g2", "q2", "q5", **served), gap("g1", "q1", **served)])
    verdict = Feedback(question="q4", article="why", verdict=Verdict.NOT_HELPFUL, at=NOW + timedelta(days=1))
    for id_ in ("q4", "q2", "q1"):
        await store.save_feedback(replace(verdict, question=id_))
    await store.save_feedback(replace(verdict, question="q5", verdict=Verdict.HELPFUL))
    # What it was answered with did not help: it is in a newer gap now, too.
    await store.save_gaps([gap("g0", "q1", revision=1)])
    await store.save_gaps([gap("g3", "q3", state=GapState.DRAFTED, revision=2)])
    for number in (2, 1, 3):
        await store.save_shown("a:1", str(number), Shown(question=f"q{number}", article="why"))
    for refusal in (Refusal.PAY, Refusal.PAY, Refusal.MEDICAL):
        await store.count_refusal(refusal)
    for id_, minutes in (("b", 2), ("a", 1), ("c", 3)):
        await store.save_waiting(waiting(id_, minutes))
    await store.drop_waiting(["c"])
    for about in ("b1", "", "b1"):
        number = await store.next_ticket_number()
        asked = replace(reply(number, about), question=f"q{number}")
        await store.save_ticket(asked, [delivery(5_000 + number, subject=Subject.NOTICE)])
    await store.forget_asker(asked)
    first = replace(reply(1, "b1"), question="q1")
    said = Entry(act=Act.ANSWERED, by="emily", at=NOW, desk="technical", text="Till höger.")
    answered = replace(first, revision=2, state=TicketState.ANSWERED, entries=(*first.entries, said))
    await store.save_ticket(answered)


async def _sent(store: Store) -> None:
    await store.save_broadcast(FULL)
    for each in ("b9", "b2", "b3"):
        await store.save_broadcast(replace(FULL, id=each, stage=Stage.SENT))
    await store.save_broadcast(following(replace(FULL, id="b9", stage=Stage.SENT), stage=Stage.SENT))
    draft = replace(FULL, id="gone", stage=Stage.DRAFT)
    await store.save_broadcast(draft)
    await store.drop_broadcast("gone")
    for person in ("pär", "mette", "åse"):
        await store.save_receipt(Receipt(broadcast="b2", person=person).having_read(NOW))
    await store.save_receipt(Receipt(broadcast="b2", person="pär", read=NOW, pressed=NOW))
    await store.save_proposal(proposal("2026-W49"))
    await store.save_proposal(proposal("2026-W48"))
    decided = proposal("2026-W48").after(State.LEFT, "emily", NOW)
    await store.save_proposal(decided)
    planned = [delivery(number, planned_for=NOW + timedelta(minutes=number % 7)) for number in range(MANY)]
    await store.plan(planned)
    claimed = await store.claim(NOW + timedelta(minutes=1), 40)
    arrived = {"state": DeliveryState.SENT, "ended": NOW + timedelta(seconds=1)}
    await store.record([replace(each, **arrived, message_id="17") for each in claimed[:20]])  # type: ignore[arg-type]
    lost = {"state": DeliveryState.FAILED, "cause": Cause.TOO_LARGE, "reason": "413"}
    await store.record([replace(each, **lost) for each in claimed[20:30]])  # type: ignore[arg-type]
    await store.plan(
        [held(6_001), held(6_002), held(6_003, FRIDAY + timedelta(days=7)), delivery(6_004, broadcast="x")]
    )
    await store.gather([held(6_001, key=DIGEST)], [digest()])
    await store.call_off("x", NOW)


async def _forgotten(store: Store) -> None:
    # Without its name a receipt keeps its place; of a question nothing stays.
    rows = [each async for each in store.naming("receipts", "mette")]
    renames = [renamed(KEPT[each.kind], each, lambda _: "gone-1") for each in rows]
    questions = [each async for each in store.aged("questions", None, NOW + timedelta(minutes=2))]
    assert await store.amend([*renames, *map(forgotten, questions)]) == 3
    marks = [Mark(kind=MarkKind.LEFT, of=person, at=NOW) for person in ("zoë", "bo", "ana")]
    await store.save_marks([*marks, Mark(kind=MarkKind.DONE, of="questions", at=NOW)])
    await store.drop_marks(marks[1:2])
    await store.drop_answers()
    await store.settle(NOW)


async def answers(store: Store, *, whole: bool = True) -> Mapping[str, Any]:
    """What it says when asked everything; a `whole` store, as `fill` leaves it, has an answer to each question."""
    units, periods = ["medicin", "barn"], [f"2026-W{week}" for week in (45, 46, 47)]
    questions = [f"q{number}" for number in range(1, 7)]
    person = Recipient(to=Destination.PERSON, id="p7")
    broadcasts = await store.broadcasts(set(Stage))
    naming = {kind: await _naming(store, kind, who) for kind, who in NAMED.items()}
    aged = {kind: sorted([each.key async for each in store.aged(kind, NOW, FRIDAY)]) for kind in AGED}
    found = {
        **{f"naming {kind}": keys for kind, keys in naming.items()},
        **{f"aged {kind}": keys for kind, keys in aged.items()},
        "roster": await store.roster(),
        "directory": await store.directory(),
        "initiative": [await store.initiative(each) for each in ("journal", "metod", "none")],
        "preference": await store.preference("åse"),
        "acquaintance": [await store.acquaintance(each) for each in ("pär", "mette", "åse")],
        "languages": await store.languages(),
        "reference": await store.reference("a:7"),
        "personal": [await store.personal_reference(each) for each in ("pär", "mette", "åse")],
        "chats": set(await store.chats()),
        "service_url": await store.service_url(),
        "standings": dict(await store.standings()),
        "absences": await store.absences(),
        "wishes": [await store.wishes(), await store.wish("åse")],
        "checkins": [await store.checkins("journal", units, each) for each in periods],
        "latest": await store.latest_checkins("journal", units),
        "colours": await store.colours("journal", periods),
        "colour_counts": await store.colour_counts("journal", periods),
        "checkin_marks": await store.checkin_marks("journal", units),
        "newest_period": await store.newest_period("journal"),
        "skipped": await store.skipped("journal"),
        "days": await store.days("journal", units, date(2026, 11, 1), date(2026, 11, 30)),
        "actions": [await store.actions(states=set(ActionState)), await store.action("a1")],
        "gates": [await store.gates("journal"), await store.gate(SAID.id)],
        "plans": [await store.plan_of("journal", each) for each in PlanKind],
        "reports": [await store.reports("journal"), await store.report(report().id)],
        "tallies": await store.tallies([POLL]),
        "questions": [await store.question(each) for each in questions],
        "questions_asked": await store.questions_asked(NOW + timedelta(minutes=2)),
        "feedback": sorted(await store.feedback_on(questions), key=lambda each: each.question),
        "shown": [await store.shown("a:1", str(number)) for number in range(4)],
        "refusals": await store.refusals(),
        "gaps": [await store.gaps(set(GapState)), await store.gap("g1")],
        "gap_of": [await store.gap_of(each) for each in questions],
        "unsorted": await store.unsorted(99),
        "waiting": [await store.waiting(), await store.one_waiting("a")],
        "tickets": [await store.tickets(set(TicketState)), await store.tickets_of("elin")],
        "about": [await store.tickets_about("b1"), await store.ticket(reply(1).id)],
        "untouched": await store.tickets_untouched_since(NOW + timedelta(days=9)),
        "personal_answers": await store.personal_answers(questions),
        "broadcasts": [broadcasts, [await store.broadcast(each.id) for each in broadcasts]],
        "to_read": await store.broadcasts_to_read(NOW - timedelta(days=9)),
        "receipts": [list((await store.receipts("b2")).items()), await store.receipt("b2", "mette")],
        "proposals": [await store.proposals(proposal().told_in), await store.proposal(proposal("2026-W48").id)],
        "latest_proposals": await store.latest_proposals(["r"], "journal", "medicin"),
        "deliveries": await store.deliveries(),
        "rows": [each async for each in store.rows("b")],
        "delivery": await store.delivery("d7"),
        "known": await store.known(["d7", "none"]),
        "tally": [await store.tally(each) for each in ("b", "x")],
        "recent": await store.recent(NOW - timedelta(days=1)),
        "next_due": await store.next_due(),
        "orphaned": await store.orphaned(),
        "held": await store.held(FRIDAY),
        "gathered": await store.gathered(DIGEST),
        "delivery_of": await store.delivery_of("17", [person]),
        "told": await store.told("journal"),
        "audit": await store.audit(),
        "secret": await store.secret("links"),
        "written_to": {who async for some in store.written_to(None, FRIDAY) for who in some},
        "messages_to": [each async for each in store.messages_to(["p7", "åse", "none"])],
        "marks": [await store.marks(each) for each in (MarkKind.LEFT, MarkKind.DONE)],
    }
    # Two stores that both know nothing would agree.
    empty = [name for name, answer in found.items() if whole and not answer]
    assert not empty, empty
    return found


async def _naming(store: Store, kind: str, person: str) -> list[Stored]:
    found = [each async for each in store.naming(kind, person)]
    # What was muted is in no order.
    found = [replace(each, document={**each.document, "muted": None}) for each in found]
    return sorted(found, key=lambda each: each.key)


async def goes_on(store: Store) -> tuple[int, list[str]]:
    """The next ticket's number, and what is sent next."""
    assert await store.lead()
    sealed = await store.append_audit(audited(9))
    assert sealed.number == 5
    return await store.next_ticket_number(), [each.id for each in await store.claim(FRIDAY, 2 * MANY)]
