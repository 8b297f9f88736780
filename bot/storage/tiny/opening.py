"""What a directory holds: the snapshot and the journals that go on from it; and the way back when one is damaged."""

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.errors import StoreDamaged
from bot.storage.tiny.backups import backups_of, is_good, newest_good
from bot.storage.tiny.journal import SNAPSHOT, Change, number_of, read_journal, read_until_damage
from bot.storage.tiny.snapshot import Rows, read_snapshot, write_snapshot


@dataclass(frozen=True, slots=True)
class Files:
    """A store's files."""

    directory: Path

    @property
    def snapshot(self) -> Path:
        """Everything, as it was when it was last written out."""
        return self.directory / "store.json"

    @property
    def journal(self) -> Path:
        """What has changed since."""
        return self.directory / "store.journal"

    def put_aside(self) -> list[Path]:
        """Journals whose changes are being written out, the oldest first."""
        found = [each for each in self.directory.glob("store.journal.*") if each.suffix[1:].isdigit()]
        return sorted(found, key=lambda each: int(each.suffix[1:]))

    def journals(self) -> list[Path]:
        """All of them, the oldest first."""
        return [*self.put_aside(), self.journal]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The tables as they were left, and the number to go on with."""

    tables: Rows
    # Of the snapshot that the journal goes on from.
    number: int
    # Whether the journals hold what the snapshot does not; whether some hold what it has taken up already.
    changed: bool
    gone_by: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What a damaged store was put together from, how much of its journals could be read, and where the rest is."""

    base: Path
    commits: int
    # Where reading ended; nothing when all of it could be read.
    damage: str
    kept_in: Path


def open_files(files: Files) -> Found:
    """What is there; raises StoreDamaged, with what to do, when it is not everything that was kept."""
    try:
        return _open(files)
    except StoreDamaged as error:
        raise StoreDamaged(str(error), _remedy(files)) from error


def _open(files: Files) -> Found:
    if not files.snapshot.exists() and backups_of(files.snapshot):
        raise StoreDamaged(f"{files.snapshot} is gone")
    tables, number = read_snapshot(files.snapshot)
    # Journals that were written out before the process died say numbers that have gone by.
    next_, changed, gone_by = number, False, False
    for path in files.journals():
        commits = read_journal(path)
        follows = _follows(commits, number)
        if follows < number:
            gone_by = True
            continue
        # One after another: a journal that is gone, or another snapshot in the place of theirs, would be a gap.
        if follows > next_:
            raise StoreDamaged(f"{path} goes on from another {files.snapshot.name}, which is gone")
        changed |= _apply(tables, commits) > 0
        number, next_ = follows, follows + 1
    return Found(tables=tables, number=number, changed=changed, gone_by=gone_by)


def restore(directory: Path, now: datetime, backup: Path | None = None) -> Restored:
    """Put a damaged store together from what can be read; the files as they were are kept beside it.

    It begins with `backup`, else with the newest of the snapshot and the backups that can be read, and goes on with
    the journals that fit to it, up to the first damage. To be called by whoever holds the lock; raises StoreDamaged
    when there is nothing to begin with.
    """
    files = Files(directory)
    wanted = [backup] if backup else [files.snapshot, *backups_of(files.snapshot)]
    base = next((each for each in wanted if is_good(each)), None)
    if base is None:
        raise StoreDamaged(f"{wanted[0]} cannot be read", _remedy(files))
    tables, number = read_snapshot(base)
    next_, highest, count, damage = number, number, 0, ""
    for path in filter(Path.exists, files.journals()):
        commits, _, line = read_until_damage(path)
        follows = _follows(commits, number)
        highest = max(highest, follows)
        if follows < number or damage:
            continue
        if follows > next_:
            damage = f"{path.name}, which goes on from a later file"
            continue
        count += _apply(tables, commits)
        number, next_ = follows, follows + 1
        damage = f"{path.name}, line {line}" if line else ""
    kept_in = directory / f"damaged-{now:%Y%m%d-%H%M%S}"
    kept_in.mkdir(mode=0o700)
    for path in filter(Path.exists, (files.snapshot, *files.journals())):
        shutil.copy2(path, kept_in)
    # From here on, journals that are still there have gone by.
    write_snapshot(files.snapshot, tables, highest + 1)
    for path in filter(Path.exists, files.journals()):
        path.unlink()
    return Restored(base=base, commits=count, damage=damage, kept_in=kept_in)


def _follows(commits: list[list[Change]], number: int) -> int:
    """The number of the snapshot that these go on from; where they do not say, they fit."""
    found = number_of(commits)
    return number if found is None else found


def _apply(tables: Rows, commits: list[list[Change]]) -> int:
    """Do what was committed; returns how many commits there were."""
    count = 0
    for changes in commits:
        for table, key, document in changes:
            if table == SNAPSHOT:
                count -= 1
            elif document is None:
                tables.get(table, {}).pop(key, None)
            else:
                tables.setdefault(table, {})[key] = document
        count += 1
    return count


def _remedy(files: Files) -> str:
    found = newest_good(files.snapshot)
    if found is None and not is_good(files.snapshot):
        return f"There is no backup that can be read. To begin anew, move {files.directory} away, and keep it."
    backup = f"The newest good backup is {found}. " if found else ""
    return f"{backup}To go on with the newest that can be read: startklar store restore --data {files.directory}"
