"""Kinds of forged token, each brought to a running bot: none is let in, stored or answered."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from bot.settings import AppType
from bot.teams import tokens
from tests.scenarios.house import House
from tests.security.tokens import FURTHER_TENANT, ISSUER, OTHER_TENANT, Forge, In, encoded
from tests.teams_simulator import APP_ID, TENANT_ID, TeamsSimulator
from tests.teams_simulator.identity import MANAGED_SECRET

pytestmark = pytest.mark.asyncio(loop_scope="module")

TEAMS = "https://smba.trafficmanager.net/emea/"
EVIL = "https://evil.example/"
FORGED_CHAT = "a:nobody-talks-here"


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent: headers, what differs in the activity, and what follows the address."""

    headers: tuple[tuple[str, str], ...] = ()
    activity: Mapping[str, Any] = field(default_factory=dict)
    query: str = ""


def bearing(token: str, scheme: str = "Bearer", query: str = "", **activity: Any) -> Request:
    return Request((("Authorization", f"{scheme} {token}"),), activity, query)


def hmac_by(secret: bytes, name: str, digest: str) -> Callable[[Forge], Request]:
    """Alg confusion: signed with what everybody can read, as if it were a shared secret."""

    def made(forge: Forge) -> Request:
        body = forge.signed(header=forge.header(alg=name)).rpartition(".")[0]
        return bearing(f"{body}.{encoded(hmac.new(secret, body.encode(), digest).digest())}")

    return made


def public_key(form: serialization.PublicFormat) -> Callable[[Forge], bytes]:
    return lambda forge: forge.key.public_key().public_bytes(serialization.Encoding.PEM, form)


def confused(name: str, digest: str, form: serialization.PublicFormat) -> Callable[[Forge], Request]:
    return lambda forge: hmac_by(public_key(form)(forge), name, digest)(forge)


def es256(forge: Forge) -> Request:
    """A key of another kind, under the id of Microsoft's."""
    body = forge.signed(header=forge.header(alg="ES256")).rpartition(".")[0]
    return bearing(
        f"{body}.{encoded(ec.generate_private_key(ec.SECP256R1()).sign(body.encode(), ec.ECDSA(hashes.SHA256())))}"
    )


