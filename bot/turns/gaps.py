"""Questions without an answer: who writes one, who approves it."""

import asyncio
import math
from collections.abc import Callable, Sequence
from datetime import timedelta

from microsoft_teams.cards import AdaptiveCard

from bot.outbound.notices.gaps import to_approvers, to_author
from bot.ports import Reply
from bot.turns.denying import denied
from bot.turns.saving import until_saved
from bot.turns.turn import Turn, put, show
from cards.frame import on_board
from cards.gaps import (
    NEAR,
    REASON,
    approval_card,
    form_card,
    gap_card,
    gap_list_card,
    sent_card,
)
from content.faults import Fault, FaultKind
from content.library import Article
from content.model import Role
from content.proposed import proposed_faults
from dialogs.ask.flow import may_see
from dialogs.broadcast.model import Delivery
from dialogs.gaps import flow
from dialogs.gaps.article import LONGEST_REASON, LONGEST_SHORT, LONGEST_TITLE, article_id, new_article
from dialogs.gaps.expiry import expiring
from dialogs.gaps.flow import Refusal
from dialogs.gaps.form import Given, Problem, problems_of, read_form
from dialogs.gaps.model import UNDECIDED, Draft, DraftText, Gap, GapState, PersonalAnswer
from dialogs.people.rights import Action, granted_role, may

MOST_NEAR = 5
# Below this a text has nothing to do with the question, and to offer it would only be in the way.
NEAR_FROM = 0.02
# What an answer is vouched for unless its author says otherwise.
VOUCHED_FOR = timedelta(days=365)

_PROBLEM_OF = {FaultKind.BROKEN_MARKDOWN: Problem.MARKDOWN, FaultKind.MISSING_FACT: Problem.UNKNOWN_FACT}

Decision = Callable[[Gap], Gap | Refusal]


async def show_gaps(turn: Turn) -> Reply:
    """The largest gaps, or all of them, and the texts that expire."""
    if (no := _not_allowed(turn, Action.WRITE_ANSWER, Action.APPROVE_ANSWER)) is not None:
        return no
    everything = turn.data.get("everything") is True
    gaps = await turn.store.gaps(UNDECIDED)
    texts = expiring(turn.library, turn.today)
    card = gap_list_card(turn.voice, gaps, texts, turn.today, everything=everything)
    return show(turn.voice.say("gaps-title"), on_board(turn.voice, card, turn.links.board("questions")))


async def open_(turn: Turn) -> Reply:
    """One gap; with a draft by somebody else, for those who may, its text to approve."""
    if (no := _not_for(turn, Action.WRITE_ANSWER, Action.APPROVE_ANSWER)) is not None:
        return no
    gap = await _named(turn)
    if gap is None:
        return turn.text("unknown-action")
    approves = may(turn.roster, turn.person, Action.APPROVE_ANSWER, turn.today)
    if approves and gap.state is GapState.DRAFTED and gap.draft and gap.draft.by != turn.person.id:
        return show(turn.voice.say("gap-approval-title"), _to_approve(turn, gap, gap.draft))
    return show(turn.voice.say("gap-title"), await _drawn(turn, gap))


async def write(turn: Turn) -> Reply:
    """The form, with what was written before, or with what a person answered."""
    if (no := _not_for(turn, Action.WRITE_ANSWER)) is not None:
        return no
    gap = await _named(turn)
    if gap is None:
        return turn.text("unknown-action")
    if gap.state not in UNDECIDED:
        return await _told_no(turn, gap, Refusal.DECIDED)
    given = await _begun(turn, gap)
    return put(turn.voice.say("gap-write"), form_card(turn.voice, gap, given, (), ()))


async def draft(turn: Turn) -> Reply:
    """Take the form in: a draft for somebody else to approve, or the form again with what is wrong."""
    if (no := _not_for(turn, Action.WRITE_ANSWER)) is not None:
        return no
    gap = await _named(turn)
    if gap is None:
        return turn.text("unknown-action")
    given, masked = read_form(turn.data)
    problems, details = problems_of(given, turn.today, masked=masked), list[str]()
    proposed = _proposed(turn, gap, given)
    if not problems:
        faults = await asyncio.to_thread(_faults, turn, proposed)
        problems = list(dict.fromkeys(_PROBLEM_OF.get(each.kind, Problem.OTHER) for each in faults))
        details = [each.message for each in faults[:3]]
    if problems:
        return put(turn.voice.say("gap-write"), form_card(turn.voice, gap, given, problems, details))
    return await _written(turn, gap, proposed)


