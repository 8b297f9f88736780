"""Between Teams' JSON and our own dataclasses."""

import json
import re
from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import Any

from microsoft_teams.cards import AdaptiveCard

from bot.errors import BadActivity
from bot.ports import Activity, CardAction, Citation, Kind, Offer, Outgoing, Query, Scope
from bot.teams.card_state import Seal
from bot.teams.files import ASKED, read_answer, write_file, write_offer
from bot.teams.quotes import Quoting, without_quote

CARD = "application/vnd.microsoft.card.adaptive"
PREVIEW = "application/vnd.microsoft.card.thumbnail"
MESSAGE = "application/vnd.microsoft.activity.message"

# Teams refuses more citations, and cuts what is longer.
MOST_CITATIONS = 20
LONGEST_NAME, LONGEST_ABSTRACT = 80, 160

# Teams asks for this many results at a time; a search is read up to here.
MOST_RESULTS = 25
LONGEST_SEARCH = 200
# The name of the search's one parameter in `manifest/manifest.json`.
SEARCHED = "words"

# Deeper or longer than anything Teams sends; what is larger is refused before it is read further.
LONGEST_TEXT = 100_000
# Ids of conversations and people are some 80 to 200 characters; locales as BCP 47 has them.
LONGEST_ID = 500
LONGEST_LOCALE = 35
# A message has a handful; a list of more is read up to here.
MOST_PARTS = 50
DEEPEST = 12

# No nesting, no going back: a text of nothing but openings must not cost more than another.
_MENTION = re.compile(r"<at\b[^<>]*>[^<]*</at>", re.IGNORECASE)
_SERVICE_URL = re.compile(r"https?://[\w.:\[\]-]+(/[^\s]*)?", re.ASCII)


def read_activity(payload: object) -> Activity:
    """Our view of a Teams activity; raises BadActivity when it lacks what every activity has."""
    if not isinstance(payload, dict) or _is_deep(payload):
        raise BadActivity("not an activity")
    conversation, sender = _mapping(payload, "conversation"), _mapping(payload, "from")
    conversation_id, service_url = _id(conversation, "id"), _id(payload, "serviceUrl")
    kind, action = _kind(payload) if _text(payload, "type") else (Kind.OTHER, None)
    upload, about_file = None, payload.get("type") == "invoke" and payload.get("name") == ASKED
    if about_file:
        kind, (action, upload) = Kind.ACTION, read_answer(_mapping(payload, "value"))
    # A search may come from a chat that does not exist yet.
    placed = conversation_id or kind is Kind.QUERY
    if not placed or not _SERVICE_URL.fullmatch(service_url) or not _text(payload, "type"):
        raise BadActivity("no type, conversation or serviceUrl")
    quoting = _said(payload)
    return Activity(
        id=_id(payload, "id"),
        kind=kind,
        conversation=conversation_id,
        scope=_scope(conversation),
        sender=_id(sender, "id"),
        aad_id=_id(sender, "aadObjectId") or None,
        service_url=service_url,
        recipient=_id(_mapping(payload, "recipient"), "id"),
        text=quoting.text,
        quotes=quoting.quotes,
        about_file=about_file,
        upload=upload,
        query=_query(_mapping(payload, "value")) if kind is Kind.QUERY else None,
        tenant=_id(conversation, "tenantId") or _id(_mapping(_mapping(payload, "channelData"), "tenant"), "id") or None,
        locale=_text(payload, "locale", LONGEST_LOCALE) or None,
        reply_to=_id(payload, "replyToId") or None,
        action=action,
        has_attachments=any(map(_is_file, _sequence(payload, "attachments"))),
        invoke=payload.get("type") == "invoke",
        channel=conversation_id.partition(";")[0] if _scope(conversation) is Scope.CHANNEL else None,
    )


