"""People choose what they hear of; dated material keeps to it as composed messages do."""

from dataclasses import replace
from datetime import timedelta

from content.language import Language
from content.model import Role
from content.settings import Consideration
from dialogs.broadcast.contacts import Contacts, Wish
from dialogs.broadcast.model import Cause, Delivery, DeliveryState, Priority
from dialogs.broadcast.planning import as_they_may_go, due_material
from dialogs.broadcast.reach import World
from dialogs.broadcast.wishes import chosen, heard_of
from dialogs.people.model import Grant, Person
from dialogs.people.roster import Roster, RosterRecords
from tests.dialogs.broadcast.calendar_kit import CHECKLIST, LIBRARY, NINE, PEOPLE, ROSTER, UNITS, initiative, plan

RULES = Consideration()
WITH_ADDRESS = Roster(RosterRecords(units=UNITS, people=tuple(replace(each, aad_id=each.id) for each in PEOPLE)))


def gone(contacts: Contacts, roster: Roster = WITH_ADDRESS, pieces: int = 1) -> list[Delivery]:
    """What becomes of the checklist, which goes to Elin and Samir; as many times as there are pieces."""
    world = World(roster=roster, initiative=initiative(), contacts=contacts, consideration=RULES, now=NINE)
    rows = list(due_material([CHECKLIST], initiative(), roster, RULES, NINE))
    return list(as_they_may_go(rows * pieces, world))


def test_material_comes_in_the_language_that_people_write() -> None:
    found = gone(Contacts(languages={"elin": Language.DA}))
    assert {each.recipient.id: each.language for each in found} == {"elin": Language.DA, "samir": Language.SV}


def test_whoever_cannot_be_reached_has_a_row_that_says_why() -> None:
    muted = {"samir": Wish(person="samir", muted=frozenset({"journal"}))}
    elin, samir = gone(Contacts(standings={"elin": Cause.BLOCKED}, wishes=muted))
    assert (elin.state, elin.cause, elin.ended) == (DeliveryState.UNREACHABLE, Cause.BLOCKED, NINE)
    assert (samir.state, samir.cause) == (DeliveryState.UNREACHABLE, Cause.MUTED)
    assert [each.cause for each in gone(Contacts(), ROSTER)] == [Cause.NO_ADDRESS, Cause.NO_ADDRESS]


def test_whoever_asked_for_a_digest_or_has_had_enough_gets_it_then() -> None:
    wishes = {"elin": Wish(person="elin", digest=True)}
    elin, samir = gone(Contacts(wishes=wishes, received={"samir": RULES.most_per_week}))
    assert {elin.state, samir.state} == {DeliveryState.HELD}
    assert elin.planned_for > NINE + timedelta(days=3)


def test_of_several_pieces_due_at_once_only_so_many_go() -> None:
    found = [each.state for each in gone(Contacts(received={"elin": 1}), pieces=4) if each.recipient.id == "elin"]
    assert found == [DeliveryState.PLANNED, DeliveryState.PLANNED, DeliveryState.HELD, DeliveryState.HELD]


def test_units_that_share_a_channel_get_one_post_about_all_of_them() -> None:
    shared = tuple(replace(each, channel="19:same") for each in UNITS)
    roster = Roster(RosterRecords(units=shared, people=PEOPLE))
    by = plan({"material": "why-we-change", "lead": "2026-11-30"})
    found = list(due_material([LIBRARY.material["why-we-change"]], initiative(), roster, RULES, NINE, by))
    assert [set(each.units) for each in found] == [{"a", "b", "c"}]
    assert found[0].priority is Priority.USUAL


def test_somebody_hears_of_initiatives_of_their_units_and_roles_and_of_those_they_muted() -> None:
    journal, other = initiative(), replace(initiative(), id="other", units={"c": "1"})
    roster = Roster(RosterRecords(units=UNITS, people=PEOPLE, initiatives=(journal, other)))

    def heard(person: Person, *muted: str) -> list[str]:
        wish = Wish(person=person.id, muted=frozenset(muted))
        return [each.id for each in heard_of(roster, person, wish, NINE.date())]

    assert heard(Person(id="x", name="X", units=("a",))) == ["journal"]
    assert heard(Person(id="x", name="X", units=("a",)), "other") == ["journal", "other"]
    assert heard(Person(id="samir", name="Samir")) == ["journal", "other"]
    assert heard(Person(id="x", name="X", grants=(Grant(role=Role.SUPPORT),))) == ["journal", "other"]
    assert heard(Person(id="x", name="X", grants=(Grant(role=Role.SUPPORT, unit="c"),))) == ["journal", "other"]
    assert heard(Person(id="x", name="X")) == []


def test_a_choice_changes_only_what_was_shown() -> None:
    before = Wish(person="elin", muted=frozenset({"old", "hidden"}))
    assert chosen(before, {"old", "journal"}, {"old"}, digest=True) == Wish(
        person="elin", muted=frozenset({"hidden", "journal"}), digest=True
    )
