"""A broadcast before, while and after it goes out: what it says, to whom, what is in the way, and what can be done."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from microsoft_teams.cards import (
    Action,
    AdaptiveCard,
    CardElement,
    Container,
    Image,
    ShowCardAction,
    TextInput,
)

from cards.broadcast.figures import moment, run_lines, tally_lines
from cards.frame import act, aside, card, heading, name_of_person, paragraph, prose, quoted
from cards.initiative import initiative_name
from content.language import Language, nearest
from content.model import Destination
from content.voice import Voice
from dialogs.broadcast.broadcast import AHEAD, Broadcast, Content, Deed, Repeat, Stage
from dialogs.broadcast.flow import Fault
from dialogs.broadcast.model import DeliveryState
from dialogs.broadcast.trial import DryRun
from dialogs.initiative.model import Initiative

REASON = "reason"
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewView:
    """What whoever looks may know and do. `whose` says whom it is for, in words; `units` are names by id."""

    broadcast: Broadcast
    initiative: Initiative
    time_zone: str
    run: DryRun | None = None
    faults: Sequence[Fault] = ()
    tally: Mapping[DeliveryState, int] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    units: Sequence[str] = ()
    waves: Sequence[str] = ()
    needs_approval: bool = False
    may_write: bool = False
    may_approve: bool = False
    asks_to_read: int | None = None
    replies: int = 0


def review_card(voice: Voice, view: ReviewView, *, notes: Sequence[str] = ()) -> AdaptiveCard:
    """The whole of it; what can be done stands below, by how far it has come."""
    broadcast = view.broadcast
    body: list[CardElement] = [heading(title_of(voice, broadcast))]
    body += [paragraph(each, bold=True) for each in notes]
    body += _stage(voice, view)
    body.append(aside(f"{initiative_name(voice, view.initiative)} · {_kind(voice, broadcast)}"))
    body += _said(voice, broadcast.correction or broadcast.content)
    body += _for_whom(voice, view)
    if view.faults and broadcast.stage in AHEAD:
        body.append(paragraph(voice.say("broadcast-in-the-way"), bold=True, apart=True))
        body += [paragraph(f"✗ {fault_line(voice, each)}") for each in view.faults]
    if view.run:
        body += run_lines(voice, view.run, view.names, view.time_zone)
    if view.tally:
        body.append(paragraph(voice.say("broadcast-went"), bold=True, apart=True))
        body += tally_lines(voice, view.tally)
        if view.asks_to_read is not None:
            body.append(paragraph(f"✓ {voice.say('broadcast-have-read', count=view.asks_to_read)}"))
        if view.replies:
            body.append(paragraph(voice.say("broadcast-replies", count=view.replies)))
    return card(voice, body, list(_actions(voice, view)))


def title_of(voice: Voice, broadcast: Broadcast) -> str:
    """Its title in the reader's language or the nearest; what it is about while there is none."""
    written = broadcast.content.languages
    if written:
        return broadcast.content.words[nearest(voice.language, written)].title
    return next((each.title for each in broadcast.content.words.values() if each.title), "") or voice.say(
        "broadcast-untitled"
    )


def fault_line(voice: Voice, fault: Fault) -> str:
    """What is wrong and what to do."""
    language = voice.say(f"language-name-{fault.language}") if fault.language else ""
    return voice.say(f"broadcast-fault-{fault.kind}", language=language, what=fault.what)


def _stage(voice: Voice, view: ReviewView) -> Iterator[CardElement]:
    broadcast = view.broadcast
    at = moment(voice, broadcast.at, view.time_zone) if broadcast.at else ""
    key = f"broadcast-stage-{broadcast.stage}"
    if broadcast.stage is Stage.READY and not at:
        key = "broadcast-stage-ready-now"
    yield paragraph(voice.say(key, at=at), bold=True)
    if broadcast.correction is not None:
        yield paragraph(voice.say("broadcast-correction-waits"), bold=True)
    if (back := broadcast.last(Deed.RETURNED, Deed.ASKED, Deed.SET_OFF)) and back.deed is Deed.RETURNED:
        if back.by:
            yield quoted(
                back.reason, lead=f"{voice.say('broadcast-returned', name=name_of_person(voice, view.names, back.by))} "
            )
        else:
            yield paragraph(voice.say(f"broadcast-given-back-{back.reason}", count=back.count or 0))
    if gone := broadcast.last(Deed.WITHDRAWN):
        yield quoted(
            gone.reason, lead=f"{voice.say('broadcast-withdrawn-by', name=name_of_person(voice, view.names, gone.by))} "
        )
    author = name_of_person(voice, view.names, broadcast.author)
    approved = broadcast.last(Deed.APPROVED)
    if approved and broadcast.stage not in (Stage.DRAFT, Stage.WAITING):
        yield aside(
            voice.say("broadcast-by-approved", name=author, approver=name_of_person(voice, view.names, approved.by))
        )
    else:
        yield aside(voice.say("broadcast-by", name=author))


def _kind(voice: Voice, broadcast: Broadcast) -> str:
    return voice.say(f"material-kind-{broadcast.kind}") if broadcast.kind else voice.say("broadcast-own-words")


