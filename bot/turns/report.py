"""Reports in chat: the form, sending, correcting, what was sent last."""

from collections.abc import Mapping
from dataclasses import replace

from bot.outbound.report_view import ReportDesk
from bot.ports import Outgoing, Reply
from bot.turns.denying import denied
from bot.turns.inputs import number_of
from bot.turns.saving import until_saved
from bot.turns.turn import Turn, put
from cards import report as cards
from cards.frame import name_of_person
from dialogs.initiative.rounds import round_at, week_of
from dialogs.people.rights import Action
from dialogs.report.duty import Duty, due_round, period_to_write
from dialogs.report.flow import Refusal, Typed, limited, longest, merged, send
from dialogs.report.model import StatusReport, report_id
from dialogs.report.telling import sent

# More cards at once than this are not read.
MOST = 6


async def show_reports(turn: Turn) -> Reply:
    """The form of each report this person owes, then the latest of each they may read."""
    desk = _desk(turn)
    owed: list[Outgoing] = []
    known: list[Outgoing] = []
    concerned = False
    for initiative in turn.roster.initiatives.values():
        duties = list(desk.duties(initiative))
        reports = await turn.store.reports(initiative.id) if duties else []
        for duty in duties:
            own = [each for each in reports if each.duty == duty.id]
            writes = turn.person.id in duty.writers
            concerned = concerned or desk.may_read(duty, turn.person)
            due = due_round(duty, turn.now).period
            if writes and due not in {each.period for each in own}:
                owed.append(await _form(turn, duty, due))
            elif own and desk.may_read(duty, turn.person):
                known.append(await _sent(turn, duty, max(own, key=lambda each: each.at), own))
    messages = [*owed, *known]
    if not messages:
        return turn.text("report-none") if concerned else denied(turn, Action.READ_REPORT)
    more = len(messages) - MOST
    said = turn.voice.say("report-more", count=more) if more > 0 else ""
    return Reply(messages=(*messages[:MOST], *([Outgoing(summary=said, text=said)] if said else [])))


async def open_(turn: Turn) -> Reply:
    """One that was sent."""
    duty, period = _named(turn)
    report = await turn.store.report(report_id(duty.id, period)) if duty else None
    if duty is None or report is None or not _desk(turn).may_read(duty, turn.person):
        return denied(turn, Action.READ_REPORT)
    return Reply(replace=await _sent(turn, duty, report))


async def edit(turn: Turn) -> Reply:
    """The form with what was sent; below the card, which may be put right while somebody writes."""
    duty, period = _named(turn)
    report = await turn.store.report(report_id(duty.id, period)) if duty else None
    if duty is None or report is None or turn.person.id not in duty.writers:
        return denied(turn, Action.READ_REPORT)
    return Reply(messages=(await _form(turn, duty, period, report),))


async def new(turn: Turn) -> Reply:
    """The form for one more than was agreed, or the one of today when it is there."""
    duty = _desk(turn).duty(str(turn.data.get("duty", "")))
    if duty is None or turn.person.id not in duty.writers:
        return denied(turn, Action.READ_REPORT)
    own = [each for each in await turn.store.reports(duty.initiative.id) if each.duty == duty.id]
    period = period_to_write(duty, turn.now, [each.period for each in own])
    latest = max(own, key=lambda each: each.at, default=None)
    if period is None and latest:
        return Reply(messages=(await _sent(turn, duty, latest, own),))
    return Reply(messages=(await _form(turn, duty, period or due_round(duty, turn.now).period),))


async def submit(turn: Turn) -> Reply:
    """Send it or put a corrected one in its place; whatever is in the way, what was typed comes back."""
    duty, period = _named(turn)
    named = (key for key in turn.data if key.startswith(cards.SECTION))
    written = {key.removeprefix(cards.SECTION): turn.data[key] for key in named}
    if duty is None:
        return _kept(turn, None, written)
    typed = limited(duty.report, written)
    notes = _notes(turn, duty, typed)
    if turn.person.id not in duty.writers:
        return _kept(turn, duty, typed.sections)
    seen, figures = number_of(turn.data.get("revision")) or 0, await _desk(turn).figures(duty)

    async def attempt() -> StatusReport | Reply:
        stored = await turn.store.report(report_id(duty.id, period))
        if stored is None and period not in _open_periods(turn, duty):
            return await _too_old(turn, duty, period, typed, notes)
        decided = send(duty, period, stored, seen, typed, figures, turn.person.id, turn.now)
        if decided is Refusal.NOT_YOURS:
            return _kept(turn, duty, typed.sections)
        if decided is Refusal.EMPTY:
            return await _again(turn, duty, period, stored, typed, turn.voice.say("report-empty"), notes)
        if decided is Refusal.MEANWHILE:
            return await _meanwhile(turn, duty, period, stored, typed, notes)
        if isinstance(decided, Refusal):
            assert stored, "only what is stored says the same"
            return stored
        await turn.store.save_report(decided, sent(decided, stored, turn.roster, turn.now))
        return decided

    saved = await until_saved(attempt)
    if isinstance(saved, Reply):
        return saved
    turn.wake()
    shown = await _sent(turn, duty, saved)
    assert shown.card
    return put(shown.summary, shown.card, *notes)


