"""A broadcast made from another: a copy, what corrects it, its next time."""

import hashlib
from dataclasses import replace
from datetime import datetime

from content.model import MaterialKind
from dialogs.broadcast.broadcast import Broadcast, Content, Deed, Entry, Stage
from dialogs.broadcast.flow import create


def duplicate(broadcast: Broadcast, id_: str, by: str, now: datetime) -> Broadcast:
    """A draft that says the same to the same people, with no time set; who wrote the words still did."""
    copy = Broadcast(
        id=id_,
        initiative=broadcast.initiative,
        author=by,
        created=now,
        kind=broadcast.kind,
        material=broadcast.material,
        content=broadcast.content,
        audience=broadcast.audience,
        to=broadcast.to,
        leaders_first=broadcast.leaders_first,
        acknowledge=broadcast.acknowledge,
        resend=broadcast.resend,
        corrects=broadcast.corrects,
    )
    created = Entry(deed=Deed.CREATED, by=by, at=now)
    return replace(copy, log=(*_writers(broadcast), created))


def erratum(broadcast: Broadcast, id_: str, by: str, content: Content, now: datetime) -> Broadcast:
    """A draft for exactly those who got this one; `content` is what it begins with."""
    draft = Broadcast(
        id=id_,
        initiative=broadcast.initiative,
        author=by,
        created=now,
        # Whoever was woken by what was wrong is not left with it until the morning.
        kind=MaterialKind.OUTAGE if broadcast.urgent else MaterialKind.CORRECTION,
        content=content,
        audience=broadcast.audience,
        to=broadcast.to,
        resend=broadcast.resend,
        corrects=broadcast.id,
    )
    return create(draft, now)


def next_of_series(broadcast: Broadcast, at: datetime, since: datetime, now: datetime) -> Broadcast:
    """The same once more at `at`: agreed to when the first one was, as long as nobody changes it.

    Its id is always the same, so that it is made once, whatever happens in between.
    """
    agreed = broadcast.agreed
    return replace(
        broadcast,
        id=hashlib.sha256(f"{broadcast.id} again".encode()).hexdigest()[:16],
        created=now,
        at=at,
        follows=broadcast.id,
        since=since,
        stage=Stage.READY,
        correction=None,
        edition=1,
        log=(*_writers(broadcast), *([agreed] if agreed else [])),
        revision=1,
    )


def _writers(broadcast: Broadcast) -> tuple[Entry, ...]:
    """Who wrote the words, each the last time that they did."""
    wrote = [each for each in broadcast.log if each.deed in (Deed.CREATED, Deed.CHANGED, Deed.ASKED, Deed.CORRECTED)]
    latest = {each.by: Entry(deed=Deed.CHANGED, by=each.by, at=each.at) for each in wrote}
    return tuple(latest.values())
