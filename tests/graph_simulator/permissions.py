"""Which application permission opens which part of Graph; a test takes them away."""

from tests.graph_simulator.answers import denied

ALL = frozenset(
    {
        "User.Read.All",
        "GroupMember.Read.All",
        "AdministrativeUnit.Read.All",
        "MailboxSettings.Read",
        "Team.ReadBasic.All",
        "Channel.ReadBasic.All",
        "AppCatalog.Read.All",
        "TeamsAppInstallation.ReadWriteSelfForUser.All",
        "TeamsAppInstallation.ReadWriteSelfForTeam.All",
    }
)


def needed(method: str, parts: list[str]) -> str:
    """The least permission for a request, by its path without the version."""
    match parts:
        case ["users", _, "mailboxSettings", *_]:
            return "MailboxSettings.Read"
        case ["users", _, "teamwork", "installedApps", *_]:
            return "TeamsAppInstallation.ReadWriteSelfForUser.All"
        case ["teams", _, "installedApps", *_]:
            return "TeamsAppInstallation.ReadWriteSelfForTeam.All"
        case ["teams", _, "channels", *_]:
            return "Channel.ReadBasic.All"
        case ["teams", *_]:
            return "Team.ReadBasic.All"
        case ["appCatalogs", *_]:
            return "AppCatalog.Read.All"
        case ["groups", *_]:
            return "GroupMember.Read.All"
        case ["directory", "administrativeUnits", *_]:
            return "AdministrativeUnit.Read.All"
    return "User.Read.All"


class Permissions:
    """Those the app was granted."""

    def __init__(self) -> None:
        self.granted = set(ALL)

    def withhold(self, *names: str) -> None:
        """The app has these no longer."""
        self.granted.difference_update(names)

    def check(self, method: str, parts: list[str]) -> None:
        """Raise 403 where the least permission was not granted."""
        if needed(method, parts) not in self.granted:
            raise denied()
