"""Reads what a content directory already holds, as far as an import must know it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from content.importing.remark import ImportRefused
from content.language import Language
from content.loader import SHIPPED
from content.model import ArticleText, Role
from content.playbook import Playbook
from content.settings import Settings
from content.source import Unreadable, read_front_matter, read_yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An article's text in one language and its file."""

    text: ArticleText
    file: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Existing:
    """The articles by id and language, and what surrounds them."""

    directory: Path
    articles: Mapping[str, Mapping[Language, Kept]]
    # Every Markdown file of each language, its path below the language in lower case: many disks do not tell case.
    files: frozenset[tuple[Language, str]]
    facts: frozenset[str]
    # None: content.yaml does not say, or does not exist.
    languages: tuple[Language, ...] | None
    # The languages that anything is written in.
    present: frozenset[Language]
    owners: frozenset[str]

    def file_of(self, id_: str, language: Language) -> Path:
        """Where the article stands, or where a new one goes."""
        kept = self.articles.get(id_, {}).get(language)
        return kept.file if kept else self.directory / "articles" / language / f"{id_}.md"

    def is_occupied(self, id_: str, language: Language) -> bool:
        """Whether a new article's place is taken by a file that is another article, or none."""
        new = language not in self.articles.get(id_, {})
        return new and (language, f"{id_}.md".casefold()) in self.files


def read_existing(directory: Path) -> Existing:
    """Read `directory`, which need not exist; raises ImportRefused when its content.yaml cannot be extended."""
    settings = _settings(directory / "content.yaml")
    articles: dict[str, dict[Language, Kept]] = {}
    files: set[tuple[Language, str]] = set()
    for language in Language:
        folder = directory / "articles" / language
        for file in sorted(folder.rglob("*.md")):
            files.add((language, file.relative_to(folder).as_posix().casefold()))
            try:
                source = read_front_matter(file)
                text = ArticleText.model_validate({**source.data, "body": source.body.strip()})
            except (Unreadable, ValidationError):
                # `content check` names what is wrong with it; an import only keeps away from its file.
                continue
            # The first of a doubled id wins, as when the content is loaded.
            articles.setdefault(text.id, {}).setdefault(language, Kept(text=text, file=file))
    return Existing(
        directory=directory,
        articles=articles,
        files=frozenset(files),
        facts=frozenset(settings.known_facts if settings else ()),
        languages=tuple(settings.languages) if settings and "languages" in settings.model_fields_set else None,
        present=frozenset({language for language, _ in files} | _other_languages(directory)),
        owners=_owners(directory / "playbooks"),
    )


def _settings(file: Path) -> Settings | None:
    if not file.exists():
        return None
    try:
        return Settings.model_validate(read_yaml(file).data)
    except Unreadable as error:
        raise ImportRefused(str(error)) from error
    except ValidationError as error:
        raise ImportRefused(f"{file} has faults; startklar content check names them") from error


def _other_languages(directory: Path) -> set[Language]:
    material = {each for each in Language if any((directory / "material" / each).rglob("*.md"))}
    return material | {each for each in Language if (directory / "phrases" / f"{each}.ftl").exists()}


def _owners(folder: Path) -> frozenset[str]:
    owners: set[str] = set(Role)
    for file in sorted((folder if folder.is_dir() else SHIPPED / "playbooks").glob("*.yaml")):
        try:
            playbook = Playbook.model_validate(read_yaml(file).data)
            owners.update(each.id for each in (*playbook.roles, *playbook.functions))
        except (Unreadable, ValidationError):
            continue
    return frozenset(owners)
