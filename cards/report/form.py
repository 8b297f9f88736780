"""The form in which a report is written or corrected, and what is given back to whoever may not send it."""

from collections.abc import Iterator, Mapping, Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement, TextInput

from cards.frame import act, aside, card, heading, paragraph, quoted
from cards.gate.gate import few
from cards.report.figures import ReportView, about, figure_lines, title
from content.playbook import Report
from content.voice import Voice
from dialogs.report.duty import Duty
from dialogs.report.flow import longest, sections_of

# Before a section's id.
SECTION = "section_"


def form_card(
    voice: Voice, view: ReportView, typed: Mapping[str, str] | None = None, *, note: str = ""
) -> AdaptiveCard:
    """A field for each section, with what was sent or `typed` in it, below the figures."""
    stored, report = view.report, view.duty.report
    known = typed if typed is not None else stored.sections if stored else {}
    labels = section_labels(voice, report)
    body: list[CardElement] = [
        heading(title(voice, view.duty, view.period)),
        paragraph(about(voice, view.duty), bold=True),
    ]
    if note:
        body.append(paragraph(note))
    body += figure_lines(voice, view)
    body += [
        TextInput(
            id=SECTION + id_,
            label=labels[id_],
            value=known.get(id_) or None,
            is_multiline=True,
            max_length=longest(report),
            separator=place == 0 or None,
        )
        for place, id_ in enumerate(sections_of(report))
    ]
    body.append(aside(receivers(voice, view.duty, view.names)))
    data = {"report": f"{view.duty.id}/{view.period}", "revision": stored.revision if stored else 0}
    send = act(voice.say("report-correct-send" if stored else "report-send"), "report-send", data, style="positive")
    return card(voice, body, [send, act(voice.say("report-show"), "report", data)] if stored else [send])


def kept_card(voice: Voice, heading_: str, said: str, report: Report | None, typed: Mapping[str, str]) -> AdaptiveCard:
    """What somebody wrote and may not send, so that it can be copied to where it belongs."""
    body: list[CardElement] = [heading(heading_), paragraph(said)]
    if any(typed.values()):
        body.append(paragraph(voice.say("report-you-wrote"), bold=True, apart=True))
    return card(voice, [*body, *words(voice, report, typed)])


def words(voice: Voice, report: Report | None, sections: Mapping[str, str]) -> Iterator[CardElement]:
    """Each section that says something, as it was written."""
    labels = section_labels(voice, report) if report else {}
    for id_, text in sections.items():
        if text:
            if report is None or report.sections:
                yield paragraph(labels.get(id_, id_), bold=True)
            yield quoted(text)


def section_labels(voice: Voice, report: Report) -> dict[str, str]:
    """What each section is called."""
    labels = {each.id: voice.pick(each.label) for each in report.sections}
    return {id_: labels.get(id_) or voice.say("report-text") for id_ in sections_of(report)}


def receivers(voice: Voice, duty: Duty, names: Mapping[str, str]) -> str:
    """Who gets it, by role and name; or that nobody has the role yet."""
    roles = _roles(voice, duty)
    people = [names[id_] for id_ in duty.recipients if id_ in names]
    said = voice.say("report-to", roles=roles, names=few(voice, people)) if people else ""
    said = said or voice.say("report-to-nobody", roles=roles)
    posted = duty.whole and duty.initiative.channel
    return f"{said} {voice.say('report-to-channel')}" if posted else said


def _roles(voice: Voice, duty: Duty) -> str:
    found: Sequence[str] = [voice.pick(role.label) for id_ in duty.report.to if (role := duty.playbook.role(id_))]
    return ", ".join(found)
