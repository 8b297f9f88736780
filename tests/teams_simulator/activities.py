"""Teams' activities as the bot receives them, complete with the fields Teams fills in."""

import html
import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from tests.teams_simulator.answers import JsonObject
from tests.teams_simulator.tenant import File, Person, Team, object_id
from tests.teams_simulator.traffic import Message, place_of
from tests.teams_simulator.world import World


class Activities:
    """Builds activities from people of a world to its bot; pure but for the ids and the time it takes from there."""

    def __init__(self, world: World, service_url: str) -> None:
        self._world = world
        self._service_url = service_url

    def message(
        self,
        person: Person,
        text: str,
        conversation: str,
        *,
        activity_id: str,
        locale: str | None = None,
        mention: bool = False,
    ) -> JsonObject:
        """A text; a mention stands in front of it as `<at>` with its entity, as Teams' compose box puts it."""
        activity = self.envelope(person, "message", conversation, activity_id=activity_id, locale=locale)
        activity["textFormat"] = "plain"
        activity["text"] = text
        if mention:
            tag = f"<at>{html.escape(self._world.bot_name)}</at>"
            activity["text"] = f"{tag} {text}"
            activity["entities"].append({"type": "mention", "text": tag, "mentioned": self._bot})
            written = f"<p>{tag}&nbsp;{html.escape(text)}</p>"
            activity["attachments"] = [{"contentType": "text/html", "content": written}]
        return activity

    def quoting(self, activity: JsonObject, quoted: Message, *, older: bool) -> JsonObject:
        """What becomes of a message that quotes another: a mark and an entity, in older clients a block of HTML."""
        preview = str(quoted.current.get("summary") or quoted.text)
        if not older:
            data = {"messageId": quoted.activity_id, "senderId": quoted.author, "preview": preview}
            entity = {"type": "quotedReply", "quotedReply": {**data, "validatedMessageReference": True}}
            text = f'<quoted messageId="{quoted.activity_id}"/> {activity["text"]}'
            return {"text": text, "entities": [*activity["entities"], entity]}
        block = (
            f'<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="{quoted.activity_id}">\n'
            f'<strong itemprop="mri" itemid="{quoted.author}">{html.escape(self._world.bot_name)}</strong>'
            f'<span itemprop="time" itemid="{quoted.activity_id}"></span>\n'
            f'<p itemprop="preview">{html.escape(preview)}</p>\n</blockquote>'
        )
        written = f"{block}<p>{html.escape(activity['text'])}</p>"
        return {"attachments": [{"contentType": "text/html", "content": written}]}

    def file_message(self, person: Person, file: File, text: str, conversation: str, *, url: str) -> JsonObject:
        """A message with a file that can be fetched from `url` without a token."""
        activity_id = self._world.new_activity_id()
        activity = self.message(person, text, conversation, activity_id=activity_id)
        content = {"downloadUrl": url, "uniqueId": object_id(url), "fileType": file.extension}
        activity["attachments"] = [
            {
                "contentType": "application/vnd.microsoft.teams.file.download.info",
                "content": content,
                "contentUrl": f"https://example.sharepoint.com/personal/{person.upn}/Documents/{file.name}",
                "name": file.name,
            }
        ]
        return activity

    def submit(self, person: Person, message: Message, value: JsonObject, *, activity_id: str) -> JsonObject:
        """What Action.Submit sends: a message without text, with the values."""
        activity = self.envelope(person, "message", message.conversation, activity_id=activity_id)
        activity["replyToId"] = message.activity_id
        activity["value"] = value
        activity["channelData"] |= {"source": {"name": "message"}, "legacy": {"replyToId": message.activity_id}}
        return activity

    def invoke(self, person: Person, name: str, value: JsonObject, message: Message, *, activity_id: str) -> JsonObject:
        """An invoke that came from a message."""
        activity = self.envelope(person, "invoke", message.conversation, activity_id=activity_id)
        activity["name"] = name
        activity["value"] = value
        activity["replyToId"] = message.activity_id
        activity["channelData"] |= {"source": {"name": "message"}, "legacy": {"replyToId": message.activity_id}}
        return activity

    def query(
        self, person: Person, words: str | None, conversation: str, *, skip: int, count: int, activity_id: str
    ) -> JsonObject:
        """A search in the compose box of any chat, the bot in it or not; without words it was just opened."""
        activity = self.envelope(person, "invoke", conversation, activity_id=activity_id)
        first = {"name": "initialRun", "value": "true"}
        activity["name"] = "composeExtension/query"
        activity["value"] = {
            "commandId": "find",
            "parameters": [first if words is None else {"name": "words", "value": words}],
            "queryOptions": {"skip": skip, "count": count},
        }
        activity["channelData"]["source"] = {"name": "compose"}
        return activity

    def feedback(self, person: Person, message: Message, reaction: str, text: str, *, activity_id: str) -> JsonObject:
        """What the feedback buttons send; `reaction` is "like" or "dislike"."""
        given = {"reaction": reaction, "feedback": json.dumps({"feedbackText": text}, ensure_ascii=False)}
        value: JsonObject = {"actionName": "feedback", "actionValue": given}
        return self.invoke(person, "message/submitAction", value, message, activity_id=activity_id)

    def reaction(self, person: Person, message: Message, reaction: str, *, removed: bool = False) -> JsonObject:
        """A reaction added to or taken from a message of the bot."""
        activity = self.envelope(person, "messageReaction", message.conversation)
        activity["replyToId"] = message.activity_id
        activity["reactionsRemoved" if removed else "reactionsAdded"] = [{"type": reaction}]
        return activity

    def installation(self, person: Person, conversation: str, action: str) -> JsonObject:
        """The app was added ("add") or removed ("remove") by this person, in their chat or a team."""
        activity = self.envelope(person, "installationUpdate", conversation)
        activity["action"] = action
        activity["channelData"]["source"] = {"name": "message"}
        if self._world.team_of(conversation) is not None:
            activity["channelData"]["settings"] = {"selectedChannel": {"id": place_of(conversation)}}
        return activity

    def membership(self, person: Person, conversation: str, *, added: bool) -> JsonObject:
        """The bot was added to a chat or team, or removed from it."""
        activity = self.envelope(person, "conversationUpdate", conversation)
        activity["membersAdded" if added else "membersRemoved"] = [{"id": self._world.bot_id}]
        if self._world.team_of(conversation) is not None:
            activity["channelData"]["eventType"] = "teamMemberAdded" if added else "teamMemberRemoved"
        return activity

    def envelope(
        self,
        person: Person,
        kind: str,
        conversation: str,
        *,
        activity_id: str | None = None,
        locale: str | None = None,
    ) -> JsonObject:
        """What every activity carries: when, from whom, to whom, where, and in which language."""
        now = self._world.now()
        local = now.astimezone(ZoneInfo(person.timezone))
        language = locale or person.locale
        return {
            "type": kind,
            "id": activity_id or f"f:{object_id(self._world.new_activity_id())}",
            "timestamp": _instant(now),
            "localTimestamp": local.isoformat(timespec="milliseconds"),
            "localTimezone": person.timezone,
            "channelId": "msteams",
            "serviceUrl": self._service_url,
            "from": person.account,
            "conversation": self._conversation(conversation),
            "recipient": self._bot,
            "entities": [
                {
                    "type": "clientInfo",
                    "locale": language,
                    "country": language.rpartition("-")[2].upper(),
                    "platform": "Web",
                    "timezone": person.timezone,
                }
            ],
            "channelData": self._channel_data(conversation),
            "locale": language,
        }

    @property
    def _bot(self) -> JsonObject:
        return {"id": self._world.bot_id, "name": self._world.bot_name}

    def _conversation(self, conversation: str) -> JsonObject:
        if self._world.team_of(conversation) is None:
            return {"conversationType": "personal", "tenantId": self._world.tenant_id, "id": conversation}
        return {
            "isGroup": True,
            "conversationType": "channel",
            "tenantId": self._world.tenant_id,
            "id": conversation,
        }

    def _channel_data(self, conversation: str) -> JsonObject:
        data: JsonObject = {"tenant": {"id": self._world.tenant_id}}
        team = self._world.team_of(conversation)
        if team is not None:
            channel = place_of(conversation)
            data |= {
                "teamsChannelId": channel,
                "teamsTeamId": team.id,
                "channel": {"id": channel},
                "team": _team_info(team),
            }
        return data


def _team_info(team: Team) -> JsonObject:
    return {"id": team.id, "name": team.name, "aadGroupId": team.aad_group_id}


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
