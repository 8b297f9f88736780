"""What people send to the bot: a word for help, questions, check-in forms."""

from datetime import UTC, datetime
from typing import Any

from benchmarks import organisation
from benchmarks.organisation import INITIATIVE, Size
from bot.ports import SECRET_BYTES
from bot.teams.card_state import CardStates
from content.loader import SHIPPED, load
from content.playbook import AnswerType, Criterion
from tests.teams_simulator import TENANT_ID

Body = dict[str, Any]
# The key that the buttons of a measured bot are signed with.
SIGNS = b"of a measured bot, and nobody's".ljust(SECRET_BYTES)


class Activities:
    """Makes activities of an organisation's people; `run` goes into every id, so that each is one of its own."""

    def __init__(self, size: Size, service_url: str) -> None:
        self._service_url = service_url
        self._accounts = list(organisation.in_teams(size.units))
        now = datetime.now(UTC)
        self._states = CardStates(SIGNS, lambda: now)
        self._period = organisation.period(now)
        self._fields = {name: value for each in organisation.criteria(size, now) for name, value in _filled(each)}
        articles = load(SHIPPED).library.articles.values()
        self._questions = [q for each in articles for q in each.texts["sv"].questions]  # type: ignore[index]

    def echoes(self, run: str, count: int) -> list[Body]:
        """Plain messages."""
        return [self._message(run, number, "hello") for number in range(count)]

    def helps(self, run: str, count: int) -> list[Body]:
        """`hjälp` from many people."""
        return [self._message(run, number, "hjälp") for number in range(count)]

    def questions(self, run: str, count: int) -> list[Body]:
        """The shipped articles' own question variants, in Swedish."""
        asked = self._questions
        return [self._message(run, number, asked[number % len(asked)]) for number in range(count)]

    def submits(self, run: str, count: int) -> list[Body]:
        """Check-in forms of one leader after the other, each with something new to store."""
        return [self.submit(run, number) for number in range(count)]

    def submit(self, run: str, number: int) -> Body:
        """One of them."""
        unit = f"u{number % len(self._accounts)}"
        about = {"initiative": INITIATIVE, "period": self._period, "units": [unit], "then": []}
        data = {**about, **self._fields, "comment": f"{run}/{number}", "wish": "none"}
        value: Body = {"action": {"type": "Action.Execute", "verb": "checkin-submit", "data": data}}
        made = self._activity(run, number, type="invoke", name="adaptiveCard/action", value=value)
        self._states.sealing(made["conversation"]["id"])(value["action"])
        return made

    def _message(self, run: str, number: int, text: str) -> Body:
        return self._activity(run, number, type="message", text=text)

    def _activity(self, run: str, number: int, **more: Any) -> Body:
        place = number % len(self._accounts)
        chat, id_ = self._accounts[place]
        return {
            "id": f"{run}-{number}",
            "channelId": "msteams",
            "timestamp": "2026-11-22T08:00:00Z",
            "serviceUrl": self._service_url,
            "from": {"id": id_, "name": f"Person {place}", "aadObjectId": f"aad-{place}"},
            "conversation": {"id": chat, "conversationType": "personal", "tenantId": TENANT_ID},
            "recipient": {"id": "28:bot", "name": "Startklar"},
            "locale": "sv-SE",
            "channelData": {"tenant": {"id": TENANT_ID}},
            "entities": [{"type": "clientInfo", "locale": "sv-SE", "country": "SE", "platform": "Windows"}],
            **more,
        }


def _filled(criterion: Criterion) -> list[tuple[str, str]]:
    if criterion.answer is AnswerType.YES_PARTLY_NO:
        return [(f"status_{criterion.id}", "green")]
    figure = "5" if criterion.answer is AnswerType.RATING else "95"
    return [(f"figure_{criterion.id}_{place}", figure) for place in range(max(1, len(criterion.parts)))]
