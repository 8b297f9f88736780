"""The waves of an initiative: when they go live, with which units, and in which phase."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from microsoft_teams.cards import AdaptiveCard, CardElement, Choice, ChoiceSetInput

from cards.frame import act, aside, card, heading, paragraph
from cards.gate.gate import few
from cards.initiative import initiative_name
from content.playbook import Phase, Playbook
from content.voice import Voice
from dialogs.initiative.model import Initiative, Wave
from dialogs.initiative.phase import phase_key

WAVE = "wave_of"
# More rows do not fit a message; all of them can be chosen.
MOST = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class WaveRow:
    """A wave in one method: its phase, whether a hand put it there, and what comes by its date."""

    wave: Wave
    playbook: Playbook
    units: tuple[str, ...]
    phase: Phase
    by_hand: bool
    to_come: tuple[Phase, date] | None = None

    @property
    def key(self) -> str:
        """What it is chosen by."""
        return phase_key(self.playbook.id, self.wave.id)


def waves_card(
    voice: Voice, initiative: Initiative, rows: Sequence[WaveRow], changeable: Sequence[WaveRow]
) -> AdaptiveCard:
    """Every wave as it stands; `changeable` are those that whoever looks may put into another phase."""
    body: list[CardElement] = [
        heading(voice.say("waves-title")),
        paragraph(initiative_name(voice, initiative), bold=True),
    ]
    several = len({each.playbook.id for each in rows}) > 1
    for row in rows[:MOST]:
        body += _row(voice, row, several=several)
    if len(rows) > MOST:
        body.append(aside(f"+ {len(rows) - MOST}"))
    if not rows:
        body.append(paragraph(voice.say("waves-none")))
    if not changeable:
        return card(voice, body)
    body.append(
        ChoiceSetInput(
            id=WAVE,
            label=voice.say("wave-which"),
            style="compact",
            value=changeable[0].key,
            choices=[Choice(title=_name(voice, each, several=several), value=each.key) for each in changeable],
            separator=True,
        )
    )
    return card(voice, body, [act(voice.say("wave-change"), "wave", {"initiative": initiative.id})])


def standing_lines(voice: Voice, row: WaveRow) -> Iterator[CardElement]:
    """The phase, by date or by hand, and what comes next."""
    key = "wave-phase-by-hand" if row.by_hand else "wave-phase-by-date"
    yield paragraph(voice.say(key, phase=voice.pick(row.phase.label)))
    if row.to_come:
        phase, day = row.to_come
        yield aside(voice.say("wave-next", phase=voice.pick(phase.label), day=voice.day(day)))


def wave_line(voice: Voice, wave: Wave) -> str:
    """Its name and day, and whether it is paused."""
    said = voice.say("status-wave", wave=wave.id, day=voice.day(wave.go_live))
    return f"{said} ({voice.say('status-paused')})" if wave.paused else said


def _row(voice: Voice, row: WaveRow, *, several: bool) -> Iterator[CardElement]:
    yield paragraph(wave_line(voice, row.wave), bold=True, apart=True)
    if several:
        yield aside(voice.pick(row.playbook.title))
    yield from standing_lines(voice, row)
    if row.units:
        yield aside(voice.say("wave-units", count=len(row.units), names=few(voice, row.units)))
    else:
        yield aside(voice.say("wave-no-units"))


def _name(voice: Voice, row: WaveRow, *, several: bool) -> str:
    name = wave_line(voice, row.wave)
    return f"{name}: {voice.pick(row.playbook.title)}" if several else name
