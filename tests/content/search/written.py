"""Articles as short as a test needs them, and an embedder that costs nothing and counts."""

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np

from content.language import Language
from content.library import Article
from content.model import ArticleText
from content.search import Hit, Index
from content.search.likeness import by_letters
from content.search.meaning import Meanings, Passage, Vectors, passages_of
from content.search.vectors import VectorCache

SV, DA, NB, EN = Language


def text(title: str, body: str, *questions: str) -> ArticleText:
    return ArticleText(
        id="x",
        title=title,
        body=body,
        questions=list(questions),
        audience=["staff"],
        owner="content-owner",
        source="s",
        reviewed=date(2026, 1, 1),
    )


def article(id_: str, texts: Mapping[Language, ArticleText]) -> Article:
    return Article(id_, {language: each.model_copy(update={"id": id_}) for language, each in texts.items()})


def index_of(bodies: Mapping[str, str], language: Language = SV) -> Index:
    """An index of one-sentence articles."""
    return Index({id_: article(id_, {language: text(id_, body)}) for id_, body in bodies.items()})


def found(hits: Sequence[Hit]) -> list[str]:
    return [hit.article for hit in hits]


class Counting:
    """Vectors of letters, and every text it was asked for."""

    def __init__(self, name: str = "counting") -> None:
        self.name = name
        self.read: list[str] = []

    def embed(self, passages: Sequence[Passage]) -> Vectors:
        """One row for each text."""
        self.read += [each.text for each in passages]
        return by_letters([each.text for each in passages])


def by_meaning(index: Index, cache: VectorCache, embedder: Counting) -> Index:
    """The same index, learned."""
    cache.fill([passage for each in index.articles for passage in passages_of(each)], embedder)
    return index.with_meanings(Meanings(index.articles, cache))


def vector(question: str) -> Vectors:
    row: Vectors = by_letters([question])[0]
    return np.asarray(row)
