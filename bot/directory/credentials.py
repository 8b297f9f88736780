"""Tokens for Teams' connector, from Entra through azure-identity."""

import asyncio
import time

import aiohttp

from bot.ports import TokenSource
from bot.settings import AppType, Settings

SCOPE = "https://api.botframework.com/.default"
# A token lives an hour or more; it is renewed while the old one still works.
RENEW_SECONDS_BEFORE = 300


def connector_tokens(settings: Settings, session: aiohttp.ClientSession) -> TokenSource:
    """Gives a valid token each time, asking Entra only when the last one is about to expire."""
    # A third of a second and 20 MB that a laptop without an app id never needs.
    from azure.core.pipeline.transport import AioHttpTransport
    from azure.identity.aio import ClientSecretCredential, ManagedIdentityCredential

    transport = AioHttpTransport(session=session, session_owner=False)
    assert settings.app_id is not None
    credential: ClientSecretCredential | ManagedIdentityCredential
    if settings.app_type is AppType.USER_ASSIGNED_MSI:
        credential = ManagedIdentityCredential(client_id=settings.app_id, transport=transport)
    else:
        assert settings.tenant_id is not None
        assert settings.app_password is not None
        credential = ClientSecretCredential(
            settings.tenant_id,
            settings.app_id,
            settings.app_password.get_secret_value(),
            authority=settings.authority,
            disable_instance_discovery=not settings.authority.endswith("login.microsoftonline.com"),
            transport=transport,
        )
    token, expires = "", 0.0
    renewing = asyncio.Lock()

    async def current() -> str:
        nonlocal token, expires
        if time.time() < expires - RENEW_SECONDS_BEFORE:
            return token
        async with renewing:
            if time.time() >= expires - RENEW_SECONDS_BEFORE:
                found = await credential.get_token(SCOPE)
                token, expires = found.token, found.expires_on
        return token

    return current
