"""Decides what an import changes, without changing anything."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from content.importing.existing import Existing, read_existing
from content.importing.likeness import Entry, alike
from content.importing.merge import Answer, Shared, answer_of, is_owner, shared_of, text_of
from content.importing.remark import Remark, RemarkKind
from content.importing.settings import settings_text
from content.importing.sheet import Row, Sheet
from content.importing.writes import Write, article_file
from content.language import Language
from content.model import ArticleText

Key = tuple[str, Language]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What becomes of each article, by id and language, and what to say about it; `writes` end with content.yaml.

    Each row of the file is in one of: an article, a problem, a notice about a row like an earlier one.
    """

    new: tuple[Key, ...] = ()
    changed: tuple[Key, ...] = ()
    unchanged: tuple[Key, ...] = ()
    problems: tuple[Remark, ...] = ()
    notices: tuple[Remark, ...] = ()
    writes: tuple[Write, ...] = ()


@dataclass(slots=True, kw_only=True)
class _Draft:
    """The plan while it grows."""

    new: list[Key] = field(default_factory=list)
    changed: list[Key] = field(default_factory=list)
    unchanged: list[Key] = field(default_factory=list)
    problems: list[Remark] = field(default_factory=list)
    notices: list[Remark] = field(default_factory=list)
    writes: list[Write] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    languages: dict[str, set[Language]] = field(default_factory=lambda: defaultdict(set))


def plan_import(sheet: Sheet, directory: Path, today: date) -> ImportPlan:
    """What importing `sheet` into `directory` would do; raises ImportRefused when its content.yaml is broken."""
    existing = read_existing(directory)
    draft = _Draft(problems=[*sheet.problems], notices=[*sheet.notices])
    by_id: dict[str, list[Row]] = defaultdict(list)
    for row in sheet.rows:
        by_id[row.id].append(row)
    for id_, kept in existing.articles.items():
        draft.languages[id_].update(kept)
    for rows in by_id.values():
        _plan_article(draft, rows, existing, sheet.name, today)
    draft.entries += _existing_entries(existing, {(entry.id, entry.lang) for entry in draft.entries})
    draft.notices += alike(draft.entries)
    _plan_languages(draft, existing)
    return ImportPlan(
        new=tuple(draft.new),
        changed=tuple(draft.changed),
        unchanged=tuple(draft.unchanged),
        problems=tuple(sorted(draft.problems, key=lambda each: each.row or 0)),
        notices=tuple(draft.notices),
        writes=tuple(draft.writes),
    )


def _plan_article(draft: _Draft, rows: Sequence[Row], existing: Existing, name: str, today: date) -> None:
    answers: list[tuple[Row, Answer]] = []
    for row in rows:
        answer = _occupied(row, existing) or answer_of(row, existing.facts)
        if isinstance(answer, Remark):
            draft.problems.append(answer)
        else:
            answers.append((row, answer))
    if not answers:
        return
    first = answers[0][0]
    shared = shared_of(first, existing)
    if problem := _date_problem(shared, today):
        draft.problems += (Remark(kind=RemarkKind.DATES, message=problem, row=row.number) for row, _ in answers)
        return
    draft.notices += _notices(answers, existing)
    texts = {row.lang: text_of(row, answer, shared, existing, name=name, today=today) for row, answer in answers}
    for row, _ in answers:
        draft.entries.append(_entry(texts[row.lang], row.lang, row.number, row.question))
    draft.languages[first.id].update(texts)
    _plan_texts(draft, first.id, texts, shared, existing, today)


