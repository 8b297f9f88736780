"""Every kind of record that is kept: what of people is in it, why, for how long, and what then becomes of it.

Retention, export, erasure and docs/privacy.md all go by this table.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dialogs.privacy.model import Document

# Messages older than this are never planned again: what says that somebody got them is not needed for that any more.
# A notice is worth sending for 30 days (dialogs/broadcast/notice.py).
STILL_NEEDED_DAYS = 35


class Group(StrEnum):
    """What somebody is told together; phrases of these names say what it is, why it is kept and for how long."""

    ROSTER = "roster"
    CONTACT = "contact"
    TICKETS = "tickets"
    WAITING = "waiting"
    MESSAGES = "messages"
    ANSWERS = "answers"
    DECISIONS = "decisions"


class Fate(StrEnum):
    """What becomes of a record."""

    STAYS = "stays"
    # The record stays, and says no more who it was.
    UNNAMED = "unnamed"
    FORGOTTEN = "forgotten"


def _always(document: Document) -> bool:
    return True


def _state(name: str, *values: str) -> Callable[[Document], bool]:
    return lambda document: document.get(name) in values


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One kind of record, by the name the stores have for it.

    `what` and `why` are for docs/privacy.md. `people` are the places of people's ids in a record, `carries` those of
    texts that end in a delivery's recipient, `moments` those of when something was done: names joined by dots, `*` for
    each of a list. `days` is the setting (`retention` in content.yaml, or another one) that says when `at_end` comes;
    without one the record stays for as long as `until` says. `over` tells what is finished from what somebody still
    has to act on, which neither time nor erasure touches.
    """

    name: str
    what: str
    why: str = ""
    group: Group | None = None
    people: tuple[str, ...] = ()
    carries: tuple[str, ...] = ()
    moments: tuple[str, ...] = ()
    days: str = ""
    until: str = ""
    at_end: Fate = Fate.STAYS
    erased: Fate = Fate.STAYS
    over: Callable[[Document], bool] = _always

    @property
    def of_people(self) -> bool:
        """Whether anything in it is about a person who can be told by it."""
        return self.group is not None

    @property
    def may_be_open(self) -> bool:
        """Whether somebody may still have to act on it."""
        return self.over is not _always and self.group is not Group.MESSAGES


ANSWERS, DECISIONS, MESSAGES, TICKETS = "answers_days", "decisions_days", "messages_days", "tickets_days"
LEFT, GUESTS, ABSENCES, QUESTIONS = "left_days", "guests_days", "absences_days", "questions_days"
FORGET, WAITING, AUDIT = "tickets.forget_days", "waiting_days", "audit_days"

_CONTACT_WHY = "to answer and to write to somebody, as they wish"
_ANSWER_WHY = "a decision rests on it, and somebody has to be asked about it"
_DECISION_WHY = "to account for what was decided"
_TOLD_WHY = "nobody gets a message twice, and who missed one can be told"
_HERE = "until the roster no longer has it"

