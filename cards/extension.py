"""An article or a piece of material as it is passed on to others: it stands alone, where the bot may be no member."""

import re
from collections.abc import Mapping
from textwrap import shorten
from urllib.parse import quote

from microsoft_teams.cards import AdaptiveCard, OpenUrlAction

from cards.answer import other_language, source_line
from cards.frame import aside, card, heading, prose
from content.library import Article, Material
from content.voice import Voice
from dialogs.broadcast.sharing import Place

# A list of results shows one line below each title.
LONGEST_LINE = 120
_STARS = re.compile(r"\*+")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def article_title(voice: Voice, article: Article) -> str:
    """What the list of results calls it."""
    return voice.fill(article.text(voice.language).title)


def article_line(voice: Voice, article: Article) -> str:
    """What it says, in a line."""
    return voice.say("extension-article", text=_line(voice.fill(article.text(voice.language).short)))


def article_card(voice: Voice, article: Article, chat: str) -> AdaptiveCard:
    """The whole answer and its source; `chat` is the address of the chat with the bot, where more can be asked."""
    text = article.text(voice.language)
    other = other_language(voice, article)
    body = [
        heading(article_title(voice, article)),
        *([aside(other)] if other else []),
        *prose(voice.fill(text.body)),
        aside(source_line(voice, article)),
    ]
    return card(voice, body, [OpenUrlAction(title=voice.say("extension-ask"), url=chat)])


def material_title(voice: Voice, material: Material, place: Place) -> str:
    """What the list of results calls it."""
    return _sentence(voice.fill(material.text(voice.language).title, _local(voice, place)))


def material_line(voice: Voice, material: Material, place: Place) -> str:
    """What it is about, in a line."""
    filled = voice.fill(material.text(voice.language).summary, _local(voice, place))
    return voice.say("extension-material", text=_line(_sentence(filled)))


def material_card(voice: Voice, material: Material, place: Place, chat: str) -> AdaptiveCard:
    """The text with the unit's name and start, and who is behind it; what it asks for is asked in the bot's chat."""
    text, local = material.text(voice.language), _local(voice, place)
    body = [
        heading(material_title(voice, material, place)),
        *prose(voice.fill(text.body, local)),
        aside(voice.say("material-from", owner=voice.role(text.owner))),
    ]
    return card(voice, body, [_asked_for(voice, material, chat)])


def _asked_for(voice: Voice, material: Material, chat: str) -> OpenUrlAction:
    action = material.text(voice.language).action
    if action and action.url:
        return OpenUrlAction(title=action.label, url=voice.fill(action.url))
    if action and action.ask:
        return OpenUrlAction(title=action.label, url=f"{chat}&message={quote(action.ask)}")
    return OpenUrlAction(title=voice.say("extension-ask"), url=chat)


def _local(voice: Voice, place: Place) -> Mapping[str, str]:
    return {
        "unit.name": place.unit.name if place.unit else voice.say("extension-unit"),
        "go_live": voice.day(place.go_live) if place.go_live else voice.say("date-not-set"),
    }


def _sentence(text: str) -> str:
    """With a capital, for it may begin with the word for a unit whose name is not known."""
    return text[:1].upper() + text[1:]


def _line(text: str) -> str:
    return shorten(_LINK.sub(r"\1", _STARS.sub("", text)), LONGEST_LINE, placeholder="…")
