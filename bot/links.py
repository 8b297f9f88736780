"""Addresses that only the person they were made for knows: signed, for one purpose, perhaps until a day."""

import base64
import binascii
import hmac
import json
from datetime import datetime
from urllib.parse import quote, urlencode

# What the key is known by.
KEY = "links"
# Much longer than any that is made here.
LONGEST = 512
# Where the board is, and what its tab is called in the app package.
BOARD, ENTITY = "/board", "board"
# What Teams takes apart on Windows (characters).
LONGEST_DEEP_LINK = 1_900


class Links:
    """Signs values and reads them back; whoever has the key could do the same, nobody else."""

    def __init__(self, key: bytes, base: str = "", app: str = "", tenant: str = "") -> None:
        self._key = key
        # By which id Teams knows the app, in which organisation; none where there is no Teams.
        self._app, self._tenant = app, tenant
        # Where the bot is reached; on a laptop it is known once it listens.
        self.base = base

    def address(self, path: str) -> str:
        """The whole address of a path."""
        return f"{self.base}{path}"

    def board(self, view: str, at: str = "", **asked: str) -> str:
        """Where a view of the board opens: in its tab in Teams, without Teams in a browser; empty where there is none.

        `at` is the part of the view that is looked for.
        https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
        """
        place = f"{urlencode({'view': view, **asked})}{f'#{at}' if at else ''}"
        if not self._app:
            return f"{self.base}{BOARD}?{place}" if self.base else ""
        if not self.base.startswith("https://"):
            # Without a public address there is no tab in the package.
            return ""
        tab = f"https://teams.microsoft.com/l/entity/{self._app}/{ENTITY}?{urlencode({'tenantId': self._tenant})}"
        link = f"{tab}&context={quote(json.dumps({'subEntityId': place}), safe='')}"
        return link if len(link) <= LONGEST_DEEP_LINK else tab

    def sign(self, purpose: str, value: str, expires: datetime | None = None) -> str:
        """A token for this purpose alone, without an end unless one is given."""
        body = json.dumps([value, int(expires.timestamp()) if expires else None], ensure_ascii=False).encode()
        return f"{as_text(body)}.{as_text(self._mac(purpose, body))}"

    def read(self, purpose: str, token: str, now: datetime) -> str | None:
        """The value that was signed; None for a token that is none, is for something else, or has ended."""
        body_text, dot, mac_text = token.partition(".")
        if not dot or len(token) > LONGEST:
            return None
        try:
            body, mac = _bytes(body_text), _bytes(mac_text)
        except (binascii.Error, ValueError):
            return None
        # One way to write it: the last letter of base64 has bits that say nothing.
        if f"{as_text(body)}.{as_text(mac)}" != token or not hmac.compare_digest(mac, self._mac(purpose, body)):
            return None
        value, expires = json.loads(body)
        return str(value) if expires is None or now.timestamp() < expires else None

    def _mac(self, purpose: str, body: bytes) -> bytes:
        return signature(self._key, purpose, body)


def signature(key: bytes, purpose: str, body: bytes) -> bytes:
    """What only the key's owner can make of this body, for this purpose alone: 32 bytes."""
    # The purpose's own length first, so that no purpose and body can be taken for another pair.
    name = purpose.encode()
    return hmac.digest(key, len(name).to_bytes(4, "big") + name + body, "sha256")


def as_text(data: bytes) -> str:
    """Bytes as letters that an address may have."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
