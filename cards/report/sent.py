"""A report as it was sent, and the word that one never was."""

from collections.abc import Mapping

from microsoft_teams.cards import AdaptiveCard, CardElement, ExecuteAction, OpenUrlAction

from cards.frame import act, aside, card, heading, name_of_person, paragraph
from cards.gate.gate import few
from cards.initiative import initiative_name
from cards.report.figures import ReportView, about, figure_lines, title
from cards.report.form import receivers, words
from content.voice import Voice
from dialogs.report.duty import Duty


def sent_card(voice: Voice, view: ReportView, *, may_correct: bool = False, may_write: bool = False) -> AdaptiveCard:
    """Who wrote it when, the figures of that day and the words as written; its writers correct it or write anew."""
    report = view.report
    assert report, "only what was sent is shown as sent"
    body = _opening(voice, view)
    body += [*words(voice, view.duty.report, report.sections), *figure_lines(voice, view)]
    body.append(aside(receivers(voice, view.duty, view.names)))
    data = {"report": report.id, "revision": report.revision}
    actions = [act(voice.say("report-correct"), "report-edit", data)] if may_correct else []
    if view.as_file:
        actions.append(_as_file(voice, view))
    if may_write:
        actions.append(act(voice.say("report-new"), "report-new", {"duty": view.duty.id}))
    return card(voice, body, actions)


def _opening(voice: Voice, view: ReportView) -> list[CardElement]:
    """What it is, about what, by whom, and whether it was put right."""
    report = view.report
    assert report, "only what was sent has a sender"
    by = name_of_person(voice, view.names, report.by)
    found: list[CardElement] = [
        heading(title(voice, view.duty, view.period)),
        paragraph(about(voice, view.duty), bold=True),
        aside(voice.say("report-by", name=by, day=voice.day(report.at.date()))),
    ]
    if report.corrected_at:
        name, day = name_of_person(voice, view.names, report.corrected_by), voice.day(report.corrected_at.date())
        found.append(paragraph(voice.say("report-corrected", name=name, day=day)))
    return found


def posted_card(voice: Voice, view: ReportView) -> AdaptiveCard:
    """For a channel: the words, and no figures, for nobody knows who all reads there; whoever may see them presses."""
    assert view.report, "only what was sent is posted"
    body = [*_opening(voice, view), *words(voice, view.duty.report, view.report.sections)]
    body.append(aside(voice.say("report-posted")))
    return card(voice, body, [act(voice.say("report-posted-show"), "reports"), _as_file(voice, view)])


def figures_card(voice: Voice, view: ReportView) -> AdaptiveCard:
    """The figures of today, of a report that nobody is there to write."""
    body: list[CardElement] = [
        heading(title(voice, view.duty, view.period)),
        paragraph(about(voice, view.duty), bold=True),
        paragraph(voice.say("report-unwritten")),
        *figure_lines(voice, view),
    ]
    return card(voice, body, [_as_file(voice, view)] if view.as_file else [])


def _as_file(voice: Voice, view: ReportView) -> ExecuteAction:
    return act(voice.say("report-file"), "report-file", {"duty": view.duty.id})


def fetch_card(voice: Voice, link: str) -> AdaptiveCard:
    """That the file could not be put among theirs, and an address of their own to fetch it from."""
    body: list[CardElement] = [paragraph(voice.say("report-file-failed")), paragraph(voice.say("report-file-link"))]
    return card(voice, body, [OpenUrlAction(title=voice.say("report-file-fetch"), url=link)])


def missing(voice: Voice, duty: Duty, period: str, names: Mapping[str, str]) -> str:
    """That nobody sent it, for the owner."""
    people = few(voice, [names[id_] for id_ in duty.writers if id_ in names])
    name = initiative_name(voice, duty.initiative)
    report = title(voice, duty, period)
    return voice.say("report-missing", report=report, initiative=name, names=people or "?")
