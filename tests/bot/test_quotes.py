"""What somebody quotes, and what they wrote themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.teams.quotes import Quoting, without_quote
from bot.teams.wire import read_activity

BLOCK = (
    '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1779000000001">\n'
    '<strong itemprop="mri" itemid="28:app">Startklar</strong><span itemprop="time" itemid="1779000000002"></span>\n'
    '<p itemprop="preview">Nu finns listan &amp; datum</p>\n</blockquote>'
)


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (f"<div>{BLOCK}<p>Den saknar skrivare &amp; skärm</p></div>", "Den saknar skrivare & skärm"),
        (f"{BLOCK}\n<p>En rad</p><p>En&nbsp;till<br>och en</p>", "En rad\nEn till\noch en"),
        (f"<p>Före</p>{BLOCK}<p>efter</p>", "Före\nefter"),
        (
            f"{BLOCK}<blockquote>Det ni skrev i våras</blockquote><p>Gäller det?</p>",
            "Det ni skrev i våras\nGäller det?",
        ),
        (BLOCK, ""),
        (BLOCK.removesuffix("</blockquote>"), ""),
    ],
)
def test_the_block_of_a_quote_gives_the_message_and_is_not_what_the_person_wrote(page: str, text: str) -> None:
    found = without_quote("Startklar\nNu finns listan\n\nnågot", [], [page])
    assert (found.quotes, found.text) == ("1779000000001", text)


def test_the_mark_and_entity_of_newer_clients_mean_the_same() -> None:
    entity = {"type": "quotedReply", "quotedReply": {"messageId": "17", "preview": "Nu finns listan"}}
    found = without_quote('<quoted messageId="17"/> Den saknar skrivare', [{"type": "clientInfo"}, entity], [])
    assert found == Quoting(quotes="17", text="  Den saknar skrivare")


@pytest.mark.parametrize("page", ["<p>hej</p>", "<blockquote>hej</blockquote>", "<blockquote itemid='1'>hej"])
def test_without_a_quoted_message_the_text_stays_as_it_was(page: str) -> None:
    assert without_quote("hej", [], [page]) == Quoting(quotes=None, text="hej")


@pytest.mark.parametrize("entity", [None, 1, {}, {"type": "quotedReply"}, {"type": "quotedReply", "quotedReply": []}])
def test_an_entity_of_any_other_shape_is_passed_over(entity: object) -> None:
    assert without_quote("hej", [entity], []).quotes is None


@given(st.text(alphabet="<>/ blockquoteitemid=\"'1\n"), st.text(alphabet="<>/ quoted"))
def test_whatever_comes_is_read_without_fail(page: str, text: str) -> None:
    block = page.replace("itemid", 'itemtype="http://schema.skype.com/Reply"')
    assert isinstance(without_quote(text, [], [block]).text, str)


def test_an_activity_knows_its_quote_its_thread_and_its_search() -> None:
    base = {
        "id": "2",
        "serviceUrl": "https://smba.example/",
        "from": {"id": "29:1"},
        "conversation": {"id": "19:x@thread.tacv2;messageid=17", "conversationType": "channel"},
    }
    html = {"contentType": "text/html", "content": f"<at>Startklar</at>{BLOCK}<p>Hej</p>"}
    message = read_activity({**base, "type": "message", "text": "<at>Startklar</at> x", "attachments": [html]})
    assert (message.root, message.quotes, message.text) == ("17", "1779000000001", "Hej")
    assert not message.has_attachments
    value = {"parameters": [{"name": "words", "value": " å " * 900}], "queryOptions": {"skip": -3, "count": 900}}
    search = read_activity({**base, "type": "invoke", "name": "composeExtension/query", "value": value})
    assert search.query
    assert (len(search.query.words), search.query.skip, search.query.count) == (199, 0, 25)
