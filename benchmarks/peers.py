"""The bots that ours is measured beside: plain aiohttp, botbuilder as it comes, and Microsoft's newer SDKs."""

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.processes import PYTHON, ROOT

# Theirs are not among our dependencies: thrown away with the directory.
_ENVIRONMENT = ROOT / ".cache" / "peers"
_PINNED = {"agents": "microsoft-agents-hosting-aiohttp==1.9.0", "teams": "microsoft-teams-apps==2.1.1"}
_INSTALL_SECONDS = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """An echo bot; `speed` is how many turns it is given, as a share of ours, so that none takes minutes."""

    name: str
    kind: str
    python: str = PYTHON
    speed: float = 1.0
    environment: Mapping[str, str] = field(default_factory=dict)

    def command(self, port: int) -> list[str]:
        """How it is started."""
        return [self.python, str(Path(__file__).with_name("echo_bots.py")), self.kind, str(port)]


_OWN = (
    Peer(name="plain aiohttp echo", kind="plain", speed=3.0),
    Peer(name="botbuilder 4.17.1 echo, stock", kind="stock", speed=0.1),
)


def peers(*, with_sdks: bool) -> tuple[tuple[Peer, ...], str]:
    """Those that can be run here, and a sentence about those that cannot."""
    if not with_sdks:
        return _OWN, ""
    if why := _install():
        return _OWN, f"The newer SDKs could not be installed: {why}."
    python = str(_ENVIRONMENT / "bin" / "python")
    agents = Peer(name="Microsoft 365 Agents SDK 1.9.0 echo", kind="agents", python=python, speed=0.5)
    teams = Peer(name="Teams SDK 2.1.1 echo", kind="teams", python=python, speed=0.5)
    return (*_OWN, agents, teams), ""


def _install() -> str:
    """Why it did not work; empty when it did."""
    try:
        if not (_ENVIRONMENT / "bin" / "python").exists():
            subprocess.run([sys.executable, "-m", "venv", str(_ENVIRONMENT)], check=True, capture_output=True)
        command = [str(_ENVIRONMENT / "bin" / "python"), "-m", "pip", "install", "--quiet", *_PINNED.values()]
        subprocess.run(command, check=True, capture_output=True, timeout=_INSTALL_SECONDS)
    except subprocess.CalledProcessError as error:
        return (error.stderr or b"").decode(errors="replace").strip().rpartition("\n")[2] or str(error)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    return ""
