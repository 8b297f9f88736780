"""How soon the board's first page is there, what it weighs, how soon a filter answers; and a region's status report."""

import asyncio
import gzip
import re
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import async_playwright

from benchmarks.organisation import INITIATIVE, Size
from benchmarks.places import Kind, Place, Places
from benchmarks.processes import PYTHON, bot, running_to_its_end
from benchmarks.running import alone
from benchmarks.sheets import Line, Sheet, amount, at_most, median
from bot.board.drawing import PATH
from bot.web.board import CHOSEN
from tests.browser.chromium import ARGUMENTS, found_or_installed

REGION = Size(units=amount(3_000, 20), people=amount(6_000, 40), weeks=amount(12, 2))
HOSPITAL = Size(units=amount(300, 20), people=amount(600, 40), weeks=amount(12, 2))
ROUNDS = amount(9, 2)
# What the region's page must keep on PostgreSQL, and a hospital's on TinyDB.
LONGEST_MS, LONGEST_TINY_MS, LONGEST_FILTER_MS = 300, 1_000, 100
MOST_FIRST_KB, MOST_AFTER_KB = 400, 50
LONGEST_REPORT_SECONDS, MOST_REPORT_MB = 10.0, 300
# Whoever leads the initiative, and so sees all of it.
_LEADER = "p0"

_OF = {"initiative": INITIATIVE}
_ASKED: Mapping[str, Mapping[str, str]] = {
    "start": {},
    "initiative": _OF,
    "unit": _OF | {"unit": "u7"},
    "standing": _OF,
    "open": _OF,
    "portfolio": {},
    "communication": _OF,
    "questions": _OF,
}

# From the choice to what is drawn: the next frame but one comes after the browser has painted.
_FILTERED = """
async () => {
  const chosen = document.querySelector('select[name=colour]');
  const found = [];
  for (const value of [...chosen.options].map((each) => each.value).concat('')) {
    const began = performance.now();
    chosen.value = value;
    chosen.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    found.push(performance.now() - began);
  }
  return found;
}
"""


@dataclass(frozen=True, slots=True)
class _Got:
    """An answer: seconds, bytes as they came, and what it says."""

    seconds: float
    size: int
    text: str


def measure(places: Places) -> Iterator[Sheet]:
    """A region on PostgreSQL, a hospital on TinyDB."""
    region = places.place(Kind.POSTGRES, REGION)
    with bot(region.environment()) as process:
        lines = [*_pages(process.port, f"{REGION.units:,} units, PostgreSQL", LONGEST_MS), *_weights(process.port)]
        lines.append(
            at_most("a filter, until it is painted", asyncio.run(_filter(process.port)), LONGEST_FILTER_MS, _MS)
        )
    with bot(places.place(Kind.TINY, HOSPITAL).environment()) as process:
        lines += _pages(process.port, f"{HOSPITAL.units:,} units, TinyDB", LONGEST_TINY_MS)
    lines += _report(region)
    note = (
        f"Over HTTP, medians of {ROUNDS}. {REGION.weeks} weeks of check-ins; the first look reads every unit, the next "
        "only those that have said something new. A report: the whole command, with its own start."
    )
    yield Sheet(title="The board and the status report", lines=lines, note=note)


_MS = "{:.0f} ms"


def _pages(port: int, where: str, longest: float) -> Iterator[Line]:
    first = _view(port, "initiative", initiative=INITIATIVE)
    yield Line(
        what=f"an initiative of {where}: the first look after a start", measured=_MS.format(1000 * first.seconds)
    )
    for view, asked in _ASKED.items():
        seconds = median(_view(port, view, **asked).seconds for _ in range(ROUNDS))
        yield at_most(f"{view}, {where}", 1000 * seconds, longest, _MS)


def _weights(port: int) -> Iterator[Line]:
    shell = _got(port, PATH)
    files = re.findall(rf'(?:src|href)="({PATH}/static/[^"]+)"', shell.text)
    others = [f"{PATH}/static/{name}" for name in _parts(port, files)]
    view = _view(port, "initiative", initiative=INITIATIVE)
    first = shell.size + view.size + sum(_got(port, each).size for each in [*files, *others])
    yield at_most("first visit, over the wire", first / 1000, MOST_FIRST_KB, "{:.0f} kB")
    yield at_most("the same initiative after that", view.size / 1000, MOST_AFTER_KB, "{:.0f} kB")


def _parts(port: int, files: list[str]) -> set[str]:
    """Whatever else the script may load: more than any one page asks for."""
    return {name for file in files for name in re.findall(r"\./([\w.-]+\.js)", _got(port, file).text)}


def _view(port: int, name: str, **asked: str) -> _Got:
    return _got(port, f"{PATH}/view/{name}?{urllib.parse.urlencode(asked)}")


def _got(port: int, path: str) -> _Got:
    headers = {CHOSEN: _LEADER, "Accept-Encoding": "gzip"}
    began = time.perf_counter()
    with urllib.request.urlopen(urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers=headers)) as answer:
        body = answer.read()
        packed = answer.headers.get("Content-Encoding") == "gzip"
    seconds = time.perf_counter() - began
    return _Got(seconds, len(body), (gzip.decompress(body) if packed else body).decode())


async def _filter(port: int) -> float:
    """Milliseconds from a choice to the picture of it, the longest of all choices."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=found_or_installed(), args=[*ARGUMENTS])
        page = await browser.new_page()
        await page.goto(f"http://127.0.0.1:{port}{PATH}")
        await page.get_by_role("combobox").first.select_option(_LEADER)
        await page.goto(f"http://127.0.0.1:{port}{PATH}?view=initiative&initiative={INITIATIVE}")
        await page.locator("table.heat tbody tr").first.wait_for()
        found: list[float] = await page.evaluate(_FILTERED)
        await browser.close()
    return max(found)


def _report(place: Place) -> Iterator[Line]:
    out = place.data / "status.pptx"
    command = [PYTHON, "-m", "bot", "report", "status", "--initiative", INITIATIVE, "--out", str(out), "--lang", "sv"]
    seconds, megabytes = running_to_its_end(command, place.environment())
    assert Path(out).stat().st_size
    yield at_most("its status report, slides", seconds, LONGEST_REPORT_SECONDS, "{:.1f} s")
    yield at_most("its status report: memory at its largest", megabytes, MOST_REPORT_MB, "{:.0f} MB")


if __name__ == "__main__":
    alone(measure)
