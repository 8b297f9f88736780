"""Connections to Teams that are used again only while nothing is waiting in them."""

from typing import Any

import aiohttp


class Connections(aiohttp.TCPConnector):
    """aiohttp's pool, but for connections on which something came that nobody had asked for.

    The next request on such a one would take it for its answer, and a message that was cut off for one that was sent.
    aiohttp looks when a connection is given back, not when it is taken out; `_get` and `_conns` are its own, and
    tests/faults/test_connector.py tells when they change.
    """

    async def _get(self, key: Any, traces: Any) -> Any:
        waiting = self._conns.get(key, ())
        for protocol, _ in waiting:
            if not protocol.should_close:
                break
            protocol.close()
        return await super()._get(key, traces)
