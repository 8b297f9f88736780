"""`make bench-answers`: the table of benchmarks/RESULTS.md. Asserts nothing; every row is measured in this run."""

import json
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console

from benchmarks.answers.methods import TOP, Ours, bm25s_, postgres, sqlite_fts5
from benchmarks.answers.sets import Trial, articles_of, shipped, trials, written
from benchmarks.sheets import RESULTS, keep
from content.library import Article
from content.loader import SHIPPED, load
from content.search import Index
from content.search.calibration import Asked, Outcome, outcomes, unrelated
from content.search.embedding import open_embedder
from content.search.vectors import VectorCache
from content.settings import OperatingPoint

VECTORS = Path(__file__).parent.parent.parent / ".cache" / "vectors"
say = Console(stderr=True).print


def main(faq: Path | None) -> None:
    """Measure everything and write it down."""
    embedder = open_embedder()
    ours = Ours(embedder, VectorCache(VECTORS, embedder.name))
    methods = {
        "bm25s": bm25s_,
        "SQLite FTS5": sqlite_fts5,
        "PostgreSQL": postgres,
        "embedding alone": ours.embedding,
        "Startklar, words": ours.words,
        "Startklar": ours.hybrid,
    }
    lines = [
        f"`make bench-answers` with {embedder.name}. R@1 / R@5: the right article first, or among the first five.",
        "Every row is one run on the same questions and texts.",
        "",
        f"| questions | n | {' | '.join(methods)} |",
        f"|---|---|{'---|' * len(methods)}",
    ]
    for trial in trials(faq):
        say(trial.name)
        cells = [_ranked(trial, method) for method in methods.values()]
        lines.append(f"| {trial.name} | {len(trial.questions)} | {' | '.join(cells)} |")
    lines += ["", *_outright(ours, faq), "", *_scale()]
    keep("answers", lines)
    say(f"written to {RESULTS}")


def _ranked(trial: Trial, method) -> str:  # type: ignore[no-untyped-def]
    first = five = 0
    with ExitStack() as stack:
        ask = stack.enter_context(method(trial.documents, trial.written_in))
        for question, answer in trial.questions:
            found = list(ask(question, trial.asked_in))[:TOP]
            first += found[:1] == [answer]
            five += answer in found
    count = len(trial.questions)
    return f"{first / count:.2f} / {five / count:.2f}"


def _outright(ours: Ours, faq: Path | None) -> list[str]:
    """What is answered without asking back, and how often wrongly, at the operating point in service."""
    library = load(SHIPPED).library
    index = ours.whole(library.articles)
    blind = [Asked(question=q, language=lang, article=id_) for q, lang, id_ in written()]
    rows = [
        ("written blind, the shipped articles", index, blind, library.calibration.meaning, True),
        ("the same, by words alone", Index(library.articles), blind, library.calibration.words, False),
        ("about other things, the shipped articles", index, list(unrelated()), library.calibration.meaning, True),
    ]
    without = _every_other(library.articles)
    gone = [each for each in blind if each.article not in without]
    rows.append(
        ("written blind, their article taken away", ours.whole(without), gone, library.calibration.meaning, True)
    )
    if faq:
        public = next(iter(trials(faq)))
        documents = articles_of(public.documents, public.written_in)
        asked = [Asked(question=q, language=public.asked_in, article=id_) for q, id_ in public.questions]
        default = type(library.calibration)().meaning
        rows.append((public.name, ours.whole(documents), asked, default, True))
        others = [each for each in unrelated() if each.language is public.asked_in]
        rows.append(("about other things, the public answers", ours.whole(documents), others, default, True))
    lines = [
        "| answered outright | n | right | wrong | right one suggested | R@1 / R@5 |",
        "|---|---|---|---|---|---|",
    ]
    for name, searched, asked, point, by_meaning in rows:
        found = list(outcomes(searched, asked, ours.search if by_meaning else ours.by_words))
        lines.append(f"| {name} | {len(asked)} | {_shares(found, point)} |")
    return lines


def _shares(found: list[Outcome], point: OperatingPoint) -> str:
    count = len(found)
    answered = [each for each in found if each.confidence >= point.answer_from]
    right = sum(each.right and each.asked.article is not None for each in answered)
    suggested = sum(each.near for each in found if point.suggest_from <= each.confidence < point.answer_from)
    first, five = sum(each.right for each in found), sum(each.among_five for each in found)
    ranks = f"{first / count:.2f} / {five / count:.2f}" if found[0].asked.article else "-"
    return f"{right / count:.0%} | {(len(answered) - right) / count:.1%} | {suggested / count:.0%} | {ranks}"


def _every_other(articles) -> dict[str, Article]:  # type: ignore[no-untyped-def]
    return dict(list(articles.items())[::2])


def _scale() -> list[str]:
    with tempfile.TemporaryDirectory() as directory:
        place = str(Path(directory) / "many")
        command = [sys.executable, "-m", "benchmarks.answers.scale", place]
        say("twenty thousand articles")
        subprocess.run(command, check=True)
        figures = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return [
        "| 20,000 articles | |",
        "|---|---|",
        f"| search, hybrid, p50 / p99 | {figures['hybrid_p50_ms']:.1f} / {figures['hybrid_p99_ms']:.1f} ms |",
        f"| search, words, p50 / p99 | {figures['words_p50_ms']:.1f} / {figures['words_p99_ms']:.1f} ms |",
        f"| memory added | {figures['memory_mb']:.0f} MB |",
        f"| restart with cached vectors to ready | {figures['ready_s']:.1f} s |",
    ]


if __name__ == "__main__":
    assert shipped()
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
