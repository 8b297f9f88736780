"""Every story can be told on either store: all on PostgreSQL where STARTKLAR_TEST_STORE says so, some each time."""

import os
from collections.abc import Iterator

import pytest

from tests.stores import postgres

TINY, POSTGRES = "tiny", "postgres"
ALL_ON = os.environ.get("STARTKLAR_TEST_STORE", TINY)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What is marked is told on each of the two."""
    if ALL_ON == TINY and metafunc.definition.get_closest_marker("both_stores"):
        metafunc.parametrize("_on_the_wanted_store", [TINY, POSTGRES], indirect=True)


@pytest.fixture(scope="module", autouse=True)
def _lived_on_the_wanted_store(request: pytest.FixtureRequest) -> Iterator[None]:
    """For what is lived once and looked at by all tests of a module."""
    with pytest.MonkeyPatch.context() as patched:
        _use(ALL_ON, request, patched)
        yield


@pytest.fixture(autouse=True)
def _on_the_wanted_store(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    _use(getattr(request, "param", ALL_ON), request, monkeypatch)


def _use(store: str, request: pytest.FixtureRequest, patched: pytest.MonkeyPatch) -> None:
    if store == POSTGRES:
        url = request.getfixturevalue("postgres_url")
        postgres.emptied(url)
        patched.setenv("STARTKLAR_STORE", url)
