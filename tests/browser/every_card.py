"""Every kind of card, filled with the content that comes with the product."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from microsoft_teams.cards import AdaptiveCard

from cards import answer, checkin, feedback, gaps, live, material, status, ticket, welcome
from content.language import Language
from content.library import Library
from content.playbook import Criterion
from content.voice import Voice
from dialogs.checkin.model import Answer, CheckIn, Form, Status
from dialogs.people.model import Unit
from dialogs.ticket import flow
from dialogs.ticket.desk import Attendance
from dialogs.ticket.model import Context, Ticket
from tests.cards.gap_cards import GAP_CARDS
from tests.cards.live_facts import UNITS as LIVE_UNITS
from tests.cards.live_facts import live_facts

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
SUPPORT = "Förändringsstödet, https://intranet.region-lindvik.example/forandringsstodet/kontakt/alla-dagar"
NOTE = "Se https://intranet.region-lindvik.example/sites/journal/Delade%20dokument/checklista_inf%C3%B6r_start_v2.xlsx"


def every_card(library: Library, language: Language) -> Iterator[tuple[str, AdaptiveCard]]:
    """A name and a card, for all that can be drawn in a language."""
    voice = Voice(library, language)
    yield from _answers(voice)
    yield from _checkins(voice)
    yield from _material(voice)
    for name, drawn in GAP_CARDS.items():
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
            note=NOTE if place % 2 else "",
            blocker=NOTE if colours[place % len(colours)] is Status.RED else "",
        )
        for place, each in enumerate(criteria)
    )
    form = Form(initiative="journal", units=("medicin",), period=PERIOD, criteria=criteria)
    known = {each.criterion: each for each in answers}
    by_id = {each.id: each for each in criteria}
    stored = CheckIn(initiative="journal", unit="rehab", period=PERIOD, answers=answers, by="elin", at=AT)
    unexplained = replace(stored, answers=tuple(replace(each, status=Status.RED, blocker="") for each in answers))
    earlier = replace(stored, unit="medicin", period=EARLIER)
    yield f"form-{name}", checkin.form_card(voice, form, UNITS)
    yield f"form-several-{name}", checkin.form_card(voice, replace(form, units=tuple(UNITS)), UNITS)
    yield f"form-known-{name}", checkin.form_card(voice, replace(form, known=known, last_period=EARLIER), UNITS)
    yield f"blocker-{name}", checkin.blocker_card(voice, form, UNITS["rehab"], unexplained.answers, by_id)
    yield f"summary-{name}", checkin.summary_card(voice, [stored, earlier], UNITS, by_id, NAMES)
    latest = {"rehab": stored, "medicin": earlier}
    yield f"status-{name}", status.status_card(voice, PERIOD, list(UNITS.values()), latest, NAMES)


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
