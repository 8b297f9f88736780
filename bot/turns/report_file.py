"""A report as a file: offered in a person's own chat, made when they agree, put among their own files."""

from dataclasses import replace

import structlog

from bot.errors import UploadFailed
from bot.outbound.report_file import ABOUT_BYTES
from bot.ports import FileOffer, Outgoing, Reply
from bot.turns.denying import denied
from bot.turns.turn import Turn
from cards import report as cards
from dialogs.people.rights import Action

YES, NO = "report-file-yes", "report-file-no"

log = structlog.get_logger()


async def offer(turn: Turn) -> Reply:
    """Teams' own question whether to put it among their files."""
    duty = str(turn.data.get("duty", ""))
    name = await turn.files.there(turn.person.id, duty)
    if name is None:
        return denied(turn, Action.READ_REPORT)
    said = turn.voice.say("report-file-offer")
    asked = FileOffer(name=name, description=said, size=ABOUT_BYTES, yes=YES, no=NO, data={"duty": duty})
    return Reply(messages=(Outgoing(summary=said, offer=asked),))


async def agreed(turn: Turn) -> Reply:
    """The file, with what they may see now; where it cannot be put, an address that is theirs for a while."""
    duty, upload = str(turn.data.get("duty", "")), turn.activity.upload
    made = await turn.files.made(turn.person.id, duty)
    if made is None:
        return _in_its_place(denied(turn, Action.READ_REPORT))
    if upload is None:
        # The yes came without where to put it.
        return _failed(turn, duty)
    try:
        await turn.uploads.put(upload.address, made.data)
    except UploadFailed as error:
        log.warning("file_not_uploaded", status=error.status, why=str(error))
        return _failed(turn, duty)
    return Reply(replace=Outgoing(summary=upload.name, file=upload))


async def declined(turn: Turn) -> Reply:
    """Nothing was made."""
    said = turn.voice.say("report-file-declined")
    return Reply(replace=Outgoing(summary=said, text=said))


def _failed(turn: Turn, duty: str) -> Reply:
    said = turn.voice.say("report-file-failed")
    link = turn.files.address(turn.person.id, duty)
    if link is None:
        return Reply(replace=Outgoing(summary=said, text=said))
    return Reply(replace=Outgoing(summary=said, card=cards.fetch_card(turn.voice, link)))


def _in_its_place(reply: Reply) -> Reply:
    """What is said, where the question stood: it is answered."""
    first, *others = reply.messages
    return replace(reply, replace=first, messages=tuple(others))