def _plan_texts(
    draft: _Draft, id_: str, texts: dict[Language, ArticleText], shared: Shared, existing: Existing, today: date
) -> None:
    kept = existing.articles.get(id_, {})
    if all(language in kept and _is_same(kept[language].text, text) for language, text in texts.items()):
        draft.unchanged += ((id_, language) for language in texts)
        return
    # One article has one day of review and one set of metadata, so its other languages are written again too.
    others = {
        language: shared.on(each.text, reviewed=today) for language, each in kept.items() if language not in texts
    }
    if others:
        message = f"{id_} in {', '.join(others)} gets the metadata and day of review of the rows imported"
        draft.notices.append(Remark(kind=RemarkKind.ALSO_REWRITTEN, message=message))
    for language, text in {**texts, **others}.items():
        (draft.changed if language in kept else draft.new).append((id_, language))
        draft.writes.append(Write(file=existing.file_of(id_, language), text=article_file(text)))


def _is_same(old: ArticleText, new: ArticleText) -> bool:
    return old == new.model_copy(update={"reviewed": old.reviewed})


def _occupied(row: Row, existing: Existing) -> Remark | None:
    if not existing.is_occupied(row.id, row.lang):
        return None
    message = f"articles/{row.lang}/{row.id}.md is there already and is not this article, or cannot be read"
    return Remark(kind=RemarkKind.OCCUPIED, message=message, row=row.number)


def _date_problem(shared: Shared, today: date) -> str | None:
    if shared.valid_to and shared.valid_from and shared.valid_to < shared.valid_from:
        return f"valid_to {shared.valid_to} is before valid_from {shared.valid_from}"
    if shared.valid_to and shared.valid_to < today:
        return f"valid_to {shared.valid_to} has passed: the article would never be served"
    return None


def _notices(answers: Sequence[tuple[Row, Answer]], existing: Existing) -> Iterator[Remark]:
    first = answers[0][0]
    for row, answer in answers:
        if row.owner and not is_owner(row.owner, existing):
            message = f"{row.owner} is no role here or in a playbook, and is not taken over"
            yield Remark(kind=RemarkKind.UNKNOWN_OWNER, message=message, row=row.number)
        if answer.no_facts:
            message = f"{', '.join(answer.no_facts)}: no facts of content.yaml, so a space is put inside the braces"
            yield Remark(kind=RemarkKind.PLACEHOLDER, message=message, row=row.number)
        differing = [
            key
            for key in ("topic", "audience", "owner", "valid_from", "valid_to")
            if getattr(row, key) and getattr(row, key) != getattr(first, key)
        ]
        if differing:
            message = f"{', '.join(differing)} differ from row {first.number}, which decides"
            yield Remark(kind=RemarkKind.DIFFERENT_METADATA, message=message, row=row.number)


def _existing_entries(existing: Existing, imported: set[Key]) -> Iterator[Entry]:
    for id_, kept in existing.articles.items():
        for language, each in kept.items():
            if (id_, language) not in imported:
                yield _entry(each.text, language, None, each.text.title)


def _entry(text: ArticleText, lang: Language, row: int | None, question: str) -> Entry:
    return Entry(id=text.id, lang=lang, row=row, question=question, variants=tuple(text.questions), body=text.body)


def _plan_languages(draft: _Draft, existing: Existing) -> None:
    """Content.yaml names the languages that something is written in, and every article that lacks one is named."""
    written = set().union(*draft.languages.values()) | existing.present
    listed = existing.languages or ()
    languages = [each for each in listed if each in written]
    languages += [each for each in Language if each in written and each not in listed]
    if not (draft.new or draft.changed or draft.unchanged):
        return
    dropped = [each for each in listed if each not in written]
    if dropped:
        message = f"nothing is written in {', '.join(dropped)}, so content.yaml no longer lists it"
        draft.notices.append(Remark(kind=RemarkKind.LANGUAGES, message=message))
    for id_, has in draft.languages.items():
        if lacking := [each for each in languages if each not in has]:
            message = f"{id_} is missing in {', '.join(lacking)}: startklar content check will say so"
            draft.notices.append(Remark(kind=RemarkKind.LANGUAGES, message=message))
    file = existing.directory / "content.yaml"
    text = settings_text(file, languages)
    if text is not None:
        draft.writes.append(Write(file=file, text=text))
