"""The bot's own app, installed for people and in teams through Graph: twenty at a time, each told for itself."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import quote

import aiohttp

from bot.directory.graph.service import MOST_TRIES, Graph, GraphFailed, open_graph
from bot.settings import Settings
from dialogs.broadcast.model import Cause

# The most that Graph takes in one batch.
AT_ONCE = 20
_BUSY = frozenset({429, 502, 503, 504})
_USUAL_WAIT_SECONDS = 5.0
_ALREADY = 409
# Of a plan in somebody's licence: what Microsoft calls Teams there.
_TEAMS_PLAN = "TeamspaceAPI"
NOT_IN_CATALOGUE = "the app is not in the organisation's catalogue: upload the package (startklar manifest build)"


class GraphApps:
    """Opens Graph for as long as there is something to install."""

    def __init__(self, settings: Settings, session: aiohttp.ClientSession) -> None:
        self._settings = settings
        self._session = session
        self._app: str | None = None

    @asynccontextmanager
    async def opened(self) -> AsyncIterator["OpenApps"]:
        """Ready to install; raises GraphFailed, also where the app is not in the catalogue."""
        async with open_graph(self._settings, self._session) as graph:
            if self._app is None:
                assert self._settings.app_id is not None
                self._app = await in_catalogue(graph, self._settings.app_id)
            if self._app is None:
                raise GraphFailed("app catalogue", 0, NOT_IN_CATALOGUE)
            yield OpenApps(graph, self._app, self._settings.graph_url.rstrip("/"))


class OpenApps:
    """Graph, open, and the app by the id it has in the catalogue."""

    def __init__(self, graph: Graph, app: str, url: str) -> None:
        self._graph = graph
        self._app = app
        self._url = url

    async def install(self, people: Sequence[str]) -> Mapping[str, str | Cause]:
        """For each of at most 20 object ids their chat, empty where Teams has none yet, or why they cannot have it.

        Whoever has the app already keeps it; over whom Graph stumbles, while it serves others, is left out. Raises
        GraphFailed where nothing can be installed for anybody.
        """
        done, refused = await self._installed({each: f"/users/{each}/teamwork/installedApps" for each in people})
        return {**await self._chats(done), **await self._why(refused)}

    async def install_in_teams(self, teams: Sequence[str]) -> Mapping[str, Cause | None]:
        """For each of at most 20 teams nothing, or why it cannot have the app; raises GraphFailed as above."""
        done, refused = await self._installed({each: f"/teams/{each}/installedApps" for each in teams})
        why = {each: Cause.DISABLED if status == 403 else Cause.NO_ADDRESS for each, (status, _) in refused.items()}
        return {**dict.fromkeys(done), **why}

    async def _installed(self, urls: Mapping[str, str]) -> tuple[list[str], dict[str, tuple[int, dict[str, Any]]]]:
        """Those that have it now, and what Graph said to others."""
        bound = {"teamsApp@odata.bind": f"{self._url}/appCatalogs/teamsApps/{self._app}"}
        installed = await self._each("POST", urls, bound)
        done = [each for each, (status, _) in installed.items() if status < 300 or status == _ALREADY]
        refused = {each: answer for each, answer in installed.items() if each not in done}
        stumbled = [each for each, (status, _) in refused.items() if status == 400 or status >= 500]
        for each, (status, body) in refused.items():
            # An id that is none, or an account that Graph is not done with, must not keep the others from the app.
            if _for_nobody(status, body) or (each in stumbled and len(stumbled) == len(urls)):
                raise GraphFailed("installing", status, _code(body))
        return done, {each: answer for each, answer in refused.items() if each not in stumbled}

    async def _chats(self, people: Sequence[str]) -> dict[str, str | Cause]:
        search = "?$expand=teamsApp&$filter=" + quote(f"teamsApp/id eq '{self._app}'")
        found = await self._each("GET", {each: f"/users/{each}/teamwork/installedApps{search}" for each in people})
        asked = {
            each: f"/users/{each}/teamwork/installedApps/{quote(str(body['value'][0]['id']), safe='')}/chat"
            for each, (status, body) in found.items()
            if status == 200 and body["value"]
        }
        chats = await self._each("GET", asked)
        known = {each: str(body.get("id") or "") for each, (status, body) in chats.items() if status == 200}
        return {each: known.get(each, "") for each in people}

    async def _why(self, refused: Mapping[str, tuple[int, dict[str, Any]]]) -> dict[str, str | Cause]:
        """By what the directory knows of them: the codes of Teams' own refusals are not documented."""
        fields = "?$select=accountEnabled,userType,assignedPlans"
        found = await self._each("GET", {each: f"/users/{each}{fields}" for each in refused})
        return {each: _cause(refused[each][0], *answer) for each, answer in found.items()}

    async def _each(
        self, method: str, urls: Mapping[str, str], body: Mapping[str, Any] | None = None
    ) -> dict[str, tuple[int, dict[str, Any]]]:
        """Status and body of each; what is too much for the moment is asked again when Graph says so."""
        answers: dict[str, tuple[int, dict[str, Any]]] = {}
        extra = {"headers": {"Content-Type": "application/json"}, "body": body} if body else {}
        for _ in range(MOST_TRIES):
            waiting = [each for each in urls if each not in answers]
            if not waiting:
                return answers
            wait = 0.0
            asked = [{"id": each, "method": method, "url": urls[each], **extra} for each in waiting]
            for answer in await self._graph.batch(asked):
                if int(answer["status"]) in _BUSY:
                    wait = max(wait, _seconds(answer.get("headers") or {}))
                else:
                    answers[str(answer["id"])] = int(answer["status"]), answer.get("body") or {}
            await asyncio.sleep(wait)
        if len(answers) < len(urls):
            raise GraphFailed("installing", 429, "too busy for too long")
        return answers


