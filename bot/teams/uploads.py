"""Puts files that people agreed to have where Teams said, and nowhere else."""

import aiohttp

from bot.errors import UploadFailed
from bot.teams.addresses import FileUrls

# A region's slides are some hundred kilobytes; a slow line gets a minute for them, and nobody is kept waiting for it.
TIMEOUT = aiohttp.ClientTimeout(total=60, connect=5)


class Uploader:
    """Uploads over one pooled client."""

    def __init__(self, session: aiohttp.ClientSession, addresses: FileUrls) -> None:
        self._session = session
        self._addresses = addresses

    async def put(self, address: str, data: bytes) -> None:
        """Once, whole, as an upload session of OneDrive takes it; raises UploadFailed."""
        if not self._addresses.allowed(address):
            raise UploadFailed(0, "AddressNotAllowed")
        headers = {
            "Content-Type": "application/octet-stream",
            "Content-Range": f"bytes 0-{len(data) - 1}/{len(data)}",
        }
        try:
            # No token of ours: the address is what lets us in, and it may not send us on.
            async with self._session.put(
                address, data=data, headers=headers, timeout=TIMEOUT, allow_redirects=False
            ) as response:
                status = response.status
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise UploadFailed(0, type(error).__name__) from error
        if status not in (200, 201):
            raise UploadFailed(status, "Refused")
