"""What somebody put in an order comes back in it, whatever the store is made of."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import pytest

from bot.ports import Store
from content.language import Language
from dialogs.broadcast.broadcast import Content, Words
from dialogs.gaps.model import Draft, DraftText, Step, StepKind
from dialogs.people.roster import RosterRecords
from dialogs.plan.model import PlanKind, Row
from tests.stores.conftest import NOW
from tests.stores.test_broadcasts import FULL
from tests.stores.test_gaps import gap
from tests.stores.test_gates import DECIDED, JOURNAL, SAID
from tests.stores.test_plans import plan
from tests.stores.test_reports import report

T = TypeVar("T")
# Sorted neither by their letters nor by their length.
NAMES = ("medicin", "akuten", "barnmottagningen", "öron")
LANGUAGES = (Language.SV, Language.DA, Language.NB, Language.EN)


def each(names: Sequence[str], value: T) -> dict[str, T]:
    return dict.fromkeys(names, value)


async def test_the_units_of_an_initiative_stand_as_they_were_imported_and_as_they_were_changed(store: Store) -> None:
    imported = replace(JOURNAL, units=each(NAMES, "1"), holders=each(NAMES, ("elin",)))
    await store.replace_roster(RosterRecords(initiatives=(imported,)))
    (found,) = (await store.roster()).initiatives
    assert (tuple(found.units), tuple(found.holders)) == (NAMES, NAMES)
    again = await store.initiative(JOURNAL.id)
    assert again is not None
    assert tuple(again.units) == NAMES
    await store.save_initiative(replace(imported, units=each(NAMES[::-1], "1"), revision=2))
    (found,) = (await store.roster()).initiatives
    assert tuple(found.units) == NAMES[::-1]


async def test_what_a_report_says_stands_in_the_order_in_which_it_was_asked(store: Store) -> None:
    await store.save_report(report(sections=each(NAMES, "Sent")))
    ((found, *_), again) = (await store.reports("journal"), await store.report(report().id))
    assert again is not None
    assert (tuple(found.sections), tuple(again.sections)) == (NAMES, NAMES)


async def test_what_a_decision_says_stands_in_the_order_in_which_it_was_asked(store: Store) -> None:
    decided = DECIDED.decisions[-1]
    await store.save_gate(SAID)
    await store.save_gate(replace(DECIDED, decisions=(replace(decided, fields=each(NAMES, "Lugnt")),)))
    (found,) = await store.gates("journal")
    assert tuple(found.decisions[-1].fields) == NAMES


async def test_the_fields_of_a_plans_row_stand_as_in_the_file(store: Store) -> None:
    await store.save_plans([plan(rows=(Row(id="1", fields=each(NAMES, "Utbilda")),))])
    found = await store.plan_of("journal", PlanKind.ACTIVITY)
    assert found is not None
    assert tuple(found.rows[0].fields) == NAMES


@pytest.mark.parametrize("languages", [LANGUAGES, LANGUAGES[::-1]])
async def test_the_language_that_somebody_wrote_in_first_stays_first(
    store: Store, languages: tuple[Language, ...]
) -> None:
    texts = dict.fromkeys(languages, DraftText(title="Får jag parkera?", short="Ja."))
    draft = Draft(number=1, by="emily", at=NOW, examples=(), texts=texts)
    await store.save_gaps([replace(gap("g"), steps=(Step(kind=StepKind.WRITTEN, by="emily", at=NOW, draft=draft),))])
    found = await store.gap("g")
    assert found is not None
    assert found.steps[0].draft is not None
    assert tuple(found.steps[0].draft.texts) == languages
    words = Content(words=dict.fromkeys(languages, Words(title="Öppet hus", text="Åäö")))
    await store.save_broadcast(replace(FULL, content=words))
    sent = await store.broadcast(FULL.id)
    assert sent is not None
    assert tuple(sent.content.words) == languages
