"""Questions without an answer: the list, one gap, the form an answer is written in, and what becomes of it."""

from collections.abc import Sequence
from datetime import date

from microsoft_teams.cards import (
    AdaptiveCard,
    CardElement,
    Choice,
    ChoiceSetInput,
    Container,
    DateInput,
    TargetElement,
    TextInput,
    ToggleVisibilityAction,
)

from cards.answer import answer_card
from cards.feedback import reasons_told
from cards.frame import act, aside, card, heading, link, paragraph, quoted
from content.language import Language
from content.library import Article
from content.model import Role
from content.voice import Voice
from dialogs.ask.model import Feedback
from dialogs.gaps.article import LONGEST_REASON, LONGEST_SOURCE
from dialogs.gaps.expiry import Expiring
from dialogs.gaps.form import LIMITS, Given, Problem, name_of
from dialogs.gaps.model import Draft, DraftText, Gap, GapState, PersonalAnswer, largest_first

FEW, MANY = 5, 30
MOST_QUOTED = 10
LONGEST_QUOTE = 300
NEAR, REASON = "near", "reason"


def gap_list_card(
    voice: Voice, gaps: Sequence[Gap], texts: Sequence[Expiring], today: date, *, everything: bool
) -> AdaptiveCard:
    """The largest gaps first, each to be opened, and articles that have expired or soon will."""
    most = MANY if everything else FEW
    body: list[CardElement] = [heading(voice.say("gaps-title"))]
    body.append(paragraph(voice.say("gaps-intro" if gaps else "gaps-none")))
    body.extend(_row(voice, gap) for gap in largest_first(gaps)[:most])
    if everything and len(gaps) > most:
        body.append(aside(voice.say("gaps-not-shown", count=len(gaps) - most)))
    for key, part in (
        ("gaps-expired", [each for each in texts if each.last_day < today]),
        ("gaps-expiring", [each for each in texts if each.last_day >= today]),
    ):
        if part:
            body.append(paragraph(voice.say(key), bold=True, apart=True))
            body.extend(_expiring_row(voice, each) for each in part[:most])
        if len(part) > most:
            body.append(aside(voice.say("gaps-not-shown", count=len(part) - most)))
    all_of_them = [act(voice.say("gaps-all", count=len(gaps)), "gaps", {"everything": True})]
    return card(voice, body, all_of_them if len(gaps) > most and not everything else [])


def gap_card(
    voice: Voice,
    gap: Gap,
    personal: Sequence[PersonalAnswer],
    near: Sequence[Article],
    note: str = "",
    feedback: Sequence[Feedback] = (),
) -> AdaptiveCard:
    """What was asked, why no answer helped, what people answered, what lies near, and what can be done about it."""
    body: list[CardElement] = [heading(voice.say("gap-title")), *_said(note), aside(gap_facts(voice, gap))]
    body.append(aside(voice.say(f"gap-state-{gap.state}")))
    if gap.latest and gap.latest.reason:
        body.append(quoted(clip(gap.latest.reason), lead=voice.say("gap-reason-lead") + " "))
    body.append(paragraph(voice.say("gap-asked"), bold=True))
    body.extend(quoted(f"• {clip(each.text)}") for each in gap.examples[:MOST_QUOTED])
    body.extend(reasons_told(voice, feedback))
    data = {"gap": gap.id}
    for each in personal[:2]:
        body.append(paragraph(voice.say("gap-personal"), bold=True, apart=True))
        body.append(quoted(clip(each.text)))
        title = voice.say("gap-use-personal")
        use = act(title, "gap-write", {**data, "personal": each.id})
        body.append(Container(select_action=use, items=[link(title)], spacing="Small"))
    if gap.state not in {GapState.OPEN, GapState.DRAFTED}:
        return card(voice, body)
    if near:
        body.append(_near(voice, near))
    body.append(
        TextInput(id=REASON, label=voice.say("gap-dismiss-label"), is_multiline=True, max_length=LONGEST_REASON)
    )
    actions = [act(voice.say("gap-write"), "gap-write", data, style="positive")]
    if near:
        actions.append(act(voice.say("gap-add"), "gap-add", data))
    return card(voice, body, [*actions, act(voice.say("gap-dismiss"), "gap-dismiss", data)])


