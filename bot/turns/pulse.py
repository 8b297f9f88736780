"""A short question without names: what somebody answers, and what all of them said."""

from bot.ports import Outgoing, Reply
from bot.turns.denying import denied
from bot.turns.turn import Turn, put, show
from cards.pulse import COLLEAGUES, OPINION, pulse_card, pulse_result_card
from content.playbook import Pulse
from dialogs.ask.model import LONGEST_REASON, AskedQuestion, OutcomeKind
from dialogs.checkin.model import WHOLE
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import week_of
from dialogs.people.rights import Action, may_see_answers, may_see_status
from dialogs.privacy import FEWEST
from dialogs.pulse.flow import asked_by, latest, over, pulse_of
from dialogs.pulse.model import Opinion, Poll

_SLIP = 16


async def answer(turn: Turn) -> Reply:
    """Count it, once for each card; the card says that it was counted and who will see what."""
    poll = _poll(turn)
    initiative, playbooks = turn.roster.initiatives.get(poll.initiative), turn.library.playbooks
    pulse = pulse_of(playbooks, poll)
    asked = asked_by(poll, initiative, playbooks, turn.roster, turn.now) if initiative else None
    if pulse is None or asked is None:
        return _said(turn, "pulse-over")
    if turn.person.id not in asked.people:
        return denied(turn, Action.ANSWER_PULSE)
    slip = str(turn.data.get("slip", ""))
    opinions = _opinions(turn, pulse)
    if len(opinions) < len(pulse.questions):
        title = turn.voice.say("pulse-title", count=len(pulse.questions))
        return put(title, pulse_card(turn.voice, poll, pulse, slip), turn.voice.say("pulse-choose"))
    # Whoever makes up slips cannot make more answers than there are people.
    counted = sum(each.answers for each in await turn.store.tallies([poll]))
    if len(slip) != _SLIP or not slip.isalnum() or counted >= len(asked.people):
        return _said(turn, "pulse-counted-before")
    if pulse.colleagues:
        await _pass_on(turn, slip)
    if not await turn.store.count_opinion(poll, slip, opinions):
        return _said(turn, "pulse-counted-before")
    thanks = "pulse-thanks" if poll.about != WHOLE else "pulse-thanks-group"
    return _said(turn, thanks, fewest=FEWEST, week=week_of(poll.period))


async def show_pulse(turn: Turn) -> Reply:
    """What was answered, for the units this person leads or may see, and together for those who run it."""
    cards: list[Outgoing] = []
    concerned = False
    for initiative in turn.roster.initiatives.values():
        whole = may_see_status(turn.roster, turn.person, initiative, turn.today)
        if not whole:
            continue
        concerned = True
        if initiative.rhythm.pulse_every:
            cards.append(await _results(turn, initiative))
    if cards:
        return Reply(messages=tuple(cards))
    return turn.text("pulse-off") if concerned else denied(turn, Action.SEE_STATUS, "pulse-not-for-you")


async def _results(turn: Turn, initiative: Initiative) -> Outgoing:
    units = [turn.roster.units[id_] for id_ in initiative.units if id_ in turn.roster.units]
    visible = {
        unit.id: unit
        for unit in units
        if may_see_answers(turn.roster, turn.person, initiative, unit, unit.day(turn.now))
    }
    tallies = latest(await turn.store.tallies(over(initiative, turn.library.playbooks, units, turn.now)))
    card = pulse_result_card(turn.voice, initiative, tallies, visible, turn.library.playbooks)
    return show(turn.voice.say("pulse-summary"), card).messages[0]


async def _pass_on(turn: Turn, slip: str) -> None:
    """What colleagues ask goes to those who write the answers, as a question that has none."""
    written = turn.data.get(COLLEAGUES)
    text = written.strip()[:LONGEST_REASON] if isinstance(written, str) else ""
    if not text:
        return
    question = AskedQuestion(
        # By the slip: sent twice it is still one question.
        id=f"pulse-{slip}",
        text=text,
        language=turn.voice.language,
        outcome=OutcomeKind.ABSTAIN,
        article=None,
        at=turn.now,
    )
    await turn.store.save_question(question)


def _poll(turn: Turn) -> Poll:
    named = {part: str(turn.data.get(part, "")) for part in ("initiative", "playbook", "pulse", "period", "about")}
    return Poll(**named)


def _opinions(turn: Turn, pulse: Pulse) -> dict[str, Opinion]:
    given = {each.id: str(turn.data.get(OPINION + each.id)) for each in pulse.questions}
    return {question: Opinion(value) for question, value in given.items() if value in set(Opinion)}


def _said(turn: Turn, key: str, **values: str | int) -> Reply:
    said = turn.voice.say(key, **values)
    return Reply(replace=Outgoing(summary=said, text=said))