def write_message(message: Outgoing, seal: Seal, *, activity_id: str | None = None) -> dict[str, Any]:
    """A message activity, its buttons signed.

    Text beside a card would be split by Teams and get no id, so it is one or the other.
    """
    payload: dict[str, Any] = {"type": "message", "summary": message.summary}
    if activity_id:
        payload["id"] = activity_id
    if message.card is not None:
        payload["attachments"] = [{"contentType": CARD, "content": _card(message.card, seal)}]
    elif message.offer is not None:
        payload["attachments"] = [write_offer(message.offer, seal)]
    elif message.file is not None:
        payload["attachments"] = [write_file(message.file)]
    else:
        payload["text"] = message.text or message.summary
        payload["textFormat"] = "markdown"
        # A citation is drawn in the place of its number in the text. A card has no such place, and text beside a card
        # is split off: so a card names its source in a line of its own.
        if message.citations:
            payload["entities"] = [_cited(message.citations)]
    channel_data: dict[str, Any] = {}
    if message.alert:
        channel_data["notification"] = {"alert": True}
    if message.shown:
        channel_data["feedbackLoop"] = {"type": "default"}
    return {**payload, "channelData": channel_data} if channel_data else payload


def invoke_response(replace: Outgoing | None, note: str | None, seal: Seal) -> dict[str, Any]:
    """The answer to `adaptiveCard/action`: the card that takes the old one's place, else a word to show beside it."""
    if replace is None or replace.card is None:
        return {"statusCode": 200, "type": MESSAGE, "value": note or (replace.text if replace else None) or ""}
    return {"statusCode": 200, "type": CARD, "value": _card(replace.card, seal)}


def search_response(offers: Sequence[Offer] | None, said: str, seal: Seal) -> dict[str, Any]:
    """The answer to a search: what was found, in the form of a list, else what to say in its place."""
    if offers is None:
        return {"composeExtension": {"type": "message", "text": said}}
    attachments = [
        {
            "contentType": CARD,
            "content": _card(each.card, seal),
            "preview": {"contentType": PREVIEW, "content": {"title": each.title, "text": each.line}},
        }
        for each in offers
    ]
    return {"composeExtension": {"type": "result", "attachmentLayout": "list", "attachments": attachments}}


def _card(card: AdaptiveCard, seal: Seal) -> dict[str, Any]:
    written = card.model_dump(by_alias=True, exclude_none=True)
    seal(written)
    return written


def _cited(citations: Sequence[Citation]) -> dict[str, Any]:
    """The message entity; without the label for what a machine wrote, for people wrote and approved every word."""
    claims = [
        {
            "@type": "Claim",
            "position": position,
            "appearance": {
                "@type": "DigitalDocument",
                "name": shorten(each.name, LONGEST_NAME, placeholder="…"),
                "abstract": shorten(each.abstract, LONGEST_ABSTRACT, placeholder="…"),
            },
        }
        for position, each in enumerate(citations[:MOST_CITATIONS], 1)
    ]
    return {
        "type": "https://schema.org/Message",
        "@type": "Message",
        "@context": "https://schema.org",
        "citation": claims,
    }


def _kind(payload: Mapping[str, Any]) -> tuple[Kind, CardAction | None]:
    type_, value = payload["type"], payload.get("value")
    if type_ == "message":
        # Action.Submit, the fallback of every button: a message that carries a value and no text.
        if isinstance(value, dict) and isinstance(value.get("verb"), str):
            return Kind.ACTION, CardAction(verb=value["verb"], data=value)
        return Kind.MESSAGE, None
    if type_ == "invoke":
        if payload.get("name") == "adaptiveCard/action" and isinstance(value, dict):
            action = _mapping(value, "action")
            data = _mapping(action, "data")
            return Kind.ACTION, CardAction(verb=_text(action, "verb") or _text(data, "verb"), data=data)
        if payload.get("name") == "message/submitAction":
            given = _mapping(payload, "value")
            return Kind.FEEDBACK, CardAction(verb=_text(given, "actionName"), data=_feedback(given))
        return (Kind.QUERY if payload.get("name") == "composeExtension/query" else Kind.OTHER), None
    if type_ == "installationUpdate":
        return (Kind.REMOVED if str(payload.get("action", "")).startswith("remove") else Kind.INSTALLED), None
    return Kind.OTHER, None


