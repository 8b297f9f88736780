"""Every story can be told on either store: on PostgreSQL where STARTKLAR_TEST_STORE says so."""

import os

import pytest

from tests.stores import postgres


@pytest.fixture(autouse=True)
def _on_the_wanted_store(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.environ.get("STARTKLAR_TEST_STORE") == "postgres":
        url = request.getfixturevalue("postgres_url")
        postgres.emptied(url)
        monkeypatch.setenv("STARTKLAR_STORE", url)
