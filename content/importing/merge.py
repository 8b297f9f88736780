"""Makes an article's text out of a row and what the directory already says about it.

What the file leaves empty, an article that exists keeps; a new one gets the default. Its phases, related articles, live
facts, languages and place are kept always, its source as long as its answer is the same: the source is what the answer
rests on.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from content.importing.answer import blocks_of
from content.importing.existing import Existing
from content.importing.markdown import markdown_of
from content.importing.remark import Remark, RemarkKind
from content.importing.sheet import Row
from content.language import Language
from content.library import PLACEHOLDER
from content.model import LONGEST_BODY, LONGEST_TITLE, ArticleText, Live, Role, Topic

LONGEST_MADE_TITLE = 80
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What is the same in every language of an article."""

    topic: Topic
    audience: list[str]
    phases: list[str]
    owner: str
    valid_from: date | None
    valid_to: date | None
    related: list[str]
    live: Live | None
    languages: list[Language]

    def on(self, text: ArticleText, *, reviewed: date) -> ArticleText:
        """`text` with this metadata."""
        return text.model_copy(
            update={
                "topic": self.topic,
                "audience": self.audience,
                "phases": self.phases,
                "owner": self.owner,
                "valid_from": self.valid_from,
                "valid_to": self.valid_to,
                "related": self.related,
                "live": self.live,
                "languages": self.languages,
                "reviewed": reviewed,
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer as Markdown, its first sentence, and the names in braces that are no facts."""

    body: str
    first_sentence: str
    no_facts: tuple[str, ...]


def answer_of(row: Row, facts: Iterable[str]) -> Answer | Remark:
    """The row's answer, or why the row is left out."""
    known = frozenset(facts)
    blocks = blocks_of(row.answer)
    body = markdown_of(blocks)
    if body is None:
        return Remark(kind=RemarkKind.UNWRITABLE, message="the answer cannot be written as Markdown", row=row.number)
    names = [name for name in PLACEHOLDER.findall(body) if name not in known]
    # A space on each side keeps the text readable and makes it a placeholder no more.
    body = PLACEHOLDER.sub(lambda match: match.group() if match[1] in known else f"{{ {match[1]} }}", body).strip()
    if not body:
        return Remark(kind=RemarkKind.MISSING, message="the answer holds no text", row=row.number)
    if len(body) > LONGEST_BODY:
        message = f"the answer has {len(body)} characters; an article holds {LONGEST_BODY}"
        return Remark(kind=RemarkKind.TOO_LONG, message=message, row=row.number)
    text = next(block.text for block in blocks if block.text)
    return Answer(body=body, first_sentence=_SENTENCE_END.split(text, 1)[0], no_facts=tuple(dict.fromkeys(names)))


def shared_of(row: Row, existing: Existing) -> Shared:
    """The metadata of a row's article."""
    kept = next(iter(existing.articles.get(row.id, {}).values()), None)
    old = kept.text if kept else None
    owner = row.owner if is_owner(row.owner, existing) else ""
    return Shared(
        topic=row.topic or (old.topic if old else Topic.OTHER),
        audience=[*row.audience] or (old.audience if old else [Role.STAFF]),
        phases=old.phases if old else [],
        owner=owner or (old.owner if old else Role.CONTENT_OWNER),
        valid_from=row.valid_from or (old.valid_from if old else None),
        valid_to=row.valid_to or (old.valid_to if old else None),
        related=old.related if old else [],
        live=old.live if old else None,
        languages=old.languages if old else [],
    )


def is_owner(owner: str, existing: Existing) -> bool:
    """Whether `content check` lets this owner pass: a known role, or a name that cannot be meant as one."""
    return bool(owner) and (owner in existing.owners or owner != owner.lower() or " " in owner)


def text_of(row: Row, answer: Answer, shared: Shared, existing: Existing, *, name: str, today: date) -> ArticleText:
    """The row as an article's text; `name` is the file it came from."""
    kept = existing.articles.get(row.id, {}).get(row.lang)
    old = kept.text if kept else None
    title = clipped(row.question, LONGEST_TITLE)
    if not title:
        title = old.title if old else clipped(answer.first_sentence, LONGEST_MADE_TITLE)
    variants = row.alternatives or (tuple(old.questions) if old else ())
    questions = {variant.casefold(): variant for variant in reversed((row.question, *variants)) if variant}
    text = ArticleText(
        id=row.id,
        title=title,
        questions=[*reversed(questions.values())],
        source=old.source if old and old.body == answer.body else name,
        body=answer.body,
        owner=shared.owner,
        audience=shared.audience,
        reviewed=today,
    )
    return shared.on(text, reviewed=today)


def clipped(text: str, longest: int) -> str:
    """`text` cut after a word so that it has at most `longest` characters with its ellipsis."""
    if len(text) <= longest:
        return text
    start = text[:longest].rpartition(" ")[0] or text[: longest - 1]
    return start.rstrip(" ,.;:\u2013-") + "…"
