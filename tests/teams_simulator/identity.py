"""Keys and tokens: what the Bot Framework Service signs towards the bot, and what the bot is issued to call back."""

import base64
import functools
import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from tests.teams_simulator.answers import Answer, JsonObject, json_answer

ISSUER: Final = "https://api.botframework.com"
SCOPE: Final = "https://api.botframework.com/.default"
SIGNED_FOR: Final = 3600  # seconds a token to the bot is valid
ISSUED_FOR: Final = 3599  # seconds a token from the token endpoint is valid
MANAGED_SECRET: Final = "a secret between App Service and its app"
FORGER: Final = -1  # the number of a key that is never published


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedToken:
    """An access token the bot got; `expires_at` in seconds since 1970."""

    token: str
    tenant: str
    client_id: str
    scope: str
    expires_at: float
    assertion: str = ""


class Identity:
    """Signs as the Bot Framework Service and issues access tokens as Microsoft Entra ID; `clock` tells seconds.

    With `client_secret` set, the token endpoint refuses any other secret. `issued_for` is in seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self.issued: list[IssuedToken] = []
        self.client_secret: str | None = None
        self.issued_for = ISSUED_FOR
        self._clock = clock
        self._valid: dict[str, IssuedToken] = {}
        self._numbers = itertools.count(1)
        self._keys = [0]
        self.endorsements = ["msteams"]

    # Towards the bot

    @property
    def kid(self) -> str:
        """The id of the key that signs now."""
        return _kid(self._keys[-1])

    def sign_token(
        self, *, app_id: str, service_url: str, kid: str | None = None, forged: bool = False, **overrides: object
    ) -> str:
        """The RS256 token that comes with an activity; an override replaces a claim and `None` leaves it out.

        `forged` signs with a key that is not published under the `kid` the token names.
        """
        now = int(self._clock())
        claims: JsonObject = {
            "iss": ISSUER,
            "aud": app_id,
            "serviceurl": service_url,
            "iat": now,
            "nbf": now - 300,
            "exp": now + SIGNED_FOR,
        }
        claims.update(overrides)
        key = _private_key(FORGER if forged else self._keys[-1])
        present = {name: value for name, value in claims.items() if value is not None}
        return jwt.encode(present, key, algorithm="RS256", headers={"kid": kid or self.kid})

    def rotate_keys(self, *, keep_old: bool = True) -> None:
        """Sign with a new key from now on; the old ones stay published unless `keep_old` is false."""
        new = self._keys[-1] + 1
        self._keys = [*self._keys, new] if keep_old else [new]

    def key_set(self) -> JsonObject:
        """The published keys (JWKS), with the endorsements that Teams' channel needs."""
        return {"keys": [{**_public_jwk(number), "endorsements": self.endorsements} for number in self._keys]}

    def signing_key(self, *, forged: bool = False) -> RSAPrivateKey:
        """What tokens are signed with now, or one that is never published."""
        return _private_key(FORGER if forged else self._keys[-1])

    # From the bot

    def issue_token(self, tenant: str, form: JsonObject) -> Answer:
        """Answer a client-credentials request: 200 with a token, or 400/401 as Microsoft Entra ID words it."""
        if form.get("grant_type") != "client_credentials":
            return _denied(400, "unsupported_grant_type")
        if not form.get("client_id"):
            return _denied(400, "invalid_request")
        if self.client_secret is not None and form.get("client_secret") != self.client_secret:
            return _denied(401, "invalid_client")
        assertion = str(form.get("client_assertion", ""))
        issued = self._issue(tenant, str(form["client_id"]), str(form.get("scope", "")), assertion)
        return json_answer(
            200,
            {
                "token_type": "Bearer",
                "expires_in": self.issued_for,
                "ext_expires_in": self.issued_for,
                "access_token": issued.token,
            },
        )

    def issue_managed_token(self, query: JsonObject, headers: Mapping[str, str]) -> Answer:
        """Answer as the endpoint that a managed identity asks, of App Service or of a virtual machine (IMDS)."""
        if headers.get("Metadata") != "true" and headers.get("X-IDENTITY-HEADER") != MANAGED_SECRET:
            return _denied(400, "invalid_request")
        issued = self._issue("", str(query.get("client_id", "")), f"{query.get('resource')}/.default", "")
        return json_answer(
            200,
            {
                "access_token": issued.token,
                "client_id": issued.client_id,
                "expires_in": str(self.issued_for),
                "expires_on": str(int(issued.expires_at)),
                "resource": query.get("resource"),
                "token_type": "Bearer",
            },
        )

    def _issue(self, tenant: str, client_id: str, scope: str, assertion: str) -> IssuedToken:
        issued = IssuedToken(
            token=f"simulated-access-token-{next(self._numbers)}",
            tenant=tenant,
            client_id=client_id,
            scope=scope,
            expires_at=self._clock() + self.issued_for,
            assertion=assertion,
        )
        self.issued.append(issued)
        self._valid[issued.token] = issued
        return issued

    def accepts(self, authorization: str | None) -> bool:
        """Whether this `Authorization` header carries a token issued for the Connector API and still valid."""
        scheme, _, token = (authorization or "").partition(" ")
        issued = self._valid.get(token)
        return scheme == "Bearer" and issued is not None and issued.scope == SCOPE and issued.expires_at > self._clock()

    def revoke_tokens(self) -> None:
        """No token issued so far is accepted any more."""
        self._valid.clear()


