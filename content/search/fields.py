"""What of an article is searched."""

from typing import NamedTuple

from content.model import ArticleText


class Fields(NamedTuple):
    """The parts of a text that count differently; `title` is empty when it only repeats another part."""

    questions: tuple[str, ...]
    title: str
    body: str


def fields_of(text: ArticleText) -> Fields:
    """The parts of an article's text.

    An imported answer has its question, or the beginning of its text, for a title: to count that twice would drown the
    rest.
    """
    title = text.title.strip()
    plain = title.rstrip(" .…?").casefold()
    repeats = text.body.casefold().startswith(plain) or any(
        each.strip().rstrip(" ?").casefold() == plain for each in text.questions
    )
    return Fields(tuple(text.questions), "" if repeats else title, text.body)
