"""The zip that is uploaded to Teams."""

import io
import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from bot.errors import OperationFailed
from bot.package.facts import Facts, facts_of
from bot.package.icon import ICONS, read_icon
from bot.package.schema import schema_faults
from bot.package.texts import DEFAULT, Json, file_of, localization, text_faults, with_texts
from bot.settings import Settings
from content.language import Language

SHIPPED = Path(__file__).parents[2] / "manifest"

# The earliest time a zip can hold: the same content gives the same bytes, whenever it is built.
_BUILT = (1980, 1, 1, 0, 0, 0)
_READABLE_FILE = 0o100644 << 16
_UNIX = 3


def build_package(settings: Settings, target: Path, *, source: Path = SHIPPED, version: str | None = None) -> Path:
    """Write the app package to `target` and return it; the same input gives the same bytes.

    `source` holds template, languages, icons and schemas; `version` (`1.2.3`) stands for the installed one. Raises
    OperationFailed with every reason, a line each; then `target` is as it was.
    """
    reasons: list[str] = []
    files = _files(facts_of(settings, version, reasons), source, reasons)
    if reasons:
        raise OperationFailed("\n- ".join(["The app package was not built:", *reasons]))
    try:
        _replace(target, _zipped(files))
    except OSError as error:
        raise OperationFailed(f"{target} cannot be written: {error.strerror}") from error
    return target


def _files(facts: Facts, source: Path, reasons: list[str]) -> dict[str, bytes]:
    """What goes into the package, by name; useful only if `reasons` stays empty."""
    files = {name: read_icon(source / "icons" / name, side, reasons) for name, side in ICONS.items()}
    template = _read(source, "manifest.json", reasons)
    texts = {language: found for language in Language if (found := _read(source, file_of(language), reasons))}
    manifest_schema = _read(source, "schema/MicrosoftTeams.schema.json", reasons)
    texts_schema = _read(source, "schema/MicrosoftTeams.Localization.schema.json", reasons)
    if not (template and manifest_schema and texts_schema):
        return files

    malformed = [
        f"{file_of(language)}: {fault}"
        for language, found in texts.items()
        for fault in schema_faults(found, texts_schema)
    ]
    # What follows takes every text for a string.
    reasons += malformed or text_faults(texts)

    filled = {**_filled(template, facts), "localizationInfo": localization()}
    manifests = {language: with_texts(filled, found, language, reasons) for language, found in texts.items()}
    reasons += _manifest_faults(manifests, manifest_schema)
    files["manifest.json"] = _written(manifests.get(DEFAULT, filled))
    files |= {f"{language}.json": _written(found) for language, found in texts.items() if language is not DEFAULT}
    return files


def _manifest_faults(manifests: Mapping[Language, Json], schema: Json) -> list[str]:
    """Each violation once, for the language file that brings it or else for the template.

    The manifest is checked as every language reads it, since draft-04 ignores a limit beside a `$ref`, which is how
    the schema of the language files states the limits of name and description.
    """
    by_language = {language: schema_faults(manifest, schema) for language, manifest in manifests.items()}
    everywhere = set.intersection(*map(set, by_language.values())) if by_language else set()
    faults = [f"manifest.json: {fault}" for fault in sorted(everywhere)]
    for language, found in by_language.items():
        faults += [f"{file_of(language)}, in the manifest: {fault}" for fault in found if fault not in everywhere]
    return faults


def _read(source: Path, name: str, reasons: list[str]) -> Json | None:
    """The JSON object in a file; None, and a reason, if there is none."""
    try:
        found = json.loads((source / name).read_text("utf-8"))
    except OSError as error:
        reasons.append(f"{name} cannot be read: {error.strerror}")
    except ValueError as error:
        reasons.append(f"{name} is no JSON: {error}")
    else:
        if isinstance(found, dict) and found:
            return found
        reasons.append(f"{name} holds no JSON object")
    return None


def _filled(template: Json, facts: Facts) -> Json:
    """The template with `{app_id}`, `{domain}` and `{version}` replaced wherever a text has them."""

    def fill(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: fill(each) for key, each in value.items()}
        if isinstance(value, list):
            return [fill(each) for each in value]
        if isinstance(value, str):
            for name, fact in asdict(facts).items():
                value = value.replace(f"{{{name}}}", fact)
        return value

    return {key: fill(value) for key, value in template.items()}


def _written(value: Json) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _zipped(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    # Stored, not deflated: builds of zlib differ in the bytes they make, and the package is 20 KB.
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        for name in sorted(files):
            info = ZipInfo(name, _BUILT)
            info.create_system, info.external_attr = _UNIX, _READABLE_FILE
            archive.writestr(info, files[name])
    return buffer.getvalue()


def _replace(target: Path, data: bytes) -> None:
    """All or nothing: a full disk must not leave half a package where the last good one was."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.part")
    try:
        part.write_bytes(data)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
