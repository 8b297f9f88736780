"""Every address the bot answers, what proves who asks there, and what they may do by it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from aiohttp import web

from dialogs.people.rights import Action


class Proof(StrEnum):
    """What a request must bring."""

    TEAMS = "a token of the Bot Framework for this bot, and what is in the activity is then asked by its sender"
    ADDRESS = "an address signed for one person, who still has the right when it is used"
    SSO = (
        "a token of Entra that Teams gets for whoever opens the board, each view asking for its own action; without an "
        "app id, on this machine only, the person who was chosen"
    )
    HERE = "nothing, but without an app id and on this machine only"
    ACCOUNT = "the token in the data directory, which only the account that runs the bot can read"
    NOTHING = "nothing: it says nothing about anybody"
    PORT = "nothing, on a port of its own that only the organisation's Prometheus should reach"


@dataclass(frozen=True, slots=True)
class Door:
    """How an address is kept; without an action each thing that comes by it has its own."""

    proof: Proof
    action: Action | None = None


DOORS: Mapping[str, Door] = {
    "POST /api/messages": Door(Proof.TEAMS),
    "GET /": Door(Proof.NOTHING),
    "GET /healthz": Door(Proof.NOTHING),
    "GET /readyz": Door(Proof.NOTHING),
    "GET /calendar/{token}.ics": Door(Proof.ADDRESS, Action.SEE_CALENDAR),
    "GET /reach/{token}.csv": Door(Proof.ADDRESS, Action.SEE_REACH),
    "GET /reach/{token}.xlsx": Door(Proof.ADDRESS, Action.SEE_REACH),
    "GET /offline/{token}": Door(Proof.ADDRESS, Action.SEE_REACH),
    "GET /report/{token}.pptx": Door(Proof.ADDRESS, Action.READ_REPORT),
    "GET /board": Door(Proof.NOTHING),
    "GET /board/static/{file}": Door(Proof.NOTHING),
    "GET /board/view/{name}": Door(Proof.SSO),
    "GET /board/people": Door(Proof.HERE),
    "GET /my-data/{token}.json": Door(Proof.ADDRESS, Action.SEE_OWN_DATA),
    "POST /perform": Door(Proof.ACCOUNT),
    "GET /metrics": Door(Proof.PORT),
}


def addresses_of(application: web.Application) -> set[str]:
    """The addresses it answers, as they are written in DOORS; HEAD is answered as GET is."""
    routes = application.router.routes()
    return {f"{each.method} {each.resource.canonical}" for each in routes if each.resource and each.method != "HEAD"}


def keep(application: web.Application) -> web.Application:
    """The application, of which every address is in DOORS: what was not thought about is not served."""
    if unknown := addresses_of(application) - DOORS.keys():
        raise ValueError(f"nobody has said who may use {', '.join(sorted(unknown))}; see {__name__}")
    return application
