"""Tokens that Microsoft signed: the keys they are signed with, and what must hold for any of them."""

import asyncio
import json
import re
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from yarl import URL

from bot.errors import NotAuthenticated
from bot.teams.addresses import is_loopback

# Microsoft's own allowance for clocks that disagree.
LEEWAY_SECONDS = 300
# Keys change about once a day; an unknown key id makes us look sooner, but not more often than this.
KEYS_FRESH_SECONDS = 24 * 3600
KEYS_RETRY_SECONDS = 60
# A token waits for them, and so does whoever sent it.
FETCH_SECONDS = 5.0
# Those of Entra are some 20 KB.
LARGEST_DOCUMENT = 512 * 1024
# Where Microsoft publishes keys, beside the host that the settings name.
KEY_HOSTS = frozenset({"login.botframework.com", "login.microsoftonline.com"})
SHORTEST_KEY_BITS = 2048

# Three parts of base64url and nothing else: the library would read over anything that is not.
_COMPACT = re.compile(r"[\w-]+\.[\w-]+\.[\w-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Key:
    """A published key, and the channels that what it signs may come from."""

    jwk: jwt.PyJWK
    endorsements: frozenset[str] = field(default_factory=frozenset)


class SigningKeys:
    """The keys of one issuer, from its metadata: fetched when needed, kept for a day, never asked for in a flood."""

    def __init__(self, session: aiohttp.ClientSession, metadata_url: str) -> None:
        self._session = session
        self._metadata_url = URL(metadata_url)
        self._keys: Mapping[str, Key] = {}
        self._fetched = self._tried = float("-inf")
        self._fetching = asyncio.Lock()

    async def key(self, key_id: object) -> Key:
        """The key with this id; raises NotAuthenticated when there is none or keys cannot be had."""
        if not isinstance(key_id, str):
            raise NotAuthenticated("no key named")
        if self._wanted(key_id):
            async with self._fetching:
                if self._wanted(key_id):
                    await self._fetch()
        if key_id not in self._keys:
            raise NotAuthenticated("unknown key" if self._keys else "keys cannot be fetched")
        return self._keys[key_id]

    def _wanted(self, key_id: str) -> bool:
        now = time.monotonic()
        old = now - self._fetched > KEYS_FRESH_SECONDS or key_id not in self._keys
        return old and now - self._tried > KEYS_RETRY_SECONDS

    async def _fetch(self) -> None:
        try:
            metadata = await self._document(self._metadata_url)
            keys = await self._document(URL(metadata["jwks_uri"]))
            self._keys = dict(_usable(keys["keys"]))
            self._fetched = time.monotonic()
        except (aiohttp.ClientError, TimeoutError, LookupError, TypeError, ValueError, RecursionError):
            # Known keys stay good while Microsoft cannot be reached; without any, nobody gets in.
            return
        finally:
            self._tried = time.monotonic()

    async def _document(self, url: URL) -> Any:
        if not published_by(url, self._metadata_url):
            raise ValueError("not where keys are published")
        within = aiohttp.ClientTimeout(total=FETCH_SECONDS)
        async with self._session.get(url, timeout=within, allow_redirects=False) as response:
            if response.status != 200:
                raise ValueError("not the document")
            body = bytearray()
            async for piece in response.content.iter_any():
                body += piece
                if len(body) > LARGEST_DOCUMENT:
                    raise ValueError("too much of it")
            return json.loads(body)


def published_by(url: URL, metadata: URL) -> bool:
    """Whether keys may be asked for at this address, as the metadata that the settings name has it."""
    host, own = url.host or "", metadata.host or ""
    if is_loopback(own):
        # A simulated Teams on this machine, and it stays there.
        return is_loopback(host)
    return url.scheme == "https" and url.port == 443 and url.user is None and host in {*KEY_HOSTS, own}


def _usable(keys: list[dict[str, Any]]) -> Iterator[tuple[str, Key]]:
    for key in keys:
        # A kind of key we do not know yet must not cost us those we do.
        with suppress(jwt.PyJWTError, LookupError, TypeError, AttributeError):
            found = jwt.PyJWK(key, algorithm="RS256")
            if isinstance(found.key, RSAPublicKey) and found.key.key_size >= SHORTEST_KEY_BITS:
                yield key["kid"], Key(found, frozenset(key.get("endorsements") or ()))


def bearer(header: str | None) -> str:
    """The token of an Authorization header; raises NotAuthenticated when it is not one token and nothing else."""
    scheme, _, token = (header or "").partition(" ")
    if scheme.lower() != "bearer" or not _COMPACT.fullmatch(token):
        raise NotAuthenticated("no token")
    return token


def claimed(token: str) -> Mapping[str, Any]:
    """What a token says of itself, proven by nothing: to find out whose keys to ask. Raises NotAuthenticated."""
    return _read(token, 1)


async def verified(
    token: str, keys: SigningKeys, *, issuer: str, audiences: Collection[str]
) -> tuple[Mapping[str, Any], Key]:
    """The claims of a token that this issuer signed for one of these audiences and that is valid now, and its key.

    Raises NotAuthenticated. RS256 alone, by a key that the issuer publishes under the id the token names: what else the
    token's header says about keys is not read.
    """
    header = _read(token, 0)
    if "crit" in header or "b64" in header:
        raise NotAuthenticated("header")
    key = await keys.key(header.get("kid"))
    try:
        jwt.decode(
            token,
            key.jwk,
            algorithms=["RS256"],
            audience=list(audiences),
            issuer=issuer,
            leeway=LEEWAY_SECONDS,
            options={"require": ["exp", "nbf", "iss", "aud"], "strict_aud": False},
        )
    except (jwt.PyJWTError, ValueError, TypeError, OverflowError) as error:
        raise NotAuthenticated(type(error).__name__) from error
    claims = _read(token, 1)
    if not all(_is_time(claims.get(name)) for name in ("exp", "nbf")) or not isinstance(claims.get("aud"), str):
        raise NotAuthenticated("claims")
    return claims, key


def _is_time(value: object) -> bool:
    # A text would be read as a number by the library.
    return isinstance(value, int | float) and not isinstance(value, bool)


def _read(token: str, part: int) -> Mapping[str, Any]:
    try:
        found = json.loads(jwt.utils.base64url_decode(token.split(".")[part]), object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise NotAuthenticated("not a token") from error
    if not isinstance(found, dict):
        raise NotAuthenticated("not a token")
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A claim said twice is read as one or as the other, by whoever reads it."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("said twice")
    return found
