"""One message a week with all that was kept for somebody."""

from bot.delivery import Unreachable
from bot.outbound.notices.scene import Scene, Tick
from bot.ports import Outgoing
from cards.broadcast.reader import Reader, broadcast_summary, local_words
from cards.broadcast.review import title_of
from cards.digest import Kept, digest_card
from cards.material import material_summary
from content.language import nearest
from content.voice import Voice
from dialogs.broadcast.broadcast import Stage
from dialogs.broadcast.digest import digests_due, gathering
from dialogs.broadcast.model import Cause, Delivery, Subject


async def weekly(scene: Scene, delivery: Delivery) -> Outgoing:
    """What came together, as it reads now, without what has expired or was withdrawn."""
    rows = await scene.store.gathered(delivery.replaces or delivery.id)
    kept = [found for row in rows if (found := await _kept(scene, row))]
    if not kept and not delivery.replaces:
        raise Unreachable("all of it was withdrawn or has expired", Cause.TOO_LATE)
    summary = scene.voice.say("digest-summary", count=len(kept))
    return Outgoing(summary=summary, card=digest_card(scene.voice, kept), alert=not delivery.replaces)


async def due_digests(tick: Tick) -> list[Delivery]:
    """Has what was kept until now come together; the digests are stored with their rows, so none is left to plan."""
    held = await tick.store.held(tick.now)
    if held:
        rules = tick.library.settings.broadcasts
        sent = frozenset(await tick.store.known(list(digests_due(held, tick.roster, rules, tick.now))))
        found = gathering(held, sent, tick.roster, await tick.store.wishes(), rules, tick.now)
        await tick.store.gather(found.rows, found.digests)
    return []


async def _kept(scene: Scene, row: Delivery) -> Kept | None:
    if scene.now >= row.expires:
        return None
    units = [scene.roster.units[id_] for id_ in row.units if id_ in scene.roster.units]
    library, initiative = scene.voice.library, scene.roster.initiatives.get(row.initiative)
    reader = Reader(units=units, go_live=initiative.go_live(units[0].id) if initiative and units else None)
    if row.subject is Subject.MATERIAL:
        material = library.material.get(row.item)
        if material is None or not material.facts.valid_on(scene.now.date()):
            return None
        title = scene.voice.fill(material.text(scene.voice.language).title, local_words(scene.voice, reader))
        return Kept(title=title, line=material_summary(scene.voice, material, units), delivery=row.id)
    broadcast = await scene.store.broadcast(row.item)
    if broadcast is None or broadcast.stage is Stage.WITHDRAWN or not broadcast.content.languages:
        return None
    voice = Voice(library, nearest(scene.voice.language, broadcast.content.languages))
    return Kept(
        title=voice.fill(title_of(voice, broadcast), local_words(voice, reader)),
        line=broadcast_summary(voice, broadcast.content, units),
        delivery=row.id,
    )
