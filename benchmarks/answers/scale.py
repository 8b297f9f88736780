"""Twenty thousand articles: how long a search takes, what it holds in memory, and how soon it is ready again.

Run in a process of its own: `python -m benchmarks.answers.scale DIRECTORY`. The articles are the shipped ones with some
of their words replaced by others, so that each is its own. Embedding them all would take an hour and tell nothing of a
search, so their vectors are made up: of the right number and width, and all around one direction, as the model's are.
"""

import json
import random
import resource
import sys
import time
from pathlib import Path

import numpy as np

from content.language import Language
from content.library import Article
from content.loader import load
from content.search import Index
from content.search.embedding import open_embedder
from content.search.meaning import Kind, Meanings, Passage, passages_of
from content.search.vectors import VectorCache
from content.search.words import WORD

ARTICLES = 20_000
ASKED = 400
WIDTH = 384


class MadeUp:
    """An embedder that costs nothing: a direction for each text, not its meaning."""

    name = "made-up"

    def embed(self, passages: list[Passage]) -> np.ndarray:
        """Rows of length one around a common direction, as the model's are."""
        rng = np.random.default_rng(abs(hash(passages[0].text)) % 2**32)
        rows = np.ones((len(passages), WIDTH), dtype=np.float32) + rng.normal(0, 0.6, (len(passages), WIDTH))
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def write(directory: Path) -> None:
    """Twenty thousand Swedish articles as files, and their vectors."""
    from benchmarks.answers.sets import shipped

    rng = random.Random(1)
    texts = [article.texts[Language.SV] for article in shipped().values()]
    vocabulary = sorted({word for text in texts for word in WORD.findall(text.body.casefold()) if len(word) > 4})
    (directory / "articles" / "sv").mkdir(parents=True)
    (directory / "content.yaml").write_text("languages: [sv]\nfacts: {}\n", "utf-8")

    def other(text: str) -> str:
        return WORD.sub(lambda m: rng.choice(vocabulary) if len(m[0]) > 4 and rng.random() < 0.3 else m[0], text)

    for number in range(ARTICLES):
        text = texts[number % len(texts)]
        questions = "".join(f"  - {other(each)} {number}\n" for each in text.questions[:2])
        body = other(text.body.replace("{", "").replace("}", ""))[:1200]
        head = f"id: a{number}\ntitle: {json.dumps(other(text.title)[:60] + f' {number}', ensure_ascii=False)}\n"
        (directory / "articles" / "sv" / f"a{number}.md").write_text(
            f"---\n{head}questions:\n{questions}audience: [staff]\nowner: project-leader\nsource: x\n"
            f"reviewed: 2026-10-01\n---\n{body}\n",
            "utf-8",
        )
    articles = load(directory).library.articles
    cache = VectorCache(directory / "vectors", MadeUp.name)
    passages = cache.missing(passage for article in articles.values() for passage in passages_of(article))
    for at in range(0, len(passages), 1000):
        cache.add(passages[at : at + 1000], MadeUp())


def measure(directory: Path) -> dict[str, float]:
    """Restart with what is on disk, then search."""
    embedder = open_embedder()
    embedder.embed([Passage(Kind.QUESTION, "warm")])
    before, started = _resident(), time.perf_counter()
    articles: dict[str, Article] = dict(load(directory).library.articles)
    loaded = time.perf_counter()
    index = Index(articles)
    indexed = time.perf_counter()
    cache = VectorCache(directory / "vectors", MadeUp.name)
    index = index.with_meanings(Meanings(index.articles, cache))
    ready = time.perf_counter()
    questions = [article.texts[Language.SV].questions[0] for article in index.articles[:: len(index.articles) // ASKED]]
    words, hybrid = [], []
    for question in questions:
        at = time.perf_counter()
        index.search(question, Language.SV)
        words.append(time.perf_counter() - at)
        at = time.perf_counter()
        vector = embedder.embed([Passage(Kind.QUESTION, index.mend(question, Language.SV))])[0]
        index.search(question, Language.SV, vector=vector)
        hybrid.append(time.perf_counter() - at)
    return {
        "load_s": loaded - started,
        "index_s": indexed - loaded,
        "vectors_s": ready - indexed,
        "ready_s": ready - started,
        "memory_mb": _resident() - before,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "words_p50_ms": 1000 * float(np.percentile(words, 50)),
        "words_p99_ms": 1000 * float(np.percentile(words, 99)),
        "hybrid_p50_ms": 1000 * float(np.percentile(hybrid, 50)),
        "hybrid_p99_ms": 1000 * float(np.percentile(hybrid, 99)),
    }


def _resident() -> float:
    status = Path("/proc/self/status").read_text("ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024


if __name__ == "__main__":
    if not (Path(sys.argv[1]) / "articles").exists():
        write(Path(sys.argv[1]))
    else:
        print(json.dumps(measure(Path(sys.argv[1]))))
