"""The certificate by which the app proves itself in place of a secret."""

from dataclasses import dataclass
from datetime import datetime

from bot.errors import InvalidSettings
from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class Certificate:
    """The file's own bytes, its password, and the moment it ends."""

    data: bytes
    password: bytes | None
    ends: datetime


def read_certificate(settings: Settings) -> Certificate:
    """What STARTKLAR_APP_CERTIFICATE names, PEM or PFX, its key in it; raises InvalidSettings, without a word of it."""
    # Only who has one needs it.
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key, pkcs12

    path = settings.app_certificate
    assert path is not None
    password = settings.app_certificate_password
    secret = password.get_secret_value().encode() if password else None
    try:
        data = path.read_bytes()
        if b"-----BEGIN" in data:
            key, found = load_pem_private_key(data, secret), x509.load_pem_x509_certificate(data)
        else:
            # A type of its own for each of the two, of which one is asked for below.
            key, found, _ = pkcs12.load_key_and_certificates(data, secret)  # type: ignore[assignment]
    except OSError as error:
        raise InvalidSettings([f"STARTKLAR_APP_CERTIFICATE: {path} cannot be read: {error.strerror}"]) from None
    except (ValueError, TypeError):
        wrong = "is no certificate with its key, as PEM or PFX, that STARTKLAR_APP_CERTIFICATE_PASSWORD opens"
        raise InvalidSettings([f"STARTKLAR_APP_CERTIFICATE: {path} {wrong}"]) from None
    if found is None or not isinstance(key, RSAPrivateKey):
        raise InvalidSettings([f"STARTKLAR_APP_CERTIFICATE: {path} must have a certificate and its RSA key in it"])
    return Certificate(data, secret, found.not_valid_after_utc)
