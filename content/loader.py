"""Reads a content directory into a library and lists every fault."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from content.checks import article_faults, desk_faults, material_faults, playbook_faults, refusal_faults
from content.faults import Fault, FaultKind
from content.language import Language
from content.library import Article, Library, Material
from content.memory import uncollected
from content.model import ArticleText, MaterialText, Written
from content.phrases import Phrases, phrase_faults
from content.playbook import Playbook
from content.refusals import Refusals
from content.settings import Calibration, Settings
from content.source import Read, Unreadable, read_front_matter, read_text, read_yaml
from content.steering import Steering
from content.steering_checks import steering_faults

W = TypeVar("W", bound=Written)

SHIPPED = Path(__file__).parent
CALIBRATION = "calibration.yaml"


@dataclass(frozen=True, slots=True)
class Loaded:
    """A library of whatever could be read, and what is wrong with the rest; files relative to the directory."""

    library: Library
    faults: tuple[Fault, ...]


def load(directory: Path) -> Loaded:
    """Read `directory`; phrases and playbooks come with the product where it has none of its own."""
    with uncollected():
        return _load(directory)


def _load(directory: Path) -> Loaded:
    faults = [*_misplaced(directory)]
    settings = _settings(directory, faults)
    articles = _texts(directory / "articles", ArticleText, faults)
    material = _texts(directory / "material", MaterialText, faults)
    playbooks = _playbooks(directory / "playbooks", faults)
    phrases = _phrases(directory / "phrases", faults)
    refusals = _refusals(directory / "phrases", settings, faults)
    known = {each.value.id: each.value for each in playbooks}
    faults += playbook_faults(playbooks, settings)
    faults += article_faults(articles, settings, known)
    faults += material_faults(material, settings, known)
    pieces = {id_: Material(id_, texts) for id_, texts in _by_id(material).items()}
    library = Library(
        settings=settings,
        steering=_steering(directory, pieces, known, faults),
        calibration=_calibration(directory, faults),
        phrases=phrases,
        refusals=refusals,
        playbooks=known,
        articles={id_: Article(id_, texts) for id_, texts in _by_id(articles).items()},
        material=pieces,
    )
    return Loaded(library, tuple(sorted(_relative(fault, directory) for fault in faults)))


def _settings(directory: Path, faults: list[Fault]) -> Settings:
    file = directory / "content.yaml"
    if not file.exists():
        return Settings()
    try:
        source = read_yaml(file)
    except Unreadable as error:
        faults.append(error.fault)
        return Settings()
    try:
        settings = Settings.model_validate(source.data)
    except ValidationError as error:
        faults += source.faults_of(error)
        return Settings()
    faults += desk_faults(settings, source)
    return settings


def _steering(
    directory: Path, material: Mapping[str, Material], playbooks: Mapping[str, Playbook], faults: list[Fault]
) -> Steering:
    file = directory / "steering.yaml"
    if not file.exists():
        return Steering()
    try:
        source = read_yaml(file)
        found = Steering.model_validate(source.data)
    except Unreadable as error:
        faults.append(error.fault)
        return Steering()
    except ValidationError as error:
        faults += source.faults_of(error)
        return Steering()
    faults += steering_faults(found, source, material, playbooks)
    return found


def _calibration(directory: Path, faults: list[Fault]) -> Calibration:
    file = directory / CALIBRATION
    if not file.exists():
        return Calibration()
    try:
        source = read_yaml(file)
        return Calibration.model_validate(source.data)
    except Unreadable as error:
        faults.append(error.fault)
    except ValidationError as error:
        faults += source.faults_of(error)
    return Calibration()


def _misplaced(directory: Path) -> Iterator[Fault]:
    """What would be passed over in silence: folders of no language, and a directory without a single article."""
    for folder in (directory / "articles", directory / "material"):
        try:
            inside = sorted(folder.iterdir())
        except FileNotFoundError:
            continue
        except OSError as error:
            yield Fault(file=folder, line=1, kind=FaultKind.UNREADABLE, message=error.strerror or "cannot be read")
            continue
        for each in inside:
            if each.is_dir() and not each.name.startswith(".") and each.name not in set(Language):
                message = f"{each.name} is no language of ours: {', '.join(Language)}; what is in it is not read"
                yield Fault(file=each, line=1, kind=FaultKind.INVALID, message=message)
    articles = directory / "articles"
    if not any(file for language in Language for file in (articles / language).rglob("*.md")):
        message = "there is no article; they are articles/LANGUAGE/*.md"
        yield Fault(file=articles, line=1, kind=FaultKind.INVALID, message=message)


def _texts(directory: Path, model: type[W], faults: list[Fault]) -> list[Read[W]]:
    found: list[Read[W]] = []
    for language in Language:
        for file in sorted((directory / language).rglob("*.md")):
            try:
                source = read_front_matter(file)
            except Unreadable as error:
                faults.append(error.fault)
                continue
            try:
                value = model.model_validate({**source.data, "body": source.body.strip()})
            except ValidationError as error:
                faults += source.faults_of(error)
                continue
            found.append(Read(value, source, language))
    return found


def _playbooks(directory: Path, faults: list[Fault]) -> list[Read[Playbook]]:
    found: list[Read[Playbook]] = []
    folder = directory if directory.is_dir() else SHIPPED / "playbooks"
    for file in sorted(folder.glob("*.yaml")):
        try:
            source = read_yaml(file)
        except Unreadable as error:
            faults.append(error.fault)
            continue
        try:
            found.append(Read(Playbook.model_validate(source.data), source))
        except ValidationError as error:
            faults += source.faults_of(error)
    return found


def _phrases(directory: Path, faults: list[Fault]) -> Phrases:
    shipped = _phrase_files(SHIPPED / "phrases", faults)
    own = _phrase_files(directory, faults)
    texts = {**shipped, **own}
    if own:
        faults += phrase_faults(texts, shipped)
    return Phrases({language: text for language, (_, text) in texts.items()})


def _refusals(directory: Path, settings: Settings, faults: list[Fault]) -> Refusals:
    own = directory / "refusals.yaml"
    try:
        source = read_yaml(own if own.exists() else SHIPPED / "phrases" / "refusals.yaml")
        found = Read(Refusals.model_validate(source.data), source)
    except Unreadable as error:
        faults.append(error.fault)
        return Refusals()
    except ValidationError as error:
        faults += source.faults_of(error)
        return Refusals()
    faults += refusal_faults(found, settings)
    return found.value


def _phrase_files(directory: Path, faults: list[Fault]) -> dict[Language, tuple[Path, str]]:
    found: dict[Language, tuple[Path, str]] = {}
    for language in Language:
        file = directory / f"{language}.ftl"
        if not file.exists():
            continue
        try:
            found[language] = file, read_text(file)
        except Unreadable as error:
            faults.append(error.fault)
    return found


def _by_id(found: list[Read[W]]) -> dict[str, Mapping[Language, W]]:
    texts: dict[str, dict[Language, W]] = {}
    for each in found:
        assert each.language is not None
        # The first one wins, so that a doubled id changes nothing for those who read the first.
        texts.setdefault(each.value.id, {}).setdefault(each.language, each.value)
    return dict(texts)


def _relative(fault: Fault, directory: Path) -> Fault:
    file = fault.file.relative_to(directory) if fault.file.is_relative_to(directory) else fault.file
    return Fault(file=file, line=fault.line, kind=fault.kind, message=fault.message)
