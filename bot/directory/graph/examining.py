"""What the bot may see and do in the tenant: read from its own token, and tried with one harmless request each."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import aiohttp

from bot.directory.credentials import credential_for
from bot.directory.graph.installing import in_catalogue
from bot.directory.graph.mapping import read_mapping
from bot.directory.graph.service import GraphFailed, open_graph
from bot.errors import OperationFailed
from bot.settings import AppType, Settings

# Nobody: where the permission is there, Graph says that it does not know them.
_NOBODY = "00000000-0000-0000-0000-000000000000"
_REFUSED = frozenset({401, 403})
_GRANT = (
    "somebody who may consent for the organisation (Privileged Role Administrator) adds it in the Entra admin centre: "
    "App registrations, the bot's app, API permissions, Microsoft Graph, Application permissions, Grant admin consent"
)
_GRANT_IDENTITY = (
    "somebody who may consent for the organisation (Privileged Role Administrator) gives it to the managed identity as "
    "an app role of Microsoft Graph: New-MgServicePrincipalAppRoleAssignment; the portal has no page for that"
)
_UPLOAD = (
    "the app is not there, so it can be installed for nobody. To do: a Teams administrator uploads what `startklar "
    "manifest build` makes, in the Teams admin centre: Teams apps, Manage apps, Upload new app"
)
# What Entra means, by its number; its own words have ids in them.
_ENTRA = {
    "AADSTS90002": "there is no such tenant: check STARTKLAR_TENANT_ID",
    "AADSTS900023": "STARTKLAR_TENANT_ID is not the id of a tenant",
    "AADSTS700016": "the tenant does not know the app: check STARTKLAR_APP_ID and STARTKLAR_TENANT_ID",
    "AADSTS7000215": "the secret is wrong: STARTKLAR_APP_PASSWORD wants its value, not its id",
    "AADSTS7000222": "the secret has ended: make a new one in the app's registration, under Certificates & secrets",
    "AADSTS700027": "the certificate is not among the app's: add it in its registration, under Certificates & secrets",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at; `todo` is who has to do what where, empty when all is well.

    `needed`: something that is switched on cannot work without it.
    """

    what: str
    todo: str = ""
    needed: bool = False


@dataclass(frozen=True, slots=True)
class _Use:
    """What is switched on."""

    roster: bool
    units: bool
    zones: bool
    install: bool


@dataclass(frozen=True, slots=True)
class _Need:
    permission: str
    stops: str
    url: str
    wanted: Callable[[_Use], bool]


_NEEDS = (
    _Need(
        "User.Read.All",
        "people cannot be read, nor why somebody cannot have the app",
        "/users?$top=1&$select=id",
        lambda use: use.roster or use.install,
    ),
    _Need(
        "GroupMember.Read.All",
        "groups cannot be read: no units, managers and roles from them",
        "/groups?$top=1&$select=id",
        lambda use: use.roster,
    ),
    _Need(
        "AdministrativeUnit.Read.All",
        "administrative units cannot be read",
        "/directory/administrativeUnits?$top=1&$select=id",
        lambda use: use.units,
    ),
    _Need(
        "MailboxSettings.Read",
        "time zones stay as they are",
        f"/users/{_NOBODY}/mailboxSettings?$select=timeZone",
        lambda use: use.zones,
    ),
    _Need(
        "AppCatalog.Read.All",
        "the app cannot be found in the catalogue, so it is installed for nobody",
        "/appCatalogs/teamsApps?$filter=externalId%20eq%20'none'",
        lambda use: use.install,
    ),
    _Need(
        "TeamsAppInstallation.ReadWriteSelfForUser.All",
        "the app is installed for nobody",
        f"/users/{_NOBODY}/teamwork/installedApps",
        lambda use: use.install,
    ),
    _Need(
        "TeamsAppInstallation.ReadWriteSelfForTeam.All",
        "the app is installed in no team: a unit's channel gets posts once somebody has added it there",
        f"/teams/{_NOBODY}/installedApps",
        # Not needed: a person can do it in each team.
        lambda _: False,
    ),
)


