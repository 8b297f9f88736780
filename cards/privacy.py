"""What is kept of somebody: told to them, handed out as a file, and erased once they have said so twice."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from microsoft_teams.cards import AdaptiveCard, CardElement, OpenUrlAction

from cards.frame import act, aside, card, heading, paragraph
from content.voice import Voice
from dialogs.privacy.inventory import Group


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownView:
    """How many records there are of each group, and for how many days each is kept.

    `waiting` are questions to a person that are still open, `open_` other things that lie with them. `needed_until` is
    the day on which messages of lately lose their name, None for somebody to whom nothing is sent.
    """

    counts: Mapping[Group, int]
    days: Mapping[Group, int] = field(default_factory=dict)
    waiting: int = 0
    open_: int = 0
    needed_until: date | None = None
    backup_days: int = 0


def known_card(voice: Voice, view: KnownView) -> AdaptiveCard:
    """Group by group: what, how many, why and for how long; how to get it, and how to have it erased."""
    body: list[CardElement] = [heading(voice.say("privacy-title"))]
    for group, count in view.counts.items():
        what = voice.say(f"privacy-what-{group}")
        body.append(paragraph(voice.say("privacy-line", what=what, count=count), apart=True))
        body.append(aside(voice.say(f"privacy-why-{group}", days=view.days.get(group, 0))))
    body.append(paragraph(voice.say("privacy-nameless"), apart=True))
    actions = [
        act(voice.say("privacy-file-button"), "privacy-file"),
        act(voice.say("privacy-erase-button"), "privacy-erase"),
    ]
    return card(voice, body, actions)


def file_card(voice: Voice, address: str, minutes: int) -> AdaptiveCard:
    """Where the file is, and for how long."""
    body: list[CardElement] = [
        heading(voice.say("privacy-file-title")),
        paragraph(voice.say("privacy-file-text", minutes=minutes)),
    ]
    return card(voice, body, [OpenUrlAction(title=voice.say("privacy-file-open"), url=address)])


def erase_card(voice: Voice, view: KnownView) -> AdaptiveCard:
    """What goes, what stays and why; nothing has happened yet."""
    goes = [voice.say("privacy-goes-contact"), voice.say("privacy-goes-questions")]
    if view.waiting:
        goes.append(voice.say("privacy-goes-waiting", count=view.waiting))
    if named := view.counts.get(Group.ANSWERS, 0) + view.counts.get(Group.DECISIONS, 0):
        goes.append(voice.say("privacy-goes-names", count=named))
    stays = [voice.say("privacy-stays-roster")] if Group.ROSTER in view.counts else []
    if named:
        stays.append(voice.say("privacy-stays-decisions"))
    if view.open_:
        stays.append(voice.say("privacy-stays-open", count=view.open_))
    if view.needed_until:
        stays.append(voice.say("privacy-stays-messages", day=voice.day(view.needed_until)))
    body: list[CardElement] = [
        heading(voice.say("privacy-erase-title")),
        paragraph(voice.say("privacy-goes"), bold=True),
        *(paragraph(f"- {each}") for each in goes),
    ]
    if stays:
        body.append(paragraph(voice.say("privacy-stays"), bold=True))
        body += [paragraph(f"- {each}") for each in stays]
    body.append(aside(voice.say("privacy-backups", days=view.backup_days)))
    actions = [
        act(voice.say("privacy-erase-yes"), "privacy-erase-yes", style="destructive"),
        act(voice.say("privacy-erase-no"), "privacy"),
    ]
    return card(voice, body, actions)


def erased_card(voice: Voice, count: int) -> AdaptiveCard:
    """That it is done, and what comes then."""
    body: list[CardElement] = [
        heading(voice.say("privacy-erased-title")),
        paragraph(voice.say("privacy-erased", count=count)),
    ]
    return card(voice, body)
