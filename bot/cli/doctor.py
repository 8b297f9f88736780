"""`startklar doctor`: what is set, what is missing, what works."""

import asyncio
import errno
import socket
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

import typer

from bot.cli.environment import settings_as_far_as_valid
from bot.cli.session import perform, running_bot
from bot.cli.terminal import out, told
from bot.directory.certificate import read_certificate
from bot.errors import InvalidSettings, OperationFailed, StoreDamaged, StoreLocked
from bot.settings import AppType, Settings
from content.language import Language

if TYPE_CHECKING:
    from content.library import Article

# A new certificate needs an order, a change in Entra and somebody who does both.
SOON_DAYS = 30


def doctor(
    data: Annotated[Path | None, typer.Option(help="Directory of the store.")] = None,
    content: Annotated[Path | None, typer.Option(help="Directory of the content.")] = None,
    tenant: Annotated[
        bool, typer.Option("--tenant", help="Also ask Entra and Graph what the bot may, and say who has to grant what.")
    ] = False,
) -> None:
    """Say what is set, what production still needs, and what was checked; exit 1 when the bot could not run.

    With --tenant also when something that is switched on could not work.

    Example: startklar doctor --tenant
    """
    with told():
        settings, problems = settings_as_far_as_valid(data=data, content=content)
        problems += settings.problems()
        _settings(settings)
        missing = settings.missing_for_production()
        out.print("For production: " + (f"set {', '.join(missing)}" if missing else "everything is set"))
        problems += [
            *_credential(settings),
            *_content(settings),
            *_graph(settings),
            *asyncio.run(_store(settings)),
            *_port(settings),
            *_language(),
        ]
        if tenant:
            problems += _tenant(settings, data)
        for problem in problems:
            out.print(f"✗ {problem}")
        out.print("The bot can run." if not problems else "The bot cannot run as it is set.")
        raise typer.Exit(1 if problems else 0)


def _settings(settings: Settings) -> None:
    for name, field in Settings.model_fields.items():
        value = getattr(settings, name)
        shown = "not set" if value is None else str(value)
        source = "set" if name in settings.model_fields_set else "default"
        out.print(f"STARTKLAR_{name.upper()} = {shown} ({source}): {field.description}")


def _credential(settings: Settings) -> list[str]:
    """Which one is set, and whether it soon ends."""
    if not settings.app_id:
        return []
    if settings.app_type is AppType.USER_ASSIGNED_MSI:
        out.print("✓ credential: the managed identity that has the app id")
        return []
    if settings.app_certificate is None:
        if settings.app_password:
            out.print("✓ credential: a client secret; Entra says when it ends, and a certificate cannot be copied out")
        return []
    if not settings.app_certificate.is_file():
        # The settings' own problems say so.
        return []
    try:
        ends = read_certificate(settings).ends
    except InvalidSettings as error:
        return error.problems
    left = (ends - datetime.now(UTC)).days
    if left < 0:
        return [f"credential: {settings.app_certificate} ended on {ends:%Y-%m-%d}; Entra takes it no longer"]
    soon = f", in {left} days: have a new one made and added to the app's registration" if left < SOON_DAYS else ""
    out.print(f"{'!' if soon else '✓'} credential: a certificate, valid until {ends:%Y-%m-%d}{soon}")
    if settings.app_password:
        out.print("  STARTKLAR_APP_PASSWORD is set too, and not used")
    return []


def _content(settings: Settings) -> list[str]:
    from content.loader import load

    if not settings.content.is_dir():
        # The settings' own problems say so.
        return []
    loaded = load(settings.content)
    if loaded.faults:
        return [f"content: {len(loaded.faults)} faults; run: startklar content check {settings.content}"]
    out.print(f"✓ content: {len(loaded.library.articles)} articles, {len(loaded.library.material)} pieces of material")
    return _search(settings, loaded.library.articles)


def _graph(settings: Settings) -> list[str]:
    """Whether the mapping is one; what Graph grants is not asked here."""
    from bot.directory.graph.mapping import read_mapping

    if settings.graph is None or not settings.graph.is_file():
        # That a file is missing the settings' own problems say.
        return []
    try:
        mapping = read_mapping(settings.graph)
    except OperationFailed as error:
        return [f"graph: {error}"]
    out.print(f"✓ graph: {settings.graph} says which {mapping.units.of} are units")
    return []


