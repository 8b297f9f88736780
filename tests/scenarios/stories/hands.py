"""The hands of the region's people: they find a card in their chat, fill it in as they see things, and press."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tests.scenarios.house import inputs
from tests.scenarios.stories.behaviour import State
from tests.scenarios.stories.house import Region
from tests.teams_simulator import Message, Turn

Card = dict[str, Any]
Given = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """One button: on which card, with what filled in, and what came of it; `taps` counts fields and buttons."""

    person: str
    at: datetime
    card: Card
    button: str
    given: Given
    after: Card | None
    said: tuple[str, ...]
    taps: int


class Hands:
    """Everybody's."""

    def __init__(self, region: Region) -> None:
        self.region = region
        self.presses: list[Press] = []

    def sees(self, person: str, message: Message) -> Card:
        """The card as it stands in this person's chat now."""
        traffic = self.region.simulator.world.traffic
        latest = traffic.find(message.conversation, message.activity_id) or message
        return traffic.cards_for(self.region.people[person].id, latest)[0]

    def found(self, person: str, verb: str, **data: str) -> Message | None:
        """The newest message to somebody with a button of this kind that carries this."""
        for message in reversed(self.region.chat(person)):
            if message.cards and any(
                action.get("verb") == verb and data.items() <= _flat(action.get("data", {})).items()
                for action in actions_of(self.sees(person, message))
            ):
                return message
        return None

    def newest(self, person: str, verb: str, **data: str) -> Message:
        """The same, where there must be one."""
        message = self.found(person, verb, **data)
        assert message is not None, f"{person} has no card with {verb} {data}"
        return message

    async def press(
        self, person: str, message: Message, verb: str, wanted: Mapping[str, str] | None = None, **data: str
    ) -> Press:
        """Fill in what is wanted, leave the rest as it stands, and press; a client posts every input."""
        card = self.sees(person, message)
        fields = inputs(card)
        before = {id_: str(field.get("value") or "") for id_, field in fields.items()}
        given = before | {id_: value for id_, value in (wanted or {}).items() if id_ in fields}
        action = next(
            each
            for each in actions_of(card)
            if each.get("verb") == verb and data.items() <= _flat(each.get("data", {})).items()
        )
        pressed = {"type": "Action.Execute", "verb": verb, "data": {**action["data"], **given}}
        turn = await self.region.teams.invoke(
            self.region.people[person], message, "adaptiveCard/action", {"action": pressed, "trigger": "manual"}
        )
        changed = {id_: value for id_, value in given.items() if value != before[id_]}
        return self._kept(person, card, str(action.get("title", "")), changed, turn)

    def _kept(self, person: str, card: Card, button: str, given: Given, turn: Turn) -> Press:
        assert turn.status == 200, turn
        value = turn.json["value"] if isinstance(turn.json, dict) else None
        said = (value,) if isinstance(value, str) else ()
        done = Press(
            person=person,
            at=self.region.clock(),
            card=card,
            button=button,
            given=given,
            after=value if isinstance(value, dict) else None,
            said=(*said, *turn.texts),
            taps=len(given) + 1,
        )
        assert not any("Något gick fel" in text for text in done.said), done.said
        self.presses.append(done)
        return done

    async def say(self, person: str, text: str) -> Turn:
        """Write in the chat."""
        return await self.region.teams.say(self.region.people[person], text)

    async def answer(self, person: str, message: Message, sees: Callable[[str], State], *, same: bool) -> list[Press]:
        """Answer a check-in to its end; with `same`, in one press where the card offers it."""
        presses: list[Press] = []
        while len(presses) < _MOST_STEPS:
            card = self.sees(person, message)
            verbs = {each.get("verb") for each in actions_of(card)}
            if same and "checkin-same" in verbs:
                presses.append(await self.press(person, message, "checkin-same"))
            elif "checkin-submit" in verbs:
                presses.append(await self.press(person, message, "checkin-submit", _filled(card, sees)))
            else:
                return presses
        raise AssertionError(f"{person} is asked without end")


# Whoever answers for the whole initiative goes through pages of five.
_MOST_STEPS = 80


def actions_of(node: Any) -> Iterator[Card]:
    """Everything on a card that can be pressed, also where a whole line can be."""
    if isinstance(node, list):
        for each in node:
            yield from actions_of(each)
    elif isinstance(node, dict):
        if node.get("type") == "Action.Execute":
            yield node
        else:
            for key, value in node.items():
                if key != "fallback":
                    yield from actions_of(value)


def _flat(data: Mapping[str, Any]) -> dict[str, str]:
    return {key: str(value) for key, value in data.items() if isinstance(value, str | int)}


def _filled(card: Card, sees: Callable[[str], State]) -> Given:
    """What somebody puts into a form: how the first of its units stands, as they see it."""
    (data,) = [each["data"] for each in actions_of(card) if each.get("verb") == "checkin-submit"]
    state = sees(data["units"][0])
    return {id_: value for id_, field in inputs(card).items() if (value := _one(id_, field, state)) is not None}


def _one(id_: str, field: Card, state: State) -> str | None:
    kind, _, rest = id_.partition("_")
    criterion, _, place = rest.partition("_")
    trouble = state.troubles.get(criterion)
    if kind == "status":
        return trouble.colour if trouble else "green"
    if kind == "figure":
        if field["type"] == "Input.ChoiceSet":
            return str(state.understood[int(place)])
        return str(state.trained)
    if kind == "note":
        return "Finns på projektplatsen."
    if kind in ("wish", "reason"):
        return state.wish[kind == "reason"] if state.wish else None
    if trouble is None or not trouble.blocker:
        return None
    return {"blocker": trouble.blocker, "help": trouble.help, "due": trouble.due}.get(kind)
