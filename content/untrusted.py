"""Files that somebody else made: regular ones, no larger than they say, that unpack to no more than is bearable."""

import io
import stat
import zipfile
from pathlib import Path

# A workbook's parts are XML, seldom packed more than tenfold; the emptiest sheet we know a hundredfold.
_MOST_PACKED = 250
_MOST_PARTS = 2_000
# Below this nobody is hurt, however well it is packed.
_HARMLESS = 5_000_000
_SAVED_AS = {"xlsx": "an Excel workbook", "pptx": "a PowerPoint presentation"}
_CALLED = {"xlsx": "workbook", "pptx": "presentation"}


class Suspicious(ValueError):
    """The file is not read; the message says why, and what to do."""


def read_file(path: Path, most: int) -> bytes:
    """The bytes of a regular file, through whatever links; raises Suspicious, and OSError."""
    # A pipe or a device has no end, and to open one may already be to wait for ever.
    if not stat.S_ISREG(path.stat().st_mode):
        raise Suspicious(f"{path.name} is no file")
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise Suspicious(f"{path.name} is larger than {most // 1_000_000} MB")
    return data


def check_zip(data: bytes, name: str, most: int, kind: str = "xlsx") -> None:
    """Raises Suspicious for an archive that would unpack to more than `most` bytes, and for what is no archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise Suspicious(f"{name} is no {kind} file, or a damaged one; save it anew as {_SAVED_AS[kind]}") from error
    # What a part says of its size is all of it that is unpacked.
    unpacked = sum(each.file_size for each in parts)
    packed = unpacked > _HARMLESS and unpacked > _MOST_PACKED * len(data)
    if unpacked > most or packed or len(parts) > _MOST_PARTS:
        raise Suspicious(f"{name} unpacks to {unpacked} bytes, more than a {_CALLED[kind]} holds; save it anew")
