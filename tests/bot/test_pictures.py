"""A picture is fetched from the open internet or from a host that was named, and nobody else is asked for one."""

import asyncio
import ssl
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
import trustme
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.pictures import Pictures, is_public

PICTURE = b"\x89PNG\r\n\x1a\n"


async def answer(request: web.Request) -> web.Response:
    kinds = {"/a.png": "image/png", "/a.html": "text/html", "/there.png": "image/png"}
    if request.path == "/moved.png":
        raise web.HTTPFound("/a.png")
    if request.path not in kinds:
        raise web.HTTPNotFound
    return web.Response(body=PICTURE, content_type=kinds[request.path])


@pytest_asyncio.fixture
async def address() -> AsyncIterator[tuple[str, ssl.SSLContext]]:
    """Where a host inside the organisation answers, and whom it is believed by."""
    authority, app = trustme.CA(), web.Application()
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(own)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    app.router.add_get("/{path:.*}", answer)
    server = TestServer(app, scheme="https", host="127.0.0.1")
    await server.start_server(ssl=own)
    try:
        yield f"https://localhost:{server.port}", trusting
    finally:
        await server.close()


@pytest_asyncio.fixture
async def asked() -> AsyncIterator[tuple[int, list[str]]]:
    """A port of this machine, and who has knocked there."""
    knocked: list[str] = []

    async def knock(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        knocked.append(str(writer.get_extra_info("peername")))
        writer.close()

    async with await asyncio.start_server(knock, "127.0.0.1") as server:
        yield server.sockets[0].getsockname()[1], knocked


@pytest.mark.parametrize(
    ("path", "there"), [("a.png", True), ("a.html", False), ("gone.png", False), ("moved.png", False)]
)
async def test_a_picture_is_there_when_its_own_address_answers_with_one(
    address: tuple[str, ssl.SSLContext], path: str, there: bool
) -> None:
    base, trusting = address
    assert await Pictures(frozenset({"localhost"}), trusting).there(f"{base}/{path}") is there


async def test_a_host_that_cannot_prove_who_it_is_has_no_picture(address: tuple[str, ssl.SSLContext]) -> None:
    assert not await Pictures(frozenset({"localhost"})).there(f"{address[0]}/a.png")


async def test_a_name_that_leads_into_our_own_network_is_not_asked_unless_it_was_named(
    address: tuple[str, ssl.SSLContext], asked: tuple[int, list[str]]
) -> None:
    base, trusting = address
    port, knocked = asked
    assert not await Pictures(ssl=trusting).there(f"{base}/a.png")
    assert not await Pictures(frozenset({"elsewhere"})).there(f"https://localhost:{port}/a.png")
    assert knocked == []
    await Pictures(frozenset({"localhost"})).there(f"https://localhost:{port}/a.png")
    assert len(knocked) == 1


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "017700000001",
        "0177.0.0.1",
        "127.0.0.1.",
        "[::ffff:127.0.0.1]",
        "[::1]",
        "0.0.0.0",
        "0",
        "\uff11\uff12\uff17.\uff10.\uff10.\uff11",
        "example.com@127.0.0.1",
    ],
)
async def test_this_machine_is_not_asked_however_its_address_is_spelled(
    asked: tuple[int, list[str]], host: str
) -> None:
    port, knocked = asked
    assert not await Pictures().there(f"https://{host}:{port}/a.png")
    assert knocked == []


@pytest.mark.parametrize(
    "address", ["http://localhost/a.png", "file:///etc/passwd", "localhost/a.png", "https://", "https://[", "", "ftp:"]
)
async def test_what_is_no_https_address_has_no_picture(address: str) -> None:
    assert not await Pictures(frozenset({"localhost"})).there(address)


@pytest.mark.parametrize(
    ("found", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1:248:1893:25c8:1946", True),
        ("10.0.0.1", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("127.0.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1", False),
        ("fd00::1", False),
        ("ff02::1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::a00:1", False),
        ("2002:a00:1::", False),
    ],
)
def test_only_addresses_of_the_open_internet_are_public(found: str, public: bool) -> None:
    assert is_public(found) is public
