"""Makes ids that can name a file out of ids that cannot."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_LONGEST = 100
_LETTERS = str.maketrans({"æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "ß": "ss", "đ": "d", "ð": "d", "þ": "th"})


def safe_ids(ids: Iterable[str]) -> Mapping[str, str]:
    """A safe id for each id; a safe one is its own, and no two share one, whatever their order."""
    every = dict.fromkeys(ids)
    made = {each: _safe(each) for each in every if not _ID.fullmatch(each)}
    taken = Counter(safe.casefold() for safe in made.values()) + Counter(
        each.casefold() for each in every if each not in made
    )
    return {
        each: each if each not in made else made[each] if _free(made[each], taken) else _marked(made[each], each)
        for each in every
    }


def _free(safe: str, taken: Mapping[str, int]) -> bool:
    return bool(safe) and len(safe) <= _LONGEST and taken[safe.casefold()] == 1


def _safe(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS)).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^A-Za-z0-9._-]+", "-", plain).strip("._-")


def _marked(safe: str, original: str) -> str:
    mark = hashlib.sha256(original.encode()).hexdigest()[:8]
    return f"{safe[: _LONGEST - 9].rstrip('._-') or 'id'}-{mark}"
