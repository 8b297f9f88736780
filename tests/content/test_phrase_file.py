"""What stands in a Fluent file is understood as Fluent's own parser understands it."""

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from content.language import Language
from content.loader import SHIPPED
from content.phrase_file import PhraseEntry, read_phrases

COMMENTS = (ast.Comment, ast.GroupComment, ast.ResourceComment)
PLURAL = "{ $n ->\n    [one] a\n   *[other] { $n } b\n}"
# Put together by chance they are whole files and torn ones: what goes on in the next line, what never ends.
PIECES = (
    *("key", "other-key", " = ", "=", " ", "    ", "\n", "\n\n", "\t", "\r\n", "words", "Å ä", ".", "[", "*", "-", "#"),
    *("{ $name }", "{$a}", "{", "}", "{ key }", "{ -term }", '{ "x" }', PLURAL),
    *("key = words\n", "a = { $x }\n", "-term = words\n", "# remark\n", "    .title = words\n", "    more words\n"),
)


@pytest.mark.parametrize("language", Language)
def test_what_ships_is_read_as_fluent_reads_it(language: Language) -> None:
    text = (SHIPPED / "phrases" / f"{language}.ftl").read_text("utf-8")
    assert _plain(read_phrases(text)) == _fluents(text)


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_file_is_read_as_fluent_reads_it(text: str) -> None:
    assert _plain(read_phrases(text)) == _fluents(text)


def test_each_phrase_knows_its_line_and_its_variables() -> None:
    text = "# Remark\n\na = words\nb = { $x } and { $y }\nc =\n    { $n ->\n       *[other] { $m }\n    }\n\nd = end\n"
    found = [(each.line, _name(each), each.variables) for each in read_phrases(text)]
    assert found == [
        (1, None, frozenset()),
        (3, "a", frozenset()),
        (4, "b", {"x", "y"}),
        (5, "c", {"n", "m"}),
        (10, "d", frozenset()),
    ]


def test_what_cannot_be_read_is_told_at_its_line() -> None:
    found = read_phrases("a = words\nb = { $x\nc = words\n")
    assert [(each.line, _name(each)) for each in found] == [(1, "a"), (2, None), (3, "c")]
    assert isinstance(found[1].node, ast.Junk)


def _name(entry: PhraseEntry) -> str | None:
    return entry.node.id.name if isinstance(entry.node, ast.Message) else None


def _plain(entries: list[PhraseEntry]) -> list[object]:
    return [_shape(each.node) for each in entries if not isinstance(each.node, COMMENTS)]


def _fluents(text: str) -> list[object]:
    return [_shape(each) for each in FluentParser().parse(text).body if not isinstance(each, COMMENTS)]


def _shape(node: object) -> object:
    """Everything but where it stands and what is remarked about it."""
    if isinstance(node, ast.BaseNode):
        parts = {name: _shape(value) for name, value in vars(node).items() if name not in ("span", "comment")}
        return {"is": type(node).__name__, **parts}
    return [_shape(each) for each in node] if isinstance(node, list) else node
