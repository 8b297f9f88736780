"""Checks the small part of Markdown that every Teams client shows alike."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

_MARKDOWN = MarkdownIt("commonmark").enable("table")
_ALLOWED = {"paragraph", "bullet_list", "ordered_list", "list_item", "inline"}
_ALLOWED_INLINE = {"text", "softbreak", "hardbreak", "strong", "em", "link"}
# Lines of these are paragraphs and lists and nothing else; most texts are, and a parser is fifty times slower.
# An underscore between letters begins nothing.
_PLACEHOLDER = r"\{[a-z][a-z0-9]*(?:[._][a-z0-9]+)*\}"
_CHARACTERS = rf"[^\W_]|[ .,:;?!'\"()/%\u2019\u201d\u2013\u2026\u00ab\u00bb-]|{_PLACEHOLDER}"
_PLAIN = re.compile(rf"(?:{_CHARACTERS}|(?:(?<= )|^)\*\*(?:[^\W_]|{_PLACEHOLDER})(?:{_CHARACTERS})*(?<! )\*\*(?= |$))+")
_LEFT_OVER = re.compile(r"\*\*|__|\]\(|\[[^\]]*$|`")


def markdown_faults(text: str, first_line: int) -> Iterator[tuple[int, str]]:
    """What would not be shown as meant: the line in the file (`first_line` is that of `text`) and why."""
    if all(map(_is_plain, text.split("\n"))):
        return
    for token in _MARKDOWN.parse(text):
        # What closes an element has no line of its own, and its beginning was named already.
        if token.nesting == -1:
            continue
        line = first_line + (token.map[0] if token.map else 0)
        kind = _kind(token)
        if token.type == "inline":
            yield from ((line + offset, message) for offset, message in _inline_faults(token))
        elif kind not in _ALLOWED:
            yield line, f"{kind.replace('_', ' ')} is not shown in Teams: use paragraphs, lists, bold, italic and links"


def _is_plain(line: str) -> bool:
    """Whether this line can be nothing but an empty one, a line of a paragraph, or an item of a list."""
    item = line.removeprefix("- ")
    # A line of dashes is a rule or makes a heading of the line above; one that is indented may be code.
    return not line or ((item[:1].isalnum() or item.startswith(("**", "{"))) and _PLAIN.fullmatch(item) is not None)


def _inline_faults(token: Token) -> Iterator[tuple[int, str]]:
    offset = 0
    for child in token.children or []:
        kind = _kind(child)
        if kind in ("softbreak", "hardbreak"):
            offset += 1
        if kind not in _ALLOWED_INLINE:
            yield offset, f"{kind.replace('_', ' ')} is not shown in Teams: use bold, italic and links"
        elif kind == "text" and (found := _LEFT_OVER.search(child.content)):
            yield offset, f"{found.group()!r} opens something that is never closed"
        elif child.type == "link_open" and not str(child.attrGet("href") or "").startswith("https://"):
            yield offset, "a link must start with https://"


def _kind(token: Token) -> str:
    return re.sub(r"_(open|close)$", "", token.type)
