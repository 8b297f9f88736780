"""Teams as Graph shows it: the catalogue of apps, teams with their channels, and where an app is installed."""

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.graph_simulator.answers import Answer, Refusal, bad_request
from tests.graph_simulator.filters import Keep
from tests.graph_simulator.tenant import Tenant, object_id

TEAMS_PLAN = {"service": "TeamspaceAPI", "capabilityStatus": "Enabled"}
BIND = "teamsApp@odata.bind"


@dataclass(slots=True)
class App:
    """An app of the organisation's catalogue; `external` is the id in its manifest."""

    id: str
    external: str
    name: str

    def body(self) -> dict[str, Any]:
        """As Graph shows it."""
        shown = {"id": self.id, "externalId": self.external, "displayName": self.name}
        return {**shown, "distributionMethod": "organization"}


@dataclass(slots=True)
class Team:
    """A team and its channels."""

    id: str
    name: str
    channels: dict[str, str] = field(default_factory=dict)


class TeamsOfGraph:
    """Who has which app; an app may be installed for a person once, and for a team once."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant
        self.apps: dict[str, App] = {}
        self.teams: dict[str, Team] = {}
        # By the person or the team: the apps they have.
        self.installed: dict[str, list[str]] = {}
        # Those whom an administrator's policy keeps from having any app.
        self.blocked: set[str] = set()
        # Where Teams itself is played too: what a person's chat with the bot is called there, and who just got the app.
        self.chat_of: Callable[[str], str] = lambda whose: f"19:{whose}_{next(iter(self.apps))}@unq.gbl.spaces"
        self.told: Callable[[str], None] = lambda _: None

    def add_app(self, external: str, name: str = "Startklar") -> App:
        """Put an app into the catalogue."""
        app = App(object_id(f"app {external}"), external, name)
        self.apps[app.id] = app
        return app

    def add_team(self, name: str, channels: tuple[str, ...] = ("General",)) -> Team:
        """A new team, which is a group too."""
        group = self._tenant.add_group(name, resourceProvisioningOptions=["Team"])
        team = Team(group.id, name, {f"19:{object_id(f'{name}/{each}')}@thread.tacv2": each for each in channels})
        self.teams[group.id] = team
        return team

    def catalogue(self, keep: Keep) -> list[dict[str, Any]]:
        """The apps there are."""
        return [body for each in self.apps.values() if keep(body := each.body())]

    def team(self, id_: str) -> Team:
        """One team; raises 404."""
        if id_ not in self.teams:
            raise Refusal(404, "NotFound", f"No team found with Group Id {id_}")
        return self.teams[id_]

    def channels(self, id_: str) -> list[dict[str, Any]]:
        """The channels of a team."""
        return [{"id": key, "displayName": name} for key, name in self.team(id_).channels.items()]

    def installations(self, whose: str, keep: Keep, *, expanded: bool) -> list[dict[str, Any]]:
        """What somebody has, with the app itself where that was asked for."""
        self._check(whose)
        found = []
        for id_ in self.installed.get(whose, ()):
            app = self.apps[id_].body()
            whole = {"id": installation_id(whose, id_), "teamsApp": app}
            if keep(whole):
                found.append(whole if expanded else {"id": whole["id"]})
        return found

    def install(self, whose: str, body: Any) -> Answer:
        """Install what `teamsApp@odata.bind` names; 409 where it is installed already."""
        self._check(whose)
        bound = body.get(BIND) if isinstance(body, dict) else None
        if not isinstance(bound, str):
            raise bad_request(f"The {BIND} property is required.", "BadRequest")
        app = bound.rpartition("/")[2]
        if app not in self.apps:
            raise Refusal(404, "NotFound", "The definition for the app was not found in the tenant's catalog.")
        if whose in self.blocked:
            raise Refusal(403, "Forbidden", "App is blocked by app permission policy.")
        if user := self._tenant.users.get(whose):
            self._check_account(user.fields)
        if app in self.installed.get(whose, ()):
            raise Refusal(409, "Conflict", "The specified app is already installed in the scope.")
        self.installed.setdefault(whose, []).append(app)
        self.told(whose)
        return Answer(201, None)

    def remove(self, whose: str, installation: str) -> Answer:
        """Take it away again."""
        self.installed[whose].remove(self._app(whose, installation))
        return Answer(204, None)

    def chat(self, whose: str, installation: str) -> Answer:
        """The chat between a person and the bot of an app they have."""
        app = self._app(whose, installation)
        assert app in self.apps
        return Answer(200, {"id": self.chat_of(whose), "chatType": "oneOnOne", "topic": None})

    def _app(self, whose: str, installation: str) -> str:
        self._check(whose)
        for app in self.installed.get(whose, ()):
            if installation_id(whose, app) == installation:
                return app
        raise Refusal(404, "NotFound", "The app installation was not found.")

    def _check_account(self, fields: Mapping[str, Any]) -> None:
        plans = fields.get("assignedPlans", [TEAMS_PLAN])
        if not fields["accountEnabled"] or fields["userType"] == "Guest" or TEAMS_PLAN not in plans:
            raise Refusal(403, "Forbidden", "The user cannot have this app.")

    def _check(self, whose: str) -> None:
        user = self._tenant.users.get(whose)
        if whose not in self.teams and (user is None or user.removed):
            raise Refusal(404, "NotFound", f"User or team not found: {whose}")


def installation_id(whose: str, app: str) -> str:
    """As opaque as Graph's own."""
    return base64.b64encode(f"0#{whose}#{app}".encode()).decode()