async def in_catalogue(graph: Graph, external: str) -> str | None:
    """The id by which the organisation's catalogue has the app with this id in its manifest."""
    from kiota_abstractions.base_request_configuration import RequestConfiguration
    from msgraph.generated.app_catalogs.teams_apps.teams_apps_request_builder import TeamsAppsRequestBuilder

    asked = TeamsAppsRequestBuilder.TeamsAppsRequestBuilderGetQueryParameters(filter=f"externalId eq '{external}'")

    info = graph.client.app_catalogs.teams_apps.to_get_request_information(RequestConfiguration(query_parameters=asked))
    async for page in graph.pages("app catalogue", info):
        for app in page.value:
            return str(app["id"])
    return None


def _for_nobody(status: int, body: Mapping[str, Any]) -> bool:
    """Whether it is the bot that may not, and not this one person who cannot."""
    said = str((body.get("error") or {}).get("message") or "")
    denied = _code(body) == "Authorization_RequestDenied" or "role permissions" in said
    return status == 401 or (status == 403 and denied)


def _code(body: Mapping[str, Any]) -> str:
    return str((body.get("error") or {}).get("code") or "")


def _cause(refused: int, status: int, body: Mapping[str, Any]) -> Cause:
    if status == 404 or body.get("accountEnabled") is False:
        return Cause.NO_ACCOUNT
    if body.get("userType") == "Guest":
        return Cause.GUEST
    plans = body.get("assignedPlans")
    if plans is not None and not any(
        each.get("service") == _TEAMS_PLAN and each.get("capabilityStatus") == "Enabled" for each in plans
    ):
        return Cause.NO_LICENCE
    return Cause.DISABLED if refused == 403 else Cause.NOT_INSTALLED


def _seconds(headers: Mapping[str, str]) -> float:
    given = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    try:
        return max(0.0, float(given))
    except ValueError:
        return _USUAL_WAIT_SECONDS
