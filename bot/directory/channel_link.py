"""A Teams channel as people have it at hand: the link that *Get link to channel* copies, or its id."""

from urllib.parse import parse_qs, unquote, urlsplit


def read_channel(text: str) -> tuple[str | None, str | None]:
    """The channel's conversation id, and its team's id where the link tells; raises ValueError for another link."""
    if not text.startswith("https://"):
        return text or None, None
    link = urlsplit(text)
    parts = link.path.split("/")
    if link.hostname != "teams.microsoft.com" or parts[1:3] != ["l", "channel"] or len(parts) < 4:
        raise ValueError("channel is a channel's id, or the link that Teams copies for it")
    return unquote(parts[3]), next(iter(parse_qs(link.query).get("groupId", ())), None)
