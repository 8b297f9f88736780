"""One edition of everything the organisation has written, as it is in service."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from content.inert import Vetted, inert
from content.language import Language, in_language, nearest
from content.model import ArticleText, MaterialText, Role
from content.phrases import Phrases, PhraseValue
from content.playbook import Playbook
from content.refusals import Refusals
from content.settings import Calibration, Settings
from content.steering import Steering

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_.]*)\}")


@dataclass(frozen=True, slots=True, eq=False)
class Article:
    """A vetted answer in every language it exists in."""

    id: str
    texts: Mapping[Language, ArticleText]

    @property
    def facts(self) -> ArticleText:
        """What is the same in every language: audience, owner, dates."""
        return next(iter(self.texts.values()))

    def text(self, language: Language) -> ArticleText:
        """The article in `language`, else in the nearest it has."""
        return self.texts[nearest(language, self.texts)]


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """A piece of communication in every language it exists in."""

    id: str
    texts: Mapping[Language, MaterialText]

    def text(self, language: Language) -> MaterialText:
        """The material in `language`, else in the nearest it has."""
        return self.texts[nearest(language, self.texts)]

    @property
    def facts(self) -> MaterialText:
        """What is the same in every language: audience, dates, destination."""
        return next(iter(self.texts.values()))


# Compared by identity: two editions are never the same, and a voice can be a key of a cache.
@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Library:
    """Articles, material, playbooks, phrases and facts that belong together."""

    phrases: Phrases
    refusals: Refusals = field(default_factory=Refusals)
    settings: Settings = field(default_factory=Settings)
    steering: Steering = field(default_factory=Steering)
    calibration: Calibration = field(default_factory=Calibration)
    articles: Mapping[str, Article] = field(default_factory=dict)
    material: Mapping[str, Material] = field(default_factory=dict)
    playbooks: Mapping[str, Playbook] = field(default_factory=dict)
    # What was drawn of this edition and can be used again; it goes when the edition goes.
    drawn: dict[object, object] = field(default_factory=dict, repr=False)

    def say(self, language: Language, key: str, /, **values: PhraseValue) -> str:
        """A phrase in `language`."""
        return self.phrases.say(language, key, **values)

    def fill(self, text: str, language: Language, local: Mapping[str, str] | None = None) -> str:
        """`text` with its placeholders replaced by `local` values, else by the organisation's facts."""

        def value(match: re.Match[str]) -> str:
            name = match.group(1)
            if local is not None and name in local:
                return inert(local[name])
            fact = self.settings.known_facts.get(name)
            return in_language(fact, language) if fact else match.group()

        return Vetted(PLACEHOLDER.sub(value, text))

    def role_label(self, role: str, language: Language) -> str:
        """What a role is called: a phrase, a playbook's label, else the text as it was written."""
        if role in set(Role):
            return self.say(language, f"role-{role}")
        for playbook in self.playbooks.values():
            if found := playbook.role(role):
                return in_language(found.label, language)
        return role
