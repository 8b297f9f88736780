"""Every card in every language, as it is sent."""

import json
import re
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from microsoft_teams.cards import AdaptiveCard
from syrupy.assertion import SnapshotAssertion

from cards import feedback, ticket
from cards.answer import answer_card, no_answer_card, person_card, refusal_card, suggestion_card, with_more
from cards.checkin import day_card, day_note_card, details_card, form_card, skip_card, summary_card, wish_card
from cards.live import which_unit_card
from cards.material import material_card
from cards.status import heatmap_card, overview_card, training_card, trend_card
from cards.status.overview import MOST_UNITS
from cards.welcome import help_card
from content.language import Language
from content.library import Article
from content.loader import SHIPPED, load
from content.playbook import Scope
from content.refusals import Refusal
from content.voice import Voice
from dialogs.action.figures import NONE_OPEN, OpenFigures
from dialogs.action.model import Action, ActionKind
from dialogs.checkin.model import WHOLE, Answer, CheckIn, Form, Help, Request, Status, Wish
from dialogs.initiative.model import Initiative, Visibility, Wave
from dialogs.people.model import Person, Unit
from dialogs.people.roster import Roster, RosterRecords
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Colour
from dialogs.rollup.seen import seen
from dialogs.rollup.training import training
from dialogs.rollup.view import Rates, Standing, standing
from dialogs.ticket import flow
from dialogs.ticket.desk import Attendance
from dialogs.ticket.model import Context, Ticket
from tests.cards.gap_cards import GAP_CARDS
from tests.cards.live_facts import UNITS as UNITS_OF_MANY
from tests.cards.live_facts import live_facts
from tests.cards.looks import assert_usable, walk
from tests.cards.open_cards import OPEN_CARDS
from tests.cards.summary_cards import SUMMARY_CARDS

LIBRARY = load(SHIPPED).library
NOW = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)
UNITS = {id_: Unit(id=id_, name=name, manager="elin") for id_, name in (("a", "Mottagningen A"), ("b", "Avdelning B"))}
CRITERIA = tuple(LIBRARY.playbooks["vgr"].asked_in("weekly-readiness"))
BY_ID = {criterion.id: criterion for criterion in CRITERIA}
# What people write, with what a client could take for markup.
WRITTEN = "<b>för få</b> händer [x](https://e.org)"
ANSWERS = (
    Answer(
        criterion="W-42",
        status=Status.RED,
        blocker=WRITTEN,
        help=Help.PROJECT,
        due=date(2026, 11, 20),
        by="elin",
        at=NOW,
        period="2026-W47",
    ),
    Answer(criterion="W-15", status=Status.YELLOW, figures=(3, 4, 5), by="elin", at=NOW, period="2026-W47"),
    Answer(criterion="W-43", status=Status.GREEN, by="elin", at=NOW, period="2026-W47"),
)
PAUSE = Request(wish=Wish.PAUSE, reason="Halva gruppen är sjuk")
CHECKIN = CheckIn(
    initiative="journal",
    unit="a",
    period="2026-W47",
    answers=ANSWERS,
    by="elin",
    at=NOW,
    comment="Vi börjar se *slutet*",
    request=PAUSE,
)
ONE = Form(
    initiative="journal",
    units=("a",),
    period="2026-W47",
    criteria=CRITERIA,
    known={answer.criterion: answer for answer in ANSWERS},
    last_period="2026-W46",
)
SEVERAL = Form(initiative="journal", units=("a", "b"), period="2026-W47", criteria=CRITERIA)
BLANK = replace(SEVERAL, units=("a",))
OTHERS = Form(
    initiative="journal",
    units=(WHOLE,),
    period="2026-W47",
    criteria=tuple(each for each in LIBRARY.playbooks["vgr"].criteria if each.scope is Scope.INITIATIVE)[:6],
    proof=True,
)
JOURNAL = Initiative(
    id="journal",
    playbooks=("vgr",),
    waves=(Wave(id="1", go_live=date(2026, 11, 23)), Wave(id="2", go_live=date(2027, 1, 11), paused=True)),
    units={"a": "1", "b": "1"},
)
ARTICLES = LIBRARY.articles

LIVE_FACTS = live_facts(LIBRARY)


def live_answer(name: str, voice: Voice) -> AdaptiveCard:
    """The article that `name` begins with, as somebody gets it."""
    return answer_card(voice, ARTICLES[name.partition("/")[0]], [], "q1", LIVE_FACTS[name])