def form_card(
    voice: Voice, gap: Gap, given: Given, problems: Sequence[Problem], details: Sequence[str]
) -> AdaptiveCard:
    """The form an answer is written in: the language that was asked in is open, the others are one press away."""
    body: list[CardElement] = [heading(voice.say("gap-write")), quoted(gap.question)]
    body.extend(paragraph(voice.say(f"gap-problem-{problem}"), bold=True) for problem in problems)
    body.extend(quoted(each) for each in details)
    body.append(aside(voice.say("gap-form-intro")))
    first = gap.languages[0]
    for language in (first, *(each for each in Language if each is not first)):
        body.extend(_language_part(voice, language, given.texts.get(language), shown=language is first))
    body += [
        TextInput(
            id="source",
            label=voice.say("gap-source"),
            value=given.source or None,
            max_length=LONGEST_SOURCE,
            separator=True,
        ),
        ChoiceSetInput(
            id="audience",
            label=voice.say("gap-audience"),
            value=given.audience.value,
            choices=[Choice(title=voice.role(role), value=role.value) for role in Role],
        ),
        DateInput(
            id="valid_to",
            label=voice.say("gap-valid-to"),
            value=given.valid_to.isoformat() if given.valid_to else None,
        ),
    ]
    return card(voice, body, [act(voice.say("gap-send"), "gap-draft", {"gap": gap.id}, style="positive")])


def sent_card(voice: Voice, gap: Gap, draft: Draft, *, approvers: int) -> AdaptiveCard:
    """The draft is on its way to those who may approve it; which languages it lacks is said, and is no hindrance."""
    body: list[CardElement] = [heading(voice.say("gap-sent-title")), quoted(gap.question)]
    body.append(paragraph(voice.say("gap-sent" if approvers else "gap-sent-nobody", count=approvers)))
    missing = [language for language in voice.library.settings.languages if language not in draft.texts]
    if draft.texts and missing:
        names = ", ".join(voice.say(f"language-{language}") for language in missing)
        body.append(paragraph(voice.say("gap-missing-languages", languages=names)))
    return card(voice, body, [act(voice.say("gap-open"), "gap", {"gap": gap.id})])


def approval_card(voice: Voice, gap: Gap, draft: Draft, author: str, note: str = "") -> AdaptiveCard:
    """Every word that will go into service, to be approved or sent back; nothing in it is drawn, all is quoted."""
    body: list[CardElement] = [heading(voice.say("gap-approval-title")), *_said(note)]
    body.append(aside(voice.say("gap-approval-by", name=author, day=voice.day(draft.at.date()))))
    if draft.article:
        known = voice.library.articles.get(draft.article)
        title = known.text(voice.language).title if known else draft.article
        body.append(paragraph(voice.say("gap-approval-add", title=title)))
    for language, text in draft.texts.items():
        body.append(paragraph(voice.say(f"language-{language}").capitalize(), bold=True, apart=True))
        body.append(quoted(text.title, lead=voice.say("gap-part-title") + ": "))
        body.append(quoted(text.short, lead=voice.say("gap-part-short") + ": "))
        if text.more:
            body.append(quoted(text.more, lead=voice.say("gap-part-more") + ": "))
    if draft.texts:
        until = voice.day(draft.valid_to) if draft.valid_to else voice.say("date-not-set")
        body.append(quoted(draft.source, lead=voice.say("gap-source") + ": "))
        body.append(aside(voice.say("gap-approval-for", audience=voice.role(draft.audience), day=until)))
    body.append(paragraph(voice.say("gap-approval-questions"), bold=True, apart=True))
    body.extend(quoted(f"• {each.text}") for each in draft.examples)
    label = voice.say("gap-return-label")
    body.append(TextInput(id=REASON, label=label, is_multiline=True, max_length=LONGEST_REASON))
    data = {"gap": gap.id, "number": draft.number}
    approve = act(voice.say("gap-approve"), "gap-approve", data, style="positive")
    return card(voice, body, [approve, act(voice.say("gap-return"), "gap-return", data)])


