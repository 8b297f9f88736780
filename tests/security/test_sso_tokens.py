"""Who a person is, by the token that Teams gets for them from Entra; and the forgeries of it."""

import json
import time
from collections.abc import AsyncIterator, Callable

import aiohttp
import pytest
import pytest_asyncio

from bot.errors import NotAuthenticated
from bot.settings import Settings
from bot.teams.identity import SsoCheck
from tests.security.tokens import FURTHER_TENANT, ISSUER, OTHER_TENANT, PERSON, Forge, In
from tests.teams_simulator import APP_ID, TENANT_ID, TeamsSimulator

DOMAIN = "startklar.region.example"
NOW = int(time.time())


@pytest_asyncio.fixture
async def teams() -> AsyncIterator[TeamsSimulator]:
    async with TeamsSimulator() as simulator:
        yield simulator


@pytest_asyncio.fixture
async def check(teams: TeamsSimulator) -> AsyncIterator[SsoCheck]:
    settings = Settings(
        _env_file=None,
        app_id=APP_ID,
        tenant_id=TENANT_ID.upper(),
        further_tenants=frozenset({FURTHER_TENANT}),
        domain=DOMAIN,
        authority=teams.authority,
    )
    async with aiohttp.ClientSession() as session:
        yield SsoCheck(session, settings)


def forge_of(teams: TeamsSimulator) -> Forge:
    return Forge(teams.identity, teams.service_url, teams.authority)


def says(**changes: object) -> Callable[[Forge], str]:
    return lambda forge: forge.signed(claims=forge.sso_claims(**changes))


def of_tenant(tenant: str, **changes: object) -> Callable[[Forge], str]:
    return lambda forge: says(iss=f"{forge.authority}/{tenant}/v2.0", tid=tenant, **changes)(forge)


HONEST: dict[str, Callable[[Forge], str]] = {
    "the second version": says(),
    "the first version": says(
        iss=f"https://sts.windows.net/{TENANT_ID}/", aud=f"api://{APP_ID}", ver="1.0", azp=..., appid="client"
    ),
    "a tab's own address": says(aud=f"api://{DOMAIN}/{APP_ID}"),
    "a bot with a tab": says(aud=f"api://{DOMAIN}/botid-{APP_ID}"),
    "a bot alone": says(aud=f"api://botid-{APP_ID}"),
    "another tenant that may use it": of_tenant(FURTHER_TENANT),
    "more than one scope": says(scp="email access_as_user openid"),
    "a clock that is four minutes fast": says(exp=In(-200)),
}

FORGERIES: dict[str, Callable[[Forge], str]] = {
    "another key": lambda forge: forge.signed(claims=forge.sso_claims(), key=forge.own_key),
    "alg none": lambda forge: (
        forge.signed(header=forge.header(alg="none"), claims=forge.sso_claims()).rpartition(".")[0] + "."
    ),
    "a key that nobody knows": lambda forge: forge.signed(header=forge.header(kid="own"), claims=forge.sso_claims()),
    "the Bot Framework in the place of Entra": lambda forge: forge.signed(
        claims=forge.sso_claims(iss=ISSUER, serviceurl=forge.service_url)
    ),
    "another tenant": of_tenant(OTHER_TENANT),
    "another tenant in the first version": says(iss=f"https://sts.windows.net/{OTHER_TENANT}/", tid=OTHER_TENANT),
    "another tenant than the issuer's": says(tid=OTHER_TENANT),
    "one of our tenants, but not the issuer's": says(tid=FURTHER_TENANT),
    "no tenant": says(tid=...),
    "nobody's issuer": says(iss="https://evil.example/v2.0"),
    "the issuer of all tenants": lambda forge: says(iss=f"{forge.authority}/common/v2.0")(forge),
    "the issuer as the metadata of all tenants has it": lambda forge: says(iss=f"{forge.authority}/{{tenantid}}/v2.0")(
        forge
    ),
    "the issuer with a slash": lambda forge: says(iss=f"{forge.authority}/{TENANT_ID}/v2.0/")(forge),
    "a list of issuers": lambda forge: says(iss=[f"{forge.authority}/{TENANT_ID}/v2.0"])(forge),
    "no issuer": says(iss=...),
    "for Graph": says(aud="00000003-0000-0000-c000-000000000000"),
    "for another app": says(aud="api://22222222-2222-2222-2222-222222222222"),
    "for our app at another host": says(aud=f"api://evil.example/{APP_ID}"),
    "for several": says(aud=[APP_ID]),
    "for nobody": says(aud=...),
    "an app that signs in for itself": says(scp=..., roles=["access_as_user"], idtyp="app"),
    "an app that says it has a scope": says(idtyp="app"),
    "another scope": says(scp="User.Read"),
    "a scope that begins as ours": says(scp="access_as_user_and_more"),
    "a list of scopes": says(scp=["access_as_user"]),
    "no scope": says(scp=...),
    "nobody": says(oid=...),
    "an empty person": says(oid=""),
    "two persons": says(oid=[PERSON]),
    "the person said twice": lambda forge: forge.signed(
        claims=json.dumps(forge.sso_claims())[:-1] + ', "oid": "00000000-0000-0000-0000-0000000000e5"}'
    ),
    "expired": says(exp=In(-1_000)),
    "no end": says(exp=...),
    "an end that is a text": says(exp=str(NOW + 3_600)),
    "not yet valid": says(nbf=In(3_000)),
    "no beginning": says(nbf=...),
    "critical": lambda forge: forge.signed(header=forge.header(crit=["exp"]), claims=forge.sso_claims()),
    "cut short": lambda forge: forge.signed(claims=forge.sso_claims())[:-40],
    "claims that are none": lambda forge: forge.signed(claims="[]"),
    "two tokens": lambda forge: f"{forge.signed(claims=forge.sso_claims())} {forge.signed(claims=forge.sso_claims())}",
    "nothing": lambda forge: "",
}


@pytest.mark.parametrize("name", HONEST)
async def test_an_honest_token_says_who_it_is(check: SsoCheck, teams: TeamsSimulator, name: str) -> None:
    assert await check.person(f"Bearer {HONEST[name](forge_of(teams))}") == PERSON


@pytest.mark.parametrize("name", FORGERIES)
async def test_a_forged_one_says_nothing(check: SsoCheck, teams: TeamsSimulator, name: str) -> None:
    with pytest.raises(NotAuthenticated):
        await check.person(f"Bearer {FORGERIES[name](forge_of(teams))}")


@pytest.mark.parametrize("header", [None, "", "Bearer", "Basic YTpi"])
async def test_no_token_says_nothing(check: SsoCheck, header: str | None) -> None:
    with pytest.raises(NotAuthenticated):
        await check.person(header)


async def test_keys_are_asked_for_of_our_own_tenants_alone_and_not_in_a_flood(
    check: SsoCheck, teams: TeamsSimulator
) -> None:
    forge = forge_of(teams)
    for tenant in (OTHER_TENANT, "common"):
        with pytest.raises(NotAuthenticated):
            await check.person(f"Bearer {of_tenant(tenant)(forge)}")
    assert sum(teams.served.values()) == 0
    for number in range(20):
        with pytest.raises(NotAuthenticated):
            await check.person(
                f"Bearer {forge.signed(header=forge.header(kid=f'{number}'), claims=forge.sso_claims())}"
            )
    assert sum(teams.served.values()) == 2, "the metadata and the keys"
