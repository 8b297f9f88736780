"""`startklar content`: check what is written, and take in what was written elsewhere."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.terminal import fail, out, talk, today, told
from content.loader import SHIPPED

app = typer.Typer(help="Check and import content.", no_args_is_help=True)


@app.command()
def check(directory: Annotated[Path, typer.Argument(help="Directory of the content.")] = SHIPPED) -> None:
    """List every fault with file and line; exit 1 when there is any.

    Example: startklar content check content
    """
    from content.loader import load

    if not directory.is_dir():
        fail(f"There is no directory {directory}.", code=2)
    with told():
        loaded = load(directory)
    for fault in loaded.faults:
        out.print(str(fault))
    library = loaded.library
    talk.print(
        f"{len(library.articles)} articles, {len(library.material)} pieces of material, "
        f"{len(library.playbooks)} playbooks: {len(loaded.faults)} faults."
    )
    raise typer.Exit(1 if loaded.faults else 0)


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="csv, jsonl or xlsx: id, lang, question, answer and more.")],
    into: Annotated[Path, typer.Option(help="Directory the articles go into.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
) -> None:
    """Take in questions and answers from an intranet's export.

    Example: startklar content import faq.xlsx --into content --dry-run
    """
    # openpyxl and the reader are needed here only.
    from content.importing import ImportRefused, apply_import, plan_import, read_import

    with told():
        try:
            plan = plan_import(read_import(file), into, today())
        except ImportRefused as error:
            fail(str(error))
        for problem in plan.problems:
            out.print(f"problem: {problem}")
        for notice in plan.notices:
            out.print(f"notice: {notice}")
        if not dry_run:
            apply_import(plan)
        counts = f"{len(plan.new)} new, {len(plan.changed)} changed, {len(plan.unchanged)} unchanged"
        talk.print(f"{counts}, {len(plan.problems)} left out." + (" Nothing was written." if dry_run else ""))
        raise typer.Exit(1 if plan.problems else 0)