DESK = LIBRARY.settings.desks[0]
SHUT = Attendance(again=NOW + timedelta(days=1))
ALONG = Context(question="Var är *nyckeln*?", article="Vem har nyckeln?")
TICKET = flow.open_ticket(
    "t",
    7,
    "<b>Var</b> är nyckeln? [x](https://e.org)",
    language=Language.DA,
    asker="p",
    unit="a",
    initiative="journal",
    topic=None,
    desk=DESK.id,
    now=NOW,
    context=ALONG,
)
ELIN = flow.Handler(person="elin", role="support")


def decided(found: flow.Decided) -> Ticket:
    assert isinstance(found, Ticket)
    return found


TAKEN = decided(flow.take(TICKET, ELIN, NOW))
ANSWERED = decided(flow.answer(TAKEN, ELIN, "I *skåpet*", NOW + timedelta(days=2)))
ADDED = decided(flow.add(ANSWERED, "Vilket skåp?", NOW + timedelta(days=3)))

DETAILS = (
    replace(ANSWERS[0], blocker=""),
    ANSWERS[1],
    Answer(criterion="W-39", status=Status.NOT_APPLICABLE),
)
READER = Reader(JOURNAL, LIBRARY.playbooks)
BLOCKED = Action(
    id="x",
    kind=ActionKind.ACTION,
    initiative="journal",
    unit="a",
    what="x",
    owner="elin",
    due=NOW.date(),
    steps=(),
    criterion="W-42",
)


def stood(units: dict[str, Unit], latest: dict[str, CheckIn]) -> Standing:
    members = replace(JOURNAL, units=dict.fromkeys(units, "1"))
    roster = Roster(RosterRecords(units=tuple(units.values()), initiatives=(members,)))
    seen = Reader(members, LIBRARY.playbooks).overview(roster, units.values(), latest, lambda _: NOW.date())
    before = dict.fromkeys(units, Colour.GREEN)
    return standing(READER, seen, dict.fromkeys(latest, Colour.RED), before, list(units), [BLOCKED])


MEASURED = (
    Answer(criterion="W-15", status=Status.RED, figures=(2, 4, 5), by="elin", at=NOW, period="2026-W47"),
    Answer(criterion="W-37", status=Status.YELLOW, figures=(70,), by="elin", at=NOW, period="2026-W47"),
)
TWELVE = {
    str(n): Unit(
        id=str(n), name=f"Rehabiliteringsmottagningen för långvarig smärta {n}", technical_super_users=("elin",)
    )
    for n in range(1, 13)
} | {
    "a": Unit(id="a", name="Mottagningen A", technical_super_users=("elin",), professional_super_users=("elin",)),
    "b": Unit(id="b", name="Avdelning B", super_users=("elin",)),
}


def trained(
    voice: Voice, units: dict[str, Unit], visible: Collection[str], answered: int = 0, books: tuple[str, ...] = ("vgr",)
) -> AdaptiveCard:
    """Training as somebody sees it; of those that answered, every third did so long ago."""
    change = replace(JOURNAL, playbooks=books, units=dict.fromkeys(units, "1") | ({"b": "2"} if "b" in units else {}))
    roster = Roster(RosterRecords(units=tuple(units.values()), people=(Person(id="elin", name="Elin Ekmark"),)))
    latest = {}
    for n, unit in enumerate([*units][:answered]):
        at = NOW - timedelta(days=60 if n % 3 == 2 else n % 3)
        answers = tuple(replace(each, at=at) for each in MEASURED)
        latest[unit] = replace(CHECKIN, unit=unit, answers=answers)
    leaders = Answer(criterion="FFB.STA.SKI.01", status=Status.YELLOW, figures=(80,), by="elin", at=NOW)
    latest[WHOLE] = replace(CHECKIN, unit=WHOLE, answers=(leaders,))
    found = training(
        Reader(change, LIBRARY.playbooks), change, LIBRARY.playbooks, roster, visible, latest, lambda _: NOW.date()
    )
    return training_card(voice, change, found, units)


STANDING = stood(UNITS, {"a": CHECKIN})
TREND = {
    "2026-W46": Counter({Colour.GREEN: 2}),
    "2026-W47": Counter({Colour.RED: 1, Colour.GREEN: 1}),
}


FALLING = replace(STANDING, rates=Rates(now=0.5, before=0.75))
OPEN = OpenFigures(ahead=3, late=2, long_late=1, risks=4)


