"""The form that says who gets a broadcast, where, when and how often."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from microsoft_teams.cards import (
    AdaptiveCard,
    CardElement,
    Choice,
    ChoiceSetInput,
    DateInput,
    TextInput,
    TimeInput,
    ToggleInput,
)

from cards.frame import act, aside, card, heading, paragraph
from cards.wave.overview import wave_line
from content.language import Language
from content.model import Destination, Role
from content.voice import Voice
from dialogs.broadcast.broadcast import Broadcast, Repeat
from dialogs.initiative.model import Wave

TO, ROLES, UNITS, WAVES, LANGUAGES = "to", "roles", "units", "waves", "languages"
DAY, CLOCK, REPEAT, UNTIL = "day", "clock", "repeat", "until"
LEADERS_FIRST, ACKNOWLEDGE, RESEND = "leaders_first", "acknowledge", "resend"
LONGEST_UNITS = 2_000
MOST_DAYS_FIRST = 5
# Roles by which a message is addressed; the others are told by name or not at all.
ADDRESSED = (
    Role.STAFF,
    Role.MANAGER,
    Role.DEPUTY,
    Role.SUPER_USER,
    Role.CHANGE_AGENT,
    Role.LOCAL_DEVELOPMENT_LEAD,
    Role.COMMUNICATOR,
    Role.PROJECT_LEADER,
    Role.OWNER,
    Role.STEERING_GROUP,
    Role.SUPPORT,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipients:
    """What stands in the form: `units` as it was written or the units' names, `day` and `clock` local to the author."""

    to: Destination = Destination.PERSON
    roles: Sequence[str] = ()
    units: str = ""
    waves: Sequence[str] = ()
    languages: Sequence[str] = ()
    day: str = ""
    clock: str = ""
    repeat: Repeat = Repeat.NEVER
    until: str = ""
    leaders_first: int = 0
    acknowledge: bool = False
    resend: bool = False


def people_card(
    voice: Voice,
    broadcast: Broadcast,
    waves: Sequence[Wave],
    filled: Recipients,
    *,
    own: Sequence[str] = (),
    note: str = "",
) -> AdaptiveCard:
    """Everything empty means everybody, now; `own` are the units that whoever writes may not write beyond."""
    body: list[CardElement] = [heading(voice.say("broadcast-people-title"))]
    if note:
        body.append(paragraph(note, bold=True))
    if own:
        body.append(aside(voice.say("broadcast-own-units", units=", ".join(own))))
    body += [
        _choice(
            TO,
            voice.say("broadcast-to"),
            {each.value: voice.say(f"broadcast-to-{each}") for each in Destination},
            [filled.to],
        ),
        _choice(ROLES, voice.say("broadcast-roles"), _roles(voice), filled.roles, several=True),
        TextInput(
            id=UNITS,
            label=voice.say("broadcast-units"),
            value=filled.units or None,
            placeholder=voice.say("broadcast-units-hint"),
            max_length=LONGEST_UNITS,
        ),
    ]
    if len(waves) > 1:
        named = {each.id: wave_line(voice, each) for each in waves}
        body.append(_choice(WAVES, voice.say("broadcast-waves"), named, filled.waves, several=True))
    spoken = {each.value: voice.say(f"language-name-{each}") for each in Language}
    body += [
        _choice(LANGUAGES, voice.say("broadcast-languages"), spoken, filled.languages, several=True),
        DateInput(id=DAY, label=voice.say("broadcast-day"), value=filled.day or None, separator=True),
        TimeInput(id=CLOCK, label=voice.say("broadcast-clock"), value=filled.clock or None),
        aside(voice.say("broadcast-when-hint")),
        _choice(
            REPEAT,
            voice.say("broadcast-repeat"),
            {each.value: voice.say(f"broadcast-repeat-{each}") for each in Repeat},
            [filled.repeat],
        ),
        DateInput(id=UNTIL, label=voice.say("broadcast-until"), value=filled.until or None),
        _choice(
            LEADERS_FIRST,
            voice.say("broadcast-leaders"),
            {str(n): voice.say("broadcast-leaders-days", count=n) for n in range(MOST_DAYS_FIRST + 1)},
            [str(filled.leaders_first)],
        ),
        ToggleInput(
            id=ACKNOWLEDGE,
            label=voice.say("broadcast-acknowledge-label"),
            title=voice.say("broadcast-acknowledge"),
            value="true" if filled.acknowledge else "false",
            separator=True,
        ),
        ToggleInput(
            id=RESEND,
            label=voice.say("broadcast-resend-label"),
            title=voice.say("broadcast-resend"),
            value="true" if filled.resend else "false",
        ),
    ]
    data = {"broadcast": broadcast.id, "revision": broadcast.revision}
    actions = [
        act(voice.say("broadcast-next"), "broadcast-people-save", data, style="positive"),
        act(voice.say("broadcast-back"), "broadcast", data),
    ]
    return card(voice, body, actions)


def _roles(voice: Voice) -> dict[str, str]:
    return {each.value: voice.say(f"role-{each}") for each in ADDRESSED}


def _choice(
    id_: str, label: str, choices: Mapping[str, str], chosen: Sequence[str], *, several: bool = False
) -> ChoiceSetInput:
    return ChoiceSetInput(
        id=id_,
        label=label,
        style="compact",
        is_multi_select=several or None,
        value=",".join(chosen) or None,
        choices=[Choice(title=title, value=value) for value, title in choices.items()],
    )