def returned_card(voice: Voice, gap: Gap, reason: str) -> AdaptiveCard:
    """Why a draft was sent back, for whoever wrote it."""
    body = [heading(voice.say("gap-returned-title")), quoted(gap.question)]
    body.append(quoted(reason, lead=voice.say("gap-reason-lead") + " "))
    return card(voice, body, [act(voice.say("gap-write-again"), "gap-write", {"gap": gap.id}, style="positive")])


def told_card(voice: Voice, article: Article, question: str) -> AdaptiveCard:
    """The answer, with what it is an answer to: something asked some time ago."""
    answer = answer_card(voice, article, [], question)
    return answer.model_copy(update={"body": [aside(voice.say("told-title")), *(answer.body or [])]})


def with_waiting(voice: Voice, shown: AdaptiveCard, waiting: str, *, in_thread: bool) -> AdaptiveCard:
    """The card with word that an answer will be told, and a button to be left alone; `waiting` is what to forget."""
    days = voice.library.settings.waiting_days
    said = voice.say("waiting-thread") if in_thread else voice.say("waiting-person", days=days)
    stop = act(voice.say("waiting-stop"), "waiting-stop", {"waiting": waiting})
    body, actions = [*(shown.body or []), aside(said)], [*(shown.actions or []), stop]
    return shown.model_copy(update={"body": body, "actions": actions})


def expiry_card(voice: Voice, article: Article, last_day: date) -> AdaptiveCard:
    """A text that will not be served after its last day, for whoever owns it."""
    title = article.text(voice.language).title
    body = [heading(title), paragraph(voice.say("expiry-text", day=voice.day(last_day)))]
    return card(voice, body, [act(voice.say("expiry-show"), "article", {"article": article.id})])


def _row(voice: Voice, gap: Gap) -> Container:
    items: list[CardElement] = [quoted(f"→ {clip(gap.question)}"), aside(gap_facts(voice, gap))]
    if gap.state is GapState.DRAFTED:
        items.append(aside(voice.say("gap-state-drafted")))
    open_ = act(voice.say("gap-open"), "gap", {"gap": gap.id})
    return Container(select_action=open_, items=items, spacing="Medium")


def _expiring_row(voice: Voice, each: Expiring) -> CardElement:
    title = each.article.text(voice.language).title
    return paragraph(voice.say("gaps-expires-row", title=title, day=voice.day(each.last_day)))


def gap_facts(voice: Voice, gap: Gap) -> str:
    """How often it was asked, in which languages, and when last."""
    languages = ", ".join(voice.say(f"language-{language}") for language in gap.languages)
    return voice.say("gap-facts", count=gap.count, languages=languages, day=voice.day(gap.last.date()))


def _near(voice: Voice, near: Sequence[Article]) -> ChoiceSetInput:
    return ChoiceSetInput(
        id=NEAR,
        label=voice.say("gap-near"),
        style="expanded",
        wrap=True,
        choices=[Choice(title=each.text(voice.language).title, value=each.id) for each in near],
        separator=True,
    )


def _language_part(voice: Voice, language: Language, text: DraftText | None, *, shown: bool) -> list[CardElement]:
    name, part = voice.say(f"language-{language}"), f"in_{language}"
    items: list[CardElement] = [paragraph(name.capitalize(), bold=True, apart=True)]
    for field, most in LIMITS.items():
        items.append(
            TextInput(
                id=name_of(field, language),
                label=voice.say(f"gap-part-{field}"),
                value=(getattr(text, field) or None) if text else None,
                is_multiline=field != "title",
                max_length=most,
            )
        )
    inputs = Container(id=part, is_visible=shown or text is not None, items=items)
    if shown or text is not None:
        return [inputs]
    toggle = ToggleVisibilityAction(
        title=voice.say("gap-also-in", language=name),
        target_elements=[TargetElement(element_id=part), TargetElement(element_id=f"add_{part}")],
    )
    offer = link(voice.say("gap-also-in", language=name))
    return [Container(id=f"add_{part}", select_action=toggle, items=[offer]), inputs]


def _said(note: str) -> list[CardElement]:
    return [paragraph(note, bold=True)] if note else []


def clip(text: str) -> str:
    """What somebody wrote, as far as there is room."""
    return text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE].rstrip() + "…"
