"""Copies of the store as it was when it was opened."""

import os
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.errors import StoreDamaged
from bot.storage.tiny.snapshot import read_snapshot

# Commands open the store too, and a bot may start again and again: these must not push out the days before.
NEWEST = 3
DAYS = 7
# What was forgotten must not stay in a copy for ever: none is kept longer, unless it is the only one.
MOST_DAYS = 30


def back_up(snapshot: Path, now: datetime) -> None:
    """Keep a copy, unless the newest one is of the same file, and drop what is kept longer than `kept` says."""
    directory = directory_of(snapshot)
    directory.mkdir(exist_ok=True, mode=0o700)
    before = backups_of(snapshot)
    if not before or _state(before[0]) != _state(snapshot):
        made = directory / f"store-{now:%Y%m%d-%H%M%S}.json"
        aside = made.with_suffix(".new")
        try:
            shutil.copy2(snapshot, aside)
            with aside.open("r+b") as file:
                os.fsync(file.fileno())
            aside.replace(made)
        except OSError:
            aside.unlink(missing_ok=True)
            raise
    drop_old(snapshot, now)


def drop_old(snapshot: Path, now: datetime) -> None:
    """Drop those that `kept` does not name, and what a repair left beside the store so long ago."""
    found = backups_of(snapshot)
    # What was cut off while it was copied is no backup, and nobody would ever look for it.
    for each in (set(found) - kept(found, now)) | set(directory_of(snapshot).glob("store-*.new")):
        each.unlink()
    for each in snapshot.parent.glob("damaged-*"):
        if _made(each) < now - timedelta(days=MOST_DAYS):
            shutil.rmtree(each)


def is_backed_up(snapshot: Path, day: date) -> bool:
    """Whether there is a backup of this day."""
    return any(_made(each).date() == day for each in backups_of(snapshot)[:1])


def directory_of(snapshot: Path) -> Path:
    """Where a store's backups are."""
    return snapshot.parent / "backups"


def backups_of(snapshot: Path) -> list[Path]:
    """The newest first."""
    return sorted(directory_of(snapshot).glob("store-*.json"), reverse=True)


def kept(newest_first: list[Path], now: datetime) -> set[Path]:
    """The three newest, and the newest of each of the last seven days that have one; the newest, however old it is."""
    by_day: dict[str, Path] = {}
    for each in newest_first:
        by_day.setdefault(each.name[:14], each)
    wanted = {*newest_first[:NEWEST], *list(by_day.values())[:DAYS]}
    return {each for each in wanted if _made(each) >= now - timedelta(days=MOST_DAYS)} | set(newest_first[:1])


def newest_good(snapshot: Path) -> Path | None:
    """The newest backup that can be read."""
    return next((each for each in backups_of(snapshot) if is_good(each)), None)


def is_good(path: Path) -> bool:
    """Whether there is a snapshot that can be read."""
    try:
        path.stat()
        read_snapshot(path)
    except (StoreDamaged, FileNotFoundError):
        return False
    return True


def _made(path: Path) -> datetime:
    """When it was made, by its name, for the time of a copied file may be any; never too old where it says nothing."""
    try:
        return datetime.strptime(path.stem.partition("-")[2], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return datetime.max.replace(tzinfo=UTC)


def _state(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns
