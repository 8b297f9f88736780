"""The cards of the gap loop, each with what people may write in it."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

from microsoft_teams.cards import AdaptiveCard

from cards import gaps
from cards.answer import no_answer_card
from content.language import Language
from content.voice import Voice
from dialogs.ask.model import Feedback, Reason, Verdict
from dialogs.gaps import flow
from dialogs.gaps.expiry import Expiring
from dialogs.gaps.form import Given, Problem
from dialogs.gaps.model import Draft, DraftText, Example, Gap, PersonalAnswer

AT = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 16)
EXAMPLES = (
    Example(text="får jag *parkera* gratis vid utbildningen <b>", language=Language.SV),
    Example(text="må jeg parkere gratis ved kurset? [x](https://e.org)", language=Language.DA),
)
GAP = Gap(
    id="g",
    question=EXAMPLES[0].text,
    asked=("q1", "q2", "q3"),
    languages=(Language.SV, Language.DA),
    examples=EXAMPLES,
    first=AT,
    last=AT,
)
DRAFT = Draft(
    number=1,
    by="emily",
    at=AT,
    examples=EXAMPLES,
    texts={Language.SV: DraftText(title="Får jag parkera?", short="Ja, **gratis**.", more="- På taket\n- På gården")},
    source="Beslut om parkering",
    audience="staff",
    owner="content-owner",
    valid_to=date(2027, 11, 16),
)
QUESTIONS = Draft(number=2, by="emily", at=AT, examples=EXAMPLES, article="training")
GIVEN = Given(texts=DRAFT.texts, source=DRAFT.source, valid_to=DRAFT.valid_to)
UNHELPED = [
    Feedback(question="q1", article="training", verdict=Verdict.NOT_HELPFUL, at=AT, reason=Reason.WRONG),
    Feedback(
        question="q2",
        article="training",
        verdict=Verdict.NOT_HELPFUL,
        at=AT,
        reason=Reason.OTHER,
        text="Gäller <b>inte</b> natten. [x](https://e.org)",
    ),
]
PERSONAL = PersonalAnswer(id="t", text="Ja, på taket. [x](https://e.org)", language=Language.SV, at=AT)


def _written() -> Gap:
    written = flow.write(GAP, DRAFT)
    assert isinstance(written, Gap)
    return written


def _sent_back() -> Gap:
    back = flow.send_back(_written(), 1, "sindre", AT, "Vem **betalar**?")
    assert isinstance(back, Gap)
    return back


def _list(voice: Voice, *, everything: bool) -> AdaptiveCard:
    texts = [
        Expiring(article=voice.library.articles["training"], last_day=date(2026, 11, 1)),
        Expiring(article=voice.library.articles["cost"], last_day=date(2026, 12, 1)),
    ]
    return gaps.gap_list_card(voice, [_written(), *([GAP] * 6)], texts, TODAY, everything=everything)


GAP_CARDS: Mapping[str, Callable[[Voice], AdaptiveCard]] = {
    "gap list": lambda v: _list(v, everything=False),
    "gap list, all": lambda v: _list(v, everything=True),
    "gap list, none": lambda v: gaps.gap_list_card(v, [], [], TODAY, everything=False),
    "gap": lambda v: gaps.gap_card(v, _sent_back(), [PERSONAL], [v.library.articles["training"]], "!"),
    "gap of an answer that did not help": lambda v: gaps.gap_card(v, GAP, [], [], feedback=UNHELPED),
    "gap dismissed": lambda v: gaps.gap_card(v, _dismissed(), [], []),
    "gap form": lambda v: gaps.form_card(v, GAP, Given(), (), ()),
    "gap form with problems": lambda v: gaps.form_card(v, GAP, GIVEN, list(Problem), ["{no.such.fact}"]),
    "gap sent": lambda v: gaps.sent_card(v, _written(), DRAFT, approvers=2),
    "gap sent to nobody": lambda v: gaps.sent_card(v, _written(), DRAFT, approvers=0),
    "gap approval": lambda v: gaps.approval_card(v, _written(), DRAFT, "Emily Ward"),
    "gap approval of questions": lambda v: gaps.approval_card(v, GAP, QUESTIONS, "Emily Ward", "!"),
    "gap returned": lambda v: gaps.returned_card(v, _sent_back(), "Vem **betalar**?"),
    "gap answered": lambda v: gaps.told_card(v, v.library.articles["training"], "q1"),
    "no answer, told later": lambda v: gaps.with_waiting(v, no_answer_card(v, None, "q1"), "w", in_thread=False),
    "article expires": lambda v: gaps.expiry_card(v, v.library.articles["training"], date(2026, 12, 1)),
}


def _dismissed() -> Gap:
    dismissed = flow.dismiss(GAP, "emily", AT, "Hör till personalavdelningen")
    assert isinstance(dismissed, Gap)
    return dismissed
