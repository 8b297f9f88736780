"""Being away: who answers meanwhile, and until when."""

from collections.abc import Mapping
from datetime import date

from microsoft_teams.cards import AdaptiveCard, CardElement, Choice, ChoiceSetInput, DateInput

from cards.frame import act, card, heading, paragraph
from content.voice import Voice

WHO, LAST = "who", "last"


def away_card(
    voice: Voice, units: str, candidates: Mapping[str, str], today: date, now: tuple[str, date] | None
) -> AdaptiveCard:
    """`candidates` are names by id; `now` who answers already and until when."""
    body: list[CardElement] = [heading(voice.say("away-title")), paragraph(voice.say("away-text", units=units))]
    actions = [act(voice.say("away-save"), "away-save", style="positive")]
    if now:
        body.append(paragraph(voice.say("away-now", name=now[0], day=voice.day(now[1])), bold=True))
        actions.append(act(voice.say("away-back"), "away-back"))
    body += [
        ChoiceSetInput(
            id=WHO,
            label=voice.say("away-who"),
            style="compact",
            placeholder=voice.say("checkin-choose"),
            is_required=True,
            error_message=voice.say("away-who-missing"),
            choices=[Choice(title=name, value=id_) for id_, name in candidates.items()],
        ),
        DateInput(
            id=LAST,
            label=voice.say("away-last"),
            min=today.isoformat(),
            is_required=True,
            error_message=voice.say("away-last-missing"),
        ),
    ]
    return card(voice, body, actions)
