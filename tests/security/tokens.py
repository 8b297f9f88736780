"""Tokens made by hand, down to the last letter: the library that makes honest ones refuses to make most of these."""

import base64
import json
import time
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from tests.teams_simulator import APP_ID, TENANT_ID, Identity

ISSUER = "https://api.botframework.com"
FURTHER_TENANT = "6a1f4f54-6f2c-4b6f-8a3f-0c2b1d9e7f10"
OTHER_TENANT = "11111111-1111-1111-1111-111111111111"
PERSON = "00000000-0000-0000-0000-0000000000e1"


@dataclass(frozen=True, slots=True)
class In:
    """So many seconds from when the token is written."""

    seconds: int


class Forge:
    """Writes tokens, of the Bot Framework or of Entra, honest ones where nothing else is asked for."""

    def __init__(self, identity: Identity, service_url: str, authority: str) -> None:
        self.identity = identity
        self.service_url = service_url
        self.authority = authority

    @property
    def key(self) -> RSAPrivateKey:
        """What Microsoft signs with."""
        return self.identity.signing_key()

    @property
    def own_key(self) -> RSAPrivateKey:
        """What somebody else signs with."""
        return self.identity.signing_key(forged=True)

    def header(self, **changes: Any) -> dict[str, Any]:
        """The token's header; what is ... is left out."""
        return _present({"alg": "RS256", "typ": "JWT", "kid": self.identity.kid, **changes})

    def claims(self, **changes: Any) -> dict[str, Any]:
        """What the Bot Framework says of a request; what is ... is left out."""
        given = {"iss": ISSUER, "aud": APP_ID, "serviceurl": self.service_url, "nbf": In(-300), "exp": In(3600)}
        return _present({**given, **changes})

    def sso_claims(self, **changes: Any) -> dict[str, Any]:
        """What Entra says of a person who opened the board, in its second version."""
        given = {
            "iss": f"{self.authority}/{TENANT_ID}/v2.0",
            "aud": APP_ID,
            "tid": TENANT_ID,
            "oid": PERSON,
            "sub": "x" * 43,
            "scp": "access_as_user",
            "ver": "2.0",
            "azp": "1fec8e78-bce4-4aaf-ab1b-5451cc387264",
            "nbf": In(-300),
            "exp": In(3600),
        }
        return _present({**given, **changes})

    def signed(
        self, header: Any = None, claims: Any = None, key: RSAPrivateKey | None = None, algorithm: str = "RS256"
    ) -> str:
        """The two parts, as JSON or as the text that is given, and a signature."""
        body = (
            f"{_part(self.header() if header is None else header)}.{_part(self.claims() if claims is None else claims)}"
        )
        digest = {"RS256": hashes.SHA256(), "PS256": hashes.SHA256(), "RS512": hashes.SHA512()}[algorithm]
        pad: Any = padding.PKCS1v15()
        if algorithm == "PS256":
            pad = padding.PSS(padding.MGF1(digest), padding.PSS.DIGEST_LENGTH)
        return f"{body}.{encoded((key or self.key).sign(body.encode(), pad, digest))}"

    def with_claims(self, **changes: Any) -> str:
        """An honestly signed token that says something else."""
        return self.signed(claims=self.claims(**changes))

    def with_header(self, **changes: Any) -> str:
        """An honestly signed token whose header says something else."""
        return self.signed(header=self.header(**changes))


def encoded(data: bytes) -> str:
    """As a token's parts are written."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _part(value: Any) -> str:
    return encoded(value.encode() if isinstance(value, str) else json.dumps(value).encode())


def _present(values: dict[str, Any]) -> dict[str, Any]:
    now = int(time.time())
    given = {name: now + value.seconds if isinstance(value, In) else value for name, value in values.items()}
    return {name: value for name, value in given.items() if value is not ...}
