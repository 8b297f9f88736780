"""Proves who calls: that an activity comes from Teams, and who a person is that Teams signed in."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

import aiohttp

from bot.errors import NotAuthenticated
from bot.settings import Settings
from bot.teams.addresses import ServiceUrls
from bot.teams.tokens import SigningKeys, bearer, claimed, verified

ISSUER = "https://api.botframework.com"
CHANNEL = "msteams"
# What Teams asks for when somebody opens a tab, as the app's registration names it.
SSO_SCOPE = "access_as_user"


class TokenCheck:
    """Checks the Authorization header of inbound activities, as the Bot Framework's authentication demands."""

    def __init__(self, session: aiohttp.ClientSession, settings: Settings, service_urls: ServiceUrls) -> None:
        assert settings.app_id
        self._app_id = settings.app_id
        self._tenants = settings.tenants
        self._service_urls = service_urls
        self._keys = SigningKeys(session, settings.openid_url)

    async def check(self, header: str | None, payload: Mapping[str, Any]) -> None:
        """Raise NotAuthenticated unless the token is Teams' own, for this bot, this serviceUrl and these tenants."""
        claims, key = await verified(bearer(header), self._keys, issuer=ISSUER, audiences=[self._app_id])
        if payload.get("channelId") != CHANNEL:
            raise NotAuthenticated("channel")
        # Microsoft signs for other channels too, some of which anybody can open.
        if CHANNEL not in key.endorsements:
            raise NotAuthenticated("key not endorsed for the channel")
        service_url = payload.get("serviceUrl")
        if not isinstance(service_url, str) or claims.get("serviceurl") != service_url:
            raise NotAuthenticated("serviceUrl")
        if not self._service_urls.allowed(service_url):
            raise NotAuthenticated("serviceUrl is not one of Teams'; STARTKLAR_SERVICE_HOSTS can add its host")
        named = _tenants(payload)
        if not named or not named <= self._tenants:
            raise NotAuthenticated("tenant")


class SsoCheck:
    """Checks the tokens that Teams gets for a person who opens the board: of Entra, v2 or v1, for this app.

    `authority` is where Entra is; each tenant that may use the bot signs with its own keys.
    """

    def __init__(self, session: aiohttp.ClientSession, settings: Settings) -> None:
        assert settings.app_id
        self._audiences = audiences(settings.app_id, settings.domain)
        authority = settings.authority.rstrip("/")
        # Which tenant an issuer is, in both of Entra's forms: keys are asked for of none but these.
        self._issuers = {
            issuer: tenant
            for tenant in settings.tenants
            for issuer in (f"{authority}/{tenant}/v2.0", f"https://sts.windows.net/{tenant}/")
        }
        self._keys = {
            tenant: SigningKeys(session, f"{authority}/{tenant}/v2.0/.well-known/openid-configuration")
            for tenant in settings.tenants
        }

    async def person(self, header: str | None) -> str:
        """The Entra object id of the person whom an Authorization header's token is about; raises NotAuthenticated."""
        token = bearer(header)
        issuer = claimed(token).get("iss")
        tenant = self._issuers.get(issuer) if isinstance(issuer, str) else None
        if tenant is None or not isinstance(issuer, str):
            raise NotAuthenticated("tenant")
        claims, _ = await verified(token, self._keys[tenant], issuer=issuer, audiences=self._audiences)
        if claims.get("tid") != tenant:
            raise NotAuthenticated("tenant")
        # An app that signs in for itself has roles and no scope, and an object id of its own.
        scopes = claims.get("scp")
        if claims.get("idtyp") == "app" or not isinstance(scopes, str) or SSO_SCOPE not in scopes.split():
            raise NotAuthenticated("scope")
        person = claims.get("oid")
        if not isinstance(person, str) or not person:
            raise NotAuthenticated("person")
        return person


def audiences(app_id: str, domain: str | None) -> Collection[str]:
    """The app's own id, and the addresses under which a bot with a tab is registered."""
    named: Iterable[str] = (app_id, f"botid-{app_id}")
    hosts = ("", f"{domain}/") if domain else ("",)
    return [app_id, *(f"api://{host}{each}" for host in hosts for each in named)]


def _tenants(payload: Mapping[str, Any]) -> set[str]:
    """Every tenant that an activity names, wherever it does."""
    conversation, data = payload.get("conversation"), payload.get("channelData")
    found = [conversation.get("tenantId") if isinstance(conversation, dict) else None]
    if isinstance(data, dict) and isinstance(data.get("tenant"), dict):
        found.append(data["tenant"].get("id"))
    return {str(each).lower() for each in found if each}
