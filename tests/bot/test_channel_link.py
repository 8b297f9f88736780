"""A channel is named by what people can copy in Teams."""

import pytest

from bot.directory.channel_link import read_channel

LINK = (
    "https://teams.microsoft.com/l/channel/19%3Aabc123%40thread.tacv2/Allm%C3%A4nt"
    "?groupId=5c3b0a52-1111-4222-8333-444455556666&tenantId=x"
)


def test_the_link_that_teams_copies_names_channel_and_team() -> None:
    assert read_channel(LINK) == ("19:abc123@thread.tacv2", "5c3b0a52-1111-4222-8333-444455556666")


def test_an_id_names_the_channel_alone() -> None:
    assert read_channel("19:abc123@thread.tacv2") == ("19:abc123@thread.tacv2", None)
    assert read_channel("") == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "https://evil.example/l/channel/19%3Aabc/x?groupId=y",
        "https://teams.microsoft.com/l/chat/0/0?users=x",
        "https://teams.microsoft.com/l/channel",
    ],
)
def test_another_link_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="the link that Teams copies"):
        read_channel(text)
