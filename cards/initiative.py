"""What an initiative is called."""

from content.inert import inert
from content.voice import Voice
from dialogs.initiative.model import Initiative


def initiative_name(voice: Voice, initiative: Initiative) -> str:
    """Its own name, else the organisation's name for its one change, else its id."""
    if initiative.name:
        return inert(voice.pick(initiative.name))
    return voice.fact("initiative.name") or inert(initiative.id)
