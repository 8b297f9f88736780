"""Questions whose answer is known.

Everything here is made of the shipped articles or written for this measurement. A public set of authorities' answers
can be named on the command line (jsonl with `id`, `question`, `answer`); it is measured on and is no part of the
product.
"""

import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from content.language import Language
from content.library import Article
from content.loader import SHIPPED, load
from content.model import ArticleText
from content.search.words import WORD

HERE = Path(__file__).parent
_LETTERS = "abcdefghijklmnoprstuvy"


@dataclass(frozen=True)
class Document:
    """What a method may index of an article in one language."""

    id: str
    questions: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Trial:
    """Questions put to documents; the answer to each is a document's id, or None when there is none."""

    name: str
    documents: tuple[Document, ...]
    written_in: Language
    asked_in: Language
    questions: tuple[tuple[str, str | None], ...]


def articles_of(documents: tuple[Document, ...], language: Language) -> dict[str, Article]:
    """The documents as articles, as an import would make them."""
    return {each.id: Article(each.id, {language: _text(each)}) for each in documents}


def _text(document: Document) -> ArticleText:
    return ArticleText(
        id=document.id,
        title=(document.questions[0] if document.questions else document.text[:80]),
        audience=["staff"],
        owner="content-owner",
        source="measurement",
        reviewed=date(2026, 11, 1),
        questions=list(document.questions),
        body=document.text,
    )


def shipped() -> Mapping[str, Article]:
    """The articles that come with the product."""
    return load(SHIPPED).library.articles


def trials(faq: Path | None) -> Iterator[Trial]:
    """Every trial of ranking: rows of the table in the order of the issue that asked for them."""
    if faq:
        yield from _public(faq)
    for language in Language:
        yield _own(language, stored=0)
        yield _own(language, stored=1)
    yield _with_slips(_own(Language.SV, stored=1))
    for asked_in in (Language.DA, Language.NB, Language.EN):
        yield _own(Language.SV, stored=1, asked_in=asked_in)


def written() -> tuple[tuple[str, Language, str | None], ...]:
    """Questions written for this by somebody who had not seen the stored variants: question, language, article."""
    lines = (HERE / "in_domain.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines if line.strip()]
    return tuple((row["question"], Language(row["lang"]), row["article"]) for row in rows)


def _own(language: Language, *, stored: int, asked_in: Language | None = None) -> Trial:
    """The shipped articles with none, or the first, of their questions stored; the others are asked."""
    documents, questions = [], []
    for article in shipped().values():
        text = article.texts[language]
        documents.append(Document(article.id, tuple(text.questions[:stored]), text.body))
        asked = article.texts[asked_in].questions if asked_in else text.questions[stored:]
        questions += [(each, article.id) for each in asked]
    how = "answers without questions" if not stored else "one question stored"
    across = f", asked in {asked_in}" if asked_in else ""
    return Trial(f"{language}: {how}{across}", tuple(documents), language, asked_in or language, tuple(questions))


def _public(file: Path) -> Iterator[Trial]:
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]
    bare = tuple(Document(row["id"], (), row["answer"]) for row in rows)
    yield Trial(
        "sv: public answers without questions",
        bare,
        Language.SV,
        Language.SV,
        tuple((row["question"], row["id"]) for row in rows),
    )


def _with_slips(trial: Trial) -> Trial:
    rng = random.Random(7)
    slipped = tuple((slip(question, rng), answer) for question, answer in trial.questions)
    return Trial(f"{trial.name}, one slip each", trial.documents, trial.written_in, trial.asked_in, slipped)


def slip(text: str, rng: random.Random) -> str:
    """The text with one letter of one longer word left out, swapped, changed or doubled by another."""
    spots = [m.span() for m in WORD.finditer(text) if m.end() - m.start() >= 5] or [
        m.span() for m in WORD.finditer(text)
    ]
    start, end = rng.choice(spots)
    word = text[start:end]
    at = rng.randrange(1, max(2, len(word) - 1))
    other = rng.choice(_LETTERS)
    changed = rng.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
            word[:at] + other + word[at + 1 :],
            word[:at] + other + word[at:],
        ]
    )
    return text[:start] + changed + text[end:]
