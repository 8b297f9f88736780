"""Which fields a plan has is decided in one place."""

from content.playbook import PlanField, Plans, Playbook
from dialogs.plan.fields import plan_fields
from dialogs.plan.model import PlanKind
from tests.dialogs.plan.plans import LIBRARY

SKL = LIBRARY.playbooks["skl"]


def playbook(*activity: PlanField) -> Playbook:
    return SKL.model_copy(update={"id": "own", "plans": Plans(activity=[*activity], communication=[field("goal")])})


def field(id_: str, *, required: bool = False) -> PlanField:
    return PlanField(id=id_, label={}, required=required)


def test_playbooks_without_plans_have_those_of_the_management_system() -> None:
    assert SKL.plans is not None
    expected = {
        PlanKind.ACTIVITY: tuple(SKL.plans.activity),
        PlanKind.COMMUNICATION: tuple(SKL.plans.communication),
    }
    assert plan_fields(LIBRARY.playbooks, ["vgr", "gone"]) == expected


def test_a_playbook_with_plans_of_its_own_is_followed() -> None:
    own = playbook(field("what", required=True))
    expected = {PlanKind.ACTIVITY: (field("what", required=True),), PlanKind.COMMUNICATION: (field("goal"),)}
    assert plan_fields({"own": own, "skl": SKL}, ["own", "vgr"]) == expected


def test_a_field_of_two_playbooks_is_one_and_required_when_either_says_so() -> None:
    other = playbook(field("what", required=True), field("why"))
    books = {"a": playbook(field("what")), "b": other}
    found = plan_fields(books, ["a", "b"])
    assert found[PlanKind.ACTIVITY] == (field("what", required=True), field("why"))


def test_without_any_plans_there_are_no_fields() -> None:
    assert plan_fields({}, ["vgr"]) == {PlanKind.ACTIVITY: (), PlanKind.COMMUNICATION: ()}
