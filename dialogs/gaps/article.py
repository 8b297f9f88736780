"""The article that an approved draft becomes."""

from collections.abc import Mapping, Sequence
from datetime import date

from content.importing.ids import safe_ids
from content.language import Language, nearest
from content.library import Article
from content.model import ArticleText, Topic
from dialogs.gaps.model import Draft, Example

# What reads well on a phone; `content check` allows more, for texts that somebody lays out by hand.
LONGEST_TITLE, LONGEST_SHORT, LONGEST_MORE = 80, 320, 880
LONGEST_SOURCE, LONGEST_REASON = 120, 500


def article_id(draft: Draft) -> str:
    """An id made of the first title there is, in letters that every file system takes."""
    title = next(iter(draft.texts.values())).title.lower()
    # With its question mark, which no id may have: safe_ids leaves alone what could be one, full stop and all.
    return safe_ids([f"{title}?"])[f"{title}?"]


def new_article(draft: Draft, id_: str, day: date, languages: Sequence[Language]) -> dict[Language, ArticleText]:
    """The article in the languages it was written in; it says which, when some of `languages` are missing."""
    complete = all(language in draft.texts for language in languages)
    return {
        language: ArticleText(
            id=id_,
            topic=Topic.OTHER,
            title=text.title,
            questions=_questions(draft.examples, draft.texts, language),
            audience=[draft.audience],
            owner=draft.owner,
            source=draft.source,
            reviewed=day,
            valid_from=day,
            valid_to=draft.valid_to,
            languages=[] if complete else list(draft.texts),
            body="\n\n".join(filter(None, (text.short, text.more))),
        )
        for language, text in draft.texts.items()
    }


def more_questions(draft: Draft, article: Article) -> dict[Language, ArticleText]:
    """The article with the draft's questions among its own, in those languages that get any."""
    changed: dict[Language, ArticleText] = {}
    for language, text in article.texts.items():
        known = {each.casefold() for each in text.questions}
        new = [each for each in _questions(draft.examples, article.texts, language) if each.casefold() not in known]
        if new:
            changed[language] = text.model_copy(update={"questions": [*text.questions, *new]})
    return changed


def _questions(examples: Sequence[Example], texts: Mapping[Language, object], language: Language) -> list[str]:
    """Those asked in this language, and in those whose askers will be shown this text."""
    return list(dict.fromkeys(each.text for each in examples if nearest(each.language, texts) is language))
