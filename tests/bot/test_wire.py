"""What a message looks like on its way to Teams."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.ports import Citation, Outgoing
from bot.teams.card_state import CardStates
from bot.teams.wire import LONGEST_ABSTRACT, LONGEST_NAME, write_message
from dialogs.ask.model import Shown

# A text has no buttons to sign.
UNSEALED = CardStates(b"", lambda: datetime(2026, 11, 23, tzinfo=UTC)).sealing(None)
SHOWN = Shown(question="q", article="a")


def test_a_citation_is_drawn_where_the_text_has_its_number() -> None:
    citation = Citation(name="Direktivet för införandet", abstract="Varför byter vi journal? För att en räcker.")
    message = write_message(Outgoing(summary="s", text="Svar [1]", citations=(citation,)), UNSEALED)
    assert message["entities"] == [
        {
            "type": "https://schema.org/Message",
            "@type": "Message",
            "@context": "https://schema.org",
            "citation": [
                {
                    "@type": "Claim",
                    "position": 1,
                    "appearance": {
                        "@type": "DigitalDocument",
                        "name": "Direktivet för införandet",
                        "abstract": "Varför byter vi journal? För att en räcker.",
                    },
                }
            ],
        }
    ]


def test_feedback_buttons_and_an_alert_go_together_and_a_plain_message_has_neither() -> None:
    both = write_message(Outgoing(summary="s", text="t", alert=True, shown=SHOWN), UNSEALED)
    assert both["channelData"] == {"notification": {"alert": True}, "feedbackLoop": {"type": "default"}}
    assert "channelData" not in write_message(Outgoing(summary="s", text="t"), UNSEALED)


@given(name=st.text(min_size=1), abstract=st.text(), count=st.integers(min_value=1, max_value=30))
def test_citations_keep_within_what_teams_takes(name: str, abstract: str, count: int) -> None:
    cited = [Citation(name=name, abstract=abstract)] * count
    (entity,) = write_message(Outgoing(summary="s", text="t", citations=tuple(cited)), UNSEALED)["entities"]
    assert [each["position"] for each in entity["citation"]] == [*range(1, min(count, 20) + 1)]
    for each in entity["citation"]:
        assert len(each["appearance"]["name"]) <= LONGEST_NAME
        assert len(each["appearance"]["abstract"]) <= LONGEST_ABSTRACT


def test_what_is_too_long_ends_with_a_whole_word() -> None:
    citation = Citation(name="enhet " * 40, abstract="införandet " * 40)
    (entity,) = write_message(Outgoing(summary="s", text="t", citations=(citation,)), UNSEALED)["entities"]
    shown = entity["citation"][0]["appearance"]
    assert shown["name"].endswith("enhet…")
    assert shown["abstract"].endswith("införandet…")
