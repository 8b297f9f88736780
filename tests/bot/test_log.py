"""The log tells what happened; that it cannot be written ends nothing."""

import io
import sys
from collections.abc import Iterator

import pytest
import structlog

from bot.log import configure


class FullDisk(io.StringIO):
    def write(self, text: str) -> int:
        raise OSError(28, "No space left on device")

    def flush(self) -> None:
        raise OSError(28, "No space left on device")


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    before = structlog.get_config()
    yield
    structlog.configure(**before)


@pytest.mark.parametrize("json", [True, False])
def test_a_full_disk_under_the_log_ends_nothing(monkeypatch: pytest.MonkeyPatch, json: bool) -> None:
    configure(json=json)
    monkeypatch.setattr(sys, "stderr", FullDisk())
    structlog.get_logger().error("something_happened", part="outbox")


def test_what_is_logged_goes_to_standard_error(monkeypatch: pytest.MonkeyPatch) -> None:
    configure(json=True)
    written = io.StringIO()
    monkeypatch.setattr(sys, "stderr", written)
    structlog.get_logger().info("something_happened", part="outbox")
    assert '"event": "something_happened"' in written.getvalue()