def own_jwk(forge: Forge) -> dict[str, Any]:
    numbers = forge.own_key.public_key().public_numbers()
    n, e = (encoded(each.to_bytes((each.bit_length() + 7) // 8, "big")) for each in (numbers.n, numbers.e))
    return {"kty": "RSA", "use": "sig", "kid": "own", "n": n, "e": e, "endorsements": ["msteams"]}


def by_own_key(**header: Any) -> Callable[[Forge], Request]:
    return lambda forge: bearing(forge.signed(header=forge.header(**header), key=forge.own_key))


def unsigned(algorithm: str) -> Callable[[Forge], Request]:
    return lambda forge: bearing(forge.signed(header=forge.header(alg=algorithm)).rpartition(".")[0] + ".")


def says(**changes: Any) -> Callable[[Forge], Request]:
    return lambda forge: bearing(forge.with_claims(**changes))


def says_of_itself(**changes: Any) -> Callable[[Forge], Request]:
    return lambda forge: bearing(forge.with_header(**changes))


def about(**activity: Any) -> Callable[[Forge], Request]:
    return lambda forge: bearing(forge.signed(), **activity)


def elsewhere(url: str) -> Callable[[Forge], Request]:
    """Signed by Microsoft for this very address, as it might be for a channel that somebody registered."""
    return lambda forge: bearing(forge.with_claims(serviceurl=url), serviceUrl=url)


def swapped(forge: Forge) -> Request:
    """The signature of one token under the claims of another."""
    header, _, signature = forge.signed().split(".")
    claims = forge.with_claims(serviceurl=forge.service_url, exp=int(time.time()) + 9_000).split(".")[1]
    return bearing(f"{header}.{claims}.{signature}")


def twice_said(forge: Forge) -> Request:
    claims = json.dumps(forge.claims())
    return bearing(forge.signed(claims=f'{claims[:-1]}, "aud": "{APP_ID}"}}'))


def header_twice(forge: Forge) -> Request:
    header = json.dumps(forge.header())
    return bearing(forge.signed(header=f'{{"alg": "none", {header[1:]}'))


def conversation(**given: Any) -> dict[str, Any]:
    return {"id": FORGED_CHAT, "conversationType": "personal", **given}


DER, PKCS1 = serialization.PublicFormat.SubjectPublicKeyInfo, serialization.PublicFormat.PKCS1
NOW = int(time.time())

FORGERIES: dict[str, Callable[[Forge], Request]] = {
    # Who signed it.
    "another key under the id of Microsoft's": by_own_key(),
    "another key under an id of its own": by_own_key(kid="own"),
    "a key that comes in the header": lambda forge: by_own_key(jwk=own_jwk(forge))(forge),
    "a key that comes in the header, without an id": lambda forge: by_own_key(kid=..., jwk=own_jwk(forge))(forge),
    "a key set that the header points at": by_own_key(kid="own", jku=EVIL + "keys"),
    "a certificate that the header points at": by_own_key(kid="own", x5u=EVIL + "certificate"),
    "a certificate that comes in the header": by_own_key(x5c=["MIIB"]),
    "alg none": unsigned("none"),
    "alg none by another case": unsigned("nOnE"),
    "alg none under a real signature": says_of_itself(alg="none"),
    "no alg": says_of_itself(alg=...),
    "alg null": says_of_itself(alg=None),
    "HS256 with the public key": confused("HS256", "sha256", DER),
    "HS256 with the public key in its other form": confused("HS256", "sha256", PKCS1),
    "HS384 with the public key": confused("HS384", "sha384", DER),
    "HS512 with the public key": confused("HS512", "sha512", DER),
    "HS256 with nothing": hmac_by(b"", "HS256", "sha256"),
    "RS256 said, HMAC made": hmac_by(b"", "RS256", "sha256"),
    "ES256 under the id of an RSA key": es256,
    "PS256 by Microsoft's own key": lambda forge: bearing(
        forge.signed(header=forge.header(alg="PS256"), algorithm="PS256")
    ),
    "RS512 by Microsoft's own key": lambda forge: bearing(
        forge.signed(header=forge.header(alg="RS512"), algorithm="RS512")
    ),
    "no key id": says_of_itself(kid=...),
    "a key id that is null": says_of_itself(kid=None),
    "a key id that is a number": says_of_itself(kid=7),
    "a key id that is a list": lambda forge: says_of_itself(kid=[forge.identity.kid])(forge),
    "a key id that is a path": by_own_key(kid="../../../../dev/null"),
    "a key id that is an address": by_own_key(kid=EVIL + "keys"),
    "a key id that nobody knows": says_of_itself(kid="unknown"),
    # What it says of itself.
    "a critical extension": says_of_itself(crit=["exp"]),
    "a critical extension that we do not know": says_of_itself(crit=["https://evil.example/"], **{EVIL: True}),
    "a payload that is not encoded": says_of_itself(b64=False, crit=["b64"]),
    "b64 without crit": says_of_itself(b64=False),
    "a header that says it twice": header_twice,
    # For whom it is.
    "another audience": says(aud="22222222-2222-2222-2222-222222222222"),
    "our audience in capitals": says(aud=APP_ID.upper()),
    "an audience that begins as ours": says(aud=APP_ID + "0"),
    "a list of audiences without ours": says(aud=["a", "b"]),
    "a list of audiences": says(aud=[APP_ID, "https://evil.example"]),
    "no audience": says(aud=...),
    "an audience that is null": says(aud=None),
    # Who says it.
    "another issuer": says(iss="https://evil.example"),
    "the issuer with a slash": says(iss=ISSUER + "/"),
    "the issuer over http": says(iss="http://api.botframework.com"),
    "the emulator": says(iss="https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
    "a list of issuers": says(iss=[ISSUER]),
    "no issuer": says(iss=...),
    "Entra in the place of the Bot Framework": lambda forge: bearing(
        forge.signed(claims=forge.sso_claims(serviceurl=forge.service_url))
    ),
    # When.
    "expired": says(exp=In(-1_000)),
    "not yet valid": says(nbf=In(3_000)),
    "no end": says(exp=...),
    "an end that is null": says(exp=None),
    "an end that is a text": says(exp=str(NOW + 3_600)),
    "an end that is true": says(exp=True),
    "an end without end": lambda forge: bearing(
        forge.signed(claims=json.dumps(forge.claims(exp=1)).replace('"exp": 1', '"exp": 1e999'))
    ),
    "no beginning": says(nbf=...),
    "a beginning that is a text": says(nbf=str(NOW - 300)),
    # From where.
    "no serviceUrl": says(serviceurl=...),
    "a serviceUrl that is null": says(serviceurl=None),
    "null in both places": lambda forge: bearing(forge.with_claims(serviceurl=None), serviceUrl=None),
    "another serviceUrl": says(serviceurl=EVIL),
    "an activity with another serviceUrl": about(serviceUrl=EVIL),
    "the serviceUrl in capitals": lambda forge: says(serviceurl=forge.service_url.upper())(forge),
    "the serviceUrl without its slash": lambda forge: says(serviceurl=forge.service_url.rstrip("/"))(forge),
    "a list of serviceUrls": lambda forge: bearing(
        forge.with_claims(serviceurl=[forge.service_url]), serviceUrl=[forge.service_url]
    ),
    "a host that is not Teams'": elsewhere(EVIL),
    "a host below Teams' name": elsewhere("https://smba.trafficmanager.net.evil.example/"),
    "Teams' name before another host": elsewhere("https://smba.trafficmanager.net@evil.example/"),
    "Teams' name without TLS": elsewhere("http://smba.trafficmanager.net/emea/"),
    "Teams' name at another port": elsewhere("https://smba.trafficmanager.net:8443/emea/"),
    "this machine at another port": elsewhere("http://127.0.0.1:1/"),
    "the cloud's own address for secrets": elsewhere("http://169.254.169.254/metadata/"),
    "another tenant": about(conversation=conversation(tenantId=OTHER_TENANT)),
    "another tenant in the other place": about(
        conversation=conversation(tenantId=TENANT_ID), channelData={"tenant": {"id": OTHER_TENANT}}
    ),
    "another tenant in the first place": about(
        conversation=conversation(tenantId=OTHER_TENANT), channelData={"tenant": {"id": TENANT_ID}}
    ),
    "no tenant": about(conversation=conversation()),
    "a tenant that is a list": about(conversation=conversation(tenantId=[TENANT_ID])),
    "the emulator's channel": about(channelId="emulator"),
    "the channel of a web page": about(channelId="webchat"),
    "the channel of any program": about(channelId="directline"),
    "the channel in capitals": about(channelId="MSTeams"),
    "no channel": about(channelId=None),
    # How it is written.
    "a signature cut short": lambda forge: bearing(forge.signed()[:-40]),
    "no signature": lambda forge: bearing(forge.signed().rpartition(".")[0]),
    "a signature under other claims": swapped,
    "encoded twice": lambda forge: bearing(base64.b64encode(forge.signed().encode()).decode()),
    "a space before it": lambda forge: bearing(" " + forge.signed()),
    "a tab within it": lambda forge: bearing(forge.signed().replace(".", ".\t", 1)),
    "padded": lambda forge: bearing(forge.signed() + "=="),
    "letters that are none between": lambda forge: bearing(forge.signed()[:-3] + "!" + forge.signed()[-3:]),
    "a token within a token": lambda forge: bearing(
        forge.signed(header=forge.header(cty="JWT"), claims=json.dumps(forge.signed()))
    ),
    "five parts": lambda forge: bearing(forge.signed() + ".a.b"),
    "a claim said twice": twice_said,
    "claims that are a list": lambda forge: bearing(forge.signed(claims="[]")),
    "claims that are null": lambda forge: bearing(forge.signed(claims="null")),
    "every claim null": says(iss=None, aud=None, serviceurl=None, nbf=None, exp=None),
    "no header at all": lambda forge: Request(),
    "an empty bearer": lambda forge: bearing(""),
    "the word alone": lambda forge: Request((("Authorization", "Bearer"),)),
    "the token alone": lambda forge: Request((("Authorization", forge.signed()),)),
    "another scheme": lambda forge: bearing(forge.signed(), scheme="Basic"),
    "name and password": lambda forge: bearing(base64.b64encode(b"a:b").decode(), scheme="Basic"),
    "two tokens in one header": lambda forge: bearing(f"{forge.signed()} {forge.signed()}"),
    "two tokens and a comma": lambda forge: bearing(f"{forge.signed()}, Bearer {forge.signed()}"),
    "two headers": lambda forge: Request(
        (("Authorization", f"Bearer {forge.signed()}"), ("Authorization", f"Bearer {forge.signed()}"))
    ),
    "a token in the address": lambda forge: Request(query=f"?access_token={forge.signed()}"),
    "a token in a cookie": lambda forge: Request((("Cookie", f"Authorization=Bearer {forge.signed()}"),)),
    "a token of ours for Teams": lambda forge: bearing("simulated-access-token-1"),
}

HONEST: dict[str, Callable[[Forge], Request]] = {
    "as Teams signs": lambda forge: bearing(forge.signed()),
    "the scheme in small letters": lambda forge: bearing(forge.signed(), scheme="bearer"),
    "claims that we do not know": says(jti="1", appid=None, ver="1.0"),
    "a header that we do not know": says_of_itself(x5t="a"),
    "a clock that is four minutes slow": says(nbf=In(200)),
    "a clock that is four minutes fast": says(exp=In(-200)),
    "the tenant in the other place alone": lambda forge: bearing(
        forge.signed(), conversation=_without_tenant(), channelData={"tenant": {"id": TENANT_ID}}
    ),
    "a tenant that may use the bot too": lambda forge: bearing(
        forge.signed(), conversation={**_without_tenant(), "tenantId": FURTHER_TENANT.upper()}
    ),
}


def _without_tenant() -> dict[str, Any]:
    return {"conversationType": "personal"}


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def guarded(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[House]:
    """A bot with an app id; it gets its own tokens as a managed identity does, and Teams asks for them."""
    async with TeamsSimulator(require_token=True) as simulator:
        with pytest.MonkeyPatch.context() as patched:
            patched.setenv("IDENTITY_ENDPOINT", f"{simulator.url}/msi/token")
            patched.setenv("IDENTITY_HEADER", MANAGED_SECRET)
            found = House(
                simulator,
                tmp_path_factory.mktemp("guarded"),
                app_id=APP_ID,
                app_type=AppType.USER_ASSIGNED_MSI,
                further_tenants=frozenset({FURTHER_TENANT}),
                openid_url=simulator.openid_url,
                sample=True,
                meaning=False,
            )
            await found.seed()
            async with found.stored() as store:
                # Nothing is due: all that goes out is an answer.
                await store.replace_roster(replace(await store.roster(), initiatives=()))
            await found.start()
            try:
                yield found
            finally:
                await found.stop()


def forge_of(house: House) -> Forge:
    return Forge(house.simulator.identity, house.simulator.service_url, house.simulator.authority)


def posted(house: House) -> int:
    """How many times the bot has written to Teams, or tried to."""
    return sum(count for (method, _), count in house.simulator.served.items() if method in ("POST", "PUT"))


async def sent(house: House, request: Request, chat: str, activity_id: str | None = None) -> int:
    activity = {
        "type": "message",
        "text": "hjälp",
        "id": activity_id or house.simulator.world.new_activity_id(),
        "channelId": "msteams",
        "serviceUrl": house.simulator.service_url,
        "from": {"id": "29:1", "aadObjectId": "00000000-0000-0000-0000-00000000ffff"},
        "conversation": {"id": chat, "conversationType": "personal", "tenantId": TENANT_ID},
        "recipient": {"id": f"28:{APP_ID}"},
    } | dict(request.activity)
    activity["conversation"] = {"id": chat} | activity["conversation"]
    url = f"{house.url}/api/messages{request.query}"
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, json=activity, headers=list(request.headers)) as response,
    ):
        await response.read()
        return response.status


@pytest.mark.parametrize("name", FORGERIES)
async def test_a_forged_token_is_refused_and_nothing_is_stored_or_answered(guarded: House, name: str) -> None:
    before, chat = posted(guarded), f"{FORGED_CHAT}-{[*FORGERIES].index(name)}-"
    status = await sent(guarded, FORGERIES[name](forge_of(guarded)), chat)
    assert status in (401, 403)
    assert posted(guarded) == before
    assert chat not in guarded.on_disk()


@pytest.mark.parametrize("name", HONEST)
async def test_an_honest_token_is_let_in_and_answered(guarded: House, name: str) -> None:
    chat = guarded.simulator.world.chat_of(guarded.people["astrid"])
    before = len(guarded.chat("astrid"))
    assert await sent(guarded, HONEST[name](forge_of(guarded)), chat) == 202
    assert len(guarded.chat("astrid")) == before + 1


async def test_teams_own_address_is_let_in(guarded: House) -> None:
    activity = {"type": "installationUpdate", "action": "remove", "serviceUrl": TEAMS}
    request = bearing(forge_of(guarded).with_claims(serviceurl=TEAMS), **activity)
    assert await sent(guarded, request, FORGED_CHAT) == 202


async def test_a_token_is_worth_nothing_with_another_activity_or_after_its_end(
    guarded: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = forge_of(guarded).with_claims(exp=In(-100))
    chat = guarded.simulator.world.chat_of(guarded.people["astrid"])
    assert await sent(guarded, bearing(token), chat) == 202
    assert await sent(guarded, bearing(token, serviceUrl=EVIL), FORGED_CHAT) == 401
    assert await sent(guarded, bearing(token, conversation=conversation(tenantId=OTHER_TENANT)), FORGED_CHAT) == 401
    # As if the minutes had gone by that it is let in after its end.
    monkeypatch.setattr(tokens, "LEEWAY_SECONDS", 0)
    assert await sent(guarded, bearing(token), FORGED_CHAT) == 401
    assert FORGED_CHAT not in guarded.on_disk()


async def test_the_same_activity_sent_again_is_answered_once(guarded: House) -> None:
    forge, chat = forge_of(guarded), guarded.simulator.world.chat_of(guarded.people["astrid"])
    before, again = len(guarded.chat("astrid")), guarded.simulator.world.new_activity_id()
    for _ in range(3):
        assert await sent(guarded, bearing(forge.signed()), chat, again) == 202
    assert len(guarded.chat("astrid")) == before + 1


async def test_a_key_that_was_taken_back_signs_nothing_more(guarded: House, monkeypatch: pytest.MonkeyPatch) -> None:
    forge, chat = forge_of(guarded), guarded.simulator.world.chat_of(guarded.people["astrid"])
    old = forge.signed()
    assert await sent(guarded, bearing(old), chat) == 202
    guarded.simulator.identity.rotate_keys(keep_old=False)
    monkeypatch.setattr(tokens, "KEYS_RETRY_SECONDS", 0)
    assert await sent(guarded, bearing(forge.signed()), chat) == 202
    assert await sent(guarded, bearing(old), FORGED_CHAT) == 401
    assert FORGED_CHAT not in guarded.on_disk()


@pytest.mark.parametrize("endorsements", [[], ["webchat", "directline"], None])
async def test_a_key_that_is_not_endorsed_for_teams_signs_nothing_of_teams(
    guarded: House, monkeypatch: pytest.MonkeyPatch, endorsements: list[str] | None
) -> None:
    identity = guarded.simulator.identity
    monkeypatch.setattr(tokens, "KEYS_RETRY_SECONDS", 0)
    monkeypatch.setattr(identity, "endorsements", endorsements)
    identity.rotate_keys()
    assert await sent(guarded, bearing(forge_of(guarded).signed()), FORGED_CHAT) == 401
    monkeypatch.undo()
    monkeypatch.setattr(tokens, "KEYS_RETRY_SECONDS", 0)
    identity.rotate_keys()
    assert (
        await sent(
            guarded, bearing(forge_of(guarded).signed()), guarded.simulator.world.chat_of(guarded.people["astrid"])
        )
        == 202
    )


async def test_there_are_more_than_forty_kinds() -> None:
    assert len(FORGERIES) > 40


async def test_what_is_made_with_a_public_key_is_made_right() -> None:
    """As a server would check it that takes the header's word for how it was signed."""
    identity = TeamsSimulator().identity
    forge = Forge(identity, "https://teams.example/", "https://entra.example")
    ((_, header),) = FORGERIES["HS256 with the public key"](forge).headers
    body, _, mac = header.removeprefix("Bearer ").rpartition(".")
    expected = hmac.new(public_key(DER)(forge), body.encode(), hashlib.sha256).digest()
    assert mac == encoded(expected)
