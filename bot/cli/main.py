"""The command and its parts."""

import errno
import os
import threading
from pathlib import Path
from typing import Annotated

# Inference libraries start a thread per core for each small product and become ten times slower for it.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import typer

from bot.cli import (
    ask,
    audit,
    broadcast,
    chat,
    checkin,
    content,
    demo,
    doctor,
    gap,
    manifest,
    permissions,
    person,
    plan,
    playbook,
    reach,
    report,
    roster,
    store,
    ticket,
)
from bot.cli.session import running_bot
from bot.cli.terminal import fail, talk, told
from bot.errors import StoreLocked
from bot.log import configure

# Whoever stops containers waits for ten, and ends them then.
LONGEST_STOP_SECONDS = 9.5

app = typer.Typer(
    name="startklar",
    help="The companion in Microsoft Teams for large changes: it answers, it checks in, it reminds.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(content.app, name="content")
app.add_typer(playbook.app, name="playbook")
app.add_typer(plan.app, name="plan")
app.add_typer(roster.app, name="roster")
app.add_typer(checkin.app, name="checkin")
app.add_typer(broadcast.app, name="broadcast")
app.add_typer(reach.app, name="reach")
app.add_typer(report.app, name="report")
app.add_typer(ticket.app, name="ticket")
app.add_typer(gap.app, name="gap")
app.add_typer(person.app, name="person")
app.add_typer(store.app, name="store")
app.add_typer(audit.app, name="audit")
app.add_typer(manifest.app, name="manifest")
app.command("ask")(ask.ask)
app.command("chat")(chat.chat)
app.command("demo")(demo.demo)
app.command("doctor")(doctor.doctor)
app.command("permissions")(permissions.permissions)


@app.callback()
def _prepare() -> None:
    """The companion in Microsoft Teams for large changes: it answers, it checks in, it reminds."""
    configure(json=False)


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on.")] = None,
    data: Annotated[Path | None, typer.Option(help="Directory of the store.")] = None,
    content: Annotated[Path | None, typer.Option(help="Directory of the content.")] = None,
) -> None:
    """Run the bot until Ctrl-C.

    Example: startklar serve --port 3978 --data data
    """
    import asyncio
    import gc
    import signal

    from bot.settings import read_settings
    from content.memory import keep_large_apart

    async def run_until_stopped() -> None:
        # Half a second of imports that no other command needs.
        from bot.app import serving

        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            # `nohup` has the closing of the terminal ignored, and means it.
            if signal.getsignal(each) is not signal.SIG_IGN:
                loop.add_signal_handler(each, stop.set)
        async with serving(settings) as url:
            talk.print(f"Startklar listens on {url}; Ctrl-C ends it.")
            await stop.wait()
            talk.print("Stopping.")
            _gone_within(LONGEST_STOP_SECONDS)

    # It would go through all that is built, again and again, and find nothing: on once everything is there.
    gc.disable()
    keep_large_apart()
    with told():
        settings = read_settings(host=host, port=port, data=data, content=content)
        configure(json=settings.log_json)
        try:
            asyncio.run(run_until_stopped())
        except StoreLocked:
            if not (running := running_bot(settings.data)):
                raise
            fail(f"A bot is running with the data in {settings.data} already: {running.messages_url}")
        except OSError as error:
            if error.filename:
                raise
            hint = " Is another bot running?" if error.errno == errno.EADDRINUSE else ""
            fail(f"Cannot listen on {settings.host}:{settings.port}: {error.strerror}.{hint}")


def _gone_within(seconds: float) -> None:
    """End the process then, whatever hangs: what was acknowledged is stored, and what was cut off is seen as such."""

    def end() -> None:
        talk.print("Something hangs, so it was cut off.")
        os._exit(1)

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()


def run() -> None:
    """What the `startklar` script calls."""
    app()