KEPT: Mapping[str, Kept] = {
    each.name: each
    for each in (
        Kept(
            name="roster",
            what="name, work identity (Entra object id), units, roles, language, who stands in for whom",
            why="to know who asks and who answers for what",
            group=Group.ROSTER,
            until=_HERE,
        ),
        Kept(
            name="directory",
            what="what was read of the organisation's directory: names, languages, departments, managers, groups",
            why="the next look asks only for what has changed",
            group=Group.ROSTER,
            until="until the directory no longer has it, or is not read any more",
        ),
        Kept(
            name="initiatives",
            what="who holds a role in an initiative, who owns a benefit",
            why="to know who asks and who answers for what",
            group=Group.ROSTER,
            until=_HERE,
        ),
        Kept(
            name="preferences",
            what="the language somebody chose or writes",
            why=_CONTACT_WHY,
            group=Group.CONTACT,
            people=("person",),
            days=LEFT,
            at_end=Fate.FORGOTTEN,
            erased=Fate.FORGOTTEN,
        ),
        Kept(
            name="references",
            what="the address of somebody's chat with the bot, their id in Teams",
            why=_CONTACT_WHY,
            group=Group.CONTACT,
            people=("person",),
            days=LEFT,
            at_end=Fate.FORGOTTEN,
            erased=Fate.FORGOTTEN,
        ),
        Kept(
            name="standings",
            what="why Teams delivers nothing to somebody",
            why=_CONTACT_WHY,
            group=Group.CONTACT,
            people=("person",),
            days=LEFT,
            at_end=Fate.FORGOTTEN,
            erased=Fate.FORGOTTEN,
        ),
        Kept(
            name="wishes",
            what="what somebody asked to be spared",
            why=_CONTACT_WHY,
            group=Group.CONTACT,
            people=("person",),
            days=LEFT,
            at_end=Fate.FORGOTTEN,
            erased=Fate.FORGOTTEN,
        ),
        Kept(
            name="absences",
            what="from when to when somebody is away, and who answers for them",
            why="somebody else answers for the unit meanwhile",
            group=Group.CONTACT,
            people=("person", "deputy"),
            moments=("last",),
            days=ABSENCES,
            at_end=Fate.FORGOTTEN,
            erased=Fate.FORGOTTEN,
        ),
        Kept(
            name="tickets",
            what="a question to a person: who asked, what they wrote, who at the desk answered what",
            why="to bring the answer to who asked",
            group=Group.TICKETS,
            people=("asker", "entries.*.by", "taken_by", "posts.*.recipient"),
            carries=("posts.*.delivery",),
            moments=("entries.*.at",),
            days=TICKETS,
            at_end=Fate.UNNAMED,
            erased=Fate.UNNAMED,
            over=_state("state", "answered", "closed", "withdrawn"),
        ),
        Kept(
            name="waiting",
            what="who is to be told when a question has an answer",
            why="to bring the answer to who asked",
            group=Group.WAITING,
            people=("recipient",),
            moments=("since",),
            days=WAITING,
            at_end=Fate.FORGOTTEN,
            erased=Fate.FORGOTTEN,
        ),
        Kept(
            name="deliveries",
            what="which message went to whom, when, and whether it arrived; not what it said",
            why=_TOLD_WHY,
            group=Group.MESSAGES,
            people=("recipient",),
            carries=("id", "replaces", "thread", "key"),
            moments=("planned_for", "ended"),
            days=MESSAGES,
            at_end=Fate.UNNAMED,
            erased=Fate.UNNAMED,
            over=lambda document: (
                document.get("state") not in ("planned", "claimed")
                and (document.get("state") != "held" or str(document.get("key", "")).startswith("digest/"))
            ),
        ),
        Kept(
            name="receipts",
            what="who said that they read a message or pressed its button, and when",
            why=_TOLD_WHY,
            group=Group.MESSAGES,
            people=("person",),
            moments=("read", "pressed"),
            days=MESSAGES,
            at_end=Fate.UNNAMED,
            erased=Fate.UNNAMED,
        ),
        Kept(
            name="checkins",
            what="what a unit answered, who answered, what they noted",
            why=_ANSWER_WHY,
            group=Group.ANSWERS,
            people=("by", "answers.*.by", "history.*.by", "history.*.answers.*.by"),
            moments=("at",),
            days=ANSWERS,
            at_end=Fate.UNNAMED,
            erased=Fate.UNNAMED,
        ),
        Kept(
            name="skipped",
            what="which round a unit sits out, who said so and why",
            why=_ANSWER_WHY,
            group=Group.ANSWERS,
            people=("by",),
            moments=("at",),
            days=ANSWERS,
            at_end=Fate.UNNAMED,
            erased=Fate.UNNAMED,
        ),
        Kept(
            name="days",
            what="a unit's colour on a day, who gave it, what they noted",
            why=_ANSWER_WHY,
            group=Group.ANSWERS,
            people=("by",),
            moments=("at",),
            days=ANSWERS,
            at_end=Fate.UNNAMED,
            erased=Fate.UNNAMED,
        ),
        Kept(
            name="actions",
            what="who owns an action or a risk, and who said what about it",
            why=_ANSWER_WHY,
            group=Group.ANSWERS,
            people=("owner", "steps.*.by", "steps.*.to"),
            moments=("steps.*.at",),
            days=DECISIONS,
            at_end=Fate.UNNAMED,
            erased=Fate.UNNAMED,
            over=_state("state", "done", "dropped"),
        ),
        Kept(
            name="gates",
            what="who stood where at a decision, who decided what and why",
            why=_DECISION_WHY,
            group=Group.DECISIONS,
            people=("positions.*.person", "decisions.*.by", "decisions.*.positions.*.person"),
            moments=("positions.*.at", "decisions.*.at"),
            days=DECISIONS,
            at_end=Fate.UNNAMED,
            erased=Fate.UNNAMED,
            # Who has said where they stand is asked no more until it is decided.
            over=lambda document: not document.get("positions"),
        ),
        Kept(
            name="plans",
            what="who brought a plan",
            why=_DECISION_WHY,
            group=Group.DECISIONS,
            people=("by",),
            moments=("at",),
            days=DECISIONS,
            at_end=Fate.UNNAMED,
            erased=Fate.UNNAMED,
        ),
        Kept(
            name="reports",
            what="who wrote a report, who corrected it, who got it",
            why=_DECISION_WHY,
            group=Group.DECISIONS,
            people=("by", "corrected_by", "told.*"),
            moments=("at", "corrected_at"),
            days=DECISIONS,
            at_end=Fate.UNNAMED,
            erased=Fate.UNNAMED,
        ),
        Kept(
            name="gaps",
            what="who wrote and who approved an answer",
            why=_DECISION_WHY,
            group=Group.DECISIONS,
            people=("steps.*.by", "steps.*.draft.by"),
            moments=("last", "steps.*.at"),
            days=DECISIONS,
            at_end=Fate.UNNAMED,
            erased=Fate.UNNAMED,
            over=_state("state", "closed", "dismissed"),
        ),
        Kept(
            name="broadcasts",
            what="who wrote, approved, changed and stopped a broadcast",
            why=_DECISION_WHY,
            group=Group.DECISIONS,
            people=("author", "log.*.by"),
            moments=("created", "log.*.at"),
            days=DECISIONS,
            at_end=Fate.UNNAMED,
            erased=Fate.UNNAMED,
            over=_state("stage", "sent", "cancelled", "withdrawn"),
        ),
        Kept(
            name="proposals",
            what="who decided on a proposed message",
            why=_DECISION_WHY,
            group=Group.DECISIONS,
            people=("by",),
            moments=("at", "decided"),
            days=DECISIONS,
            at_end=Fate.UNNAMED,
            erased=Fate.UNNAMED,
            over=lambda document: bool(document.get("over")) or document.get("state") != "open",
        ),
        Kept(
            name="questions",
            what="what was asked of the bot, and not who asked",
            why="answers get better",
            moments=("at",),
            days=QUESTIONS,
            at_end=Fate.FORGOTTEN,
        ),
        Kept(
            name="feedback",
            what="whether an answer helped, and not who said so",
            why="answers get better",
            moments=("at",),
            days=QUESTIONS,
            at_end=Fate.FORGOTTEN,
        ),
        Kept(
            name="shown",
            what="which message held which answer, by a fingerprint that names no chat",
            why="a verdict is about the right answer",
            until="20,000 newer ones (PostgreSQL: 200,000)",
        ),
        Kept(
            name="pulses",
            what="how many of a group said yes, partly or no, and never who",
            why="to hear what staff think",
            until="the initiative is removed",
        ),
        Kept(
            name="refusals", what="how often a kind of question was refused", why="to see what is asked", until="always"
        ),
        Kept(
            name="turns",
            what="what was answered to the last activities, by Teams' id of the activity",
            why="what Teams repeats is answered once",
            until="ten minutes",
        ),
        Kept(
            name="audit",
            what="who decided, approved, sent, exported and was refused what, when and by which right",
            why=_DECISION_WHY,
            group=Group.DECISIONS,
            people=("entry.who",),
            moments=("entry.at",),
            days=AUDIT,
            at_end=Fate.FORGOTTEN,
        ),
        Kept(
            name="marks",
            what="who asked to be forgotten, has left the roster, took the app away, or could not be given it",
            why="what cannot go at once goes later; nobody gets the app against their wish",
            group=Group.CONTACT,
            people=("of",),
            until=f"it is done: {STILL_NEEDED_DAYS} days after an erasure, later where something is open; "
            "about the app, while they are in the roster",
        ),
    )
}
# What is about nobody: addresses of Teams' service, keys, and what is worked out from the rest.
OF_NOBODY = frozenset(
    {
        *("checks", "copying", "gap_questions", "lead", "migrations", "secrets", "service", "stamps"),
        *("talks", "told_broadcasts", "told_units", "unsorted"),
    }
)
