"""Every way in from Teams: the row that answers it, and the action that whoever comes this way asks to do."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot.ports import Kind, Reply
from bot.turns import (
    action,
    ask,
    away,
    broadcast,
    calendar,
    celebration,
    checkin,
    desk,
    extension,
    feedback,
    gaps,
    gate,
    live,
    meet,
    privacy,
    pulse,
    reply,
    report,
    report_file,
    spare,
    status,
    steering,
    ticket,
    waiting,
    wave,
    wave_day,
)
from bot.turns.commands import Command
from bot.turns.private import privately
from bot.turns.turn import Turn
from dialogs.people.rights import Action

Row = Callable[[Turn], Awaitable[Reply]]


@dataclass(frozen=True, slots=True)
class Way:
    """A row behind the action it asks for.

    What is `audited` is written down before it is done. What is `for_many` to read may tell how an office is reached.
    """

    row: Row
    action: Action
    audited: bool = False
    for_many: bool = False


def _audited(row: Row, action: Action) -> Way:
    return Way(row, action, audited=True)


# What anybody may say; none of it is a matter of roles.
SAID = Way(reply.said, Action.ASK)
SAID_CHECKIN = Way(privately(checkin.say), Action.ANSWER_CHECKIN)
UNKNOWN = Way(meet.unknown_action, Action.ASK)

COMMANDS: Mapping[Command, Way] = {
    Command.HELP: Way(meet.help_, Action.ASK),
    Command.GREETING: Way(meet.greet, Action.ASK),
    Command.CHECKIN: Way(privately(checkin.open_), Action.ANSWER_CHECKIN),
    Command.STATUS: Way(privately(status.show_status), Action.SEE_OPEN_STATUS),
    Command.PERSON: Way(privately(ticket.person), Action.ASK_A_PERSON),
    Command.TICKETS: Way(privately(ticket.show_tickets), Action.ASK_A_PERSON),
    Command.GAPS: Way(privately(gaps.show_gaps), Action.SEE_GAPS),
    Command.GATES: Way(privately(gate.show_gates), Action.SEE_GATES),
    Command.ACTIONS: Way(privately(action.show_actions), Action.HANDLE_ACTIONS),
    Command.PULSE: Way(privately(pulse.show_pulse), Action.SEE_STATUS),
    Command.REPORTS: Way(privately(report.show_reports), Action.READ_REPORT),
    Command.WAVES: Way(privately(wave.show_waves), Action.SEE_WAVES),
    Command.BROADCASTS: Way(privately(broadcast.show_broadcasts), Action.SEE_BROADCASTS),
    Command.CALENDAR: Way(privately(calendar.show_calendar), Action.SEE_CALENDAR),
    Command.SPARE: Way(privately(spare.show_spare), Action.CHOOSE_WHAT_COMES),
    Command.PRIVACY: Way(privately(privacy.show_known), Action.SEE_OWN_DATA),
    Command.AWAY: Way(privately(away.away), Action.HAND_OVER),
    Command.LANGUAGE: Way(privately(meet.change_language), Action.ASK),
}
VERBS: Mapping[str, Way] = {
    "ask": Way(broadcast.pressed(ask.ask_again), Action.ASK),
    "article": Way(ask.article, Action.ASK),
    "feedback": Way(feedback.verdict, Action.ASK),
    "feedback-reason": Way(feedback.reason, Action.ASK),
    "reply": Way(reply.send, Action.ASK),
    "unit": Way(live.unit, Action.ASK),
    "waiting-stop": Way(waiting.stop_waiting, Action.ASK),
    "help": Way(meet.help_, Action.ASK),
    "person": Way(privately(ticket.person), Action.ASK_A_PERSON),
    "ticket-open": Way(ticket.open_, Action.ASK_A_PERSON),
    "ticket-show": Way(ticket.show_ticket, Action.ASK_A_PERSON),
    "ticket-add": Way(ticket.add, Action.ASK_A_PERSON),
    "ticket-helped": Way(ticket.helped, Action.ASK_A_PERSON),
    "ticket-withdraw": Way(ticket.withdraw, Action.ASK_A_PERSON),
    "ticket-take": Way(desk.take, Action.HANDLE_TICKETS),
    "ticket-answer": Way(desk.answer, Action.HANDLE_TICKETS),
    "ticket-move": Way(desk.move, Action.HANDLE_TICKETS),
    "ticket-close": Way(desk.close, Action.HANDLE_TICKETS),
    "ticket-reopen": Way(desk.reopen, Action.HANDLE_TICKETS),
    "gaps": Way(privately(gaps.show_gaps), Action.SEE_GAPS),
    "gap": Way(gaps.open_, Action.SEE_GAPS),
    "gap-write": Way(gaps.write, Action.WRITE_ANSWER),
    "gap-draft": Way(gaps.draft, Action.WRITE_ANSWER, audited=True, for_many=True),
    "gap-add": _audited(gaps.add, Action.WRITE_ANSWER),
    "gap-dismiss": _audited(gaps.dismiss, Action.WRITE_ANSWER),
    "gap-approve": _audited(gaps.approve, Action.APPROVE_ANSWER),
    "gap-return": _audited(gaps.send_back, Action.APPROVE_ANSWER),
    "checkin": Way(broadcast.pressed(privately(checkin.open_)), Action.ANSWER_CHECKIN),
    "checkin-submit": Way(checkin.submit, Action.ANSWER_CHECKIN),
    "checkin-edit": Way(checkin.edit, Action.ANSWER_CHECKIN),
    "checkin-same": Way(checkin.same, Action.ANSWER_CHECKIN),
    "checkin-snooze": Way(checkin.snooze, Action.ANSWER_CHECKIN),
    "checkin-skip": Way(checkin.skip, Action.ANSWER_CHECKIN),
    "checkin-skip-submit": Way(checkin.skip_submit, Action.ANSWER_CHECKIN),
    "day": Way(checkin.day, Action.ANSWER_CHECKIN),
    "away": Way(away.away, Action.HAND_OVER),
    "away-save": _audited(away.save, Action.HAND_OVER),
    "away-back": _audited(away.back, Action.HAND_OVER),
    "pulse": Way(pulse.answer, Action.ANSWER_PULSE),
    "status": Way(status.status, Action.SEE_STATUS),
    "status-heatmap": Way(status.heatmap, Action.SEE_STATUS),
    "status-trend": Way(status.trend, Action.SEE_STATUS),
    "status-training": Way(status.training, Action.SEE_STATUS),
    "actions": Way(privately(action.show_actions), Action.HANDLE_ACTIONS),
    "action": Way(action.open_, Action.HANDLE_ACTIONS),
    "action-save": Way(action.save, Action.HANDLE_ACTIONS),
    "action-done": Way(action.done, Action.HANDLE_ACTIONS),
    "action-drop": Way(action.drop, Action.HANDLE_ACTIONS),
    "action-reopen": Way(action.open_again, Action.HANDLE_ACTIONS),
    "risk-new": Way(action.new_risk, Action.HANDLE_ACTIONS),
    "risk-save": Way(action.save_risk, Action.HANDLE_ACTIONS),
    "gates": Way(privately(gate.show_gates), Action.SEE_GATES),
    "gate": Way(gate.open_, Action.SEE_GATES),
    "gate-stance": _audited(gate.stance, Action.DECIDE_GATE),
    "gate-decide": Way(gate.deciding, Action.DECIDE_GATE),
    "gate-record": _audited(gate.record, Action.DECIDE_GATE),
    "reports": Way(privately(report.show_reports), Action.READ_REPORT),
    "report": Way(report.open_, Action.READ_REPORT),
    "report-new": Way(report.new, Action.WRITE_REPORT),
    "report-edit": Way(report.edit, Action.WRITE_REPORT),
    "report-file": Way(privately(report_file.offer), Action.READ_REPORT),
    "report-file-yes": _audited(report_file.agreed, Action.READ_REPORT),
    "report-file-no": Way(report_file.declined, Action.READ_REPORT),
    "report-send": _audited(report.submit, Action.WRITE_REPORT),
    "waves": Way(wave.waves, Action.SEE_WAVES),
    "wave": Way(wave.choose, Action.CHANGE_WAVE),
    "wave-preview": Way(wave.preview, Action.CHANGE_WAVE),
    "wave-set": _audited(wave.set_, Action.CHANGE_WAVE),
    "wave-day": Way(wave_day.choose, Action.CHANGE_WAVE),
    "wave-day-preview": Way(wave_day.preview, Action.CHANGE_WAVE),
    "wave-day-set": _audited(wave_day.set_, Action.CHANGE_WAVE),
    "broadcasts": Way(privately(broadcast.show_broadcasts), Action.SEE_BROADCASTS),
    "broadcast": Way(privately(broadcast.open_), Action.SEE_BROADCASTS),
    "broadcast-preview": Way(privately(broadcast.preview), Action.SEE_BROADCASTS),
    "broadcast-new": Way(privately(broadcast.new), Action.SEND_BROADCAST),
    "broadcast-create": Way(broadcast.create, Action.SEND_BROADCAST),
    "broadcast-words": Way(broadcast.words, Action.SEND_BROADCAST),
    "broadcast-words-save": Way(broadcast.words_save, Action.SEND_BROADCAST, for_many=True),
    "broadcast-extras": Way(broadcast.extras, Action.SEND_BROADCAST),
    "broadcast-extras-save": Way(broadcast.extras_save, Action.SEND_BROADCAST, for_many=True),
    "broadcast-people": Way(broadcast.people, Action.SEND_BROADCAST),
    "broadcast-people-save": Way(broadcast.people_save, Action.SEND_BROADCAST),
    "broadcast-copy": Way(broadcast.copy, Action.SEND_BROADCAST),
    "broadcast-send": _audited(broadcast.send, Action.SEND_BROADCAST),
    "broadcast-cancel": _audited(broadcast.cancel, Action.SEND_BROADCAST),
    "broadcast-delete": _audited(broadcast.delete, Action.SEND_BROADCAST),
    "broadcast-correct": Way(broadcast.correct, Action.SEND_BROADCAST, audited=True, for_many=True),
    "broadcast-withdraw": _audited(broadcast.withdraw, Action.SEND_BROADCAST),
    "broadcast-erratum": Way(broadcast.erratum, Action.SEND_BROADCAST),
    "broadcast-approve": _audited(broadcast.approve, Action.APPROVE_BROADCAST),
    "broadcast-return": _audited(broadcast.send_back, Action.APPROVE_BROADCAST),
    "broadcast-ledger": Way(privately(broadcast.ledger), Action.SEE_REACH),
    "broadcast-ledger-unit": _audited(privately(broadcast.ledger_unit), Action.SEE_REACH),
    "broadcast-remind": _audited(broadcast.remind, Action.SEND_BROADCAST),
    "broadcast-read": Way(broadcast.read, Action.READ_BROADCAST),
    "broadcast-show": Way(broadcast.show, Action.READ_BROADCAST),
    "broadcast-preview-only": Way(broadcast.preview_only, Action.READ_BROADCAST),
    "digest-open": Way(spare.open_, Action.READ_BROADCAST),
    "good-news-post": _audited(celebration.post, Action.POST_GOOD_NEWS),
    "steer": Way(steering.open_, Action.SEND_BROADCAST),
    "steer-list": Way(steering.show_list, Action.SEND_BROADCAST),
    "steer-send": _audited(steering.send, Action.SEND_BROADCAST),
    "steer-send-many": _audited(steering.send_many, Action.SEND_BROADCAST),
    "steer-change": Way(steering.change, Action.SEND_BROADCAST),
    "steer-leave": _audited(steering.leave, Action.SEND_BROADCAST),
    "spare": Way(privately(spare.show_spare), Action.CHOOSE_WHAT_COMES),
    "spare-save": Way(spare.save, Action.CHOOSE_WHAT_COMES),
    "calendar": Way(privately(calendar.calendar), Action.SEE_CALENDAR),
    "privacy": Way(privately(privacy.show_known), Action.SEE_OWN_DATA),
    "privacy-file": Way(privacy.file, Action.SEE_OWN_DATA),
    "privacy-erase": Way(privacy.ask, Action.SEE_OWN_DATA),
    "privacy-erase-yes": Way(privacy.erase, Action.SEE_OWN_DATA),
}
# What is neither said nor pressed.
KINDS: Mapping[Kind, Way] = {
    Kind.FEEDBACK: Way(feedback.of_teams, Action.ASK),
    Kind.QUERY: Way(extension.search, Action.SHARE),
    Kind.INSTALLED: Way(meet.welcome, Action.ASK),
    Kind.REMOVED: Way(meet.forget, Action.ASK),
    Kind.OTHER: Way(meet.silent, Action.ASK),
}
# What is counted without a name: written down beside it, the person's address would say who it was.
NAMELESS = frozenset({"pulse"})
