"""`startklar report`: what the figures say, as a file to send, to print or to work on."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli.session import perform
from bot.cli.terminal import fail, talk, told
from bot.errors import OperationFailed
from content.language import Language

app = typer.Typer(help="Reports as files: slides, documents, workbooks.", no_args_is_help=True)

Of = Annotated[str, typer.Option("--initiative", help="The id of an initiative.")]
Out = Annotated[Path, typer.Option("--out", help="The file to write: .pptx or .docx.")]
Spoken = Annotated[Language, typer.Option("--language", "--lang", help="In which language it is written.")]
Reader = Annotated[
    str, typer.Option("--as", help="The id of a person, to show what they may see; otherwise everything is shown.")
]
Own = Annotated[Path | None, typer.Option("--template", help="The organisation's own template for slides, a .pptx.")]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Write over a file that exists.")]
Data = Annotated[Path | None, typer.Option(help="Directory of the store.")]


@app.command()
def status(
    initiative: Of,
    out: Out,
    language: Spoken = Language.EN,
    as_: Reader = "",
    template: Own = None,
    overwrite: Overwrite = False,
    data: Data = None,
) -> None:
    """Write how an initiative stands now, with what was last written about it.

    Example: startklar report status --initiative journal --out status.pptx --language sv
    """
    arguments = {"initiative": initiative, "language": language, "person": as_}
    _write("report-status", arguments, out, template, overwrite=overwrite, data=data)


@app.command()
def gate(
    initiative: Of,
    out: Out,
    gate: Annotated[str, typer.Option("--gate", help="The id of a gate; without it, they are listed.")] = "",
    language: Spoken = Language.EN,
    as_: Reader = "",
    template: Own = None,
    overwrite: Overwrite = False,
    data: Data = None,
) -> None:
    """Write a gate's protocol: evidence, where people stood and why, what was decided, on which conditions.

    Example: startklar report gate --initiative journal --gate vgr/VGR-D4/1 --out protocol.docx --language sv
    """
    arguments = {"initiative": initiative, "gate": gate, "language": language, "person": as_}
    _write("report-gate", arguments, out, template, overwrite=overwrite, data=data)


@app.command()
def evaluation(
    initiative: Of,
    out: Out,
    language: Spoken = Language.EN,
    as_: Reader = "",
    template: Own = None,
    overwrite: Overwrite = False,
    data: Data = None,
) -> None:
    """Write which benefits have come and which have not, and what each measuring point showed.

    Example: startklar report evaluation --initiative journal --out evaluation.docx --language sv
    """
    arguments = {"initiative": initiative, "language": language, "person": as_}
    _write("report-evaluation", arguments, out, template, overwrite=overwrite, data=data)


@app.command()
def annual(
    out: Out,
    initiative: Annotated[
        list[str] | None,
        typer.Option("--initiative", help="The id of an initiative, as often as there are; otherwise all of them."),
    ] = None,
    year: Annotated[
        int | None,
        typer.Option("--year", min=2000, max=2200, help="Otherwise the last full year, in the first one this year."),
    ] = None,
    language: Spoken = Language.EN,
    as_: Reader = "",
    template: Own = None,
    overwrite: Overwrite = False,
    data: Data = None,
) -> None:
    """Write the annual report: what was done and achieved, what was decided, what is proposed, what is open.

    Example: startklar report annual --year 2026 --out annual.docx --language sv
    """
    arguments = {"initiatives": initiative or [], "year": year, "language": language, "person": as_}
    _write("report-annual", arguments, out, template, overwrite=overwrite, data=data)


@app.command()
def wave(
    initiative: Of,
    out: Out,
    wave: Annotated[
        str, typer.Option("--wave", help="The id of a wave that has started; without it, they are listed.")
    ] = "",
    language: Spoken = Language.EN,
    as_: Reader = "",
    template: Own = None,
    overwrite: Overwrite = False,
    data: Data = None,
) -> None:
    """Write how a wave went: its start, readiness then and now, what was in the way, days, questions, benefits.

    Example: startklar report wave --initiative journal --wave 1 --out wave.pptx --language sv
    """
    arguments = {"initiative": initiative, "wave": wave, "language": language, "person": as_}
    _write("report-wave", arguments, out, template, overwrite=overwrite, data=data)


@app.command()
def heatmap(
    initiative: Of,
    out: Annotated[Path, typer.Option("--out", help="The file to write: .xlsx.")],
    language: Spoken = Language.EN,
    as_: Reader = "",
    overwrite: Overwrite = False,
    data: Data = None,
) -> None:
    """Write everything behind the heat map: a row for each unit and criterion, with its colour and its day.

    Example: startklar report heatmap --initiative journal --out heatmap.xlsx --as emily
    """
    # Only the command that writes a file needs what writes it.
    from bot.reports.heatmap import DATES, WIDTHS
    from bot.reports.workbook import Workbook

    with told():
        _may_write(out, (".xlsx",), overwrite=overwrite)
        books: list[Workbook] = []

        def write(rows: Sequence[Sequence[str]]) -> None:
            if not books:
                books.append(Workbook(initiative, rows[0], WIDTHS, DATES))
                rows = rows[1:]
            books[0].add(rows)

        arguments = {"initiative": initiative, "language": language, "person": as_}
        result = perform("report-heatmap", arguments, data=data, rows=write)
        with _aside(out) as aside, talk.status("Putting the workbook together"):
            books[0].save(aside)
        count = result["units"]
        talk.print(f"Wrote {count} {'unit' if count == 1 else 'units'} to {out}.")


def _write(
    operation: str,
    arguments: Mapping[str, Any],
    out: Path,
    template: Path | None,
    *,
    overwrite: bool,
    data: Path | None,
) -> None:
    with told():
        _may_write(out, (".pptx", ".docx"), overwrite=overwrite)
        writer = _writer(out, template)
        result = perform(operation, arguments, data=data)
        with _aside(out) as aside, talk.status(f"Writing {out}"):
            writer(result["document"], aside)
        talk.print(f"Wrote {out}.")


def _writer(out: Path, template: Path | None) -> Callable[[Any, Path], None]:
    """What writes a file of this kind; the template is read before anything is asked."""
    from pydantic import TypeAdapter

    from bot.reports.document import Document
    from bot.reports.docx_file import write_text
    from bot.reports.pptx_file import write_slides
    from bot.reports.slide_template import open_template, read_template

    read = TypeAdapter(Document).validate_python
    if out.suffix.lower() == ".docx":
        if template:
            fail(
                "A template is for slides; a .docx is written in plain styles. Leave --template out, or write a .pptx."
            )
        return lambda said, path: write_text(read(said), path)
    own, name = (read_template(template), template.name) if template else (None, "")
    open_template(own, name)
    return lambda said, path: write_slides(read(said), path, own, name)


def _may_write(out: Path, kinds: Sequence[str], *, overwrite: bool) -> None:
    if out.suffix.lower() not in kinds:
        fail(f"{out} does not end in {' or '.join(kinds)}; nothing was written.")
    if out.exists() and not overwrite:
        fail(f"{out} exists already. Choose another name, or --overwrite.")
    if not out.parent.is_dir():
        fail(f"There is no directory {out.parent}; nothing was written.")


@contextmanager
def _aside(out: Path) -> Iterator[Path]:
    """Written beside it first: half a report must not look like a whole one."""
    aside = out.with_name(f".{out.name}.part")
    try:
        yield aside
        aside.replace(out)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise OperationFailed(f"{out} could not be written: {why}. Nothing was made.") from error
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
