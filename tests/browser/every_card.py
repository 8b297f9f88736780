"""Every kind of card, filled with the content that comes with the product."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from microsoft_teams.cards import AdaptiveCard

from cards import answer, checkin, feedback, gaps, live, material, status, ticket, welcome
from content.language import Language
from content.library import Library
from content.playbook import AnswerType, Criterion
from content.voice import Voice
from dialogs.action.figures import OpenFigures
from dialogs.checkin.model import WHOLE, Answer, CheckIn, Form, Help, Request, Status, Wish
from dialogs.checkin.pages import pages
from dialogs.initiative.model import Initiative, Visibility, Wave
from dialogs.people.model import Person, Unit
from dialogs.people.roster import Roster, RosterRecords
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import COLOURS_WORST_FIRST, Colour
from dialogs.rollup.seen import seen
from dialogs.rollup.training import training
from dialogs.rollup.view import Rates, standing
from dialogs.ticket import flow
from dialogs.ticket.desk import Attendance
from dialogs.ticket.model import Context, Ticket
from tests.cards.gap_cards import GAP_CARDS
from tests.cards.live_facts import UNITS as LIVE_UNITS
from tests.cards.live_facts import live_facts
from tests.cards.open_cards import OPEN_CARDS
from tests.cards.readiness_cards import CARDS
from tests.cards.report_cards import REPORT_CARDS

PERIOD, EARLIER = "2026-W47", "2026-W46"
AT = datetime(2026, 11, 17, 9, tzinfo=UTC)
# Names as long as organisations make them, and text as people paste it.
UNITS = {
    unit.id: unit
    for unit in (
        Unit(id="medicin", name="Medicinmottagningen", manager="elin"),
        Unit(id="rehab", name="Rehabiliteringsmottagningen för långvarig smärta och utmattning", manager="elin"),
        Unit(id="akuten", name="Akutmottagningen"),
    )
}
NAMES = {"elin": "Elin Ekmark"}
JOURNAL = Initiative(
    id="journal",
    playbooks=("vgr",),
    waves=(Wave(id="1", go_live=date(2026, 11, 30)), Wave(id="2", go_live=date(2027, 1, 11), paused=True)),
    units={"medicin": "1", "rehab": "1", "akuten": "1"},
)
ROUNDS = ("2026-W44", "2026-W45", EARLIER, PERIOD)
SUPPORT = "Förändringsstödet, https://intranet.region-lindvik.example/forandringsstodet/kontakt/alla-dagar"
NOTE = "Se https://intranet.region-lindvik.example/sites/journal/Delade%20dokument/checklista_inf%C3%B6r_start_v2.xlsx"


def every_card(library: Library, language: Language) -> Iterator[tuple[str, AdaptiveCard]]:
    """A name and a card, for all that can be drawn in a language."""
    voice = Voice(library, language)
    yield from _answers(voice)
    yield from _checkins(voice)
    yield from _days(voice)
    yield from _statuses(voice)
    yield from _material(voice)
    for name, drawn in (*GAP_CARDS.items(), *CARDS.items(), *REPORT_CARDS.items(), *OPEN_CARDS.items()):
        yield name.replace(" ", "-").replace(",", ""), drawn(voice)
    yield from _tickets(voice)
    for leads in (True, False):
        for greeting in (True, False):
            yield f"help-{leads=}-{greeting=}", welcome.help_card(voice, leads=leads, greeting=greeting)


def _answers(voice: Voice) -> Iterator[tuple[str, AdaptiveCard]]:
    articles = voice.library.articles
    for article in articles.values():
        related = [articles[id_] for id_ in article.text(voice.language).related if id_ in articles]
        yield f"answer-{article.id}", answer.answer_card(voice, article, related, "0123456789abcdef")
    for name, known in live_facts(voice.library).items():
        about = articles[name.partition("/")[0]]
        yield f"answer-{name.replace('/', '-')}", answer.answer_card(voice, about, [], "0123456789abcdef", known)
    for count in (1, 3):
        which = live.which_unit_card(voice, articles["when-go-live"], LIVE_UNITS * count, "0123456789abcdef")
        yield f"which-unit-{count}", which
    for refusal in sorted(answer.WITH_A_WAY_ON):
        yield f"refused-{refusal}", answer.refusal_card(voice, refusal)
    yield "several", answer.with_more(voice, answer.no_answer_card(voice, None, "0123456789abcdef"), [NOTE, "När?"])
    asked_why = feedback.reason_card(voice, "why-change", "0123456789abcdef")
    yield "reason", gaps.with_waiting(voice, asked_why, "w", in_thread=False)
    yield "reason-given", feedback.thanks_card(voice, "why-change", "0123456789abcdef")
    other = next(each for each in Language if each is not voice.language)
    foreign = replace(articles["training"], texts={other: articles["training"].texts[other]})
    yield "answer-other-language", answer.answer_card(voice, foreign, [], "0123456789abcdef")
    longest = sorted(articles.values(), key=lambda each: -len(each.text(voice.language).title))
    yield "suggestion", answer.suggestion_card(voice, longest[:3], "0123456789abcdef")
    for name, support in (("contact", SUPPORT), ("own-contact", None)):
        yield f"no-answer-{name}", answer.no_answer_card(voice, support, "0123456789abcdef")
        yield f"person-{name}", answer.person_card(voice, support)


def _checkins(voice: Voice) -> Iterator[tuple[str, AdaptiveCard]]:
    for playbook in voice.library.playbooks.values():
        for asked in playbook.checkin_sets:
            criteria = tuple(playbook.asked_in(asked.id))
            yield from _checkin(voice, f"{playbook.id}-{asked.id}", criteria)


def _checkin(voice: Voice, name: str, criteria: tuple[Criterion, ...]) -> Iterator[tuple[str, AdaptiveCard]]:
    colours = list(Status)
    answers = tuple(
        Answer(
            criterion=each.id,
            status=colours[place % len(colours)],
            note=NOTE if colours[place % len(colours)] is Status.NOT_APPLICABLE else "",
            blocker=NOTE if colours[place % len(colours)] is Status.RED else "",
            help=Help.LOCAL_LEAD,
            due=AT.date(),
            figures=() if each.answer is AnswerType.YES_PARTLY_NO else (3,) * max(1, len(each.parts)),
            by="elin",
            at=AT,
            period=PERIOD,
        )
        for place, each in enumerate(criteria)
    )
    asked_to_pause = Request(wish=Wish.PAUSE, reason=NOTE)
    form = Form(initiative="journal", units=("medicin",), period=PERIOD, criteria=criteria)
    known = {each.criterion: each for each in answers}
    by_id = {each.id: each for each in criteria}
    stored = CheckIn(initiative="journal", unit="rehab", period=PERIOD, answers=answers, by="elin", at=AT, comment=NOTE)
    stored = replace(stored, request=asked_to_pause)
    unexplained = tuple(replace(each, status=Status.RED, blocker="") for each in answers)
    again = replace(form, known=known, last_period=EARLIER)
    others = replace(again, units=(WHOLE,), proof=True)
    yield f"form-{name}", checkin.form_card(voice, form, UNITS, Visibility.LINE)
    for visibility in (Visibility.PROJECT, Visibility.EVERYONE):
        yield f"form-{visibility}-{name}", checkin.form_card(voice, form, UNITS, visibility)
    yield f"form-several-{name}", checkin.form_card(voice, replace(form, units=tuple(UNITS)), UNITS, Visibility.LINE)
    yield f"form-known-{name}", checkin.form_card(voice, again, UNITS, Visibility.LINE)
    for page in range(len(pages(others))):
        yield f"form-others-{page}-{name}", checkin.form_card(voice, others, UNITS, Visibility.LINE, page)
    yield f"details-{name}", checkin.details_card(voice, form, UNITS, unexplained, by_id, Request(wish=Wish.POSTPONE))
    yield f"why-not-{name}", checkin.details_card(voice, form, UNITS, answers, by_id)
    yield f"summary-{name}", checkin.summary_card(voice, [stored, replace(stored, unit="medicin")], UNITS, by_id, NAMES)
    yield f"skip-{name}", checkin.skip_card(voice, replace(form, units=tuple(UNITS)), UNITS)


def _days(voice: Voice) -> Iterator[tuple[str, AdaptiveCard]]:
    yield "day", checkin.day_card(voice, "journal", list(UNITS), AT.date(), UNITS)
    for colour in (Status.YELLOW, Status.RED):
        yield f"day-{colour}", checkin.day_note_card(voice, "journal", ["rehab"], AT.date(), UNITS, colour)
    for wish in (Wish.PAUSE, Wish.POSTPONE):
        asks = Request(wish=wish, reason=NOTE)
        yield f"wish-{wish}", checkin.wish_card(voice, UNITS["rehab"].name, asks, NAMES["elin"])


def _statuses(voice: Voice) -> Iterator[tuple[str, AdaptiveCard]]:
    playbooks = voice.library.playbooks
    reader = Reader(JOURNAL, playbooks)
    criteria = playbooks["vgr"].asked_in("weekly-readiness")
    colours = (Status.RED, Status.YELLOW, Status.GREEN)
    latest = {
        unit: CheckIn(
            initiative="journal",
            unit=unit,
            period=PERIOD,
            answers=tuple(Answer(criterion=each.id, status=colour, at=AT, period=PERIOD) for each in criteria),
            by="elin",
            at=AT,
        )
        for unit, colour in zip(UNITS, colours, strict=True)
    }
    roster = Roster(RosterRecords(units=tuple(UNITS.values()), initiatives=(JOURNAL,)))
    overview = reader.overview(roster, UNITS.values(), latest, lambda _: AT.date())
    before = dict.fromkeys(UNITS, Colour.GREEN)
    now = standing(reader, overview, {"rehab": Colour.YELLOW}, before, list(UNITS), [])
    now = replace(now, rates=Rates(now=0.5, before=0.75))
    some = OpenFigures(ahead=13, late=2, long_late=1, risks=4)
    for visible in ([], list(UNITS)):
        found = seen(JOURNAL, now, PERIOD, AT.date(), UNITS, visible, all_open=some, own_open=some)
        card = status.overview_card(voice, found, UNITS, NAMES, playbooks)
        yield f"overview-{len(visible)}", card
    yield from _trainings(voice, latest)
    yield (
        "heatmap",
        status.heatmap_card(voice, "journal", PERIOD, overview.units, reader.dimensions, UNITS, playbooks),
    )
    rounds = {each: Counter(dict(zip(COLOURS_WORST_FIRST, range(3, 8), strict=True))) for each in ROUNDS}
    yield "trend", status.trend_card(voice, "journal", rounds)
    yield "trend-none", status.trend_card(voice, "journal", {})


def _trainings(voice: Voice, latest: Mapping[str, CheckIn]) -> Iterator[tuple[str, AdaptiveCard]]:
    """Three units that answered in figures and a score that did not; of a method that measures, of two, and of none."""
    many = UNITS | {str(n): replace(UNITS["rehab"], id=str(n), super_users=("elin",)) for n in range(20)}
    figures = {"W-15": (2, 4, 5), "W-37": (70,)}
    answered = {
        unit: replace(each, answers=tuple(replace(a, figures=figures.get(a.criterion, ())) for a in each.answers))
        for unit, each in latest.items()
    }
    roster = Roster(RosterRecords(units=tuple(many.values()), people=(Person(id="elin", name=NAMES["elin"]),)))
    for books in (("vgr",), ("vgr", "ffb"), ("skl",)):
        change = replace(JOURNAL, playbooks=books, units=dict.fromkeys(many, "1"))
        reader = Reader(change, voice.library.playbooks)
        for visible in ({"rehab"}, set(many)):
            found = training(reader, change, voice.library.playbooks, roster, visible, answered, lambda _: AT.date())
            card = status.training_card(voice, change, found, many)
            yield f"training-{'-'.join(books)}-{len(visible)}", card


def _material(voice: Voice) -> Iterator[tuple[str, AdaptiveCard]]:
    for each in voice.library.material.values():
        for go_live in (date(2026, 11, 30), None):
            units = list(UNITS.values()) if go_live else [UNITS["medicin"]]
            yield f"material-{each.id}-{go_live}", material.material_card(voice, each, units, go_live)


def _tickets(voice: Voice) -> Iterator[tuple[str, AdaptiveCard]]:
    desks = [(desk, Attendance(again=AT, on_call=True)) for desk in voice.library.settings.desks]
    along = Context(question=NOTE, article=NOTE)
    yield (
        "ticket-form",
        ticket.form_card(voice, desks, {"ticket": "t"}, now=AT, text=NOTE, context=along, contact=SUPPORT),
    )
    opened = flow.open_ticket(
        "t",
        1234,
        NOTE,
        language=voice.language,
        asker="elin",
        unit="rehab",
        initiative="journal",
        topic=None,
        desk=desks[0][0].id,
        now=AT,
        context=along,
    )
    elin, later = flow.Handler(person="elin", role="support"), AT + timedelta(days=3)
    steps = {
        "open": opened,
        "taken": flow.take(opened, elin, AT),
        "answered": flow.answer(opened, elin, NOTE, later),
        "closed": flow.close(opened, elin, NOTE, later),
        "withdrawn": flow.withdraw(opened, AT),
        "added": flow.add(opened, NOTE, AT),
    }
    for name, each in steps.items():
        assert isinstance(each, Ticket)
        yield f"ticket-asker-{name}", ticket.asker_card(voice, each, desks[0][1], later)
        yield f"ticket-desk-{name}", ticket.desk_card(voice, each, UNITS["rehab"], NAMES, later, draft=NOTE)
        yield f"ticket-list-{name}", ticket.list_card(voice, [each], [each], NAMES, later)
    yield "ticket-moved", ticket.desk_card(voice, opened, None, NAMES, later, here=False)
