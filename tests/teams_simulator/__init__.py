"""The other side of the wire: a simulated Teams that a bot talks to over HTTP."""

from tests.teams_simulator.answers import Answer, ErrorCode, JsonObject, RefusalError, SimulatorError
from tests.teams_simulator.buttons import NoSuchActionError, SubmitAs
from tests.teams_simulator.client import TeamsClient, Turn
from tests.teams_simulator.faults import TRANSIENT_STATUSES, Faults
from tests.teams_simulator.identity import SCOPE, Identity, IssuedToken
from tests.teams_simulator.limits import Limits, Operation, Violation, Window
from tests.teams_simulator.searching import Result, Search
from tests.teams_simulator.server import APP_ID, TENANT_ID, TeamsSimulator
from tests.teams_simulator.tenant import Channel, File, Person, Team
from tests.teams_simulator.traffic import Message, Revision, Traffic
from tests.teams_simulator.world import World

__all__ = [
    "APP_ID",
    "SCOPE",
    "TENANT_ID",
    "TRANSIENT_STATUSES",
    "Answer",
    "Channel",
    "ErrorCode",
    "Faults",
    "File",
    "Identity",
    "IssuedToken",
    "JsonObject",
    "Limits",
    "Message",
    "NoSuchActionError",
    "Operation",
    "Person",
    "RefusalError",
    "Result",
    "Revision",
    "Search",
    "SimulatorError",
    "SubmitAs",
    "Team",
    "TeamsClient",
    "TeamsSimulator",
    "Traffic",
    "Turn",
    "Violation",
    "Window",
    "World",
]
