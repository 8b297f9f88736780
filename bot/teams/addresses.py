"""Where the bot may send requests: the hosts of Teams, and none that an activity, a token or a stored row names."""

import re
from collections.abc import Iterable
from functools import lru_cache
from ipaddress import ip_address

from yarl import URL

# Where Microsoft answers for Teams in its public cloud, Europe among it. Other clouds have hosts of their own, which
# STARTKLAR_SERVICE_HOSTS names: smba.infra.gcc.teams.microsoft.com, smba.infra.gov.teams.microsoft.us, …
TEAMS = "smba.trafficmanager.net"
# Where people's and teams' files are in that cloud: an organisation's own name before it. Bots send none in others.
FILES = re.compile(r"(?:[a-z0-9-]+\.)+sharepoint\.com")


class ServiceUrls:
    """Tells the addresses of Teams from all others, as the client that would call them reads them.

    `origins` are addresses whose scheme, host and port are let through as they stand, `hosts` those that are over https
    on its own port. `here` lets through this machine, and is for a bot without an app id: it has no token to lose.
    """

    def __init__(self, hosts: Iterable[str] = (), origins: Iterable[str] = (), *, here: bool = False) -> None:
        self._hosts = frozenset({TEAMS, *(each.lower() for each in hosts)})
        self._origins = frozenset(URL(each).origin() for each in origins)
        self._here = here
        self.allowed = lru_cache(maxsize=64)(self._allowed)

    def _allowed(self, address: str) -> bool:
        try:
            url = URL(address)
            if url.user is not None or url.password is not None or not url.host:
                return False
            secure = url.scheme == "https" and url.port == 443 and url.host in self._hosts
            return secure or url.origin() in self._origins or (self._here and is_loopback(url.host))
        except ValueError:
            return False


class FileUrls:
    """Tells where Teams keeps people's files from all other addresses: what is put there are somebody's figures.

    `origins` and `here` are as for ServiceUrls, for what stands in for Teams when things are tried out.
    """

    def __init__(self, origins: Iterable[str] = (), *, here: bool = False) -> None:
        self._others = ServiceUrls((), origins, here=here)

    def allowed(self, address: str) -> bool:
        """Whether a file may be put at this address."""
        try:
            url = URL(address)
            host = url.host or ""
        except ValueError:
            return False
        if url.scheme == "https" and url.port == 443 and url.user is None and url.password is None:
            # The whole of it: the zone of an address, such as [::1%.sharepoint.com], ends as somebody likes.
            return FILES.fullmatch(host) is not None
        return self._others.allowed(address) and host != TEAMS


@lru_cache(maxsize=64)
def is_loopback(host: str) -> bool:
    """Whether this name or address is this machine and nothing else."""
    try:
        return host == "localhost" or ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