async def add(turn: Turn) -> Reply:
    """Propose that the questions of a gap lead to an article that exists."""
    if (no := _not_for(turn, Action.WRITE_ANSWER)) is not None:
        return no
    gap, article = await _named(turn), str(turn.data.get(NEAR, ""))
    if gap is None:
        return turn.text("unknown-action")
    if article not in turn.library.articles:
        return put(turn.voice.say("gap-title"), await _drawn(turn, gap, turn.voice.say("gap-choose-near")))
    by_hand = Draft(number=0, by=turn.person.id, at=turn.now, examples=gap.examples, article=article)
    return await _written(turn, gap, by_hand)


async def dismiss(turn: Turn) -> Reply:
    """Leave a gap without an answer, with a reason; nobody is kept waiting for it."""
    if (no := _not_for(turn, Action.WRITE_ANSWER)) is not None:
        return no
    gap, reason = await _named(turn), _reason(turn)
    if gap is None:
        return turn.text("unknown-action")
    if not reason:
        return put(turn.voice.say("gap-title"), await _drawn(turn, gap, turn.voice.say("gap-reason-missing")))
    decided = await _decide(turn, gap, lambda gap: flow.dismiss(gap, turn.person.id, turn.now, reason))
    if isinstance(decided, Refusal):
        return await _told_no(turn, gap, decided)
    await turn.store.drop_waiting({each.id for each in await turn.store.waiting(decided.asked)})
    return put(turn.voice.say("gap-title"), await _drawn(turn, decided))


async def approve(turn: Turn) -> Reply:
    """Agree to the exact text that was shown; it is in service at once, and everybody who waits is told."""
    if (no := _not_for(turn, Action.APPROVE_ANSWER)) is not None:
        return no
    gap = await _named(turn)
    if gap is None:
        return turn.text("unknown-action")
    number = _number(turn)
    approved = await _decide(turn, gap, lambda gap: flow.approve(gap, number, turn.person.id, turn.now))
    if isinstance(approved, Refusal):
        return await _told_no(turn, gap, approved)
    result = await turn.gaps.publish(approved)
    if result.state is GapState.DRAFTED and result.draft and result.latest:
        note = turn.voice.say("gap-content-refused", reason=result.latest.reason)
        return put(turn.voice.say("gap-approval-title"), _to_approve(turn, result, result.draft, note))
    await turn.gaps.tell(result)
    turn.wake()
    return put(turn.voice.say("gap-title"), await _drawn(turn, result))


async def send_back(turn: Turn) -> Reply:
    """Have the text written again, and say why."""
    if (no := _not_for(turn, Action.APPROVE_ANSWER)) is not None:
        return no
    gap, reason, number = await _named(turn), _reason(turn), _number(turn)
    if gap is None:
        return turn.text("unknown-action")
    if not reason:
        return Reply(note=turn.voice.say("gap-reason-missing"))
    decided = await _decide(
        turn,
        gap,
        lambda gap: flow.send_back(gap, number, turn.person.id, turn.now, reason),
        lambda gap: to_author(gap, turn.roster, turn.now),
    )
    if isinstance(decided, Refusal):
        return await _told_no(turn, gap, decided)
    turn.wake()
    return put(turn.voice.say("gap-title"), await _drawn(turn, decided))


async def _written(turn: Turn, gap: Gap, proposed: Draft) -> Reply:
    decided = await _decide(
        turn,
        gap,
        lambda gap: flow.write(gap, proposed),
        lambda gap: to_approvers(gap, turn.roster, turn.now),
    )
    if isinstance(decided, Refusal):
        return await _told_no(turn, gap, decided)
    turn.wake()
    assert decided.draft is not None
    approvers = len(to_approvers(decided, turn.roster, turn.now))
    card = sent_card(turn.voice, decided, decided.draft, approvers=approvers)
    return put(turn.voice.say("gap-sent-title"), card)