def _tenant(settings: Settings, data: Path | None) -> list[str]:
    """What Entra and Graph say, and for how many people it is enough; neither tokens nor names."""
    from bot.directory.graph.examining import examine

    proof = settings.app_password or settings.app_certificate or settings.app_type is AppType.USER_ASSIGNED_MSI
    if not (settings.app_id and settings.tenant_id and proof):
        return ["tenant: it can be asked once STARTKLAR_APP_ID, STARTKLAR_TENANT_ID and a credential are set"]
    try:
        findings = asyncio.run(examine(settings))
    except InvalidSettings as error:
        return error.problems
    for each in findings:
        if not each.needed:
            out.print(f"! {each.what}: {each.todo} (not needed as it is set)" if each.todo else f"✓ {each.what}")
    problems = [f"{each.what}: {each.todo}" for each in findings if each.needed]
    try:
        found = perform("reach-install", {"dry_run": True}, data=data, sample=False)
    except (OperationFailed, InvalidSettings, StoreLocked, StoreDamaged, OSError):
        # The rest says what is the matter with the store.
        return problems
    would = "would get the app" if settings.install else "could be given the app: set STARTKLAR_INSTALL=true"
    out.print(
        f"  reach: {found['known']} can be written to, {found['waiting']} {would}, {found['declined']} do not want it, "
        f"{found['no_account']} have no Entra object id in the roster"
    )
    return problems


def _search(settings: Settings, articles: Mapping[str, "Article"]) -> list[str]:
    # The model takes half a second to load, and only this looks at it.
    from content.search.embedding import EmbedderUnavailable, open_embedder
    from content.search.meaning import passages_of
    from content.search.vectors import VectorCache

    if not settings.meaning:
        out.print("  search: by words alone, for STARTKLAR_MEANING is off")
        return []
    try:
        embedder = open_embedder(settings.model)
        passages = {passage for article in articles.values() for passage in passages_of(article)}
        unread = len(VectorCache(settings.vectors_directory, embedder.name).missing(passages))
    except EmbedderUnavailable as error:
        what = "name a directory with an ONNX model in STARTKLAR_MODEL"
        return [f"search: by words alone: {error}; {what}, or set STARTKLAR_MEANING=false to leave it so"]
    except OSError as error:
        return [f"search: by words alone: {settings.vectors_directory} cannot be read: {error.strerror}"]
    read = f"{len(passages) - unread} of {len(passages)} passages read"
    out.print(f"✓ search: by words and meaning ({embedder.name}, {read})")
    if unread:
        out.print("  search: a bot that starts reads the rest, and until then goes by words: startklar content learn")
    return []


async def _store(settings: Settings) -> list[str]:
    from bot.app import open_startklar

    try:
        # To look is not to change: no sample organisation goes in, and nobody needs to sign in to Teams.
        async with open_startklar(settings.model_copy(update={"sample": False, "app_id": None})) as startklar:
            roster = await startklar.roster.current()
            await startklar.store.check()
            out.print(
                f"✓ store: {settings.data} can be written; {len(roster.units)} units, {len(roster.people)} people"
            )
            return []
    except StoreLocked:
        if running := running_bot(settings.data):
            out.print(f"✓ store: in use by the bot on {running.messages_url}")
            return []
        return [f"store: another process has {settings.data} open"]
    except StoreDamaged as error:
        return [f"store: {error}. {error.remedy}".strip()]
    except OSError as error:
        return [f"store: {settings.data} cannot be used: {error.strerror}"]


def _port(settings: Settings) -> list[str]:
    running = running_bot(settings.data)
    if running and urlsplit(running.messages_url).port == settings.port:
        return []
    try:
        # A name such as localhost may stand for several addresses; asyncio listens on each.
        for family, kind, _, _, address in socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM):
            with socket.socket(family, kind) as probe:
                # Without it, connections that ended a moment ago would count.
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(address)
                probe.listen()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            return [f"port: {settings.port} is taken by another program; set STARTKLAR_PORT"]
        return [f"port: cannot listen on {settings.host}:{settings.port}: {error.strerror}"]
    out.print(f"✓ port: {settings.port} is free")
    return []


def _language() -> list[str]:
    from content.search import detect_language

    return language_problems(detect_language)


def language_problems(detect: Callable[[str], Language | None]) -> list[str]:
    """What is wrong with telling languages apart."""
    if detect("hur fungerar det här") is not Language.SV:
        return ["language detection: a Swedish question is not taken for one; is py3langid installed whole?"]
    out.print("✓ language detection")
    return []
