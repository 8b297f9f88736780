"""How the bot proves itself to Entra, and the tokens it gets for that, through azure-identity."""

import asyncio
import time
from typing import TYPE_CHECKING

import aiohttp

from bot.directory.certificate import read_certificate
from bot.ports import TokenSource
from bot.settings import AppType, Settings

if TYPE_CHECKING:
    from azure.core.credentials_async import AsyncTokenCredential

# For Teams' connector; Graph's is https://graph.microsoft.com/.default.
SCOPE = "https://api.botframework.com/.default"
# A token lives an hour or more; it is renewed while the old one still works.
RENEW_SECONDS_BEFORE = 300


def credential_for(settings: Settings, session: aiohttp.ClientSession) -> "AsyncTokenCredential":
    """The app's credential, good for tokens of any scope: managed identity, certificate or secret, as it is set.

    Raises InvalidSettings when the certificate cannot be read.
    """
    # A third of a second and 20 MB that a laptop without an app id never needs.
    from azure.core.pipeline.transport import AioHttpTransport
    from azure.identity.aio import CertificateCredential, ClientSecretCredential, ManagedIdentityCredential

    transport = AioHttpTransport(session=session, session_owner=False)
    assert settings.app_id is not None
    if settings.app_type is AppType.USER_ASSIGNED_MSI:
        return ManagedIdentityCredential(client_id=settings.app_id, transport=transport)
    assert settings.tenant_id is not None
    # Another authority is one of another cloud, or of a test: Microsoft's public one knows nothing of it.
    elsewhere = not settings.authority.endswith("login.microsoftonline.com")
    if settings.app_certificate:
        certificate = read_certificate(settings)
        return CertificateCredential(
            settings.tenant_id,
            settings.app_id,
            certificate_data=certificate.data,
            password=certificate.password,
            authority=settings.authority,
            disable_instance_discovery=elsewhere,
            transport=transport,
        )
    assert settings.app_password is not None
    return ClientSecretCredential(
        settings.tenant_id,
        settings.app_id,
        settings.app_password.get_secret_value(),
        authority=settings.authority,
        disable_instance_discovery=elsewhere,
        transport=transport,
    )


def connector_tokens(settings: Settings, session: aiohttp.ClientSession) -> TokenSource:
    """Gives a valid token each time, asking Entra only when the last one is about to expire."""
    credential = credential_for(settings, session)
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