def _said(voice: Voice, content: Content) -> Iterator[CardElement]:
    if not content.languages:
        return
    language = nearest(voice.language, content.languages)
    words = content.words[language]
    items: list[CardElement] = [paragraph(words.title, bold=True)]
    if content.picture:
        items.append(Image(url=content.picture, alt_text=words.alt or words.title, size="Medium"))
    items += prose(words.text)
    if words.label:
        items.append(aside(f"[ {words.label} ]"))
    yield Container(style="emphasis", items=items)
    others = [each for each in content.languages if each is not language]
    if others:
        named = ", ".join(voice.say(f"language-name-{each}") for each in others)
        yield aside(voice.say("broadcast-also-in", languages=named))


def _for_whom(voice: Voice, view: ReviewView) -> Iterator[CardElement]:
    broadcast, audience = view.broadcast, view.broadcast.audience
    if broadcast.corrects:
        yield paragraph(voice.say("broadcast-to-who-got"), apart=True)
        return
    parts = [", ".join(voice.say(f"role-{each}") for each in sorted(audience.roles))]
    parts.append(", ".join(view.units))
    parts.append(", ".join(view.waves))
    parts.append(", ".join(voice.say(f"language-name-{each}") for each in Language if each in audience.languages))
    whom = "; ".join(filter(None, parts)) or voice.say("broadcast-everybody")
    key = "broadcast-whom-channel" if broadcast.to is Destination.CHANNEL else "broadcast-whom"
    yield paragraph(voice.say(key, whom=whom), apart=True)
    if broadcast.repeat is not Repeat.NEVER:
        until = voice.day(broadcast.until) if broadcast.until else ""
        often = voice.say(f"broadcast-repeat-{broadcast.repeat}")
        yield paragraph(voice.say("broadcast-repeats-until" if until else "broadcast-repeats", often=often, day=until))
    if broadcast.leaders_first:
        yield paragraph(voice.say("broadcast-leaders-get-it", count=broadcast.leaders_first))
    if broadcast.acknowledge:
        yield paragraph(voice.say("broadcast-asks-to-read"))
    if broadcast.resend:
        yield paragraph(voice.say("broadcast-is-resent"))


def _actions(voice: Voice, view: ReviewView) -> Iterator[Action]:
    broadcast = view.broadcast
    data = {"broadcast": broadcast.id, "revision": broadcast.revision}
    preview = act(voice.say("broadcast-preview"), "broadcast-preview", data)
    copy = act(voice.say("broadcast-copy"), "broadcast-copy", data)
    seen = {**data, "mark": view.run.mark if view.run else ""}
    approves = view.may_approve and (broadcast.stage is Stage.WAITING or broadcast.correction is not None)
    if approves:
        yield act(voice.say("broadcast-approve"), "broadcast-approve", seen, style="positive")
        yield _with_reason(voice, "broadcast-return", "broadcast-return-reason", data)
        yield preview
    elif view.may_write and broadcast.stage is Stage.DRAFT:
        if not view.faults:
            key = "broadcast-ask-approval" if view.needs_approval else "broadcast-send"
            yield act(voice.say(key), "broadcast-send", seen, style="positive")
        yield act(voice.say("broadcast-edit-words"), "broadcast-words", data)
        if not broadcast.corrects:
            yield act(voice.say("broadcast-edit-people"), "broadcast-people", data)
        yield act(voice.say("broadcast-edit-extras"), "broadcast-extras", data)
        yield preview
        yield act(voice.say("broadcast-delete"), "broadcast-delete", data, style="destructive")
        return
    elif view.may_write and broadcast.stage in (Stage.WAITING, Stage.READY):
        yield act(voice.say("broadcast-take-back"), "broadcast-cancel", data)
        yield preview
        yield copy
    elif view.may_write and broadcast.sent_before:
        if broadcast.stage is Stage.SENDING:
            yield act(voice.say("broadcast-stop"), "broadcast-cancel", data, style="destructive")
        yield act(voice.say("broadcast-ledger"), "broadcast-ledger", data)
        yield act(voice.say("broadcast-correct-it"), "broadcast-words", data)
        if broadcast.stage is not Stage.SENDING:
            yield act(voice.say("broadcast-erratum"), "broadcast-erratum", data)
        yield _with_reason(voice, "broadcast-withdraw", "broadcast-withdraw-reason", data)
        yield copy
        return
    elif view.may_write:
        # Withdrawn: from whom it could be taken away is worth knowing.
        yield act(voice.say("broadcast-ledger"), "broadcast-ledger", data)
        yield copy
    yield act(voice.say("broadcast-all"), "broadcasts")


def _with_reason(voice: Voice, verb: str, question: str, data: Mapping[str, object]) -> ShowCardAction:
    reason = TextInput(
        id=REASON,
        label=voice.say(question),
        is_multiline=True,
        max_length=LONGEST_REASON,
        is_required=True,
        error_message=voice.say("broadcast-reason-missing"),
    )
    return ShowCardAction(
        title=voice.say(verb), card=card(voice, [reason], [act(voice.say(f"{verb}-do"), verb, dict(data))])
    )
