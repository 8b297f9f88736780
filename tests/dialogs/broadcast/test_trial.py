"""The figures of a dry run add up to the rows, and its mark changes exactly when a recipient does."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from content.language import Language
from content.model import Destination, MaterialKind
from dialogs.broadcast.audience import Audience
from dialogs.broadcast.contacts import Wish
from dialogs.broadcast.model import STANDINGS, DeliveryState
from dialogs.broadcast.reach import World, addressed
from dialogs.broadcast.trial import Trial
from tests.dialogs.broadcast.broadcast_kit import EVERYBODY, draft, ran, roster, said, world

people = st.sampled_from(sorted(EVERYBODY))
worlds = st.builds(
    world,
    languages=st.dictionaries(people, st.sampled_from(Language)),
    chats=st.frozensets(people),
    standings=st.dictionaries(people, st.sampled_from(sorted(STANDINGS))),
    wishes=st.dictionaries(people, st.builds(Wish, person=people, digest=st.booleans())),
    received=st.dictionaries(people, st.integers(0, 5)),
)
audiences = st.builds(
    Audience,
    units=st.frozensets(st.sampled_from("abc")),
    languages=st.frozensets(st.sampled_from(Language)),
)


@given(worlds, audiences, st.sampled_from(Destination), st.sampled_from([None, MaterialKind.OUTAGE]))
def test_the_figures_add_up_to_the_rows(
    of: World, audience: Audience, to: Destination, kind: MaterialKind | None
) -> None:
    broadcast = draft(audience=audience, to=to, kind=kind, content=said(Language.SV, Language.EN))
    found = list(addressed(broadcast, of))
    run = ran(broadcast, of)
    reached = [each for each in found if each.cause is None]
    planned = [each for each in reached if each.state is DeliveryState.PLANNED]
    assert run.count == len(found) == sum(run.languages.values()) + sum(run.unreached.values())
    assert run.channels == sum(each.recipient.to is Destination.CHANNEL for each in found)
    assert run.languages == Counter(each.language for each in reached)
    assert run.unreached == Counter(each.cause for each in found if each.cause)
    assert {cause: len(ids) for cause, ids in run.unreached_people.items()} == run.unreached
    assert run.spared == len(reached) - len(planned)
    assert run.unwritten.keys() <= {Language.DA, Language.NB}
    assert (run.first, run.last) == (
        min((each.planned_for for each in planned), default=None),
        max((each.planned_for for each in planned), default=None),
    )


@given(worlds, worlds, audiences, audiences)
def test_the_mark_is_another_exactly_when_somebody_else_would_get_it(
    one: World, other: World, first: Audience, second: Audience
) -> None:
    def recipients(audience: Audience, of: World) -> set[str]:
        return {str(each.recipient) for each in addressed(draft(audience=audience), of)}

    same = recipients(first, one) == recipients(second, other)
    assert (ran(draft(audience=first), one).mark == ran(draft(audience=second), other).mark) is same


@given(st.permutations(list(addressed(draft(), world()))))
def test_in_whatever_order_they_come_the_mark_is_the_same(found: list[object]) -> None:
    trial = Trial(draft(), world())
    for each in found:
        trial.add(each)  # type: ignore[arg-type]
    assert trial.result().mark == ran(draft()).mark


def test_somebody_who_comes_or_goes_changes_the_mark_and_how_they_are_reached_does_not() -> None:
    before = ran(draft()).mark
    assert ran(draft(), world(of=roster(olga=None))).mark != before
    assert ran(draft(), world(received={"olga": 9}, chats=frozenset({"per"}))).mark == before


def test_nobody_at_all_is_a_run_of_none() -> None:
    run = ran(draft(audience=Audience(waves=frozenset({"9"}))))
    assert (run.count, run.seconds, run.first) == (0, 0, None)