async def _decide(
    turn: Turn,
    gap: Gap,
    decision: Decision,
    notices: Callable[[Gap], Sequence[Delivery]] = lambda _: (),
) -> Gap | Refusal:
    """Save what is decided with what is to be sent; when somebody was faster, decided anew on what they stored."""

    async def attempt() -> Gap | Refusal:
        decided = decision(await turn.store.gap(gap.id) or gap)
        if not isinstance(decided, Refusal):
            await turn.store.save_gaps([decided], notices(decided))
        return decided

    return await until_saved(attempt)


async def _told_no(turn: Turn, gap: Gap, refusal: Refusal) -> Reply:
    current = await turn.store.gap(gap.id) or gap
    return put(turn.voice.say("gap-title"), await _drawn(turn, current, turn.voice.say(f"gap-refusal-{refusal}")))


def _to_approve(turn: Turn, gap: Gap, draft: Draft, note: str = "") -> AdaptiveCard:
    author = turn.roster.people.get(draft.by)
    return approval_card(turn.voice, gap, draft, author.name if author else "", note)


async def _drawn(turn: Turn, gap: Gap, note: str = "") -> AdaptiveCard:
    personal = await turn.store.personal_answers(gap.asked)
    feedback = await turn.store.feedback_on(gap.asked)
    return gap_card(turn.voice, gap, personal, await _near(turn, gap), note, feedback)


async def _begun(turn: Turn, gap: Gap) -> Given:
    """What the form is filled in with: the text that was sent back, else what a person answered."""
    until = turn.today + VOUCHED_FOR
    if gap.draft and gap.draft.texts:
        earlier = gap.draft
        return Given(
            texts=earlier.texts,
            source=earlier.source,
            audience=Role(earlier.audience),
            valid_to=earlier.valid_to or until,
        )
    wanted = turn.data.get("personal")
    answers = await turn.store.personal_answers(gap.asked) if wanted else []
    chosen = next((each for each in answers if each.id == wanted), None)
    return Given(texts={chosen.language: _as_text(gap, chosen)} if chosen else {}, valid_to=until)


def _as_text(gap: Gap, answer: PersonalAnswer) -> DraftText:
    title = gap.question[:LONGEST_TITLE]
    short, _, more = answer.text.strip().partition("\n\n")
    if len(short) <= LONGEST_SHORT:
        return DraftText(title=title, short=short, more=more.strip())
    return DraftText(title=title, short="", more="\n\n".join(filter(None, (short, more.strip()))))


def _proposed(turn: Turn, gap: Gap, given: Given) -> Draft:
    role = granted_role(turn.roster, turn.person, Action.WRITE_ANSWER)
    return Draft(
        number=0,
        by=turn.person.id,
        at=turn.now,
        examples=gap.examples,
        texts=given.texts,
        source=given.source,
        audience=given.audience,
        owner=role or "",
        valid_to=given.valid_to,
    )


def _faults(turn: Turn, proposed: Draft) -> list[Fault]:
    texts = new_article(proposed, article_id(proposed), turn.today, turn.library.settings.languages)
    return proposed_faults(texts, turn.library)


async def _near(turn: Turn, gap: Gap) -> list[Article]:
    roles = turn.roster.roles_of(turn.person, turn.today)
    articles = turn.library.articles
    hits = await turn.edition.finder.find(
        gap.question, gap.languages[0], top=MOST_NEAR, allowed=lambda id_: may_see(articles[id_], roles, turn.today)
    )
    return [articles[hit.article] for hit in hits if hit.confidence >= NEAR_FROM]


def _not_for(turn: Turn, *actions: Action) -> Reply | None:
    """The same where it would be seen by others: what a person reads in a channel, all do."""
    return _not_allowed(turn, *actions) if turn.private else turn.text("not-for-channel")


def _not_allowed(turn: Turn, *actions: Action) -> Reply | None:
    """Why somebody who may do none of these gets no card."""
    allowed = any(may(turn.roster, turn.person, action, turn.today) for action in actions)
    return None if allowed else denied(turn, Action.SEE_GAPS)


async def _named(turn: Turn) -> Gap | None:
    return await turn.store.gap(str(turn.data.get("gap", "")))


def _number(turn: Turn) -> int:
    number = turn.data.get("number")
    return int(number) if isinstance(number, int | float) and math.isfinite(number) else 0


def _reason(turn: Turn) -> str:
    reason = turn.data.get(REASON)
    return reason.strip()[:LONGEST_REASON] if isinstance(reason, str) else ""
