"""Graph itself, through Microsoft's SDK: it signs requests, waits when told to, and tells errors apart."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import aiohttp
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.directory.credentials import credential_for
from bot.errors import DirectoryFailed
from bot.settings import Settings

if TYPE_CHECKING:
    from kiota_abstractions.request_information import RequestInformation
    from msgraph.graph_service_client import GraphServiceClient

# A busy hour of a tenant: each wait is as long as Graph says, else it doubles.
MOST_TRIES = 8
# What the SDK does not try again and is over in a moment: a lost connection (0), a gateway's hiccup. We only read.
_PASSING = frozenset({0, 500, 502})
_WAITS = (0.2, 2.0)
# The directory gives no more of a delta at once, but may give fewer.
PAGE = 999

T = TypeVar("T")


class GraphFailed(DirectoryFailed):
    """Graph refused, or could not be reached: HTTP `status` (0 without an answer) and its error `code`."""

    def __init__(self, what: str, status: int, code: str, message: str = "") -> None:
        super().__init__(f"Graph, {what}: {f'{status} ' if status else ''}{code}", message)
        self.status = status
        self.code = code


class Page(BaseModel):
    """A page as it came; `value` is read by whoever asked."""

    model_config = ConfigDict(extra="ignore")

    value: list[dict[str, Any]] = Field(default_factory=list)
    next: str | None = Field(None, alias="@odata.nextLink")
    delta: str | None = Field(None, alias="@odata.deltaLink")


class Graph:
    """One request at a time; what comes back is JSON, for the SDK's models are slow and large for 55,000 people."""

    def __init__(self, client: "GraphServiceClient", url: str) -> None:
        self.client = client
        self._url = url

    async def pages(self, what: str, first: "RequestInformation", *, size: int = PAGE) -> AsyncIterator[Page]:
        """One after the other, the last with the link for the next time where it is a delta; raises GraphFailed."""
        first.headers.try_add("Prefer", f"odata.maxpagesize={size}")
        page = await self._page(what, first)
        while page.next:
            yield page
            page = await self._page(what, self.at(page.next, size))
        yield page

    def at(self, link: str, size: int = PAGE) -> "RequestInformation":
        """The request that a link of an earlier answer stands for; a token must not go anywhere else."""
        from kiota_abstractions.method import Method
        from kiota_abstractions.request_information import RequestInformation

        if not link.startswith(f"{self._url.rstrip('/')}/"):
            raise GraphFailed("paging", 0, "a link led somewhere else")
        info = RequestInformation(Method.GET)
        info.url = link
        info.headers.try_add("Accept", "application/json")
        info.headers.try_add("Prefer", f"odata.maxpagesize={size}")
        return info

    async def batch(self, requests: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """At most 20 at once; each answer has its own status. Raises GraphFailed for the batch as a whole."""
        from kiota_abstractions.method import Method
        from kiota_abstractions.request_information import RequestInformation

        info = RequestInformation(Method.POST)
        info.url = f"{self._url.rstrip('/')}/$batch"
        info.set_stream_content(json.dumps({"requests": list(requests)}).encode(), "application/json")
        info.headers.try_add("Accept", "application/json")
        found: list[dict[str, Any]] = json.loads(await self._send("batch", info)).get("responses", [])
        return found

    async def _page(self, what: str, info: "RequestInformation") -> Page:
        try:
            return Page.model_validate_json(await self._send(what, info))
        except ValidationError as error:
            raise GraphFailed(what, 200, "what came is no page") from error

    async def _send(self, what: str, info: "RequestInformation") -> bytes:
        """What came; a region is hundreds of requests, and one lost connection must not be the end of all of them."""
        for wait in _WAITS:
            try:
                return await self._once(what, info)
            except GraphFailed as error:
                if error.status not in _PASSING:
                    raise
                await asyncio.sleep(wait)
        return await self._once(what, info)

    async def _once(self, what: str, info: "RequestInformation") -> bytes:
        import httpx
        from azure.core.exceptions import AzureError
        from kiota_abstractions.api_error import APIError
        from msgraph.generated.models.o_data_errors.o_data_error import ODataError

        try:
            body: Any = await self.client.request_adapter.send_primitive_async(info, "bytes", {"XXX": ODataError})
        except ODataError as error:
            told = error.error
            code, message = (told.code or "", told.message or "") if told else ("", "")
            raise GraphFailed(what, error.response_status_code or 0, code, message) from error
        except APIError as error:
            raise GraphFailed(what, error.response_status_code or 0, "an answer that is none of Graph's") from error
        except AzureError as error:
            raise GraphFailed(what, 0, f"Entra gave no token ({type(error).__name__})") from error
        except httpx.HTTPError as error:
            raise GraphFailed(what, 0, f"no answer ({type(error).__name__})") from error
        return body or b"{}"


@asynccontextmanager
async def open_graph(settings: Settings, session: aiohttp.ClientSession) -> AsyncIterator[Graph]:
    """Graph as the bot's own app; the token comes over `session`, which stays the caller's."""
    # A third of a second and 11 MB that a bot whose roster comes from files never needs.
    from kiota_authentication_azure.azure_identity_authentication_provider import AzureIdentityAuthenticationProvider
    from kiota_http.kiota_client_factory import KiotaClientFactory
    from kiota_http.middleware.options import RetryHandlerOption
    from msgraph.graph_request_adapter import GraphRequestAdapter, options
    from msgraph.graph_service_client import GraphServiceClient
    from msgraph_core.graph_client_factory import GraphClientFactory

    retry = RetryHandlerOption(delay=1, max_retries=MOST_TRIES)
    http = KiotaClientFactory.get_default_client()
    # The SDK puts a transport of its own around these and forgets to close them.
    wires = [http._transport, *filter(None, http._mounts.values())]  # noqa: SLF001
    http = GraphClientFactory.create_with_default_middleware(client=http, options={**options, retry.get_key(): retry})
    url = settings.graph_url.rstrip("/")
    provider = AzureIdentityAuthenticationProvider(
        credential_for(settings, session), scopes=[settings.graph_scope], is_cae_enabled=False
    )
    adapter = GraphRequestAdapter(provider, client=http)
    adapter.base_url = url
    try:
        async with http:
            yield Graph(GraphServiceClient(request_adapter=adapter), url)
    finally:
        for wire in wires:
            await wire.aclose()
