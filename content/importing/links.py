"""Decides which addresses may be links, and writes them so that Markdown reads them back."""

import re
from urllib.parse import quote

_HTTPS = re.compile(r"https://[^\s/?#\\].*", re.IGNORECASE)
# What would end the destination, or start something else in it.
_UNSAFE = re.compile(r"[\s\"<>()\[\]\\^`{|}]")
_ENTITY = re.compile(r"&(?=#?\w{1,31};)")
_LONGEST = 2_000


def https_link(address: str) -> str | None:
    """`address` as a link's destination, None when it is no https address."""
    address = address.strip()
    if len(address) > _LONGEST or not _HTTPS.fullmatch(address):
        return None
    safe = _UNSAFE.sub(lambda match: quote(match.group(), safe=""), address[len("https://") :])
    return "https://" + _ENTITY.sub("&amp;", safe)
