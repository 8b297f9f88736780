"""How often somebody may do something: so many at once, and as many again in the time that follows."""

from collections import OrderedDict
from datetime import datetime, timedelta

# People whose last times are remembered; who was here longest ago is forgotten first, and had their fill again.
_MOST_KNOWN = 10_000


class Rate:
    """A bucket for each name: `most` at once, refilled evenly `within` a span; what is too much costs nothing."""

    def __init__(self, most: int, within: timedelta) -> None:
        self._most = float(most)
        self._a_second = most / within.total_seconds()
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def takes(self, name: str, now: datetime) -> bool:
        """Whether it is not too often; counts it when it is not."""
        moment = now.timestamp()
        left, since = self._left.pop(name, (self._most, moment))
        left = min(self._most, left + max(0.0, moment - since) * self._a_second)
        allowed = left >= 1.0
        self._left[name] = (left - allowed, moment)
        if len(self._left) > _MOST_KNOWN:
            self._left.popitem(last=False)
        return allowed
