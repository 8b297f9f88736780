"""The rules that content must keep beyond its shape."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from content.faults import Fault, FaultKind
from content.language import Language
from content.library import PLACEHOLDER
from content.markdown import markdown_faults
from content.model import LONGEST_BODY, LONGEST_SUMMARY, LONGEST_TITLE, ArticleText, MaterialText, Role, Topic, Written
from content.playbook import Playbook
from content.refusals import Refusals
from content.settings import Settings
from content.source import Read, Source

W = TypeVar("W", bound=Written)

# What material knows of the unit it is sent to: in title and text, and in the line that notifies of it.
UNIT_FACTS = frozenset({"unit.name", "go_live"})
SUMMARY_FACTS = frozenset({"unit.name"})

_SAME_IN_EVERY_LANGUAGE = ("audience", "owner", "reviewed", "valid_from", "valid_to")
_SAME_FOR_ARTICLES = (*_SAME_IN_EVERY_LANGUAGE, "topic", "phases", "related", "live", "languages")
_SAME_FOR_MATERIAL = (*_SAME_IN_EVERY_LANGUAGE, "kind", "to", "before_go_live", "after_go_live", "phase")


def article_faults(
    articles: Sequence[Read[ArticleText]], settings: Settings, playbooks: Mapping[str, Playbook]
) -> Iterator[Fault]:
    """What is wrong with the articles."""
    ids = {each.value.id for each in articles}
    for each in articles:
        yield from _written_faults(each, settings, playbooks)
        yield from _body_facts(each, settings, frozenset())
        for place, related in enumerate(each.value.related):
            if related not in ids:
                yield each.source.fault(FaultKind.DEAD_REFERENCE, f"there is no article {related}", "related", place)
        yield from _phase_faults(each, each.value.phases, "phases", playbooks)
    yield from _set_faults(articles, settings, _SAME_FOR_ARTICLES)


def material_faults(
    material: Sequence[Read[MaterialText]], settings: Settings, playbooks: Mapping[str, Playbook]
) -> Iterator[Fault]:
    """What is wrong with the material."""
    for each in material:
        value = each.value
        yield from _written_faults(each, settings, playbooks)
        yield from _body_facts(each, settings, UNIT_FACTS)
        yield from _fact_faults(each, value.title, settings, UNIT_FACTS, "title")
        yield from _fact_faults(each, value.summary, settings, SUMMARY_FACTS, "summary")
        if value.action and value.action.url:
            yield from _fact_faults(each, value.action.url, settings, frozenset(), "action", "url")
        yield from _phase_faults(each, [value.phase] if value.phase else [], "phase", playbooks)
        if value.before_go_live and value.after_go_live:
            yield each.source.fault(
                FaultKind.DATE_ORDER, "give before_go_live or after_go_live, not both", "after_go_live"
            )
        if value.blanks and (value.before_go_live or value.after_go_live):
            yield each.source.fault(
                FaultKind.INVALID, f"goes out by itself, and nobody has written [{value.blanks[0]}]", "title"
            )
        if len(value.summary) > LONGEST_SUMMARY:
            yield _too_long(each, "summary", len(value.summary), LONGEST_SUMMARY)
        if value.action and [bool(value.action.ask), value.action.check_in, bool(value.action.url)].count(True) != 1:
            yield each.source.fault(FaultKind.INVALID, "an action is one of ask, check_in or url", "action")
    yield from _set_faults(material, settings, _SAME_FOR_MATERIAL)


def desk_faults(settings: Settings, source: Source) -> Iterator[Fault]:
    """What is wrong with the desks of `content.yaml`, which is `source`."""
    desks = settings.desks
    if desks and all(desk.topics or desk.units or desk.initiatives for desk in desks):
        yield source.fault(FaultKind.INVALID, "one desk must serve all: without topics, units and initiatives", "desks")
    for place, desk in enumerate(desks):
        path = ("desks", place)
        if desk.id in {earlier.id for earlier in desks[:place]}:
            yield source.fault(FaultKind.DUPLICATE_ID, f"there are two desks {desk.id}", *path, "id")
        for number, topic in enumerate(desk.topics):
            if topic not in set(Topic):
                message = f"{topic} is no topic: {', '.join(Topic)}"
                yield source.fault(FaultKind.DEAD_REFERENCE, message, *path, "topics", number)
        texts = {("name",): desk.name, ("on_call", "text"): desk.on_call.text if desk.on_call else {}}
        for within, by_language in texts.items():
            for language, text in by_language.items():
                yield from _unknown_facts(source, text, settings, frozenset(), *path, *within, language)
    for found, lacking in _untranslated(source.data.get("desks"), settings.languages, ("desks",)):
        yield source.fault(FaultKind.MISSING_LANGUAGE, f"no {', '.join(lacking)}", *found)


def playbook_faults(playbooks: Sequence[Read[Playbook]], settings: Settings) -> Iterator[Fault]:
    """What is wrong with the playbooks."""
    seen: dict[str, Read[Playbook]] = {}
    for each in playbooks:
        first = seen.setdefault(each.value.id, each)
        if first is not each:
            yield each.source.fault(FaultKind.DUPLICATE_ID, f"{each.value.id} is also {first.source.file.name}", "id")
        for path, message in each.value.dead_references():
            yield each.source.fault(FaultKind.DEAD_REFERENCE, message, *path)
        for path, lacking in _untranslated(each.source.data, settings.languages):
            yield each.source.fault(FaultKind.MISSING_LANGUAGE, f"no {', '.join(lacking)}", *path)


def refusal_faults(refusals: Read[Refusals], settings: Settings) -> Iterator[Fault]:
    """Where the words that are no question lack a language."""
    for path, lacking in _untranslated(refusals.source.data, settings.languages):
        yield refusals.source.fault(FaultKind.MISSING_LANGUAGE, f"no {', '.join(lacking)}", *path)


def _untranslated(
    node: object, languages: Sequence[Language], path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], list[Language]]]:
    if isinstance(node, dict):
        if node.keys() & set(Language):
            lacking = [language for language in languages if language not in node]
            if lacking:
                yield path, lacking
            return
        for key, value in node.items():
            yield from _untranslated(value, languages, (*path, key))
    elif isinstance(node, list):
        for place, value in enumerate(node):
            yield from _untranslated(value, languages, (*path, place))


def _written_faults(each: Read[W], settings: Settings, playbooks: Mapping[str, Playbook]) -> Iterator[Fault]:
    value, source = each.value, each.source
    for place, audience in enumerate(value.audience):
        if audience not in set(Role):
            message = f"{audience} is none of {', '.join(Role)}"
            yield source.fault(FaultKind.UNKNOWN_AUDIENCE, message, "audience", place)
    # A lower-case word is meant as a role; anything else is a name of the organisation's own and shown as written.
    known = (role for playbook in playbooks.values() for role in (*playbook.roles, *playbook.functions))
    roles = {role.id for role in known} | set(Role)
    if value.owner == value.owner.lower() and " " not in value.owner and value.owner not in roles:
        yield source.fault(FaultKind.UNKNOWN_OWNER, f"{value.owner} is no role here or in a playbook", "owner")
    if value.valid_from and value.valid_to and value.valid_to < value.valid_from:
        yield source.fault(FaultKind.DATE_ORDER, "valid_to is before valid_from", "valid_to")
    if value.valid_to and value.valid_to < value.reviewed:
        yield source.fault(FaultKind.DATE_ORDER, "reviewed after valid_to", "reviewed")
    if len(value.title) > LONGEST_TITLE:
        yield _too_long(each, "title", len(value.title), LONGEST_TITLE)
    body: str = getattr(value, "body", "")
    if len(body) > LONGEST_BODY:
        yield Fault(
            file=source.file,
            line=source.body_line,
            kind=FaultKind.TOO_LONG,
            message=f"the text has {len(body)} characters; a card holds {LONGEST_BODY}",
        )
    for line, message in markdown_faults(source.body, source.body_line):
        yield Fault(file=source.file, line=line, kind=FaultKind.BROKEN_MARKDOWN, message=message)


def _body_facts(each: Read[W], settings: Settings, local_facts: Collection[str]) -> Iterator[Fault]:
    for line, text in enumerate(each.source.body.split("\n"), each.source.body_line):
        for fault in _fact_faults(each, text, settings, local_facts):
            yield replace(fault, line=line)


def _fact_faults(
    each: Read[W], text: str, settings: Settings, local_facts: Collection[str], *path: str
) -> Iterator[Fault]:
    yield from _unknown_facts(each.source, text, settings, local_facts, *path)


def _unknown_facts(
    source: Source, text: str, settings: Settings, local_facts: Collection[str], *path: str | int
) -> Iterator[Fault]:
    for name in PLACEHOLDER.findall(text):
        if name not in local_facts and name not in settings.known_facts:
            message = f"{{{name}}} is not among the facts of content.yaml"
            if name in UNIT_FACTS:
                message = f"{{{name}}} is not known here"
            yield source.fault(FaultKind.MISSING_FACT, message, *path)


def _phase_faults(each: Read[W], phases: Sequence[str], key: str, playbooks: Mapping[str, Playbook]) -> Iterator[Fault]:
    known = {phase.id for playbook in playbooks.values() for phase in playbook.phases}
    for phase in phases:
        if phase not in known:
            yield each.source.fault(FaultKind.DEAD_REFERENCE, f"no playbook has a phase {phase}", key)


def _set_faults(found: Sequence[Read[W]], settings: Settings, same: Sequence[str]) -> Iterator[Fault]:
    by_id: dict[str, dict[Language, Read[W]]] = defaultdict(dict)
    for each in found:
        assert each.language is not None
        first = by_id[each.value.id].setdefault(each.language, each)
        if first is not each:
            message = f"{each.value.id} is also the id of {first.source.file.name}"
            yield each.source.fault(FaultKind.DUPLICATE_ID, message, "id")
    for id_, texts in by_id.items():
        first = next(iter(texts.values()))
        # An article may say that it exists in some languages only; then in these, and in no other.
        meant = getattr(first.value, "languages", None)
        for language in meant or settings.languages:
            if language not in texts:
                yield first.source.fault(FaultKind.MISSING_LANGUAGE, f"{id_} is missing in {language}", "id")
        for language, each in texts.items():
            if meant and language not in meant:
                message = f"{id_} is written in {language}, which its languages do not name"
                yield each.source.fault(FaultKind.DIFFERS, message, "languages")
        for each in texts.values():
            for key in same:
                if getattr(each.value, key) != getattr(first.value, key):
                    yield each.source.fault(FaultKind.DIFFERS, f"{key} differs from {first.language}", key)


def _too_long(each: Read[W], key: str, length: int, most: int) -> Fault:
    return each.source.fault(FaultKind.TOO_LONG, f"{key} has {length} characters; a card holds {most}", key)
