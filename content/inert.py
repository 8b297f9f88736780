"""Text that somebody wrote or a file brought, made such that no client takes any of it for markup."""

import re
import unicodedata

# Teams draws Markdown and some HTML in messages, Markdown in the texts, facts and choices of cards, and in those also
# two functions of Adaptive Cards: {{DATE(…)}} and {{TIME(…)}}; ${…} is what card templates are filled by.
_LIVE = re.compile(r"[<*_`\[\]{}]")
_HARMLESS = (
    (re.compile(r"<(?=[A-Za-z/!?])"), "\u2039"),
    (re.compile(r"\](?=[(\[:])"), "] "),
    (re.compile(r"\*(?=\S)|(?<=\S)\*"), "\u2217"),
    (re.compile(r"(?<![^\W_])_|_(?![^\W_])"), "\u02cd"),
    (re.compile(r"`"), "\u02cb"),
    (re.compile(r"(?<=[{$])\{"), " {"),
)
# A link that leads anywhere but to a page over https, or is put together from two places.
_FOREIGN = re.compile(r"\](?=\((?!https://)|\[|:)")
_PICTURE = re.compile(r"!\[([^\[\]]*)\](?=\()")
# What turns the reading direction, and what is no character at all. Line ends and tabs are.
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_BEYOND_LATIN = re.compile("[\u0300-\U0010ffff]")
# No language puts more marks on a letter; hundreds of them cover the lines above and below.
_MOST_MARKS = 4


class Vetted(str):
    """What somebody has approved with its Markdown, on its way into a phrase."""

    __slots__ = ()


def inert(text: str) -> str:
    """The text for a place where Markdown is drawn: it reads the same, and is no link, mention, picture or emphasis."""
    text = calm(text)
    if _LIVE.search(text):
        for pattern, harmless in _HARMLESS:
            text = pattern.sub(harmless, text)
    return text


def drawn(text: str) -> str:
    """Markdown that somebody approved, for the many who read it: pages over https may be linked to, and that is all."""
    text = _FOREIGN.sub("] ", _PICTURE.sub(r"\1 ", calm(text))).replace("![", "! [")
    return _HARMLESS[0][0].sub(_HARMLESS[0][1], text).replace("${", "$ {")


def calm(text: str) -> str:
    """The text for a place where it is shown as written: without what would disturb the text around it."""
    if not text.isprintable():
        text = _UNSEEN.sub("", text)
    return _few_marks(text).replace("{{", "{ {")


def _few_marks(text: str) -> str:
    if not _BEYOND_LATIN.search(text):
        return text
    kept: list[str] = []
    marks = 0
    for each in text:
        marks = marks + 1 if unicodedata.combining(each) else 0
        if marks <= _MOST_MARKS:
            kept.append(each)
    return "".join(kept)
