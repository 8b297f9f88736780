"""Who hears of a report: its writers when it is due, whoever gets it when it is sent, the owner when it is not.

One that nobody is there to write goes out all the same, at its interval: the figures alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from content.language import Language
from content.model import Destination
from dialogs.broadcast.model import Delivery, Recipient
from dialogs.broadcast.notice import notice, notice_id
from dialogs.checkin.model import WHOLE
from dialogs.checkin.telling import to_person
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import Round
from dialogs.people.rights import Action, granted_role
from dialogs.people.roster import Roster
from dialogs.report.duty import Duty, due_round, owners, reminded_from, round_before
from dialogs.report.model import StatusReport, report_id

WANTED, REMINDED, MISSING, SENT = "report-wanted", "report-reminded", "report-missing", "report-sent"
FIGURES = "report-figures"


def wanted(duty: Duty, roster: Roster, now: datetime) -> list[Delivery]:
    """To each writer, once, while the round lasts in which it is due."""
    due = due_round(duty, now)
    if not due.asks <= now < due.ends or not _known_by(duty, due):
        return []
    return [to_person(WANTED, report_id(duty.id, due.period), id_, roster, now) for id_ in duty.writers]


def figures_alone(duty: Duty, roster: Roster, now: datetime) -> list[Delivery]:
    """Of a report on the whole that nobody writes: to those who run the initiative among whoever gets it, once.

    Not to all of them, for some reports are for everybody: those wait until somebody has something to say.
    """
    due = due_round(duty, now)
    if duty.writers or not duty.whole or not due.asks <= now < due.ends or not _known_by(duty, due):
        return []
    running = [id_ for id_ in duty.recipients if runs(duty, roster, id_)]
    people = running or owners(duty, roster, duty.place.day(now))
    return [to_person(FIGURES, report_id(duty.id, due.period), id_, roster, now) for id_ in people]


def reminded(duty: Duty, asked: Mapping[str, Delivery], roster: Roster, now: datetime) -> Iterator[Delivery]:
    """To those who were asked two working days ago, once; `asked` are their notices by person."""
    key = report_id(duty.id, due_round(duty, now).period)
    for id_ in duty.writers:
        first = asked.get(id_)
        if first and now >= reminded_from(duty, first.planned_for):
            yield to_person(REMINDED, key, id_, roster, now)


def missing(duty: Duty, roster: Roster, now: datetime) -> list[Delivery]:
    """To the owner, once, from the next round in which it is due: the report before was never sent."""
    due = due_round(duty, now)
    if not due.asks <= now < due.ends:
        return []
    key = report_id(duty.id, round_before(duty, due).period)
    return [to_person(MISSING, key, id_, roster, now) for id_ in owners(duty, roster, now.date())]


def sent(report: StatusReport, before: StatusReport | None, roster: Roster, now: datetime) -> list[Delivery]:
    """To everybody who gets it and to the initiative's channel, once; a corrected one takes the place of what is there.

    What one manager wrote of their units goes into no channel.
    """
    had = set(before.told) if before else set[str]()
    found: list[Delivery] = []
    initiative = roster.initiatives.get(report.initiative)
    if initiative and initiative.channel and report.duty.rpartition("/")[2] == WHOLE:
        found.append(_posted(report, initiative, initiative.channel, roster, now))
    for id_ in report.told:
        if id_ not in roster.people:
            continue
        first = to_person(SENT, report.id, id_, roster, now)
        found.append(_in_its_place(first, report, roster, now) if id_ in had else first)
    return found


def asked_notice(duty: Duty, due: Round, recipient: Recipient) -> str:
    """What the notice is known by that asked somebody for the report of a round."""
    return notice_id(WANTED, report_id(duty.id, due.period), recipient)


def _in_its_place(first: Delivery, report: StatusReport, roster: Roster, now: datetime) -> Delivery:
    corrected = to_person(SENT, f"{report.id}#{report.revision}", first.recipient.id, roster, now)
    return replace(corrected, replaces=first.id)


def runs(duty: Duty, roster: Roster, person: str) -> bool:
    """Whether the person, known by the roster, is named for the initiative or has a role in it."""
    if any(person in ids for ids in duty.initiative.holders.values()):
        return True
    role = granted_role(roster, roster.people[person], Action.READ_REPORT, initiative=duty.initiative.id)
    return role is not None


def _posted(report: StatusReport, initiative: Initiative, channel: str, roster: Roster, now: datetime) -> Delivery:
    place = next((roster.units[id_] for id_ in initiative.units if id_ in roster.units), None)
    language = place.language if place else Language.SV
    first = notice(SENT, report.id, Recipient(to=Destination.CHANNEL, id=channel), language, now)
    if report.revision == 1:
        return first
    corrected = notice(SENT, f"{report.id}#{report.revision}", first.recipient, language, now)
    return replace(corrected, replaces=first.id)


def _known_by(duty: Duty, due: Round) -> bool:
    """Whether the initiative was known when the round began: nobody owes what lies before."""
    since = duty.initiative.since
    return since is None or since <= duty.place.day(due.asks)