def openid_metadata(base_url: str) -> JsonObject:
    """The Bot Framework Service's metadata document."""
    return {
        "issuer": ISSUER,
        "authorization_endpoint": "https://invalid.botframework.com",
        "jwks_uri": f"{base_url}/v1/.well-known/keys",
        "id_token_signing_alg_values_supported": ["RS256"],
        "token_endpoint_auth_methods_supported": ["private_key_jwt"],
    }


def tenant_metadata(base_url: str, tenant: str) -> JsonObject:
    """The tenant's OpenID configuration at the token authority."""
    return {
        "issuer": f"{base_url}/{tenant}/v2.0",
        "authorization_endpoint": f"{base_url}/{tenant}/oauth2/v2.0/authorize",
        "token_endpoint": f"{base_url}/{tenant}/oauth2/v2.0/token",
        "jwks_uri": f"{base_url}/v1/.well-known/keys",
    }


def instance_metadata(base_url: str, tenant: str) -> JsonObject:
    """The answer to MSAL's instance discovery: this authority knows itself."""
    host = base_url.partition("://")[2]
    return {
        "tenant_discovery_endpoint": f"{base_url}/{tenant}/v2.0/.well-known/openid-configuration",
        "api-version": "1.1",
        "metadata": [{"preferred_network": host, "preferred_cache": host, "aliases": [host]}],
    }


def _denied(status: int, error: str) -> Answer:
    return json_answer(status, {"error": error, "error_description": f"Simulated refusal: {error}."})


def _kid(number: int) -> str:
    return f"simulated-key-{number}"


@functools.cache  # making a key takes longer than most tests, so simulators share them
def _private_key(_number: int) -> RSAPrivateKey:
    return generate_private_key(public_exponent=65537, key_size=2048)


@functools.cache
def _public_jwk(number: int) -> JsonObject:
    public = _private_key(number).public_key().public_numbers()
    return {
        "kty": "RSA",
        "use": "sig",
        "alg": "RS256",
        "kid": _kid(number),
        "x5t": _kid(number),
        "n": _base64url(public.n),
        "e": _base64url(public.e),
    }


def _base64url(number: int) -> str:
    encoded = base64.urlsafe_b64encode(number.to_bytes((number.bit_length() + 7) // 8, "big"))
    return encoded.decode().rstrip("=")
