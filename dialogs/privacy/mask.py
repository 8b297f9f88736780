"""Takes out of what people write what must not be kept."""

from dataclasses import dataclass

from dialogs.privacy.contact_details import without_contact_details
from dialogs.privacy.identity_numbers import without_identity_numbers

# What stands in the place of an identity number, and of a phone number or a mail address.
MASK, CONTACT_MASK = "▮▮▮▮▮▮", "▯▯▯▯▯▯"


@dataclass(frozen=True, slots=True)
class Masked:
    """A text that may be kept, and what was taken out of it."""

    text: str
    identity: bool = False
    contact: bool = False


def mask(text: str, *, contacts: bool = True) -> Masked:
    """Without identity numbers; and without phone numbers and mail addresses, unless it is written for many to read."""
    kept = without_identity_numbers(text, MASK)
    bare = without_contact_details(kept, CONTACT_MASK) if contacts else kept
    return Masked(bare, identity=kept != text, contact=bare != kept)
