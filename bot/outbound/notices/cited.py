"""An answer as a text, with what it rests on as Teams' own citation."""

import re

from bot.ports import Citation, Outgoing
from cards.answer import other_language, source_line
from content.library import Article
from content.voice import Voice
from dialogs.ask.model import Shown

_SENTENCE = re.compile(r"(?<=[.!?])\s")
# Bold, italic, and a link of which only the words are kept.
_MARKS = re.compile(r"\*+|\[([^\]]*)\]\([^)]*\)")


def in_text(voice: Voice, article: Article, shown: Shown, lead: str) -> Outgoing:
    """The whole answer below `lead`, its source line carrying the number of the citation."""
    text = article.text(voice.language)
    source = f"{source_line(voice, article)} [1]"
    parts = [lead, f"**{text.title}**", other_language(voice, article), voice.fill(text.body), source]
    return Outgoing(
        summary=lead,
        text="\n\n".join(filter(None, parts)),
        alert=True,
        shown=shown,
        citations=(_citation(voice, article),),
    )


def _citation(voice: Voice, article: Article) -> Citation:
    """The source by its name, and of the answer its title and first sentence."""
    text = article.text(voice.language)
    first = _SENTENCE.split(_MARKS.sub(r"\1", voice.fill(text.short)), maxsplit=1)[0]
    title = text.title if text.title[-1] in ".?!" else f"{text.title}."
    return Citation(name=text.source, abstract=f"{title} {first}")
