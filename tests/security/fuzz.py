"""Activities as a broken or malicious client would send them, by whatever chance is given."""

import gzip
import json
import random
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from bot.teams.card_state import CardStates
from bot.turns.ways import VERBS
from tests.card_states import signed
from tests.teams_simulator import Person
from tests.teams_simulator.activities import Activities
from tests.teams_simulator.traffic import Message
from tests.teams_simulator.world import World

Json = Any
DEEP = json.loads("[" * 200 + "]" * 200)
# What takes the place of a value.
JUNK: Sequence[Json] = (
    None, True, False, 0, -1, 1, 1.5, 2**63, -(2**63), 10**300, 1e308, float("inf"), float("nan"), "", " ", "0", "-1",
    "1e999", "NaN", "\0", "\ud800", "\u202e", "x" * 3_000, "å" * 3_000, "z" + "\u0301" * 2_000, "%s%n{0}{a.b}",
    "'; drop table people; --", "../../etc/passwd", "file:///etc/passwd", "javascript:alert(1)", "${7*7}{{7*7}}",
    "<script>alert(1)</script>", "<at>" * 500, "<quoted " * 400, "[" * 1_000, "[x](" * 500, "0000-00-00", "9999-12-31",
    "0001-01-01", "2026-02-30", "2026-W53", "0000-W00", "99:99", "P9999999Y", "journal", "medicin", "ward", "all", ",",
    ",,,", "a/b/c/d/e", "journal/ward/x", "\n\n\n", "٣", "²", "1_000", "0x10", "sv", "xx", "true",
    [], {}, [[]], [None], ["x"], [{}] * 50, ["x"] * 2_000, {"": ""}, {"verb": "help"},
    {str(n): n for n in range(1_000)}, DEEP,
)  # fmt: skip
# The names that buttons and inputs carry something by.
NAMES: Sequence[str] = """
    initiative units unit broadcast revision reason material kind due day to then proposal proof mark details who waves
    wave_of stance stance_reason section_ roles phase owner outcome likelihood leaders_first last languages field_ about
    along wish text shown opinion_why note_W-42 status_W-42 figure_W-15_0 blocker_W-42 help_W-42 due_W-42 near incidents
    spare_how spare_hear except comment colleagues wave waiting verdict told_in status slip skip revisions report
    proposals personal period page old new number gate gap from first everything duty ticket ticket_question ticket_kind
    ticket_along ticket_more ticket_answer ticket_desk ticket_reason reply_text reply_sort reason_text said what picture
    url alt_sv label_sv title_sv text_sv title_en text_en clock repeat until acknowledge resend units_going question
    article id mode answers taken_by action title_da text_nb audience valid_to valid_from example short more source
    questions
""".split()  # noqa: SIM905 - a hundred names are read more easily so
SAID = (
    "hjälp", "läget", "avstämning", "utskick", "åtgärder", "beslut", "rapport", "vågor", "puls", "pass", "kalender",
    "vad vet du om mig", "Varför byter vi system?", "när startar vi", "fråga en person", "frågor utan svar",
    "på engelska",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A request, by whom, and what it was made of: for whoever wants to know what made a fault."""

    made: str
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


class Fuzzer:
    """Makes them; `about` has what means something here, by the names that buttons carry it by."""

    def __init__(
        self,
        chance: random.Random,
        world: World,
        service_url: str,
        states: CardStates,
        about: Mapping[str, Sequence[Json]],
    ) -> None:
        self._chance = chance
        self._world = world
        self._make = Activities(world, service_url)
        self._states = states
        self._about = about

    def any(self, person: Person, verbs: Sequence[str] = tuple(VERBS), *, speaks: bool = True) -> Sent:
        """One of all kinds; with only these buttons signed, and where the person does not speak, no messages."""
        kinds: list[tuple[int, Callable[[Person], Json]]] = [
            (30, lambda person: self._pressed(person, self._chance.choice(verbs), genuine=True)),
            (10, lambda person: self._pressed(person, self._chance.choice([*VERBS, "", "__init__"]), genuine=False)),
            (8, self._membership),
            (4, self._reaction),
        ]
        if speaks:
            kinds += [(20, self._said), (10, self._searched), (8, self._judged), (6, self._submitted)]
        (make,) = self._chance.choices([make for _, make in kinds], [weight for weight, _ in kinds])
        activity = make(person)
        for _ in range(self._chance.choice((0, 0, 1, 1, 2, 4))):
            self._change(activity)
        return self._written(activity)

    def _said(self, person: Person) -> Json:
        text = self._chance.choice([*SAID, *(each for each in JUNK if isinstance(each, str))])
        return self._make.message(
            person, text, self._chat(person), activity_id=self._id(), mention=self._chance.random() < 0.2
        )

    def _pressed(self, person: Person, verb: str, *, genuine: bool) -> Json:
        data = self._data(verb)
        for _ in range(self._chance.randrange(6)):
            data[self._chance.choice(NAMES)] = self._junk()
        chat = self._chat(person)
        if genuine:
            data = signed(self._states, verb, data, chat)
        elif self._chance.random() < 0.7:
            data["state"] = self._chance.choice(
                ["", "x", "h9999999999..AAAA", "a9999999999.", "h²..x", "a-1..", "h" * 2_000, 1, None, "h1.2.3", "h.."]
            )
        if genuine and self._chance.random() < 0.1:
            data[self._chance.choice(NAMES)] = "x"
        value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}, "trigger": "manual"}
        return self._make.invoke(person, "adaptiveCard/action", value, self._card(chat), activity_id=self._id())

    def _submitted(self, person: Person) -> Json:
        chat, verb = self._chat(person), self._chance.choice(list(VERBS))
        data = signed(self._states, verb, {**self._data(verb), self._chance.choice(NAMES): self._junk()}, chat)
        return self._make.submit(person, self._card(chat), data, activity_id=self._id())

    def _searched(self, person: Person) -> Json:
        words = self._chance.choice([None, *SAID, "x" * 3_000, "\0", "\u202e"])
        skip, count = self._chance.choice([(0, 25), (-1, 0), (10**9, 10**9), (3, 1)])
        return self._make.query(person, words, self._chat(person), skip=skip, count=count, activity_id=self._id())

    def _judged(self, person: Person) -> Json:
        reaction = self._chance.choice(["like", "dislike", "", "x" * 500])
        card = self._card(self._chat(person))
        return self._make.feedback(person, card, reaction, self._chance.choice(SAID), activity_id=self._id())

    def _membership(self, person: Person) -> Json:
        added = self._chance.random() < 0.7
        if self._chance.random() < 0.5:
            return self._make.membership(person, self._chat(person), added=added)
        return self._make.installation(person, self._chat(person), "add" if added else "remove")

    def _reaction(self, person: Person) -> Json:
        return self._make.reaction(person, self._card(self._chat(person)), "like")

    def _chat(self, person: Person) -> str:
        return self._world.chat_of(person)

    def _card(self, chat: str) -> Message:
        known = next((each for each in self._world.traffic.within(chat) if each.author == self._world.bot_id), None)
        return known or Message(
            conversation=chat, activity_id="1", author=self._world.bot_id, body={}, sent_at=self._world.now()
        )

    def _id(self) -> str:
        # Some come twice.
        return str(1_900_000_000_000 + self._chance.randrange(10_000_000))

    def _data(self, verb: str) -> dict[str, Json]:
        # One choice for all of it: what makes a fault is then found with few others beside it.
        filled = random.Random(self._chance.getrandbits(16))
        return {name: deepcopy(filled.choice(values)) for name, values in self._about.items()} | {"verb": verb}

    def _junk(self) -> Json:
        # A copy, for it may be changed further.
        return deepcopy(self._chance.choice(JUNK))

    def _change(self, activity: dict[str, Json]) -> None:
        """Put something else in the place of a value anywhere, or take it away; who it is from stays."""
        node: Json = activity
        while True:
            names = [each for each in (node if isinstance(node, dict) else range(len(node))) if each != "from"]
            if not names:
                return
            name = self._chance.choice(names)
            inner = node[name]
            if isinstance(inner, dict | list) and inner and self._chance.random() < 0.7:
                node = inner
                continue
            if name == "serviceUrl":
                # Nobody answers there, and the bot does not ask.
                node[name] = self._chance.choice(
                    ["https://evil.example/", "http://10.0.0.1/", "x", "", None, 1, "/" * 999]
                )
            elif isinstance(node, dict) and self._chance.random() < 0.3:
                del node[name]
            else:
                node[name] = self._junk()
            return

    def _written(self, activity: Json) -> Sent:
        """As bytes, now and then not as JSON is written."""
        text = json.dumps(activity, ensure_ascii=self._chance.random() < 0.5)
        body = text.encode("utf-8", "surrogatepass")
        headers = {"Content-Type": "application/json"}
        match self._chance.randrange(60):
            case 0:
                body = body[: self._chance.randrange(len(body))]
            case 1:
                place = self._chance.randrange(len(body))
                body = body[:place] + b"\xff\xfe\x00" + body[place:]
            case 2:
                body = text.replace('"type"', '"type": "message", "type"', 1).encode("utf-8", "surrogatepass")
            case 3:
                body = b"[" * 100_000
            case 4:
                body = b'{"a":' * 40_000 + b"1" + b"}" * 40_000
            case 5:
                body = text.encode("utf-16", "surrogatepass")
            case 6:
                body = gzip.compress(b" " * 5_000_000, 1)
                headers["Content-Encoding"] = "gzip"
            case 7:
                body = b'{"type":"message","id":' + b"9" * 5_000 + b"}"
            case 8:
                body = b" " * 300_000
            case 9:
                headers["Content-Type"] = self._chance.choice(["text/plain; charset=x", "", "multipart/form-data"])
        return Sent(made=text[:1_500], body=body, headers=headers)
