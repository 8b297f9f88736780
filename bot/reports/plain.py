"""Text that somebody wrote, made such that a file of XML holds it and shows it as it was written."""

import re

from content.inert import calm

# All that XML cannot hold (https://www.w3.org/TR/xml/#charsets).
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def plain(text: str) -> str:
    """Without what is no character, turns the reading direction or covers other lines; one kind of line end."""
    return calm(_NO_XML.sub("", text).replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """The same, for a place that has one line."""
    return " ".join(plain(text).split())