def overview(
    voice: Voice,
    visible: list[str],
    found: Standing = STANDING,
    all_open: OpenFigures = NONE_OPEN,
    own_open: OpenFigures = NONE_OPEN,
) -> AdaptiveCard:
    names, day = {"a": "Elin Ekmark"}, NOW.date() + timedelta(days=1)
    shown = seen(JOURNAL, found, "2026-W47", day, UNITS, visible, all_open, own_open)
    return overview_card(voice, shown, UNITS, names, LIBRARY.playbooks)


CARDS: dict[str, Callable[[Voice], AdaptiveCard]] = {
    "answer": lambda v: answer_card(v, ARTICLES["why-change"], [ARTICLES["benefits"], ARTICLES["goals"]], "q1"),
    **{f"answer {name}": partial(live_answer, name) for name in LIVE_FACTS},
    "which unit": lambda v: which_unit_card(v, ARTICLES["when-go-live"], UNITS_OF_MANY[:2], "q1"),
    "which of many units": lambda v: which_unit_card(v, ARTICLES["when-go-live"], UNITS_OF_MANY * 3, "q1"),
    "refusal": lambda v: refusal_card(v, Refusal.MEDICAL),
    "several questions": lambda v: with_more(v, no_answer_card(v, None, "q1"), ["Vem <b>är</b> *det*?", "När?"]),
    "suggestion": lambda v: suggestion_card(v, [ARTICLES["training"], ARTICLES["cost"]], "q1"),
    "no answer": lambda v: no_answer_card(v, "Startstödet", "q1"),
    "person": lambda v: person_card(v, None),
    "reason": lambda v: feedback.reason_card(v, "why-change", "q1"),
    "reason given": lambda v: feedback.thanks_card(v, "why-change", "q1"),
    "form": lambda v: form_card(v, ONE, UNITS, Visibility.LINE),
    "form for the first time": lambda v: form_card(v, BLANK, UNITS, Visibility.PROJECT),
    "form for several": lambda v: form_card(v, SEVERAL, UNITS, Visibility.EVERYONE),
    "form for others": lambda v: form_card(v, OTHERS, UNITS, Visibility.LINE),
    "form for others, last page": lambda v: form_card(v, OTHERS, UNITS, Visibility.LINE, page=1),
    "details": lambda v: details_card(v, ONE, UNITS, DETAILS, BY_ID, Request(wish=Wish.POSTPONE)),
    "skip": lambda v: skip_card(v, SEVERAL, UNITS),
    "summary": lambda v: summary_card(v, [CHECKIN], UNITS, BY_ID, {"elin": "Elin Ekmark"}),
    "wish": lambda v: wish_card(v, "Mottagningen A", PAUSE, "Elin Ekmark"),
    "day": lambda v: day_card(v, "journal", ["a", "b"], NOW.date(), UNITS),
    "day note": lambda v: day_note_card(v, "journal", ["a"], NOW.date(), UNITS, Status.YELLOW),
    "overview": lambda v: overview(v, list(UNITS)),
    "overview of few": lambda v: overview(v, []),
    "overview with what is open, falling": lambda v: overview(v, list(UNITS), FALLING, all_open=OPEN, own_open=OPEN),
    "overview of few with own actions": lambda v: overview(v, ["a"], all_open=OPEN, own_open=OpenFigures(late=1)),
    "training": lambda v: trained(v, TWELVE, list(TWELVE), 9),
    "training of one unit": lambda v: trained(v, TWELVE, ["a"], 3),
    "training of no unit": lambda v: trained(v, TWELVE, [], 9),
    "training before anybody has answered": lambda v: trained(v, UNITS, list(UNITS)),
    "training of two methods": lambda v: trained(v, UNITS, list(UNITS), 1, ("vgr", "ffb")),
    "training of a method that measures nothing": lambda v: trained(v, UNITS, list(UNITS), 0, ("skl",)),
    "heat map": lambda v: heatmap_card(
        v, "journal", "2026-W47", STANDING.overview.units, READER.dimensions, UNITS, LIBRARY.playbooks
    ),
    "trend": lambda v: trend_card(v, "journal", TREND),
    "trend of one round": lambda v: trend_card(v, "journal", {"2026-W47": TREND["2026-W47"]}),
    "material": lambda v: material_card(v, LIBRARY.material["equipment-list"], [UNITS["a"]], date(2027, 3, 1)),
    "ticket form": lambda v: ticket.form_card(v, [(DESK, SHUT)], {"ticket": "t"}, now=NOW, text="Var?", context=ALONG),
    "ticket receipt": lambda v: ticket.asker_card(v, TICKET, SHUT, NOW),
    "ticket answered": lambda v: ticket.asker_card(v, ANSWERED, None, NOW),
    "ticket at the desk": lambda v: ticket.desk_card(v, TICKET, UNITS["a"], {}, NOW),
    "ticket taken": lambda v: ticket.desk_card(v, TAKEN, None, {"elin": "Elin Ekmark"}, NOW + timedelta(days=3)),
    "ticket moved": lambda v: ticket.desk_card(v, TICKET, UNITS["a"], {}, NOW, here=False),
    "ticket asked more": lambda v: ticket.desk_card(v, ADDED, UNITS["a"], {"elin": "Elin Ekmark"}, NOW),
    "ticket list": lambda v: ticket.list_card(v, [TAKEN], [ANSWERED], {"elin": "Elin Ekmark"}, NOW),
    "help": lambda v: help_card(v, leads=True),
    "welcome": lambda v: help_card(v, leads=False, greeting=True),
    **GAP_CARDS,
    **OPEN_CARDS,
    **SUMMARY_CARDS,
}


