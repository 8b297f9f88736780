"""How far a change has come, for everybody: the same figures for all, and none of a single unit."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Person, Unit
from dialogs.people.roster import Roster, RosterRecords
from dialogs.privacy import FEWEST
from dialogs.rollup.model import Cell, Colour
from dialogs.rollup.open import OpenStatus, StepKind, open_status
from dialogs.rollup.seen import Seen, seen
from dialogs.rollup.view import NO_RATES, Standing
from tests.dialogs.rollup.kit import TODAY, criterion, overview_of_nothing, playbook

TOP = Unit(id="top", name="Top")
UNITS = tuple(Unit(id=f"u{n}", name=f"Unit {n}", parent="top") for n in range(9))
BOOKS = {"method": playbook(criterion("a"))}
SOON = TODAY + timedelta(days=7)


def changing(count: int = 9, *, paused: bool = False) -> Initiative:
    """Units whose first four have started, the others start in a week."""
    return Initiative(
        id="i",
        playbooks=("method",),
        waves=(Wave(id="1", go_live=TODAY), Wave(id="2", go_live=SOON, paused=paused)),
        units={f"u{n}": "1" if n < 4 else "2" for n in range(count)},
    )


def told(initiative: Initiative, counts: dict[Colour, int], answered: int, home: str = "u5") -> OpenStatus:
    roster = Roster(RosterRecords(units=(TOP, *UNITS), initiatives=(initiative,)))
    person = Person(id="p", name="P", units=(home,) if home else ())
    return open_status(of(initiative, counts, answered), roster, BOOKS, person)


def of(initiative: Initiative, counts: dict[Colour, int], answered: int) -> Seen:
    whole = Cell(colour=Colour.YELLOW, counts=counts, oldest=TODAY - timedelta(days=3))
    standing = Standing(
        overview=replace(overview_of_nothing(TODAY), whole=whole),
        asked=len(initiative.units),
        answered=answered,
        rates=NO_RATES,
        changed=(),
        blockers=(),
    )
    return seen(initiative, standing, "2026-W47", TODAY, {}, ())


def test_it_counts_the_units_that_have_started_and_says_who_is_next() -> None:
    found = told(changing(), {}, 0)
    assert (found.units, found.started) == (9, 4)
    assert found.next_start == Wave(id="2", go_live=SOON)


def test_of_fewer_than_five_units_nothing_is_counted() -> None:
    found = told(changing(FEWEST - 1), {Colour.GREEN: FEWEST - 1}, FEWEST - 1)
    assert (found.units, found.started, found.asked, found.whole, found.oldest) == (None, None, 0, None, None)


@pytest.mark.parametrize(
    ("counts", "answered", "shown"),
    [
        ({Colour.GREEN: 5}, 5, True),
        ({Colour.GREEN: 4}, 4, False),
        ({Colour.GREEN: 4, Colour.STALE: 5}, 9, False),
        ({Colour.GREEN: 9}, 4, False),
    ],
)
def test_colours_are_shown_once_five_have_answered_and_are_not_stale(
    counts: dict[Colour, int], answered: int, shown: bool
) -> None:
    assert (told(changing(), counts, answered).whole is not None) is shown


def test_the_reader_is_told_where_their_own_unit_is() -> None:
    own = told(changing(), {}, 0).own
    assert own
    assert (own.unit.id, own.wave) == ("u5", Wave(id="2", go_live=SOON))
    assert [each.id for each in own.phases] == ["now"]


def test_whoever_works_above_the_units_is_in_no_wave_and_whoever_works_nowhere_has_no_unit() -> None:
    above = told(changing(), {}, 0, home="top").own
    assert above
    assert (above.unit.id, above.wave, above.phases) == ("top", None, ())
    assert told(changing(), {}, 0, home="").own is None


def test_what_has_happened_and_what_comes_is_in_the_order_of_days() -> None:
    found = told(changing(), {}, 0)
    assert [(each.day, each.kind, each.wave.id) for each in found.coming] == [(SOON, StepKind.START, "2")]
    first = found.happened[0]
    assert (first.kind, first.day) == (StepKind.PHASE, date(2017, 11, 23))
    assert [each.day for each in found.happened] == sorted(each.day for each in found.happened)


def test_a_paused_start_is_no_day_to_wait_for() -> None:
    found = told(changing(paused=True), {}, 0)
    assert found.coming == ()
    assert found.next_start is None
    assert found.started == 4
