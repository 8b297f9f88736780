"""Gathers what the report at the end of a wave says, for one reader."""

from collections.abc import Collection
from dataclasses import replace

from bot.outbound.document_view import DocumentDesk
from bot.reports.wave_end import WaveEnd
from dialogs.action.model import ActionState
from dialogs.checkin.model import WHOLE
from dialogs.gate.flow import scheduled
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.rights import may_see_action
from dialogs.report.wave_end import (
    asked,
    became,
    by_day,
    decisions_about,
    in_the_way,
    last_round_before,
    planned_day,
    then,
)
from dialogs.rollup.flow import Reader
from dialogs.rollup.training import Training, training
from dialogs.ticket.model import TicketState


async def wave_end(desk: DocumentDesk, initiative: Initiative, wave: Wave) -> WaveEnd:
    """Read from the store; the wave has started, and has units."""
    status = desk.status_desk
    seen = await status.seen(initiative)
    ids = [id_ for id_, of in initiative.units.items() if of == wave.id and id_ in desk.roster.units]
    visible = {unit.id for unit in status.visible(initiative)}
    open_to_all = visible >= set(ids)
    first = desk.roster.units[ids[0]]
    period = last_round_before(initiative, first, wave.go_live).period
    colours = (await desk.store.colours(initiative.id, [period]))[period]
    now = {each.id: cell for each, cell in seen.waves}.get(wave.id)
    gates = await desk.store.gates(initiative.id)
    actions = [
        each
        for each in await desk.store.actions(initiative.id, frozenset(ActionState))
        if each.unit in ids and may_see_action(desk.roster, desk.reader, initiative, each, desk.now)
    ]
    days, left_out = by_day(
        await desk.store.days(initiative.id, ids, wave.go_live, desk.today), open_to_all=open_to_all
    )
    planned = {each.gate(initiative.id).id: each for each in scheduled(initiative, desk.library.playbooks)}
    sent = await desk.sent(initiative)
    return WaveEnd(
        seen=seen,
        wave=wave,
        units=len(ids),
        planned=planned_day(initiative, wave, gates),
        period=period,
        before=then(colours, ids, open_to_all=open_to_all),
        now=now,
        actions=became(actions),
        blockers=in_the_way(Reader(initiative, desk.library.playbooks), actions),
        days=days,
        days_left_out=left_out,
        # Where the wave's colours may not be added up for the reader, neither may these.
        training=await _training(desk, initiative, wave, visible) if now else None,
        questions=asked(await desk.store.tickets(frozenset(TicketState)), initiative.id, ids, wave.go_live),
        decisions=[(planned[gate.id], each) for gate, each in decisions_about(gates, wave.id) if gate.id in planned],
        written=sent if sent and sent[1].at.date() >= wave.go_live else None,
        names=desk.roster.names,
        playbooks=desk.library.playbooks,
    )


async def _training(desk: DocumentDesk, initiative: Initiative, wave: Wave, visible: Collection[str]) -> Training:
    """Of the wave's units alone."""
    own = replace(initiative, units={id_: of for id_, of in initiative.units.items() if of == wave.id})
    return training(
        Reader(own, desk.library.playbooks),
        own,
        desk.library.playbooks,
        desk.roster,
        visible,
        await desk.store.latest_checkins(initiative.id, [*own.units, WHOLE]),
        lambda unit: unit.day(desk.now) if unit else desk.today,
    )
