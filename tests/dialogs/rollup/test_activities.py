"""Who is responsible for what: every place of a plan where a part of the organisation is named."""

from collections import Counter
from datetime import UTC, date, datetime

from content.loader import SHIPPED, load
from dialogs.checkin.model import WHOLE, Answer, CheckIn, Status
from dialogs.initiative.model import Initiative, Wave
from dialogs.rollup.activities import responsible
from dialogs.rollup.model import Colour

PLAYBOOKS = load(SHIPPED).library.playbooks
TODAY = date(2026, 11, 16)
NOW = datetime(2026, 11, 16, 8, tzinfo=UTC)
WAVES = (Wave(id="1", go_live=TODAY),)
PLAN = Initiative(id="plan", playbooks=("rg",), waves=WAVES)


def said(**answers: Status) -> CheckIn:
    given = tuple(Answer(criterion=id_, status=status, by="vera", at=NOW) for id_, status in answers.items())
    return CheckIn(initiative="plan", unit=WHOLE, period="2026-W47", answers=given, by="vera", at=NOW)


def test_each_of_the_thirty_nine_places_is_there_once() -> None:
    found = {each.who.id: each for each in responsible(PLAN, PLAYBOOKS, None, TODAY)}
    assert {id_: len(each.activities) for id_, each in found.items()} == {
        "it": 17,
        "regional-staff": 7,
        "hr": 6,
        "research-and-public-health": 2,
        "communications": 2,
        "finance": 2,
        "health-care": 1,
        "traffic-culture-education": 1,
    }
    assert [each.id for each in found["it"].standing] == ["coordinating-function"]
    assert sum(len(each.activities) + len(each.standing) for each in found.values()) == 39


def test_each_stands_as_it_was_answered_last_and_what_does_not_apply_is_left_out() -> None:
    checkin = said(G4=Status.GREEN, B1=Status.RED, B2=Status.NOT_APPLICABLE)
    it = next(each for each in responsible(PLAN, PLAYBOOKS, checkin, TODAY) if each.who.id == "it")
    assert Counter(each.colour for each in it.activities) == {Colour.GREEN: 1, Colour.RED: 1, Colour.SILENT: 14}


def test_a_method_that_is_no_plan_has_no_activities_of_administrations() -> None:
    journal = Initiative(id="journal", playbooks=("vgr", "gone"), waves=WAVES)
    assert list(responsible(journal, PLAYBOOKS, None, TODAY)) == []
