"""What is told about gaps: the week's questions, drafts to approve, answers that have come, texts that expire."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.delivery import Unreachable
from bot.outbound.notices.cited import in_text
from bot.outbound.notices.scene import Scene, Tick
from bot.ports import Outgoing
from cards.gaps import approval_card, expiry_card, gap_list_card, returned_card, told_card
from content.model import Destination, Role
from dialogs.ask.flow import may_see
from dialogs.ask.model import Shown
from dialogs.broadcast.model import Delivery
from dialogs.checkin.telling import to_person
from dialogs.gaps.expiry import expiring, owners_of, remind_before
from dialogs.gaps.model import UNDECIDED, Gap, GapState, StepKind
from dialogs.initiative.rounds import period_of
from dialogs.people.model import Person
from dialogs.people.rights import Action, may
from dialogs.people.roster import Roster

WEEKLY, APPROVAL, RETURNED, TOLD, EXPIRY = (
    "gaps-week",
    "gap-approval",
    "gap-returned",
    "gap-answered",
    "article-expires",
)
MORNING = time(9)


async def weekly(scene: Scene, delivery: Delivery) -> Outgoing:
    """The largest gaps, and the texts that have expired or soon will."""
    _still(scene, delivery, Action.WRITE_ANSWER)
    gaps = await scene.store.gaps(UNDECIDED)
    texts = expiring(scene.voice.library, scene.now.date())
    if not gaps and not texts:
        raise Unreachable("nothing is left to do")
    card = gap_list_card(scene.voice, gaps, texts, scene.now.date(), everything=False)
    return Outgoing(summary=scene.voice.say("gaps-week-summary", count=len(gaps)), card=card, alert=True)


async def approval(scene: Scene, delivery: Delivery) -> Outgoing:
    """The exact text of a draft, to be approved or sent back."""
    _still(scene, delivery, Action.APPROVE_ANSWER)
    gap = await _gap(scene, delivery)
    if gap.state is not GapState.DRAFTED or gap.draft is None or str(gap.draft.number) != _number(delivery):
        raise Unreachable("decided or written anew in the meantime")
    author = scene.roster.people.get(gap.draft.by)
    card = approval_card(scene.voice, gap, gap.draft, author.name if author else "")
    return Outgoing(summary=scene.voice.say("gap-approval-title"), card=card, alert=True)


async def returned(scene: Scene, delivery: Delivery) -> Outgoing:
    """What the approver wants changed."""
    gap = await _gap(scene, delivery)
    if gap.latest is None or gap.latest.kind is not StepKind.SENT_BACK:
        raise Unreachable("written anew in the meantime")
    card = returned_card(scene.voice, gap, gap.latest.reason)
    return Outgoing(summary=scene.voice.say("gap-returned-title"), card=card, alert=True)


async def told(scene: Scene, delivery: Delivery) -> Outgoing:
    """The answer to a question that had none."""
    waiting = await scene.store.one_waiting(delivery.key)
    gap = await scene.store.gap_of(waiting.question) if waiting else None
    article = scene.voice.library.articles.get(gap.article) if gap else None
    if waiting is None or article is None:
        raise Unreachable("nobody waits for it any more, or the article is gone")
    person = scene.roster.people.get(delivery.recipient.id)
    roles = scene.roster.roles_of(person, scene.now.date()) if person else {Role.STAFF}
    if not may_see(article, roles, scene.now.date()):
        raise Unreachable("the article is meant for others, or no longer valid")
    shown, lead = Shown(question=waiting.question, article=article.id), scene.voice.say("told-title")
    if delivery.recipient.to is Destination.CHANNEL:
        # Whoever reads along in the thread did not ask: the words and their source, without a card's buttons.
        return in_text(scene.voice, article, shown, lead)
    return Outgoing(summary=lead, card=told_card(scene.voice, article, waiting.question), alert=True, shown=shown)


async def expiry(scene: Scene, delivery: Delivery) -> Outgoing:
    """A text that its owner should look at before it is withdrawn."""
    article = scene.voice.library.articles.get(delivery.key.split("/")[0])
    last_day = article.facts.valid_to if article else None
    if article is None or last_day is None or delivery.key.split("/")[1] != last_day.isoformat():
        raise Unreachable("renewed in the meantime")
    card = expiry_card(scene.voice, article, last_day)
    title = article.text(scene.voice.language).title
    return Outgoing(summary=scene.voice.say("expiry-summary", title=title), card=card, alert=True)


async def due_gaps(tick: Tick) -> list[Delivery]:
    """The weekly card from Monday at nine on, drafts for those who may approve, and reminders of what expires."""
    due = [*await _due_weekly(tick)]
    for gap in await tick.store.gaps({GapState.DRAFTED}):
        due += to_approvers(gap, tick.roster, tick.now)
    for article in tick.library.articles.values():
        days = remind_before(article, tick.now.date())
        if days is not None:
            key = f"{article.id}/{article.facts.valid_to}/{days}"
            for person in owners_of(article, tick.roster, tick.now.date()):
                due.append(to_person(EXPIRY, key, person.id, tick.roster, tick.now))
    return due


def to_approvers(gap: Gap, roster: Roster, now: datetime) -> list[Delivery]:
    """The draft for everybody who may approve it: not for whoever wrote it."""
    assert gap.draft is not None
    key = f"{gap.id}/{gap.draft.number}"
    return [
        to_person(APPROVAL, key, person.id, roster, now)
        for person in roster.granted()
        if person.id != gap.draft.by and may(roster, person, Action.APPROVE_ANSWER, now.date())
    ]


def to_author(gap: Gap, roster: Roster, now: datetime) -> list[Delivery]:
    """The reason for whoever wrote the draft that was sent back."""
    assert gap.draft is not None
    if gap.draft.by not in roster.people:
        return []
    return [to_person(RETURNED, f"{gap.id}/{gap.draft.number}", gap.draft.by, roster, now)]


def _still(scene: Scene, delivery: Delivery, action: Action) -> None:
    """Raise Unreachable for whoever had the role when it was planned, and has another by now."""
    person = scene.roster.people.get(delivery.recipient.id)
    if person is None or not may(scene.roster, person, action, scene.now.date()):
        raise Unreachable("has no role for it any more")


async def _due_weekly(tick: Tick) -> list[Delivery]:
    found = [
        to_person(WEEKLY, period_of(moment.date()), person.id, tick.roster, tick.now)
        for person, moment in _mondays(tick.roster, tick.now)
    ]
    new = [each for each in found if await tick.store.delivery(each.id) is None]
    if not new:
        return []
    # What has come since Monday morning is next week's.
    monday = max(moment for _, moment in _mondays(tick.roster, tick.now))
    gaps = [each for each in await tick.store.gaps(UNDECIDED) if each.first < monday]
    return new if gaps or expiring(tick.library, tick.now.date()) else []


def _mondays(roster: Roster, now: datetime) -> Iterator[tuple[Person, datetime]]:
    """Those who look after the content, with this week's Monday morning where they are, when it has come."""
    people = [each for each in roster.granted() if any(grant.role is Role.CONTENT_OWNER for grant in each.grants)]
    for person in people:
        zone = ZoneInfo(roster.time_zone_of(person))
        today: date = now.astimezone(zone).date()
        moment = datetime.combine(today - timedelta(days=today.weekday()), MORNING, zone).astimezone(UTC)
        if moment <= now:
            yield person, moment


async def _gap(scene: Scene, delivery: Delivery) -> Gap:
    gap = await scene.store.gap(delivery.key.split("/")[0])
    if gap is None:
        raise Unreachable("there is no such gap")
    return gap


def _number(delivery: Delivery) -> str:
    return delivery.key.rpartition("/")[2]