async def _too_old(turn: Turn, duty: Duty, period: str, typed: Typed, notes: list[str]) -> Reply:
    """A card from an earlier round: what was typed is put into today's form rather than filed under the wrong week."""
    due = due_round(duty, turn.now).period
    stored = await turn.store.report(report_id(duty.id, due))
    if stored:
        return await _meanwhile(turn, duty, due, stored, typed, notes)
    old = week_of(period) if period.rpartition("W")[2].isdigit() else 0
    said = turn.voice.say("report-old-period", old=old, week=week_of(due))
    return await _again(turn, duty, due, None, typed, said, notes)


async def _meanwhile(
    turn: Turn, duty: Duty, period: str, stored: StatusReport | None, typed: Typed, notes: list[str]
) -> Reply:
    """Somebody else was faster: who and when, and what this one typed, to be sent only if they mean to replace it."""
    if stored is None:
        # It was there when they opened it: withdrawn by hand from the store.
        return await _again(turn, duty, period, None, typed, turn.voice.say("report-empty"), notes)
    by, at = stored.corrected_by or stored.by, stored.corrected_at or stored.at
    name = name_of_person(turn.voice, turn.roster.names, by)
    said = turn.voice.say("report-meanwhile", name=name, day=turn.voice.day(at.date()))
    return await _again(turn, duty, period, stored, typed, said, notes)


async def _again(
    turn: Turn, duty: Duty, period: str, stored: StatusReport | None, typed: Typed, said: str, notes: list[str]
) -> Reply:
    sections: Mapping[str, str] = merged(typed.sections, stored) if stored else typed.sections
    view = await _desk(turn).view(duty, period, turn.person.id, stored)
    card = cards.form_card(turn.voice, view, sections, note=said)
    return put(cards.title(turn.voice, duty, period), card, *notes)


def _kept(turn: Turn, duty: Duty | None, typed: Mapping[str, object]) -> Reply:
    heading = turn.voice.pick(duty.report.label) if duty else turn.voice.say("report-gone-title")
    said = turn.voice.say("report-no-longer-yours")
    texts = {id_: text for id_, text in typed.items() if isinstance(text, str)}
    shown = put(heading, cards.kept_card(turn.voice, heading, said, duty.report if duty else None, texts))
    return replace(shown, denied=duty is not None)


async def _form(turn: Turn, duty: Duty, period: str, stored: StatusReport | None = None) -> Outgoing:
    view = await _desk(turn).view(duty, period, turn.person.id, stored)
    return Outgoing(summary=cards.title(turn.voice, duty, period), card=cards.form_card(turn.voice, view))


async def _sent(turn: Turn, duty: Duty, report: StatusReport, own: list[StatusReport] | None = None) -> Outgoing:
    view = await _desk(turn).view(duty, report.period, turn.person.id, report)
    writes = turn.person.id in duty.writers
    extra = own is not None and period_to_write(duty, turn.now, [each.period for each in own]) is not None
    card = cards.sent_card(turn.voice, view, may_correct=writes, may_write=writes and extra)
    return Outgoing(summary=cards.title(turn.voice, duty, report.period), card=card)


def _open_periods(turn: Turn, duty: Duty) -> set[str]:
    current = round_at(duty.initiative.rhythm, duty.place, turn.now)
    return {due_round(duty, turn.now).period, current.period}


def _notes(turn: Turn, duty: Duty, typed: Typed) -> list[str]:
    return [turn.voice.say("checkin-cut", most=longest(duty.report))] if typed.cut else []


def _named(turn: Turn) -> tuple[Duty | None, str]:
    duty_id, _, period = str(turn.data.get("report", "")).rpartition("/")
    return _desk(turn).duty(duty_id), period


def _desk(turn: Turn) -> ReportDesk:
    return ReportDesk(turn.store, turn.roster, turn.library.playbooks, turn.now, turn.today)
