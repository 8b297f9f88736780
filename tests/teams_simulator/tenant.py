"""Who and what exists in the simulated tenant: people, teams, channels and files."""

import base64
import hashlib
import uuid
from dataclasses import dataclass

from tests.teams_simulator.answers import JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody with a Teams account; `id` is "29:…", `locale` a language tag, `timezone` an IANA name."""

    id: str
    aad_object_id: str
    name: str
    upn: str
    locale: str = "nb-NO"
    timezone: str = "Europe/Oslo"

    @property
    def account(self) -> JsonObject:
        """The person as `from` in an activity."""
        return {"id": self.id, "name": self.name, "aadObjectId": self.aad_object_id}


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A channel of a team; `id` is "19:…@thread.tacv2" and the first channel's id is the team's own."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """A team with its channels (the first is General) and the ids of its members."""

    id: str
    aad_group_id: str
    name: str
    channels: tuple[Channel, ...]
    members: tuple[str, ...]

    @property
    def general(self) -> Channel:
        """The channel every team has."""
        return self.channels[0]

    def channel(self, name: str) -> Channel:
        """The channel called `name`; `LookupError` if the team has none."""
        for channel in self.channels:
            if channel.name == name:
                return channel
        raise LookupError(f"team {self.name!r} has no channel {name!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file that a person attaches to a message."""

    name: str
    content: bytes

    @property
    def extension(self) -> str:
        """What follows the last dot, as Teams' `fileType`."""
        return self.name.rpartition(".")[2]


def opaque(*parts: object) -> str:
    """43 letters that look as random as Teams' own ids, the same for the same parts."""
    digest = hashlib.sha256("/".join(map(str, parts)).encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def object_id(*parts: object) -> str:
    """A directory object id (GUID), the same for the same parts."""
    return str(uuid.UUID(bytes=hashlib.sha256("/".join(map(str, parts)).encode()).digest()[:16], version=4))
