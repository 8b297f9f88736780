"""Whether a picture can be fetched where a broadcast says it lies."""

import socket
from ipaddress import ip_address, ip_network
from ssl import SSLContext
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver
from yarl import URL

TIMEOUT = aiohttp.ClientTimeout(total=4, connect=2)
# NAT64 and 6to4: an IPv4 address, one of our own perhaps, in the clothes of a public one.
_TRANSLATED = (ip_network("64:ff9b::/96"), ip_network("2002::/16"))


class _Public(AbstractResolver):
    """Resolves to addresses of the open internet only, but for hosts that were named: nobody maps our network by us."""

    def __init__(self, named: frozenset[str]) -> None:
        self._named = named
        self._resolver = ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self._resolver.resolve(host, port, family)
        if host in self._named:
            return found
        if public := [each for each in found if is_public(each["host"])]:
            return public
        raise OSError(f"{host} is not on the open internet")

    async def close(self) -> None:
        await self._resolver.close()


class Pictures:
    """Looks whether pictures are where they should be; `hosts` are those inside the organisation that may be asked."""

    def __init__(self, hosts: frozenset[str] = frozenset(), ssl: SSLContext | None = None) -> None:
        self._hosts = hosts
        self._ssl: Any = ssl if ssl is not None else True

    async def there(self, address: str) -> bool:
        """Whether an https address answers with a picture; what takes longer than a few seconds does not."""
        try:
            # As it will be asked for: two readings of one address are two addresses.
            url = URL(address)
            host = url.host or ""
        except ValueError:
            return False
        if url.scheme != "https" or not (host in self._hosts or _is_name(host)):
            return False
        connector = aiohttp.TCPConnector(resolver=_Public(self._hosts), ssl=self._ssl)
        try:
            async with (
                aiohttp.ClientSession(connector=connector, timeout=TIMEOUT) as session,
                session.get(url, allow_redirects=False) as response,
            ):
                return response.status == 200 and response.content_type.startswith("image/")
        except (aiohttp.ClientError, OSError, ValueError, TimeoutError):
            return False


def _is_name(host: str) -> bool:
    """Whether it is a name that is looked up; an address, in any of its spellings, ends with no letter."""
    return ":" not in host and host.rstrip(".").rpartition(".")[2][:1].isalpha()


def is_public(address: str) -> bool:
    """Whether it is one of the open internet, and leads into no other network by way of it."""
    found = ip_address(address)
    if found.is_multicast or not found.is_global:
        return False
    return not any(found in each for each in _TRANSLATED if each.version == found.version)
