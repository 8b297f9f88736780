"""What people ask, on the board: by week and theme, what had no answer, and what became of that."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.board.desk import Desk, Drawn
from bot.board.drawing import draw
from bot.board.sections import sections
from bot.outbound.questions_view import Open, questions_of
from cards.gaps import clip, gap_facts
from content.model import Topic
from content.voice import Voice
from dialogs.ask.model import OutcomeKind
from dialogs.gaps.model import GapState
from dialogs.privacy import FEWEST

# A screen or two; the rest is folded up below, as far as somebody reads it.
FIRST, MOST = 10, 100
# What fits beside its name; the chart has all of them.
THEME_WEEKS = 6
_SERIES = {OutcomeKind.ANSWER: "green", OutcomeKind.SUGGEST: "yellow", OutcomeKind.ABSTAIN: "red"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A question that had no answer, in words: how often it was asked, how it stands, and who waits."""

    question: str
    facts: str
    state: str
    reason: str
    waiting: str


async def questions(desk: Desk, asked: Mapping[str, str]) -> Drawn:
    """All questions: of which initiative one was is kept as little as who asked it; `initiative` only leads back."""
    voice = desk.voice
    found = await questions_of(desk.store, desk.library, desk.today, desk.now)
    asking = found.asking
    drawn = [week for week in asking.weeks if any(count != 0 for count in week.outcomes.values())]
    html = draw(
        "questions",
        voice,
        sections=sections(desk, desk.roster.initiatives.get(asked.get("initiative", "")), "questions"),
        today=voice.day(desk.today),
        first=voice.day(found.first),
        count=asking.count,
        hidden=asking.more,
        fewest=FEWEST,
        head=[(voice.say(f"board-asked-{each}"), series) for each, series in _SERIES.items()],
        weeks=[(week.first.isocalendar().week, [week.outcomes[each] for each in _SERIES]) for week in asking.weeks],
        drawn=len(drawn),
        columns=[week.first.isocalendar().week for week in asking.weeks[-THEME_WEEKS:]],
        themes=[
            (_theme(voice, each), [week.themes.get(each, 0) for week in asking.weeks[-THEME_WEEKS:]])
            for each in asking.themes
        ],
        waits=sum(each.gap.state is GapState.OPEN for each in found.undecided),
        drafted=sum(each.gap.state is GapState.DRAFTED for each in found.undecided),
        undecided=[_row(voice, each) for each in found.undecided[:MOST]],
        decided=[_row(voice, each) for each in found.decided[:MOST]],
        most=FIRST,
        more=max(0, len(found.undecided) - MOST) + max(0, len(found.decided) - MOST),
    )
    return Drawn(title=voice.say("board-questions"), html=html, parts=("chart",) if len(drawn) > 1 else ())


def _theme(voice: Voice, theme: Topic | None) -> str:
    return voice.say(f"topic-{theme}") if theme else voice.say("topic-none")


def _row(voice: Voice, each: Open) -> Row:
    gap, latest = each.gap, each.gap.latest
    waiting = voice.say("board-gap-waiting-few") if each.waiting is None else ""
    if each.waiting:
        waiting = voice.say("board-gap-waiting", count=each.waiting)
    return Row(
        question=clip(gap.question),
        facts=gap_facts(voice, gap),
        state=voice.say(f"gap-state-{gap.state}"),
        reason=clip(latest.reason) if latest else "",
        waiting=waiting,
    )