async def examine(settings: Settings) -> list[Finding]:
    """What was found, most basic first; after what nothing else can work without, no more is asked."""
    use = _use(settings)
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session:
        token = await _token(settings, session)
        if isinstance(token, Finding):
            return [token]
        found = [Finding(what="Entra gave a token: the credential works"), _tenant(settings, token)]
        try:
            async with open_graph(settings, session) as graph:
                asked = [{"id": each.permission, "method": "GET", "url": each.url} for each in _NEEDS]
                statuses = {str(each["id"]): int(each["status"]) for each in await graph.batch(asked)}
                found += [_permission(settings, use, each, token, statuses.get(each.permission, 0)) for each in _NEEDS]
                if statuses.get("AppCatalog.Read.All") == 200:
                    there = await in_catalogue(graph, settings.app_id or "")
                    found.append(
                        Finding(what="the app is in the organisation's catalogue")
                        if there
                        else Finding(what="app catalogue", todo=_UPLOAD, needed=use.install)
                    )
        except GraphFailed as error:
            todo = f"{error.short}; check STARTKLAR_GRAPH_URL, and whether this machine may reach it"
            found.append(Finding(what="Microsoft Graph", todo=todo, needed=use.roster or use.install))
        return found


def _use(settings: Settings) -> _Use:
    try:
        mapping = read_mapping(settings.graph) if settings.graph else None
    except OperationFailed:
        # The rest of the doctor says so.
        mapping = None
    by_units = mapping is not None and mapping.units.of == "administrative-units"
    zones = mapping is not None and mapping.units.time_zone
    return _Use(mapping is not None, by_units, zones, settings.install)


async def _token(settings: Settings, session: aiohttp.ClientSession) -> Mapping[str, object] | Finding:
    """What the token says of the bot; of what it is made nothing is told."""
    import jwt
    from azure.core.exceptions import AzureError

    try:
        token = await credential_for(settings, session).get_token(settings.graph_scope)
        claims: Mapping[str, object] = jwt.decode(token.token, options={"verify_signature": False})
    except AzureError as error:
        number = re.search(r"AADSTS\d+", str(error))
        meant = _ENTRA.get(number[0], number[0]) if number else "no answer, or one that says nothing"
        todo = f"Entra gave no token: {meant} ({type(error).__name__})"
    except ValueError as error:
        todo = f"Entra cannot be asked: {type(error).__name__}; check STARTKLAR_TENANT_ID and STARTKLAR_AUTHORITY"
    except jwt.PyJWTError:
        todo = "what came from Entra is no token; check STARTKLAR_AUTHORITY"
    else:
        return claims
    return Finding(what="credential", todo=todo, needed=True)


def _tenant(settings: Settings, token: Mapping[str, object]) -> Finding:
    if str(token.get("tid", "")).lower() == (settings.tenant_id or "").lower():
        return Finding(what="the tenant is the one that is set")
    todo = "the bot's identity is of another tenant than STARTKLAR_TENANT_ID: people there would be refused"
    return Finding(what="tenant", todo=todo, needed=True)


def _permission(settings: Settings, use: _Use, need: _Need, token: Mapping[str, object], status: int) -> Finding:
    roles = token.get("roles")
    granted = isinstance(roles, list) and need.permission in roles
    if status and status not in _REFUSED:
        by_other = "" if granted or status >= 429 else " (by a wider permission; this one would do)"
        return Finding(what=f"{need.permission}{by_other}")
    if not status and granted:
        return Finding(what=need.permission)
    if granted:
        how = "it is granted, and Graph refuses all the same: a policy limits it; ask who set it"
    else:
        how = _GRANT_IDENTITY if settings.app_type is AppType.USER_ASSIGNED_MSI else _GRANT
    return Finding(what=need.permission, todo=f"{need.stops}. To do: {how}", needed=need.wanted(use))