def _feedback(value: Mapping[str, Any]) -> dict[str, str]:
    """What Teams' own feedback form sent: `reaction`, "like" or "dislike", and the `text`, which travels as JSON."""
    given = _mapping(value, "actionValue")
    try:
        form = json.loads(_text(given, "feedback", LONGEST_TEXT) or "{}")
    except (ValueError, RecursionError):
        form = {}
    text = _text(form, "feedbackText") if isinstance(form, dict) else ""
    return {"reaction": _text(given, "reaction"), "text": text}


def _said(payload: Mapping[str, Any]) -> Quoting:
    """What the person wrote, without the mention of the bot and without what they quote."""
    pages = [
        _MENTION.sub(" ", _text(each, "content", LONGEST_TEXT))
        for each in _sequence(payload, "attachments")
        if isinstance(each, dict) and each.get("contentType") == "text/html"
    ]
    text = _MENTION.sub(" ", _text(payload, "text", LONGEST_TEXT)).replace("&nbsp;", " ")
    found = without_quote(text, _sequence(payload, "entities"), pages)
    return Quoting(quotes=found.quotes, text=found.text.strip())


def _query(value: Mapping[str, Any]) -> Query:
    """The words of a search and which part of the results is wanted; no words where Teams asks for a first list."""
    given = [each for each in _sequence(value, "parameters") if isinstance(each, dict)]
    words = next((_text(each, "value", LONGEST_SEARCH) for each in given if each.get("name") == SEARCHED), "")
    options = _mapping(value, "queryOptions")
    skip, count = (_number(options, name) for name in ("skip", "count"))
    return Query(words=words.strip(), skip=max(skip or 0, 0), count=min(max(count or MOST_RESULTS, 1), MOST_RESULTS))


def _number(of: Mapping[str, Any], name: str) -> int | None:
    found = of.get(name)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def _scope(conversation: Mapping[str, Any]) -> Scope:
    kind = _text(conversation, "conversationType")
    if kind in set(Scope):
        return Scope(kind)
    # A kind that is not known yet may have others in it.
    return Scope.GROUP if kind or conversation.get("isGroup") else Scope.PERSONAL


def _is_file(attachment: object) -> bool:
    # Teams repeats a message's text as an HTML attachment; that is no file.
    return isinstance(attachment, dict) and attachment.get("contentType") != "text/html"


def _mapping(of: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = of.get(name)
    return found if isinstance(found, dict) else {}


def _sequence(of: Mapping[str, Any], name: str) -> list[Any]:
    found = of.get(name)
    return found[:MOST_PARTS] if isinstance(found, list) else []


def _text(of: Mapping[str, Any], name: str, longest: int = 2_000) -> str:
    found = of.get(name)
    # Half of a surrogate pair is no text: it could be neither stored nor sent.
    return found[:longest].encode("utf-8", "replace").decode() if isinstance(found, str) else ""


def _id(of: Mapping[str, Any], name: str) -> str:
    """An id, whole: cut short it might be somebody else's. Raises BadActivity for one that Teams would not make."""
    found = _text(of, name, LONGEST_ID + 1)
    if len(found) > LONGEST_ID or not found.isprintable():
        raise BadActivity(f"{name} is no id")
    return found


def _is_deep(payload: dict[str, Any]) -> bool:
    """Whether anything lies deeper than DEEPEST; level by level, for a turn has no time for recursion."""
    level: list[Any] = [payload]
    for _ in range(DEEPEST):
        inner = [each.values() if isinstance(each, dict) else each for each in level]
        level = [value for values in inner for value in values if isinstance(value, dict | list)]
        if not level:
            return False
    return True
