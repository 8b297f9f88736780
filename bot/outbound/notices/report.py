"""What is told about reports: one is due, it was not sent, here is what was written."""

from bot.delivery import Unreachable
from bot.outbound.notices.scene import Scene, Tick
from bot.outbound.report_view import ReportDesk
from bot.ports import Outgoing
from cards import report as cards
from content.model import Destination
from dialogs.broadcast.model import Delivery, Recipient
from dialogs.report.duty import Duty, due_round, duties, round_before
from dialogs.report.model import report_id
from dialogs.report.telling import asked_notice, figures_alone, missing, reminded, wanted


async def asked(scene: Scene, delivery: Delivery) -> Outgoing:
    """The form with the figures of today; nothing when another writer has sent it."""
    return await _form(scene, delivery, "report-wanted")


async def reminder(scene: Scene, delivery: Delivery) -> Outgoing:
    """The same form once more."""
    return await _form(scene, delivery, "report-reminder")


async def not_sent(scene: Scene, delivery: Delivery) -> Outgoing:
    """That a report was never sent, and who would have written it."""
    duty, period = _named(scene, delivery.key)
    if await scene.store.report(delivery.key):
        raise Unreachable("sent in the meantime")
    said = cards.missing(scene.voice, duty, period, scene.roster.names)
    return Outgoing(summary=said, text=said, alert=True)


async def told(scene: Scene, delivery: Delivery) -> Outgoing:
    """The report as it is now, for whoever gets it."""
    report = await scene.store.report(delivery.key.split("#")[0])
    if report is None:
        raise Unreachable("the report no longer exists")
    duty = _desk(scene).duty(report.duty)
    if duty is None:
        raise Unreachable("the initiative no longer has this report")
    person = delivery.recipient.id
    known = scene.roster.people.get(person)
    if delivery.recipient.to is Destination.PERSON and not (known and _desk(scene).may_read(duty, known)):
        # A correction follows the report to whoever got it; who may read it is asked anew.
        raise Unreachable("no longer one of those who read it")
    view = await _desk(scene).view(duty, report.period, person, report)
    if delivery.recipient.to is Destination.CHANNEL:
        if duty.initiative.channel != person:
            raise Unreachable("no longer the initiative's channel")
        said = cards.title(scene.voice, duty, report.period)
        return Outgoing(summary=said, card=cards.posted_card(scene.voice, view))
    return Outgoing(
        summary=cards.title(scene.voice, duty, report.period),
        card=cards.sent_card(scene.voice, view, may_correct=person in duty.writers),
        alert=delivery.replaces is None,
    )


async def figures(scene: Scene, delivery: Delivery) -> Outgoing:
    """The figures alone, of a report that nobody is there to write."""
    duty, period = _named(scene, delivery.key)
    if duty.writers or await scene.store.report(delivery.key):
        raise Unreachable("somebody writes it by now")
    known = scene.roster.people.get(delivery.recipient.id)
    if known is None or not _desk(scene).may_read(duty, known):
        raise Unreachable("no longer one of those who read it")
    view = await _desk(scene).view(duty, period, known.id)
    summary = cards.title(scene.voice, duty, period)
    return Outgoing(summary=summary, card=cards.figures_card(scene.voice, view), alert=True)


async def due_reports(tick: Tick) -> list[Delivery]:
    """What is due by now and not sent: to its writers, once more two working days later, and at last to the owner."""
    found: list[Delivery] = []
    for initiative in tick.roster.initiatives.values():
        for duty in duties(initiative, tick.library.playbooks, tick.roster, tick.now.date()):
            due = due_round(duty, tick.now)
            if await tick.store.report(report_id(duty.id, due.period)) is None:
                found += wanted(duty, tick.roster, tick.now)
                found += figures_alone(duty, tick.roster, tick.now)
                found += reminded(duty, await _asked(tick, duty), tick.roster, tick.now)
            if await _never_sent(tick, duty):
                found += missing(duty, tick.roster, tick.now)
    return found


async def _asked(tick: Tick, duty: Duty) -> dict[str, Delivery]:
    """The notices that asked for what is due now, by writer."""
    due = due_round(duty, tick.now)
    notices = [await tick.store.delivery(asked_notice(duty, due, _chat(id_))) for id_ in duty.writers]
    return {each.recipient.id: each for each in notices if each}


async def _never_sent(tick: Tick, duty: Duty) -> bool:
    """Whether the report before was asked for and is still not there."""
    before = round_before(duty, due_round(duty, tick.now))
    if await tick.store.report(report_id(duty.id, before.period)):
        return False
    notices = [await tick.store.delivery(asked_notice(duty, before, _chat(id_))) for id_ in duty.writers]
    return any(notices)


async def _form(scene: Scene, delivery: Delivery, key: str) -> Outgoing:
    duty, period = _named(scene, delivery.key)
    if await scene.store.report(delivery.key):
        raise Unreachable("sent in the meantime")
    if due_round(duty, scene.now).period != period:
        raise Unreachable("the next one is due by now")
    if delivery.recipient.id not in duty.writers:
        raise Unreachable("somebody else writes it by now")
    view = await _desk(scene).view(duty, period, delivery.recipient.id)
    said = scene.voice.say(key, report=cards.title(scene.voice, duty, period))
    return Outgoing(summary=said, card=cards.form_card(scene.voice, view, note=said), alert=True)


def _named(scene: Scene, id_: str) -> tuple[Duty, str]:
    duty_id, period = id_.rsplit("/", 1)
    duty = _desk(scene).duty(duty_id)
    if duty is None:
        raise Unreachable("the initiative no longer has this report")
    return duty, period


def _desk(scene: Scene) -> ReportDesk:
    playbooks = scene.voice.library.playbooks
    return ReportDesk(scene.store, scene.roster, playbooks, scene.now, scene.now.date())


def _chat(person: str) -> Recipient:
    return Recipient(to=Destination.PERSON, id=person)
