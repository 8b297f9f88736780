"""Proves that an activity comes from Teams: the token of the Bot Framework service."""

import asyncio
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

import aiohttp
import jwt

from bot.errors import NotAuthenticated

ISSUER = "https://api.botframework.com"
# Microsoft's own allowance for clocks that disagree.
LEEWAY_SECONDS = 300
# Keys change about once a day; an unknown key id makes us look sooner, but not more often than this.
KEYS_FRESH_SECONDS = 24 * 3600
KEYS_RETRY_SECONDS = 60


class TokenCheck:
    """Checks the Authorization header of inbound activities against Teams' published keys."""

    def __init__(self, session: aiohttp.ClientSession, app_id: str, tenant_id: str | None, openid_url: str) -> None:
        self._session = session
        self._app_id = app_id
        self._tenant_id = tenant_id
        self._openid_url = openid_url
        self._keys: Mapping[str, jwt.PyJWK] = {}
        self._fetched = float("-inf")
        self._fetching = asyncio.Lock()

    async def check(self, header: str | None, payload: Mapping[str, Any]) -> None:
        """Raise NotAuthenticated unless the token is Teams' own, for this bot, this serviceUrl and this tenant."""
        scheme, _, token = (header or "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise NotAuthenticated("no token")
        try:
            key = await self._key(str(jwt.get_unverified_header(token).get("kid", "")))
            claims = jwt.decode(
                token,
                key,
                algorithms=["RS256"],
                audience=self._app_id,
                issuer=ISSUER,
                leeway=LEEWAY_SECONDS,
                options={"require": ["exp", "nbf", "iss", "aud"]},
            )
        except (jwt.PyJWTError, ValueError) as error:
            raise NotAuthenticated(type(error).__name__) from error
        if claims.get("serviceurl") != payload.get("serviceUrl") or not payload.get("serviceUrl"):
            raise NotAuthenticated("serviceUrl")
        if payload.get("channelId") != "msteams":
            raise NotAuthenticated("channel")
        if self._tenant_id and _tenant(payload) != self._tenant_id:
            raise NotAuthenticated("tenant")

    async def _key(self, key_id: str) -> jwt.PyJWK:
        age = time.monotonic() - self._fetched
        if age > KEYS_FRESH_SECONDS or (key_id not in self._keys and age > KEYS_RETRY_SECONDS):
            async with self._fetching:
                if time.monotonic() - self._fetched >= age:
                    await self._fetch()
        if key_id not in self._keys:
            raise NotAuthenticated("unknown key")
        return self._keys[key_id]

    async def _fetch(self) -> None:
        try:
            async with self._session.get(self._openid_url) as response:
                document = await response.json()
            async with self._session.get(document["jwks_uri"]) as response:
                keys = await response.json()
            self._keys = dict(_usable(keys["keys"]))
        except (aiohttp.ClientError, TimeoutError, LookupError, TypeError, ValueError) as error:
            # Known keys stay good while Microsoft cannot be reached; without any, nobody gets in.
            if not self._keys:
                raise NotAuthenticated("keys cannot be fetched") from error
        finally:
            self._fetched = time.monotonic()


def _usable(keys: list[dict[str, Any]]) -> Iterator[tuple[str, jwt.PyJWK]]:
    for key in keys:
        # A kind of key we do not know yet must not cost us those we do.
        with suppress(jwt.PyJWTError, KeyError):
            yield key["kid"], jwt.PyJWK(key)


def _tenant(payload: Mapping[str, Any]) -> str | None:
    conversation = payload.get("conversation")
    channel_data = payload.get("channelData")
    found = conversation.get("tenantId") if isinstance(conversation, dict) else None
    if not found and isinstance(channel_data, dict) and isinstance(channel_data.get("tenant"), dict):
        found = channel_data["tenant"].get("id")
    return found if isinstance(found, str) else None
