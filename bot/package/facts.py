"""What the package says about this installation: app id, domain and version."""

import re
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from bot.settings import Settings

_GUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
_LABEL = r"[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
# A last label of digits only is an address, which Teams does not take.
_HOST = re.compile(rf"(?:{_LABEL}\.)+(?=[^.]*[a-zA-Z]){_LABEL}")
# The schema asks for semver in words only; Teams decides by it whether an upload is an update.
_VERSION = re.compile(r"(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A GUID, a host name and a version `major.minor.patch`."""

    app_id: str
    domain: str
    version: str


# Stands in for facts that are missing, so that the rest of the package is still checked and told in one go.
_ANY = Facts(app_id="00000000-0000-0000-0000-000000000000", domain="example.org", version="0.0.0")


def facts_of(settings: Settings, given_version: str | None, reasons: list[str]) -> Facts:
    """The facts, with `given_version` before the installed one; adds to `reasons` what is missing or malformed."""
    return Facts(
        app_id=_app_id(settings.app_id, reasons),
        domain=_domain(settings.domain, reasons),
        version=_version(given_version, reasons),
    )


def _app_id(found: str | None, reasons: list[str]) -> str:
    if not found:
        reasons.append("STARTKLAR_APP_ID is not set: it is the bot's app id in Entra")
    elif not _GUID.fullmatch(found):
        reasons.append(f"STARTKLAR_APP_ID is {found!r}, which is no GUID: 8-4-4-4-12 hexadecimal digits")
    else:
        return found
    return _ANY.app_id


def _domain(found: str | None, reasons: list[str]) -> str:
    if not found:
        reasons.append("STARTKLAR_DOMAIN is not set: it is the bot's public host name, such as startklar.example.org")
    elif not _HOST.fullmatch(found):
        reasons.append(
            f"STARTKLAR_DOMAIN is {found!r}; only the public host name goes there, such as startklar.example.org, "
            "without https://, port or path"
        )
    else:
        return found
    return _ANY.domain


def _version(given: str | None, reasons: list[str]) -> str:
    try:
        found = given or version("startklar")
    except PackageNotFoundError:
        reasons.append("startklar is not installed here, so its version is not known: install it first")
        return _ANY.version
    if not _VERSION.fullmatch(found):
        reasons.append(f"the version is {found}; Teams compares only versions such as 1.2.3")
        return _ANY.version
    return found
