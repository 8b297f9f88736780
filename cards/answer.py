"""What a question is answered with: an article, a choice of articles, or a way to a person."""

from collections.abc import Sequence

from microsoft_teams.cards import (
    AdaptiveCard,
    CardElement,
    Container,
    ExecuteAction,
    TargetElement,
    ToggleVisibilityAction,
)

from cards.frame import act, aside, card, heading, link, once_an_edition, paragraph, prose, quoted
from cards.live import live_parts
from content.language import Language
from content.library import Article
from content.refusals import Refusal
from content.voice import Voice
from dialogs.ask.asker import LiveFacts

# What is refused with buttons that lead on; the rest says in words what to do.
WITH_A_WAY_ON = frozenset(
    {Refusal.CODE, Refusal.ORDER, Refusal.MEDICAL, Refusal.PAY, Refusal.SMALL_TALK, Refusal.SWEARING}
)


def answer_card(
    voice: Voice, article: Article, related: Sequence[Article], question: str, facts: LiveFacts | None = None
) -> AdaptiveCard:
    """The short answer, more behind a button, what is known of the asker's units, source, what else to ask, a person.

    `question` is the id under which the question is kept; feedback refers to it.
    """
    text = article.text(voice.language)
    body = [*_told(voice, article), *(live_parts(voice, facts) if facts else []), *_vouched(voice, article)]
    if related:
        body.append(aside(voice.say("answer-related")))
        body.extend(_link(voice, each) for each in related[:3])
    about = {"article": article.id, "question": question}
    actions = [
        *(
            [ToggleVisibilityAction(title=voice.say("answer-more"), target_elements=[TargetElement(element_id="more")])]
            if text.more
            else []
        ),
        act(voice.say("answer-helpful"), "feedback", {**about, "verdict": "helpful"}),
        act(voice.say("answer-not-helpful"), "feedback", {**about, "verdict": "not-helpful"}),
        _person(voice, about),
    ]
    return card(voice, body, actions)


def suggestion_card(voice: Voice, articles: Sequence[Article], question: str) -> AdaptiveCard:
    """Not sure: up to three titles to choose from, and a person; `question` is the id under which it is kept."""
    body = [heading(voice.say("suggest-title")), paragraph(voice.say("suggest-text"))]
    titles = [_link(voice, each) for each in articles[:3]]
    return card(voice, [*body, *titles], [_person(voice, {"question": question})])


def no_answer_card(voice: Voice, support: str | None, question: str) -> AdaptiveCard:
    """No idea: says so, and who can help; `question` is the id under which it is kept."""
    body = [
        heading(voice.say("no-answer-title")),
        paragraph(voice.say("no-answer-text")),
        *contact_parts(voice, support),
    ]
    return card(voice, body, [_person(voice, {"question": question}), act(voice.say("help-button"), "help")])


def person_card(voice: Voice, support: str | None) -> AdaptiveCard:
    """Who helps in person."""
    return card(voice, [heading(voice.say("person-title")), *contact_parts(voice, support)])


def refusal_card(voice: Voice, refusal: Refusal) -> AdaptiveCard:
    """Why this is not answered, and two ways on: what can be asked here, and a person."""
    said = refusal_text(voice, refusal)
    return card(voice, [paragraph(said)], [act(voice.say("help-button"), "help"), _person(voice, {})])


def refusal_text(voice: Voice, refusal: Refusal, foreign: str = "") -> str:
    """Why this is not answered, in one or two sentences; `foreign` is our apology in the writer's own language."""
    if refusal is Refusal.FOREIGN:
        # In the writer's language where somebody wrote it, and in English, which most can read.
        english = Voice(voice.library, Language.EN).say("refused-foreign")
        return "\n\n".join(dict.fromkeys([foreign or voice.say("refused-foreign"), english]))
    initiative = voice.fact("initiative.name") or voice.say("the-change")
    contact = voice.fact("hr.contact") or voice.say("live-your-manager")
    return voice.say(f"refused-{refusal}", initiative=initiative, contact=contact)


def source_line(voice: Voice, article: Article) -> str:
    """What the answer rests on, who owns it, and when it was read last."""
    text = article.text(voice.language)
    owner, reviewed = voice.role(text.owner), voice.day(text.reviewed)
    return voice.say("answer-source", source=text.source, owner=owner, reviewed=reviewed)


def other_language(voice: Voice, article: Article) -> str:
    """Which language the text is in when it is not the reader's; else empty."""
    if voice.language in article.texts:
        return ""
    text = article.text(voice.language)
    language = next(each for each, found in article.texts.items() if found is text)
    return voice.say("answer-other-language", language=voice.say(f"language-{language}"))


def with_more(voice: Voice, shown: AdaptiveCard, questions: Sequence[str]) -> AdaptiveCard:
    """The card with what else was asked in the same message, each question to tap."""
    links = [
        Container(select_action=act(each, "ask", {"text": each}), items=[quoted(each, lead="→ ")], spacing="Small")
        for each in questions
    ]
    return shown.model_copy(update={"body": [*(shown.body or []), aside(voice.say("ask-more")), *links]})


def _person(voice: Voice, about: dict[str, str]) -> ExecuteAction:
    return act(voice.say("answer-person"), "person", about)


def contact_parts(voice: Voice, support: str | None) -> list[CardElement]:
    """Whom to turn to, and when; `support` is the nearest contact of the asker's unit."""
    contact = support or (voice.fill("{support.contact}") if "support.contact" in voice.library.settings.facts else "")
    if not contact:
        return [paragraph(voice.say("person-unknown"))]
    body: list[CardElement] = [paragraph(voice.say("person-contact", contact=contact))]
    if "support.hours" in voice.library.settings.facts:
        body.append(aside(voice.say("person-hours", hours=voice.fill("{support.hours}"))))
    return body


# What an answer tells is the same for everybody who gets it; drawing it anew is most of what a card costs.
@once_an_edition
def _told(voice: Voice, article: Article) -> tuple[CardElement, ...]:
    text = article.text(voice.language)
    body: list[CardElement] = [heading(text.title)]
    if other := other_language(voice, article):
        body.append(aside(other))
    body.append(paragraph(voice.fill(text.short)))
    if text.more:
        body.append(Container(id="more", is_visible=False, items=prose(voice.fill(text.more))))
    return tuple(body)


@once_an_edition
def _vouched(voice: Voice, article: Article) -> tuple[CardElement, ...]:
    return (aside(source_line(voice, article)),)


@once_an_edition
def _link(voice: Voice, article: Article) -> Container:
    # A link rather than a button: a title wraps, a button on a phone cuts it off.
    title = article.text(voice.language).title
    return Container(select_action=act(title, "article", {"article": article.id}), items=[link(title)], spacing="Small")
