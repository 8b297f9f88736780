"""`startklar content`: check what is written, and take in what was written elsewhere."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.terminal import fail, out, talk, today, told
from content.loader import SHIPPED

if TYPE_CHECKING:
    from content.library import Article

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


@app.command()
def learn(directory: Annotated[Path, typer.Argument(help="Directory of the content.")] = SHIPPED) -> None:
    """Read every article with the model now, so that a bot that starts finds by meaning from its first question.

    Example: startklar content learn content
    """
    from bot.cli.learned import learned, open_model

    with told():
        index, _ = learned(_articles(directory), open_model())
    talk.print(f"{len(index.articles)} articles are found by {'meaning and words' if index.has_meanings else 'words'}.")
    raise typer.Exit(0 if index.has_meanings else 1)


@app.command()
def calibrate(
    directory: Annotated[Path, typer.Argument(help="Directory of the content.")] = SHIPPED,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be written.")] = False,
) -> None:
    """Measure from which confidence an answer may be given outright, and write it to calibration.yaml.

    Questions of the articles are held back and asked, and questions about other things. Chosen on one variant of each
    article, reported on another.

    Example: startklar content calibrate content
    """
    from bot.cli.calibrate import measured, written
    from content.loader import CALIBRATION
    from content.search.calibration import TO_CHECK

    with told():
        articles = _articles(directory)
        if not any(len(text.questions) > TO_CHECK for each in articles.values() for text in each.texts.values()):
            fail(
                "No article has two question variants, one to choose by and one to check: there is nothing to measure."
            )
        found = measured(articles)
        for way, point in found.items():
            out.print(
                f"{way}: answer from {point.answer_from}, suggest from {point.suggest_from}; of {point.questions} "
                f"held-back questions {point.right:.0%} answered right, {point.wrong:.0%} wrong, {point.suggested:.0%} "
                f"with the right one among suggestions; of unrelated ones {point.unrelated:.0%} answered"
            )
        if not dry_run:
            (directory / CALIBRATION).write_text(written(found), "utf-8")
            talk.print(f"Written to {directory / CALIBRATION}.")


def _articles(directory: Path) -> Mapping[str, "Article"]:
    from content.loader import load

    if not directory.is_dir():
        fail(f"There is no directory {directory}.", code=2)
    loaded = load(directory)
    if loaded.faults:
        talk.print(f"The content has {len(loaded.faults)} faults; what can be read is used.")
    return loaded.library.articles
