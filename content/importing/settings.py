"""Extends the languages of content.yaml and leaves everything else in it as it was written."""

from collections.abc import Sequence
from pathlib import Path

import yaml

from content.language import Language


def settings_text(file: Path, languages: Sequence[Language]) -> str | None:
    """The text of content.yaml with exactly `languages`; None when it says so already. `file` is valid or missing."""
    line = f"languages: [{', '.join(languages)}]\n"
    if not file.exists():
        return line
    text = file.read_text("utf-8")
    data = yaml.safe_load(text) or {}
    wanted = {**data, "languages": [str(each) for each in languages]}
    if data == wanted:
        return None
    edited = _edited(text, line, languages)
    # Comments are worth keeping, facts are worth more: an edit that reads back as anything else is not used.
    return edited if _reads_as(edited, wanted) else yaml.safe_dump(wanted, allow_unicode=True, sort_keys=False)


def _edited(text: str, line: str, languages: Sequence[Language]) -> str:
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    value = next((value for key, value in pairs if key.value == "languages"), None)
    if value is None:
        return line + text
    listed = f"[{', '.join(languages)}]"
    if value.flow_style:
        return text[: value.start_mark.index] + listed + text[value.end_mark.index :]
    # A list with one item a line ends where its last item does; the mark of the whole stands after the next comment.
    end = value.value[-1].end_mark.index if value.value else value.end_mark.index
    before = text[: value.start_mark.index].rstrip()
    return f"{before} {listed}{text[end:]}"


def _reads_as(text: str, wanted: object) -> bool:
    try:
        return bool(yaml.safe_load(text) == wanted)
    except yaml.YAMLError:
        return False
