"""What the bot would answer, for a command."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.errors import OperationFailed
from bot.ports import Edition
from cards.answer import refusal_text
from content.language import Language
from content.library import Article
from content.search import detect_language
from content.voice import Voice
from dialogs.ask.flow import decide, may_see
from dialogs.ask.refusal import hear
from dialogs.people.model import Person
from dialogs.people.roster import Roster


async def asked(edition: Edition, roster: Roster, today: date, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The outcome of `question`, asked by `person` in `lang` where they are given; nothing of it is kept."""
    text = str(arguments.get("question", ""))
    person = roster.people.get(str(arguments.get("person") or "")) or Person(id="guest", name="")
    if arguments.get("person") and person.id == "guest":
        raise OperationFailed(f"there is no person {arguments['person']} in the roster")
    language = Language(arguments["lang"]) if arguments.get("lang") else None
    language = language or detect_language(text) or person.language or Language.SV
    voice, heard = Voice(edition.library, language), hear(edition.library, text)
    if heard.refusal:
        says = refusal_text(voice, heard.refusal, heard.foreign)
        return {"outcome": "refused", "lang": language, "refusal": heard.refusal, "says": says}
    roles, articles = roster.roles_of(person, today), edition.library.articles
    hits = await edition.finder.find(heard.question, language, allowed=lambda id_: may_see(articles[id_], roles, today))
    outcome = decide(hits, edition.point)
    contact = roster.support_for(person) or voice.fill("{support.contact}")
    return {
        "outcome": outcome.kind,
        "lang": language,
        "confidence": round(outcome.confidence, 3),
        "articles": [_told(voice, articles[id_]) for id_ in outcome.articles],
        "more": list(heard.more),
        "contact": contact if "{" not in contact else None,
    }


def _told(voice: Voice, article: Article) -> dict[str, Any]:
    text = article.text(voice.language)
    return {
        "id": article.id,
        "title": text.title,
        "text": voice.fill(text.body),
        "source": text.source,
        "owner": voice.role(text.owner),
        "reviewed": text.reviewed.isoformat(),
    }
