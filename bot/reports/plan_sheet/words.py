"""What sheets, columns and statuses are called, in every language and back again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from content.language import Language, in_language
from content.phrases import Phrases
from content.playbook import PlanField
from dialogs.plan.model import ROW_ID, PlanKind, Progress

# What a spreadsheet takes for the name of a sheet.
_LONGEST_TITLE = 31
_NOT_IN_TITLES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_REQUIRED = " *"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWords:
    """The fields of an initiative's plans and the organisation's phrases."""

    fields: Mapping[PlanKind, Sequence[PlanField]]
    phrases: Phrases

    def title(self, kind: PlanKind, language: Language) -> str:
        """What a plan's sheet is called."""
        title = self.phrases.say(language, f"plan-{kind}").translate(_NOT_IN_TITLES)
        return title[:_LONGEST_TITLE].strip()

    def kind_of(self, title: str) -> PlanKind | None:
        """The plan whose sheet is called so in any language."""
        wanted = _plain(title)
        found = (kind for kind in PlanKind for each in Language if _plain(self.title(kind, each)) == wanted)
        return next(found, None)

    def header(self, kind: PlanKind, field: str, language: Language) -> str:
        """What stands above a column, with an asterisk where a row must say something; a field we do not know as is."""
        if field == ROW_ID:
            return self.phrases.say(language, "plan-row-number")
        found = next((each for each in self.fields[kind] if each.id == field), None)
        return in_language(found.label, language) + _REQUIRED * found.required if found else field

    def columns(self, kind: PlanKind, headers: Sequence[str]) -> tuple[Language, list[str | None]]:
        """The language of these headers, and the field each stands above; None for one that no language knows."""
        called = {each: self._by_header(kind, each) for each in Language}
        wanted = [_plain(header) for header in headers]
        # The language that knows most goes first, for two may call different things the same.
        best = sorted(Language, key=lambda each: sum(header in called[each] for header in wanted), reverse=True)
        fields = [next((called[each][header] for each in best if header in called[each]), None) for header in wanted]
        return best[0], fields

    def _by_header(self, kind: PlanKind, language: Language) -> dict[str, str]:
        ids = [ROW_ID, *(each.id for each in self.fields[kind])]
        # The first of two that are called the same.
        return {_plain(self.header(kind, id_, language)): id_ for id_ in reversed(ids)}

    def statuses(self, language: Language) -> dict[Progress, str]:
        """What each status is called."""
        return {each: self.phrases.say(language, f"plan-status-{each}") for each in Progress}

    def status_said(self, text: str, language: Language) -> str:
        """The word for a status; a text that is none as it is."""
        return self.statuses(language)[Progress(text)] if text in set(Progress) else text

    def status_meant(self, text: str) -> str:
        """The status that is called so in any language; a text that is none as it is."""
        wanted = _plain(text)
        for language in Language:
            for status, word in self.statuses(language).items():
                if wanted in (status, _plain(word)):
                    return status
        return text


def _plain(text: str) -> str:
    return " ".join(text.replace("*", " ").split()).casefold()
