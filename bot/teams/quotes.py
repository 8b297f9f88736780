"""What a message of a person answers by quoting it, and what they wrote themselves."""

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

# How Teams marks a quoted message in the HTML that comes along; newer clients send an entity and a mark in the text.
_REPLY = "http://schema.skype.com/reply"
_ENTITY = "quotedReply"

# No nesting and no going back, as everywhere where what came from outside is taken apart.
_MARK = re.compile(r"<quoted\b[^<>]*>(?:</quoted>)?", re.IGNORECASE)
_BLOCK = re.compile(r"<(/?)blockquote\b([^<>]*)>", re.IGNORECASE)
_ID = re.compile(r"\bitemid\s*=\s*[\"']([\w:-]{1,100})[\"']", re.IGNORECASE)
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/blockquote)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_SPACES = re.compile(r"[ \t\xa0]+")


@dataclass(frozen=True, slots=True)
class Quoting:
    """The id of the message that is quoted, and the text without it."""

    quotes: str | None
    text: str


def without_quote(text: str, entities: Sequence[Any], pages: Sequence[str]) -> Quoting:
    """Read a message: its `text`, its entities, and the HTML of its attachments."""
    said = _MARK.sub(" ", text)
    for page in pages:
        quotes, own = _taken_apart(page)
        if quotes is not None:
            return Quoting(quotes=_by_entity(entities) or quotes or None, text=own)
    return Quoting(quotes=_by_entity(entities), text=said)


def _by_entity(entities: Sequence[Any]) -> str | None:
    for each in entities:
        if isinstance(each, Mapping) and each.get("type") == _ENTITY:
            quoted = each.get(_ENTITY)
            id_ = quoted.get("messageId") if isinstance(quoted, Mapping) else None
            if isinstance(id_, str) and id_:
                return id_[:100]
    return None


def _taken_apart(page: str) -> tuple[str | None, str]:
    """The id in the first quoted reply, None without one, and what stands outside of such; other quotes stay."""
    quotes: str | None = None
    kept: list[str] = []
    depth, begin = 0, 0
    for tag in _BLOCK.finditer(page):
        closes, attributes = tag.groups()
        if depth == 0 and not closes and _REPLY in attributes.casefold():
            found = _ID.search(attributes)
            quotes = quotes or (found.group(1) if found else "")
            kept.append(page[begin : tag.start()])
            depth = 1
        elif depth:
            depth += -1 if closes else 1
            begin = tag.end()
    if depth == 0:
        kept.append(page[begin:])
    return quotes, _plain("\n".join(kept))


def _plain(page: str) -> str:
    text = html.unescape(_TAG.sub("", _BREAK.sub("\n", _MARK.sub(" ", page))))
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