def drawn(name: str, language: Language) -> dict[str, Any]:
    return CARDS[name](Voice(LIBRARY, language)).model_dump(by_alias=True, exclude_none=True)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CARDS)
def test_a_card_looks_as_it_did(name: str, language: Language, snapshot: SnapshotAssertion) -> None:
    assert drawn(name, language) == snapshot


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CARDS)
def test_a_card_is_usable_by_phone_keyboard_and_screen_reader(name: str, language: Language) -> None:
    # An answer is written in four languages at once.
    assert_usable(drawn(name, language), language, most_inputs=20 if name.startswith("gap form") else 12)
    pressed = [node for node in walk(drawn(name, language)) if node.get("type") == "Action.Execute"]
    assert all(node["fallback"]["type"] == "Action.Submit" for node in pressed)
    assert len(str(drawn(name, language))) < 20_000


def test_a_colour_is_never_shown_without_its_word() -> None:
    shown = "".join(str(drawn(name, Language.SV)) for name in ("overview", "form", "summary", "training"))
    for symbol, word in (("🟢", "Grönt"), ("🟡", "Gult"), ("🔴", "Rött")):
        assert f"{symbol} {word}" in shown


def test_a_status_of_three_thousand_units_fits_a_message() -> None:
    units = [Unit(id=str(n), name=f"Enhet {n}", manager="elin") for n in range(3000)]
    known = {unit.id: unit for unit in units}
    voice, names = Voice(LIBRARY, Language.SV), dict.fromkeys(known, "Elin Ekmark")
    found = stood(known, {unit.id: replace(CHECKIN, unit=unit.id) for unit in units[:2000]})
    view = seen(JOURNAL, found, "2026-W47", NOW.date(), known, list(known))
    card = overview_card(voice, view, known, names, LIBRARY.playbooks)
    dumped = card.model_dump(by_alias=True, exclude_none=True)
    _, _, needing = str(dumped).partition("Enheter att följa upp")
    shown = re.findall(r"Enhet \d+: 🔴", needing)
    assert len(shown) == MOST_UNITS
    assert re.search(r"2\S+985 enheter till får inte plats här", needing)
    assert len(str(dumped).encode("utf-16")) < 80_000
    rows = heatmap_card(voice, "journal", "2026-W47", found.overview.units, READER.dimensions, known, LIBRARY.playbooks)
    assert len(str(rows.model_dump(by_alias=True, exclude_none=True)).encode("utf-16")) < 80_000


@pytest.mark.parametrize("language", Language)
def test_the_training_of_three_thousand_units_fits_a_message(language: Language) -> None:
    units = {str(n): Unit(id=str(n), name=f"Vårdavdelning {n} vid Östra sjukhuset") for n in range(3000)}
    card = trained(Voice(LIBRARY, language), units, list(units), 2000, ("vgr", "ffb")).model_dump(
        by_alias=True, exclude_none=True
    )
    assert len(json.dumps(card, ensure_ascii=False).encode()) < 28 * 1024
    assert len(re.findall(r"Vårdavdelning \d+ vid Östra sjukhuset: ", str(card))) == MOST_UNITS


def test_a_text_in_another_language_says_so() -> None:
    only_danish = Article("training", {Language.DA: ARTICLES["training"].texts[Language.DA]})
    card = answer_card(Voice(LIBRARY, Language.SV), only_danish, [], "q")
    assert "Den här texten finns bara på danska." in str(card.model_dump())
