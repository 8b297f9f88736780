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

from cards.frame import act, aside, card, heading, link, once_an_edition, paragraph, prose
from content.library import Article
from content.voice import Voice


def answer_card(voice: Voice, article: Article, related: Sequence[Article], question: str) -> AdaptiveCard:
    """The short answer, more behind a button, its source, owner and date, what else to ask, and a person.

    `question` is the id under which the question is kept; feedback refers to it.
    """
    text = article.text(voice.language)
    body = [*_told(voice, article)]
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
        _person(voice),
    ]
    return card(voice, body, actions)


def suggestion_card(voice: Voice, articles: Sequence[Article]) -> AdaptiveCard:
    """Not sure: up to three titles to choose from, and a person."""
    body = [heading(voice.say("suggest-title")), paragraph(voice.say("suggest-text"))]
    titles = [_link(voice, each) for each in articles[:3]]
    return card(voice, [*body, *titles], [_person(voice)])


def no_answer_card(voice: Voice, support: str | None) -> AdaptiveCard:
    """No idea: says so, and who can help."""
    body = [heading(voice.say("no-answer-title")), paragraph(voice.say("no-answer-text")), *_contact(voice, support)]
    return card(voice, body, [act(voice.say("help-button"), "help")])


def person_card(voice: Voice, support: str | None) -> AdaptiveCard:
    """Who helps in person."""
    return card(voice, [heading(voice.say("person-title")), *_contact(voice, support)])


@once_an_edition
def _person(voice: Voice) -> ExecuteAction:
    return act(voice.say("answer-person"), "person")


def _contact(voice: Voice, support: str | None) -> list[CardElement]:
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
    if voice.language not in article.texts:
        language = next(each for each, found in article.texts.items() if found is text)
        body.append(aside(voice.say("answer-other-language", language=voice.say(f"language-{language}"))))
    body.append(paragraph(voice.fill(text.short)))
    if text.more:
        body.append(Container(id="more", is_visible=False, items=prose(voice.fill(text.more))))
    body.append(
        aside(
            voice.say(
                "answer-source", source=text.source, owner=voice.role(text.owner), reviewed=voice.day(text.reviewed)
            )
        )
    )
    return tuple(body)


@once_an_edition
def _link(voice: Voice, article: Article) -> Container:
    # A link rather than a button: a title wraps, a button on a phone cuts it off.
    title = article.text(voice.language).title
    return Container(select_action=act(title, "article", {"article": article.id}), items=[link(title)], spacing="Small")
