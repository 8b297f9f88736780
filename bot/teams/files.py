"""Files between a bot and a person, as Teams writes them: the question, its answer, and the file that is there."""

from collections.abc import Mapping
from typing import Any

from bot.ports import CardAction, FileOffer, Upload
from bot.teams.card_state import Seal

ASKED = "fileConsent/invoke"
_QUESTION = "application/vnd.microsoft.teams.card.file.consent"
_THERE = "application/vnd.microsoft.teams.card.file.info"
# An upload address carries a token of its own, of a few thousand letters.
_LONGEST_ADDRESS, _LONGEST_NAME = 8_000, 400


def write_offer(offer: FileOffer, seal: Seal) -> dict[str, Any]:
    """The question; both answers are signed as buttons are, and come back as they left."""
    return {
        "contentType": _QUESTION,
        "name": offer.name,
        "content": {
            "description": offer.description,
            "sizeInBytes": offer.size,
            "acceptContext": _signed(offer.yes, offer.data, seal),
            "declineContext": _signed(offer.no, offer.data, seal),
        },
    }


def write_file(file: Upload) -> dict[str, Any]:
    """A file that was put where its owner has it."""
    return {
        "contentType": _THERE,
        "contentUrl": file.link,
        "name": file.name,
        "content": {"uniqueId": file.id, "fileType": file.kind},
    }


def read_answer(value: Mapping[str, Any]) -> tuple[CardAction, Upload | None]:
    """What was answered, as the press of a button; and, when it was yes, where to put the file."""
    found = value.get("context")
    carried: Mapping[str, Any] = found if isinstance(found, dict) else {}
    verb = carried.get("verb")
    action = CardAction(verb=verb if isinstance(verb, str) else "", data=carried)
    where = value.get("uploadInfo")
    if value.get("action") != "accept" or not isinstance(where, dict):
        return action, None
    address, link = _text(where, "uploadUrl", _LONGEST_ADDRESS), _text(where, "contentUrl", _LONGEST_ADDRESS)
    name, id_, kind = (_text(where, key, _LONGEST_NAME) for key in ("name", "uniqueId", "fileType"))
    upload = Upload(address=address, link=link, name=name, id=id_, kind=kind)
    return action, upload if address and link and name else None


def _signed(verb: str, data: Mapping[str, str], seal: Seal) -> dict[str, Any]:
    button: dict[str, Any] = {"type": "Action.Execute", "verb": verb, "data": dict(data)}
    seal(button)
    carried: dict[str, Any] = button["data"]
    return carried


def _text(of: Mapping[str, Any], name: str, longest: int) -> str:
    """Whole, or nothing: half an address is another one."""
    found = of.get(name)
    return found if isinstance(found, str) and len(found) <= longest and found.isprintable() else ""
