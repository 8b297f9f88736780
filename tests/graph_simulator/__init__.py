"""Microsoft Graph played on loopback: a tenant that a test fills, changes, throttles and closes doors in."""

from tests.graph_simulator.server import APP_ID, TENANT_ID, GraphSimulator
from tests.graph_simulator.tenant import Circle, Tenant, User

__all__ = ["APP_ID", "TENANT_ID", "Circle", "GraphSimulator", "Tenant", "User"]
