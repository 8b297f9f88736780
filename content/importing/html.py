"""Takes simple HTML apart without losing text that only looks like a tag."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from content.importing.records import clean

# Only known names are tags: "skriv <ditt namn> här" is text.
_INLINE_NAMES = (
    "a abbr acronym audio b bdi bdo big button cite code data del dfn em embed font i iframe img input ins kbd label "
    "link map mark meta noscript object picture q s samp script select small source span strike strong style sub sup "
    "svg time tt u var video wbr base col colgroup html head"
)
_BLOCK_NAMES = (
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead title tr "
    "ul"
)
_INLINE = frozenset(_INLINE_NAMES.split())
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_NEVER_SHOWN = frozenset({"script", "style"})

_TOKEN = re.compile(
    r"<!--|-->|<!doctype[^<>]*>|<\?xml[^<>]*>|<!\[[^<>]*>"
    r"|<(?P<close>/?)(?P<name>[a-z][a-z0-9]*(?::[a-z][a-z0-9]*)?)(?P<attributes>(?:[\s/][^<>]*)?)>",
    re.IGNORECASE,
)
# With its semicolon only: the address ...?a=1&copy=2 holds no copyright sign.
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""\b(href|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """An opening or closing tag and the attributes that carry content, unescaped."""

    name: str
    closes: bool = False
    href: str = ""
    alt: str = ""

    @property
    def is_block(self) -> bool:
        """Whether what follows starts on a line of its own."""
        return self.name in _BLOCKS


def tokens(text: str) -> Iterator[Tag | str]:
    """The tags of `text` and the text between them, entities resolved; comments, scripts and styles are left out."""
    position = 0
    hidden: str | None = None
    for match in _TOKEN.finditer(text):
        found = match.group().lower()
        name = (match["name"] or "").lower()
        if hidden is not None:
            if found == hidden or (match["close"] and name == hidden):
                hidden, position = None, match.end()
            continue
        if found == "-->" or (name and not (name in _BLOCKS or name in _INLINE or ":" in name)):
            continue
        yield unescape(text[position : match.start()])
        position = match.end()
        if found == "<!--":
            hidden = "-->"
        elif name in _NEVER_SHOWN:
            hidden = None if match["close"] else name
        elif name:
            yield _tag(name, bool(match["close"]), match["attributes"])
    # What opens and never ends hides nothing: it is shown as it stands.
    yield unescape(text[position:])


def unescape(text: str) -> str:
    """`text` with its entities resolved, and clean again whatever they stood for."""
    return clean(_ENTITY.sub(lambda match: html.unescape(match.group()), text)) if "&" in text else text


def _tag(name: str, closes: bool, attributes: str) -> Tag:
    values = {
        match[1].lower(): unescape(match[2] or match[3] or match[4] or "") for match in _ATTRIBUTE.finditer(attributes)
    }
    return Tag(name=name, closes=closes, href=values.get("href", ""), alt=values.get("alt", ""))
