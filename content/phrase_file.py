"""Reads a Fluent file: phrases of one line at once, everything else with Fluent's own parser."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

# Fluent's parser goes letter by letter, half a second for our four languages; nine phrases of ten are one line of words
# and variables, and the next thing begins at the start of a line.
_NAME = r"[a-zA-Z][a-zA-Z0-9_-]*"
_VARIABLE = rf"\{{ *\$({_NAME}) *\}}"
_ONE_LINE = re.compile(
    rf"^({_NAME}) *= *((?:[^\s{{}}]|{_VARIABLE})(?:[^{{}}\n\r]|{_VARIABLE})*)(?=\n+[^\s]|\n*\Z)", re.MULTILINE
)
_PARTS = re.compile(_VARIABLE)


@dataclass(frozen=True, slots=True)
class PhraseEntry:
    """A phrase or whatever else stands in the file, at this line; `variables` are a phrase's."""

    line: int
    node: ast.EntryType
    variables: frozenset[str]


def read_phrases(text: str) -> list[PhraseEntry]:
    """What the file holds, in the order in which it stands there; ast.Junk is what cannot be read."""
    found, line, done = list[PhraseEntry](), 1, 0
    for match in _ONE_LINE.finditer(text):
        between = text[done : match.start()]
        found += _parsed(between, line)
        line += between.count("\n")
        found.append(PhraseEntry(line, _one_line(match.group(1), match.group(2)), _variables_of(match.group(2))))
        done = match.end()
    found += _parsed(text[done:], line)
    # What is open may go on in lines that look like phrases: only the parser knows what was meant.
    return list(_parsed(text, 1)) if any(isinstance(each.node, ast.Junk) for each in found) else found


def _one_line(name: str, value: str) -> ast.Message:
    parts = _PARTS.split(value.rstrip(" "))
    elements: list[ast.TextElement | ast.Placeable] = []
    for place, part in enumerate(parts):
        # Between the texts stand the names of variables.
        if place % 2:
            elements.append(ast.Placeable(ast.VariableReference(ast.Identifier(part))))
        elif part:
            elements.append(ast.TextElement(part))
    return ast.Message(ast.Identifier(name), ast.Pattern(elements))


def _variables_of(value: str) -> frozenset[str]:
    return frozenset(_PARTS.findall(value))


def _parsed(text: str, first_line: int) -> Iterator[PhraseEntry]:
    if not text.strip("\n"):
        return
    for node in FluentParser().parse(text).body:
        line = first_line + (text.count("\n", 0, node.span.start) if node.span else 0)
        variables = _Variables()
        variables.visit(node)
        yield PhraseEntry(line, node, frozenset(variables.names))


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's own naming
        self.names.add(node.id.name)
