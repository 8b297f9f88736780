"""Whoever asks for the app to be installed is served, whichever replica hears it."""

from pathlib import Path

import aiohttp
import pytest

from bot.directory.graph.installing import GraphApps
from bot.outbound.install_keeper import InstallKeeper
from bot.settings import AppType, Settings
from tests.directory.region import opened
from tests.graph_simulator import APP_ID, TENANT_ID
from tests.stores import postgres


async def test_a_replica_that_does_not_lead_installs_when_it_is_asked_and_not_by_itself(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    postgres.emptied(postgres_url)
    async with opened(tmp_path, monkeypatch.setenv, {"store": postgres_url}) as region:
        await region.sync()
        region.graph.teams.add_app(APP_ID)
        given = Settings(
            _env_file=None,
            app_id=APP_ID,
            app_type=AppType.USER_ASSIGNED_MSI,
            tenant_id=TENANT_ID,
            graph_url=region.graph.url,
        )
        async with aiohttp.ClientSession() as session:
            apps = GraphApps(given, session)
            keeper = InstallKeeper(
                region.store,
                region.keeper._editions,
                region.view,
                region.clock,
                apps,
                "https://teams.example",
                TENANT_ID,
                10**6,
            )
            assert not region.store.leads
            await keeper.look()
            assert region.graph.teams.installed == {}
            *_, found = [each async for each in keeper.install()]
        assert (found.installed, found.waiting) == (12, 0)
