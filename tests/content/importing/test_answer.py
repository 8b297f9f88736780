"""How an answer written elsewhere becomes Markdown."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from content.importing.answer import blocks_of, plain_text
from content.importing.markdown import markdown_of
from content.importing.records import clean
from content.markdown import markdown_faults

PIECES = [
    *"*_`[]()!<>&\\#|~=+-{}:;\"' \n\t.1",
    *("**", "__", "](", "![", "<b>", "</b>", "<i>", "</i>", "<p>", "<br>", "<ul>", "<ol>", "<li>", "</li>", "<table>"),
    *("<td>", "<tr>", "<h2>", "</h2>", "<pre>", "<a href='https://x.se/(a)'>", "<a href=http://x.se>", "</a>", "&amp;"),
    *("<!--", "-->", "<script>", "</script>", "&lt;", "&#96;", "https://x.se/a_b*c", "- ", "1. ", "2. ", "---", "|-|"),
    *("[a](https://x.se)", "[a]: https://x.se", "{name}", "å", "ord", "😀", "\u00a0", "\u2028", "\x00"),
]
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=25).map("".join)


def markdown(text: str) -> str | None:
    return markdown_of(blocks_of(clean(text)))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Ring 1177.\n\nEller fråga oss.", "Ring 1177.\n\nEller fråga oss."),
        ("Första raden\nandra raden", "Första raden  \nandra raden"),
        ("<p>Hej <b>du</b></p><p>och <em>ni</em></p>", "Hej **du**\n\noch *ni*"),
        ("<p>En rad\nsom fortsätter</p>", "En rad som fortsätter"),
        ("<h2>Innan start</h2>Läs.", "**Innan start**\n\nLäs."),
        ("## Innan start\nLäs.", "**Innan start**\n\nLäs."),
        ("Läs.\n# Sedan\nGör.", "Läs.\n\n**Sedan**\n\nGör."),
        ("<ul><li>ett<li><p>två</p><p>mer</p></ul>slut", "- ett\n- två  \n  mer\n\nslut"),
        ("<ol><li>ett</li><li>två</li></ol>", "1. ett\n2. två"),
        ("Ta med:\n• kort\n• dator\nVälkommen", "Ta med:\n\n- kort\n- dator\n\nVälkommen"),
        ("1) logga in\n2) välj enhet", "1. logga in\n2. välj enhet"),
        ("1. maj 2027 börjar vi.", "1\\. maj 2027 börjar vi."),
        (
            "<table><tr><th>Dag</th><th>Tid</th></tr><tr><td>Må</td><td>8</td></tr></table>",
            "**Dag** \u2013 **Tid**  \nMå \u2013 8",
        ),
        ("|Dag|Tid|\n|---|---|\n|Må|8|", "Dag \u2013 Tid  \nMå \u2013 8"),
        ('<a href="https://x.se/a (b)">sidan</a>', "[sidan](https://x.se/a%20%28b%29)"),
        ('<a href="http://x.se">sidan</a>', "sidan (http://x.se)"),
        ('<a href="http://x.se">http://x.se</a>', "http://x.se"),
        ('<a href="mailto:a@x.se">mejla</a>', "mejla (a@x.se)"),
        ('<a href="javascript:alert(1)">klicka</a>', "klicka"),
        ("Se https://x.se/a_b.", "Se [https://x.se/a_b](https://x.se/a_b)."),
        ("[sidan](https://x.se) och [den](http://y.se)", "[sidan](https://x.se) och den (http://y.se)"),
        ("Se!<a href='https://x.se'>x</a>", "Se\\![x](https://x.se)"),
        ("**Viktigt:** läs", "**Viktigt:** läs"),
        ("ord<b>(inne)</b>ord", "ord(inne)ord"),
        ("2*3*4 = 24", "2\\*3\\*4 = 24"),
        ("Namn: ____", "Namn: _ _ _ \\_"),
        ("mitt_fil_namn", "mitt_fil_namn"),
        ("kör `dir`", "kör 'dir'"),
        ("om a < b och c > d", "om a < b och c > d"),
        ("skriv <ditt namn> här", "skriv \\<ditt namn> här"),
        ("m&aring;ste &lt;b&gt; AT&T &amp;amp;", "måste \\<b> AT&T \\&amp;"),
        ("a=1&copy=2", "a=1&copy=2"),
        ("före<!-- dolt --><script>alert(1)</script>efter", "föreefter"),
        ("före <!-- aldrig stängd", "före aldrig stängd"),
        ("[not", "(not"),
        ("a][b", "a] (b"),
        ("*<em>*</em>- <em>x</em>", "\\* \\*- x"),
        ("[1]: en källa", "\\[1]: en källa"),
        ("---\nUnder", "\\---  \nUnder"),
        ("a\x00b\u202ec\ufeff", "abc"),
        ("\\\\server\\mapp", "\\\\\\server\\mapp"),
    ],
)
def test_an_answer_reads_as_it_was_meant(written: str, read: str) -> None:
    assert markdown(written) == read


@given(texts)
def test_whatever_the_text_the_markdown_has_no_fault(text: str) -> None:
    written = markdown(text)
    assert written is not None
    assert list(markdown_faults(written, 1)) == []


@given(texts)
def test_no_letter_of_an_answer_is_swallowed_by_its_markdown(text: str) -> None:
    inline = MarkdownIt("commonmark").enable("table").parse(markdown(text) or "")
    shown = iter("".join(part.content for token in inline for part in token.children or []))
    read = "".join(block.text for block in blocks_of(clean(text)))

    assert all(letter in shown for letter in read if letter.isalnum())


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<a ",
        "<!--",
        "<script>",
        "<a href='",
        "**",
        "[",
        "[a](",
        "|-",
        "a\n",
        "<td> ",
        "<li>",
        "<b>a",
        "&",
        "`",
        " \n",
    ],
)
def test_a_hostile_answer_costs_little(piece: str) -> None:
    started = time.perf_counter()
    markdown(piece * (100_000 // len(piece)))
    assert time.perf_counter() - started < 5


def test_plain_text_keeps_lines_and_drops_looks() -> None:
    assert plain_text("<p>Vad  är <b>nytt</b>?</p>Och&nbsp;sen?") == "Vad är nytt?\nOch sen?"
