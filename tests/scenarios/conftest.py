"""Every story can be told on either store: on PostgreSQL where STARTKLAR_TEST_STORE says so."""

import os
from collections.abc import Iterator

import pytest

from tests.stores import postgres


@pytest.fixture(scope="session")
def shared_database() -> Iterator[str | None]:
    """The address of a database with every table in it; None for stories on the embedded store."""
    if os.environ.get("STARTKLAR_TEST_STORE") != "postgres":
        yield None
        return
    with postgres.server() as server, postgres.database(server) as url:
        postgres.migrated(url)
        yield url


@pytest.fixture(autouse=True)
def _on_the_wanted_store(shared_database: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    if shared_database:
        postgres.emptied(shared_database)
        monkeypatch.setenv("STARTKLAR_STORE", shared_database)
