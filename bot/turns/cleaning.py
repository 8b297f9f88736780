"""What somebody wrote, as it may be read, kept and passed on: before any row sees it."""

from dataclasses import dataclass, replace
from typing import Any

from bot.ports import Activity, Kind, Outgoing, Reply
from content.voice import Voice
from dialogs.privacy import mask


@dataclass(slots=True)
class Cleaner:
    """Takes identity numbers out, and phone numbers and mail addresses unless many are to read it; remembers which."""

    contacts: bool
    identity: bool = False
    contact: bool = False

    def activity(self, activity: Activity) -> Activity:
        """The same, with what the person wrote or filled in cleaned; what the bot put into a button is left alone."""
        query = activity.query and replace(activity.query, words=self._text(activity.query.words))
        action = activity.action
        if action:
            every = activity.kind is not Kind.ACTION
            cleaned = {
                name: self._value(value) if every or name in action.filled else value
                for name, value in action.data.items()
            }
            action = replace(action, data=cleaned)
        return replace(activity, text=self._text(activity.text), query=query, action=action)

    def told(self, reply: Reply, voice: Voice) -> Reply:
        """The reply with a word about what was taken out, unless it says that already."""
        if not (self.identity or self.contact):
            return reply
        said = voice.say("identity-number" if self.identity else "contact-details")
        if said in (reply.note, *(each.text for each in reply.messages)):
            return reply
        return replace(reply, messages=(*reply.messages, Outgoing(summary=said, text=said)))

    def _text(self, text: str) -> str:
        found = mask(text, contacts=self.contacts)
        self.identity, self.contact = self.identity or found.identity, self.contact or found.contact
        return found.text

    def _value(self, value: Any) -> Any:
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, list):
            return [self._value(each) for each in value]
        if isinstance(value, dict):
            return {name: self._value(each) for name, each in value.items()}
        return value
