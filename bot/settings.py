"""Settings from the environment and `.env`, read once; all problems are told at once."""

import re
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import InvalidSettings
from content.loader import SHIPPED

# Where Docker and Podman put what is secret: a file each, named as its variable is, in small letters.
SECRETS = Path("/run/secrets")


class AppType(StrEnum):
    """How the bot proves itself to Teams; multi-tenant bots can no longer be registered."""

    SINGLE_TENANT = "SingleTenant"
    USER_ASSIGNED_MSI = "UserAssignedMSI"


class Settings(BaseSettings):
    """Everything that can be set; each name is an environment variable with the prefix `STARTKLAR_`."""

    model_config = SettingsConfigDict(env_prefix="STARTKLAR_", env_file=".env", extra="ignore", frozen=True)

    host: str = Field("127.0.0.1", description="address to listen on")
    port: int = Field(3978, ge=0, le=65535, description="port to listen on")
    data: Path = Field(Path("data"), description="directory of the embedded store")
    store: SecretStr | None = Field(None, description="address of a PostgreSQL database to keep everything in")
    store_connections: int = Field(10, ge=2, le=100, description="how many connections to it each replica may open")
    content: Path = Field(SHIPPED, description="directory of playbooks, articles, material and phrases")
    meaning: bool = Field(True, description="search by meaning too, with the model that comes along")
    model: Path | None = Field(None, description="directory of an ONNX model to search with instead")
    vectors: Path | None = Field(None, description="directory of what the model has read; else in the data directory")
    sample: bool | None = Field(None, description="fill an empty store with the sample organisation")
    app_id: str | None = Field(None, description="the bot's app id in Entra")
    catalog_id: str | None = Field(
        None, description="the app's id in Teams' admin centre, where it is another than the app id; links lead there"
    )
    app_type: AppType = Field(AppType.SINGLE_TENANT, description="SingleTenant or UserAssignedMSI")
    app_password: SecretStr | None = Field(None, description="the app's client secret (SingleTenant)")
    app_certificate: Path | None = Field(
        None, description="the app's certificate with its key, PEM or PFX, in place of a secret (SingleTenant)"
    )
    app_certificate_password: SecretStr | None = Field(None, description="the password of that file, if it has one")
    tenant_id: str | None = Field(None, description="the organisation's tenant id")
    further_tenants: frozenset[str] = Field(
        frozenset(), description="ids of other tenants whose people may use the bot, as a JSON list"
    )
    domain: str | None = Field(None, description="public host name, for the app package")
    service_url: str | None = Field(None, description="where Teams is reached before it has written to us")
    service_hosts: frozenset[str] = Field(
        frozenset(), description="further hosts that Teams is reached at, as in a government's cloud, as a JSON list"
    )
    openid_url: str = Field(
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        description="where Teams publishes its signing keys",
    )
    authority: str = Field("https://login.microsoftonline.com", description="where tokens are issued")
    graph: Path | None = Field(
        None, description="file that says how people and units are read from Microsoft Graph (docs/graph.md)"
    )
    graph_url: str = Field("https://graph.microsoft.com/v1.0", description="where Microsoft Graph is")
    graph_scope: str = Field("https://graph.microsoft.com/.default", description="what a token for it is asked for")
    install: bool = Field(
        False, description="install the app for everybody in the roster, through Microsoft Graph (docs/graph.md)"
    )
    install_per_minute: int = Field(
        600, gt=0, description="for how many people a minute; Graph takes 30 requests of this kind a second"
    )
    picture_hosts: frozenset[str] = Field(
        frozenset(), description="hosts inside the organisation that pictures may lie on, as a JSON list"
    )
    tick_seconds: float = Field(30.0, gt=0, description="seconds between looks for what is due")
    patience_seconds: float = Field(
        8.0, gt=0, le=10, description="how long Teams is kept waiting before it is told that the answer comes later"
    )
    most_per_minute: int = Field(
        120, gt=0, description="how often one person may write or press in a minute before being asked to wait"
    )
    limits_second: float = Field(
        1.0, gt=0, description="how long a second of Teams' limits lasts; less only where nothing counts, to measure"
    )
    metrics_port: int | None = Field(
        None, ge=0, le=65535, description="port that Prometheus finds /metrics on; without one nothing is measured"
    )
    metrics_host: str = Field("127.0.0.1", description="address that /metrics is served on; Teams need not reach it")
    log_json: bool = Field(False, description="write the log as JSON lines")

    @property
    def vectors_directory(self) -> Path:
        """Where what the model has read is kept."""
        return self.vectors or self.data / "vectors"

    @property
    def tenants(self) -> frozenset[str]:
        """Those whose people may use the bot, in small letters."""
        return frozenset(each.lower() for each in (self.tenant_id, *self.further_tenants) if each)

    @property
    def on_loopback(self) -> bool:
        """Whether only this machine can reach the bot."""
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def with_sample(self) -> bool:
        """Whether an empty store gets the sample organisation: by default only where nobody can sign in."""
        return self.app_id is None if self.sample is None else self.sample

    @property
    def first_service_url(self) -> str | None:
        """Where Teams is reached before it has written to us: its European address, and on a laptop nowhere."""
        return self.service_url or ("https://smba.trafficmanager.net/emea/" if self.app_id else None)

    def problems(self) -> list[str]:
        """What keeps the bot from running."""
        found = []
        if not self.app_id and not self.on_loopback:
            found.append(
                f"STARTKLAR_HOST is {self.host}, which others can reach, but STARTKLAR_APP_ID is not set: without it "
                "nobody is asked who they are. Set STARTKLAR_APP_ID, or STARTKLAR_HOST=127.0.0.1"
            )
        if self.app_id and not self.tenant_id:
            found.append("STARTKLAR_TENANT_ID must be set when STARTKLAR_APP_ID is: the bot serves one organisation")
        if self.app_id and self.app_type is AppType.SINGLE_TENANT and not (self.app_password or self.app_certificate):
            found.append(
                "STARTKLAR_APP_PASSWORD or STARTKLAR_APP_CERTIFICATE must be set, or STARTKLAR_APP_TYPE=UserAssignedMSI"
            )
        if self.app_certificate and not self.app_certificate.is_file():
            found.append(f"STARTKLAR_APP_CERTIFICATE: there is no file {self.app_certificate}")
        if self.service_url and not re.match(r"https?://[\w.:\[\]-]+(/|$)", self.service_url):
            found.append(f"STARTKLAR_SERVICE_URL: {self.service_url} is not an address that begins with https://")
        if self.graph and not self.app_id:
            found.append("STARTKLAR_GRAPH needs STARTKLAR_APP_ID: the roster is read as the bot's own app")
        if self.graph and not self.graph.is_file():
            found.append(f"STARTKLAR_GRAPH: there is no file {self.graph}")
        if self.install and not self.app_id:
            found.append("STARTKLAR_INSTALL needs STARTKLAR_APP_ID: the bot installs its own app")
        if self.metrics_port and self.metrics_port == self.port:
            found.append(
                "STARTKLAR_METRICS_PORT is STARTKLAR_PORT; what is measured is not for the world, so choose another"
            )
        if not self.content.is_dir():
            found.append(f"STARTKLAR_CONTENT: there is no directory {self.content}")
        return found

    def missing_for_production(self) -> list[str]:
        """What a laptop can do without and Teams cannot."""
        wanted = {"APP_ID": bool(self.app_id), "TENANT_ID": bool(self.tenant_id), "DOMAIN": bool(self.domain)}
        if self.app_type is AppType.SINGLE_TENANT:
            wanted["APP_PASSWORD"] = bool(self.app_password or self.app_certificate)
        return [f"STARTKLAR_{name}" for name, value in wanted.items() if not value]


def settings_of(**given: Any) -> Settings:
    """`given` before the environment before `.env` before the files of secrets; raises ValidationError."""
    return Settings(**{"_secrets_dir": SECRETS if SECRETS.is_dir() else None, **given})


def read_settings(**given: Any) -> Settings:
    """The settings, with `given` (those that are not None) before the environment; raises InvalidSettings."""
    try:
        settings = settings_of(**{name: value for name, value in given.items() if value is not None})
    except ValidationError as error:
        raise InvalidSettings([_told(each) for each in error.errors(include_url=False)]) from error
    if problems := settings.problems():
        raise InvalidSettings(problems)
    return settings


def _told(error: Any) -> str:
    name = ".".join(str(part) for part in error["loc"]).upper()
    return f"STARTKLAR_{name}: {error['msg']}"
