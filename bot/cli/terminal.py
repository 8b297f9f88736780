"""How commands speak: data out, talk aside, and failures in words."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, NoReturn

import typer
from rich.console import Console
from rich.text import Text

from bot.errors import InvalidSettings, OperationFailed, StoreDamaged, StoreLocked, StoreOutdated, StoreUnavailable

# A terminal obeys these: what people wrote, and what files brought, is shown and no more.
_OBEYED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class _Shown(Console):
    """A console that prints texts without what a terminal would do instead of showing."""

    def render_str(self, text: str, **how: Any) -> Text:
        return super().render_str(_OBEYED.sub("", text), **how)


out = _Shown(soft_wrap=True, highlight=False, markup=False)
# What has a frame must end where the window ends; everything else is left to the terminal, which can wrap it anew.
framed = _Shown(highlight=False, markup=False)
talk = _Shown(stderr=True, soft_wrap=True, highlight=False, markup=False)


def today() -> date:
    """The day it is where the command is given."""
    return datetime.now().astimezone().date()


def data(value: object) -> None:
    """Print a value as JSON, for other programs."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def styled(text: str) -> Text:
    """What a card says, with the parts between two pairs of asterisks in bold."""
    found = Text()
    for place, part in enumerate(re.split(r"\*\*(.+?)\*\*", text)):
        found.append(_OBEYED.sub("", part), style="bold" if place % 2 else None)
    return found


def fail(*lines: str, code: int = 1) -> NoReturn:
    """Say what is the matter and leave."""
    for line in lines:
        talk.print(line)
    raise typer.Exit(code)


@contextmanager
def told() -> Iterator[None]:
    """Turn what can be expected to go wrong into words and exit code 1 (2 for settings); nobody sees a stack trace."""
    try:
        yield
    except InvalidSettings as error:
        fail("Startklar cannot run with these settings:", *(f"  {each}" for each in error.problems), code=2)
    except StoreLocked as error:
        fail(f"Another process has {error} open, but does not answer. Stop it, or set STARTKLAR_DATA elsewhere.")
    except StoreDamaged as error:
        fail(f"{error}; nothing was opened, and nothing changed.", *filter(None, [error.remedy]))
    except StoreOutdated as error:
        fail(
            f"The database is from an earlier version, so nothing was opened. It lacks: {error}.",
            "Back it up, then run: startklar store migrate",
        )
    except StoreUnavailable as error:
        fail(
            f"The store cannot be used ({error}). What was asked for is not saved.",
            "Is the disk full, or the database away?",
        )
    except OperationFailed as error:
        fail(str(error))
    except BrokenPipeError:
        # Whoever read has enough: `startklar broadcast list | head`.
        raise
    except OSError as error:
        fail(f"{error.filename or 'Stopped'}: {error.strerror or str(error) or type(error).__name__}.")
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
