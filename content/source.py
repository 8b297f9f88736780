"""Reads YAML and front matter so that every value knows its line."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import yaml
from pydantic import ValidationError

from content.faults import Fault, FaultKind
from content.language import Language
from content.yaml_limits import excess

T = TypeVar("T")

# A content file is written by people; anything larger is a mistake or an attack.
LARGEST_FILE = 2_000_000


class Unreadable(Exception):
    """The file is no readable content; carries the fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A parsed file: its data, the Markdown that follows front matter, and the line of each value."""

    file: Path
    data: dict[str, Any]
    body: str
    body_line: int
    yaml: str
    first_line: int

    def line_of(self, *path: str | int) -> int:
        """The line where the value at `path` stands, or of the innermost parent that exists."""
        # Composed again, for faults are rare; the nodes of twenty thousand files would fill the memory.
        node, line = _composed(self.yaml), self.first_line
        for step in path:
            child = _child(node, step)
            if child is None:
                break
            node, line = child, self.first_line + child.start_mark.line
        return line

    def fault(self, kind: FaultKind, message: str, *path: str | int) -> Fault:
        """A fault at the value at `path`."""
        return Fault(file=self.file, line=self.line_of(*path), kind=kind, message=message)

    def faults_of(self, error: ValidationError) -> list[Fault]:
        """What pydantic found, one fault each, at its line."""
        return [
            self.fault(FaultKind.INVALID, f"{'.'.join(map(str, each['loc'])) or 'file'}: {each['msg']}", *each["loc"])
            for each in error.errors(include_url=False)
        ]


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """A parsed thing and where it came from."""

    value: T
    source: Source
    language: Language | None = None


def read_front_matter(file: Path) -> Source:
    """Read a Markdown file that starts with YAML between two lines of `---`; raises Unreadable."""
    return parse_front_matter(file, read_text(file))


def parse_front_matter(file: Path, text: str) -> Source:
    """The same of `text`, which is or will be what `file` holds; raises Unreadable."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        raise _unreadable(file, 1, "the file must start with a line of three hyphens and its front matter")
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        raise _unreadable(file, 1, "the front matter has no closing line of three hyphens")
    return _parse(file, "\n".join(lines[1:end]), 2, "\n".join(lines[end + 1 :]), end + 2)


def read_yaml(file: Path) -> Source:
    """Read a YAML file that holds a mapping; raises Unreadable."""
    return _parse(file, read_text(file), 1, "", 1)


def read_text(file: Path) -> str:
    """The file's text with plain line ends, without the mark some editors put first; raises Unreadable."""
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise _unreadable(file, 1, f"larger than {LARGEST_FILE} bytes")
        if not file.is_file():
            raise _unreadable(file, 1, "no file")
        return file.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise _unreadable(file, 1, "not UTF-8") from error
    except OSError as error:
        raise _unreadable(file, 1, error.strerror or "cannot be read") from error


def _composed(text: str) -> yaml.Node | None:
    loader = yaml.CSafeLoader(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def _parse(file: Path, text: str, first_line: int, body: str, body_line: int) -> Source:
    if too_much := excess(text):
        raise _unreadable(file, first_line + too_much[0], too_much[1])
    loader = yaml.CSafeLoader(text)
    try:
        node = loader.get_single_node()
        data = loader.construct_document(node) if node is not None else {}
    except yaml.MarkedYAMLError as error:
        line = first_line + (error.problem_mark.line if error.problem_mark else 0)
        raise _unreadable(file, line, f"not valid YAML: {error.problem}") from error
    except (yaml.YAMLError, ValueError) as error:
        raise _unreadable(file, first_line, f"not valid YAML: {error}") from error
    finally:
        loader.dispose()
    if not isinstance(data, dict):
        raise _unreadable(file, first_line, "must hold names and values")
    if doubled := _doubled_key(node):
        raise _unreadable(file, first_line + doubled.start_mark.line, f"{doubled.value} is given twice")
    return Source(file=file, data=data, body=body, body_line=body_line, yaml=text, first_line=first_line)


def _unreadable(file: Path, line: int, message: str) -> Unreadable:
    return Unreadable(Fault(file=file, line=line, kind=FaultKind.UNREADABLE, message=message))


def _doubled_key(root: yaml.Node | None) -> yaml.ScalarNode | None:
    """The first key that a mapping holds a second time: YAML would keep the last and say nothing."""
    waiting, known = [root], set[int]()
    while waiting:
        node = waiting.pop()
        # An alias leads to a node that was looked at already, or even to one that it is part of.
        if id(node) in known:
            continue
        known.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            waiting += node.value
        elif isinstance(node, yaml.MappingNode):
            keys: set[str] = set()
            for key, value in node.value:
                if isinstance(key, yaml.ScalarNode) and key.value in keys:
                    return key
                keys.add(str(key.value))
                waiting.append(value)
    return None


def _child(node: yaml.Node | None, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == str(step)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        found: yaml.Node = node.value[step]
        return found
    return None
