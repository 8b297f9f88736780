"""A proposed message with the name of whoever helps, and who is asked about it."""

from collections.abc import Iterator
from datetime import date

from content.language import Language
from content.library import Library, Material
from content.model import Role
from content.steering import Rule
from content.voice import Voice
from dialogs.broadcast.audience import Audience, people_in, units_in
from dialogs.broadcast.broadcast import Content, Words
from dialogs.initiative.holders import granted
from dialogs.initiative.model import Initiative
from dialogs.people.model import Person, Unit
from dialogs.people.rights import Action, may_broadcast
from dialogs.people.roster import Roster

_DECIDES = frozenset({Role.COMMUNICATOR, Role.PROJECT_LEADER})
_CONTACT = "support.contact"


def content_of(material: Material) -> Content:
    """A piece of material as the words of a broadcast."""
    action = material.facts.action
    words = {
        language: Words(
            title=text.title,
            text=text.body,
            summary=text.summary,
            label=text.action.label if text.action else "",
            ask=text.action.ask or "" if text.action else "",
        )
        for language, text in material.texts.items()
    }
    return Content(words=words, url=action.url or "" if action else "", check_in=bool(action and action.check_in))


def with_helper(
    material: Material, rule: Rule, initiative: Initiative, roster: Roster, unit: Unit, library: Library, day: date
) -> Content:
    """The material, followed by who helps the unit: a name, else whom to ask instead, never an empty one."""
    said = content_of(material)
    if rule.helper is None:
        return said
    helper = helper_of(rule, initiative, roster, unit, day)

    def words(language: Language) -> Words:
        voice, known = Voice(library, language), said.words[language]
        text = f"{known.text}\n\n{_who_helps(voice, rule.helper, helper, roster, unit)}"
        return Words(title=known.title, text=text, summary=known.summary, label=known.label, ask=known.ask)

    return Content(words={each: words(each) for each in said.words}, url=said.url, check_in=said.check_in)


def helper_of(rule: Rule, initiative: Initiative, roster: Roster, unit: Unit, day: date) -> Person | None:
    """Whoever has the helper's role for the unit, the nearest first; nobody who gets the message anyway."""
    if rule.helper is None:
        return None
    readers = {each.id for each in recipients(rule, initiative, roster, unit, day)}
    held = unit.every_super_user if rule.helper is Role.SUPER_USER else ()
    found = held or _nearest(granted(rule.helper, initiative, roster, unit), rule.helper, roster, unit)
    return next((roster.people[id_] for id_ in found if id_ in roster.people and id_ not in readers), None)


def audience_of(rule: Rule, roster: Roster, unit: Unit, day: date) -> Audience:
    """The unit's people with the role; while its manager is away, whoever stands in."""
    away = rule.to is Role.MANAGER and unit.manager and unit.manager not in roster.leaders(unit, day)
    return Audience(units=frozenset({unit.id}), roles=frozenset({Role.DEPUTY if away else rule.to}))


def recipients(rule: Rule, initiative: Initiative, roster: Roster, unit: Unit, day: date) -> list[Person]:
    """Who gets the message, each once."""
    audience = audience_of(rule, roster, unit, day)
    found = people_in(audience.roles, units_in(audience, roster, initiative), roster, day)
    return list({person.id: person for person, _ in found}.values())


def deciders(roster: Roster, unit: Unit, initiative: str) -> Iterator[Person]:
    """Who is asked: communicators and project leaders that reach the unit; where there is none, all who may send."""
    send = Action.SEND_BROADCAST
    may = [each for each in roster.granted() if may_broadcast(roster, each, send, [unit], initiative)]
    first = [each for each in may if any(grant.role in _DECIDES for grant in each.grants)]
    yield from first or may


def _who_helps(voice: Voice, role: Role | None, helper: Person | None, roster: Roster, unit: Unit) -> str:
    if helper and helper.name:
        return voice.say("steer-helper", name=helper.name, role=voice.say(f"role-{role}"), unit=unit.name)
    contact = next((above.support for above in roster.line_of(unit.id) if above.support), None)
    if contact or voice.fact(_CONTACT):
        return voice.say("steer-contact", contact=contact or voice.fact(_CONTACT) or "")
    return voice.say("steer-ask-here")


def _nearest(ids: list[str], role: Role, roster: Roster, unit: Unit) -> list[str]:
    line = [above.id for above in roster.line_of(unit.id)]

    def far(id_: str) -> int:
        own = (each.unit for each in roster.people[id_].grants if each.role is role)
        return min(line.index(each) if each in line else len(line) for each in own)

    return sorted(ids, key=far)
