"""The words in a question to a person: taken out of it, and told apart from those of others."""

from dataclasses import replace

from dialogs.privacy.model import Stored

# What an asker does with a ticket (dialogs/ticket/model.py).
_ASKERS = frozenset({"asked", "added", "asked-more", "helped", "withdrawn"})
_NOTHING = {"text": "", "context": None}


def without_words(record: Stored) -> Stored:
    """A ticket without its asker's words, and with what they were answered; any other record as it is."""
    if record.kind != "tickets":
        return record
    entries = [{**each, "text": ""} if each["act"] in _ASKERS else each for each in record.document["entries"]]
    return replace(record, document={**record.document, **_NOTHING, "entries": entries})


def own_words(record: Stored, ids: frozenset[str]) -> Stored:
    """A ticket as one of those who have to do with it may take it along: what another one asked is not theirs."""
    if record.kind != "tickets" or record.document["asker"] in ids:
        return record
    return replace(record, document={**record.document, **_NOTHING})
