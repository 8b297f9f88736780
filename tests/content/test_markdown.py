"""Plain text needs no parser, and what is passed over without one has no fault."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from content.markdown import markdown_faults

# It needs the parser and has no fault: whatever stands before it is parsed too.
PARSED = "\n\n[länk](https://example.org)"
PROSE = st.text(alphabet="aÅ1 .,:;?!'\"()/%-*\u2013\n*-* ", max_size=40)
MARKS = st.text(alphabet="aÅ1 .-*\n#>`_[]\\|~&<=+\t", max_size=20)
LINES = st.sampled_from(["Å", "a", "- a", "- **a** b", "**a**", "a - b", "1 a", "", "a *", "--", "    a", "1. a"])
FILLED = st.sampled_from(
    ["{a}", "{a.b_c}", "**{a_b}**", "{a__b}", "{a._b}", "{c_.d}", "{a_}", "_", " ", "b", "- ", "\n"]
)


@settings(max_examples=1_500, deadline=None)
@given(st.one_of(PROSE, MARKS, st.lists(LINES).map("\n".join), st.lists(FILLED).map("".join)))
@example("a\n---")
@example("- a\n\n      b")
def test_what_is_taken_for_plain_has_no_fault_for_the_parser_either(text: str) -> None:
    if not list(markdown_faults(text, 1)):
        assert list(markdown_faults(text + PARSED, 1)) == []


def test_the_line_of_a_fault_is_that_in_the_file() -> None:
    (fault,) = markdown_faults("Text.\n\n# Rubrik\n", 10)
    assert fault == (12, "heading is not shown in Teams: use paragraphs, lists, bold, italic and links")


def test_bold_words_lists_and_paragraphs_are_no_fault() -> None:
    assert list(markdown_faults("Ett **fett** ord.\n\n- en sak\n- **en** till\n\nSlut \u2013 nu.", 1)) == []
