"""An activity is as large, as deep and as long in its parts as Teams makes them; what is not is refused or cut."""

import json
import subprocess
import sys
from typing import Any

import pytest

from bot.errors import BadActivity
from bot.ports import Scope
from bot.teams.wire import DEEPEST, LONGEST_ID, LONGEST_LOCALE, LONGEST_TEXT, MOST_PARTS, read_activity
from tests.scenarios.house import House


def activity(**changed: Any) -> dict[str, Any]:
    return {
        "type": "message",
        "id": "1",
        "serviceUrl": "https://smba.trafficmanager.net/emea/",
        "conversation": {"id": "a:1", "conversationType": "personal", "tenantId": "t"},
        "from": {"id": "29:1", "aadObjectId": "o"},
        "recipient": {"id": "28:b"},
        "text": "hej",
        **changed,
    }


IDS = {
    "id": lambda value: activity(id=value),
    "conversation": lambda value: activity(conversation={"id": value}),
    "tenant": lambda value: activity(conversation={"id": "a:1", "tenantId": value}),
    "sender": lambda value: activity(**{"from": {"id": value}}),
    "person": lambda value: activity(**{"from": {"id": "29:1", "aadObjectId": value}}),
    "bot": lambda value: activity(recipient={"id": value}),
    "answered": lambda value: activity(replyToId=value),
    "channel data": lambda value: activity(conversation={"id": "a:1"}, channelData={"tenant": {"id": value}}),
}


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("value", ["x" * (LONGEST_ID + 1), "a\nb", "a\0b", "a\u202eb", "\u2028"])
def test_an_id_that_teams_would_not_make_is_refused_and_never_cut_to_another(name: str, value: str) -> None:
    with pytest.raises(BadActivity):
        read_activity(IDS[name](value))


@pytest.mark.parametrize("name", IDS)
def test_the_longest_id_is_read_whole(name: str) -> None:
    assert "x" * LONGEST_ID in repr(read_activity(IDS[name]("x" * LONGEST_ID)))


@pytest.mark.parametrize(
    ("kind", "scope"), [("personal", Scope.PERSONAL), ("", Scope.PERSONAL), ("seance", Scope.GROUP)]
)
def test_where_nobody_knows_who_else_reads_nothing_personal_is_said(kind: str, scope: Scope) -> None:
    assert read_activity(activity(conversation={"id": "19:x", "conversationType": kind})).scope is scope


def test_what_may_be_long_is_cut() -> None:
    found = read_activity(activity(text="x" * (LONGEST_TEXT + 5), locale="s" * 500))
    assert (len(found.text), len(found.locale or "")) == (LONGEST_TEXT, LONGEST_LOCALE)
    late = [{"contentType": "text/html"}] * MOST_PARTS + [{"contentType": "image/png"}]
    assert not read_activity(activity(attachments=late)).has_attachments
    address = "https://smba.trafficmanager.net/" + "x" * LONGEST_ID
    with pytest.raises(BadActivity):
        read_activity(activity(serviceUrl=address))


def test_what_lies_too_deep_is_refused() -> None:
    def nested(levels: int) -> Any:
        return {"a": nested(levels - 1)} if levels else "x"

    assert read_activity(activity(value=nested(DEEPEST - 2))).text == "hej"
    with pytest.raises(BadActivity):
        read_activity(activity(value=nested(DEEPEST + 1)))


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "9" * 4_000, "1e-999", "0.1" + "0" * 1_000])
async def test_no_number_is_too_large_to_be_answered(house: House, number: str) -> None:
    chat = house.simulator.world.chat_of(house.people["elin"])
    made = activity(conversation={"id": chat, "conversationType": "personal"}, serviceUrl=house.simulator.service_url)
    made |= {"type": "invoke", "name": "composeExtension/query"}
    made["value"] = {"queryOptions": {"skip": "NUMBER", "count": "NUMBER"}, "parameters": []}
    turn = await house.teams.post(json.loads(json.dumps(made).replace('"NUMBER"', number)))
    assert turn.status == 200


def test_reading_takes_time_in_proportion_to_what_is_read() -> None:
    """Each pattern gets a hundred thousand characters of what it would have to go back over; quadratic is minutes."""
    done = subprocess.run([sys.executable, "-c", READS], capture_output=True, text=True, timeout=90, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "read\n", "")


READS = r"""
from bot.teams.quotes import without_quote
from bot.teams.wire import read_activity
from bot.web.reach import _prose
from cards.extension import _LINK
from content.inert import drawn, inert
from content.markdown import _PLAIN, _LEFT_OVER
from content.yaml_limits import excess
from dialogs.plan.check import _ADDRESS
from dialogs.privacy import mask
from tests.security.test_hostile_shapes import activity

PIECES = ("<at", "<at>", "<quoted ", "<blockquote ", "[", "](", "![", "**", "_", "{{", "$", "a.", "a@a.", "1 ", "+46 ",
          "1-", "0\u00a0", "(", "itemid='", "\u0301", " ", "\n", "{a}", "**a", "x")
for piece in PIECES:
    text = (piece * 100_000)[:100_000]
    read_activity(activity(text=text))
    without_quote(text, [], [text, "<blockquote itemtype='http://schema.skype.com/Reply'>" + text])
    for read in (inert, drawn, mask, _prose, excess):
        read(text)
    _PLAIN.fullmatch(text[:4_000] + "\0")
    _LEFT_OVER.search(text[:4_000])
    _LINK.sub("", text[:4_000])
    _ADDRESS.fullmatch(text[:4_000] + " ")
print("read")
"""
