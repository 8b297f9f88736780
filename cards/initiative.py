"""What an initiative is called."""

from content.voice import Voice
from dialogs.initiative.model import Initiative


def initiative_name(voice: Voice, initiative: Initiative) -> str:
    """Its own name, else the organisation's name for its one change, else its id."""
    return voice.pick(initiative.name) if initiative.name else voice.fact("initiative.name") or initiative.id
