"""What the bot tells a person or a channel because something happened.

A notice is a delivery that carries a name and a key; its message is made when it goes out. To add one:

1. Give it a name and write `async def drawn(scene: Scene, delivery: Delivery) -> Outgoing` in a module here. It looks
   up `delivery.key` in `scene.store`; what has become pointless meanwhile raises Unreachable with the reason.
2. Put the name and the function into `NOTICES` below.
3. Where it happens: `notice(NAME, key, recipient, language, now)` (dialogs/broadcast/notice.py), stored together with
   what happened or by `store.plan`, then `turn.wake()`. The same name, key and recipient go out once.
4. What is due by the clock alone: a function from a Tick to deliveries in `DUE`. It is asked at each tick, so keep it
   quick.
"""

from collections.abc import Mapping, Sequence

from bot.outbound.notices import (
    action,
    broadcast,
    celebration,
    digest,
    gaps,
    gate,
    pulse,
    reach,
    readiness,
    report,
    steering,
    summary,
    ticket,
    wave,
)
from bot.outbound.notices.scene import Drawing, Due
from bot.outbound.steering import PROPOSED
from dialogs.action import telling as actions
from dialogs.broadcast import celebration as good_news
from dialogs.broadcast import digest as digests
from dialogs.broadcast import nudging, offline, rhythm
from dialogs.broadcast import telling as broadcasts
from dialogs.checkin import telling as checkin
from dialogs.gate import telling as gates
from dialogs.initiative import telling as waves
from dialogs.report import telling as reports
from dialogs.summary import telling as summaries
from dialogs.ticket import telling

NOTICES: Mapping[str, Drawing] = {
    telling.CARD: ticket.card,
    telling.WORD: ticket.word,
    telling.ANSWER: ticket.answer,
    telling.OVERDUE: ticket.waited,
    gaps.WEEKLY: gaps.weekly,
    gaps.APPROVAL: gaps.approval,
    gaps.RETURNED: gaps.returned,
    gaps.TOLD: gaps.told,
    gaps.EXPIRY: gaps.expiry,
    checkin.WISHED: readiness.wish,
    checkin.CLIMBED: readiness.silence,
    checkin.OTHERS: readiness.others,
    checkin.STANDS_IN: readiness.stands_in,
    actions.GIVEN: action.given,
    actions.LATE: action.overdue,
    pulse.PULSE: pulse.question,
    good_news.ALL_GREEN: celebration.all_green,
    good_news.BENEFIT: celebration.benefit,
    gates.OPENED: gate.opened,
    gates.WAITING: gate.waiting,
    gates.DECIDED: gate.decided,
    reports.WANTED: report.asked,
    reports.REMINDED: report.reminder,
    reports.MISSING: report.not_sent,
    reports.SENT: report.told,
    reports.FIGURES: report.figures,
    broadcasts.APPROVAL: broadcast.approval,
    broadcasts.DECIDED: broadcast.decided,
    broadcasts.PROGRESS: broadcast.progress,
    offline.OFFLINE: reach.offline,
    nudging.NUDGE: reach.nudge,
    digests.DIGEST: digest.weekly,
    PROPOSED: steering.proposed,
    waves.MOVED: wave.moved,
    waves.NEW_DAY: wave.new_day,
    waves.ANNOUNCE: wave.announce,
    rhythm.QUIET: wave.quiet,
    summaries.WEEK: summary.week,
    summaries.MEETING: summary.meeting,
}
DUE: Sequence[Due] = (
    ticket.due,
    gaps.due_gaps,
    readiness.due_silences,
    readiness.due_others,
    gate.due_gates,
    action.due_actions,
    celebration.due_benefits,
    pulse.due_pulses,
    report.due_reports,
    wave.due_words,
    digest.due_digests,
    summary.due_summaries,
)
