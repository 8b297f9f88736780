"""Articles made ready to be searched by meaning, with a progress bar for what has to be read first."""

from collections.abc import Callable, Mapping
from typing import Any

from numpy.typing import NDArray
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from bot.cli.terminal import talk
from bot.settings import read_settings
from content.library import Article
from content.search import Index
from content.search.embedding import EmbedderUnavailable, open_embedder
from content.search.meaning import Embedder, Kind, Meanings, Passage, passages_of
from content.search.vectors import VectorCache, open_vectors

Model = tuple[Embedder, VectorCache]
Embed = Callable[[str], NDArray[Any] | None]


def learned(articles: Mapping[str, Article], model: Model | None) -> tuple[Index, Embed]:
    """The index of these articles, and what makes a question's vector: None where search goes by words."""
    index = Index(articles)
    if model is None:
        return index, lambda _: None
    embedder, cache = model
    _read(cache, embedder, [passage for article in index.articles for passage in passages_of(article)])
    meanings = Meanings(index.articles, cache)
    return index.with_meanings(meanings), lambda question: embedder.embed([Passage(Kind.QUESTION, question)])[0]


def open_model() -> Model | None:
    """The model the settings name, and what it has read; None, and said why, when there is none."""
    settings = read_settings()
    if not settings.meaning:
        return None
    try:
        embedder = open_embedder(settings.model)
    except EmbedderUnavailable as error:
        talk.print(f"Search goes by words alone: {error}")
        return None
    return embedder, open_vectors(settings.vectors_directory, embedder.name)


def _read(cache: VectorCache, embedder: Embedder, passages: list[Passage]) -> None:
    """Embed what is new of these and keep it."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=talk, transient=True) as bar:
        task = bar.add_task("Reading the articles", total=None)
        cache.fill(passages, embedder, lambda done, total: bar.update(task, completed=done, total=total))
