"""Certificates for an app, as an administrator has them made."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)

PASSWORD = b"a-marked-password"


def certificate(ends: datetime | None = None) -> tuple[RSAPrivateKey, x509.Certificate]:
    """A key of its own, and a certificate of it that ends then, or in a year."""
    key, now = generate_private_key(public_exponent=65537, key_size=2048), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "startklar")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=400))
        .not_valid_after(ends or now + timedelta(days=365))
    )
    return key, made.sign(key, hashes.SHA256())


def written(
    directory: Path, key: RSAPrivateKey, made: x509.Certificate, *, pfx: bool = False, password: bytes | None = None
) -> Path:
    """Both in one file, PEM or PFX."""
    closed: KeySerializationEncryption = BestAvailableEncryption(password) if password else NoEncryption()
    path = directory / ("app.pfx" if pfx else "app.pem")
    if pfx:
        path.write_bytes(pkcs12.serialize_key_and_certificates(b"app", key, made, None, closed))
    else:
        path.write_bytes(made.public_bytes(Encoding.PEM) + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, closed))
    return path
