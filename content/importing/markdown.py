"""Writes blocks in the small part of Markdown that every Teams client shows alike."""

import re
from collections.abc import Callable
from dataclasses import replace

from content.importing.blocks import Block, BlockKind, Line, Run
from content.markdown import markdown_faults
from content.model import LONGEST_BODY

_SPECIAL = re.compile(r"\\(?=[!-/:-@\[-`{-~]|$)|\*|_|<(?![\s\d=])|&(?=#?\w{1,31};)")
_DOUBLED = re.compile(r"\*{2,}|_{2,}")
# What a line may not begin with: heading, quote, list, rule, fence, table and link definition.
_LINE_START = re.compile(
    r"#{1,6}(?=\s|$)|>|[-+](?=\s|$)|=+\s*$|~~~|[|:\s-]+$|\[[^\]]*\]:|(?P<number>\d{1,9})(?=[.)](?:\s|$))"
)


def markdown_of(blocks: list[Block]) -> str | None:
    """The blocks as Markdown without a fault; where looks would make one they are left off. None when that fails.

    What is longer than an article can be is not checked.
    """
    written = [_block(block, _line) for block in blocks]
    text = _joined(blocks, written)
    if len(text) > LONGEST_BODY:
        # No article can hold it, so nothing is won by a check whose cost grows with it.
        return text
    if not any(markdown_faults(text, 1)):
        return text
    written = [
        _block(block, _plain_line) if any(markdown_faults(each, 1)) else each
        for block, each in zip(blocks, written, strict=True)
    ]
    text = _joined(blocks, written)
    return None if any(markdown_faults(text, 1)) else text


def _joined(blocks: list[Block], written: list[str]) -> str:
    text = ""
    before: Block | None = None
    for block, each in zip(blocks, written, strict=True):
        if not each:
            continue
        tight = before is not None and block.kind is before.kind and block.kind is not BlockKind.PARAGRAPH
        text += ("\n" if tight else "\n\n" if text else "") + each
        before = block
    return text


def _block(block: Block, write: Callable[[Line], str]) -> str:
    marker = {BlockKind.BULLET: "- ", BlockKind.NUMBERED: f"{block.number}. "}.get(block.kind, "")
    lines = [line for line in (_started(write(line)) for line in block.lines) if line]
    # Two spaces break the line where a client knows how, and are invisible elsewhere.
    return marker + ("  \n" + " " * len(marker)).join(lines) if lines else ""


def _started(line: str) -> str:
    match = _LINE_START.match(line)
    if match is None:
        return line
    # "1\\. maj" for a number; anything else is escaped at its first character.
    place = match.end() if match["number"] else 0
    return f"{line[:place]}\\{line[place:]}"


def _line(line: Line) -> str:
    runs = _merged(line)
    written = ""
    for place, run in enumerate(runs):
        following = runs[place + 1] if place + 1 < len(runs) else None
        if run.link:
            written += f"[{escaped(_label(run))}]({run.link})"
            continue
        mark = "**" if run.bold else "*" if run.italic else ""
        core = run.text.strip()
        if not mark or not _stands(written, run.text, core, following):
            written += escaped(run.text, before_link=following is not None and following.link is not None)
            continue
        lead, _, trail = run.text.partition(core)
        written += f"{lead}{mark}{escaped(core)}{mark}{trail}"
    return written.strip()


def _stands(written: str, text: str, core: str, following: Run | None) -> bool:
    """Whether marks around `core` would be read as marks: not beside other marks, nor between letter and sign."""
    if not core:
        return False
    before = written[-1:] if text[0] == core[0] else " "
    after = following.text[:1] if following and text[-1] == core[-1] else " "
    next_is_marked = following is not None and bool(following.link or following.bold or following.italic)
    if before == "*" or (next_is_marked and not after.isspace()):
        return False
    return (core[0].isalnum() or before in ("", " ")) and (core[-1].isalnum() or after in ("", " "))


def _plain_line(line: Line) -> str:
    words = (
        f"{run.text} ({run.link})" if run.link and run.text.strip() not in run.link else run.text
        for run in _merged(line)
    )
    return escaped(" ".join("".join(words).split()))


def _label(run: Run) -> str:
    return run.text.strip().replace("[", "(").replace("]", ")") or (run.link or "")


def _merged(line: Line) -> list[Run]:
    """The runs with single spaces, without empty ones, neighbours that look alike made one."""
    found: list[Run] = []
    for run in line:
        text = re.sub(r"\s+", " ", run.text)
        if not found or found[-1].text.endswith(" "):
            text = text.lstrip()
        if not text:
            continue
        if found and replace(found[-1], text="") == replace(run, text=""):
            found[-1] = replace(run, text=found[-1].text + text)
        else:
            found.append(replace(run, text=text))
    return found


def escaped(text: str, *, before_link: bool = False) -> str:
    """One line of text as Markdown that reads as the text does, or as near as `markdown_faults` allows."""
    # The check takes these for something left open even behind a backslash.
    closed = text.rfind("]") + 1
    text = text[:closed] + text[closed:].replace("[", "(")
    text = _DOUBLED.sub(lambda match: " ".join(match.group()), text.replace("`", "'").replace("](", "] ("))
    text = _SPECIAL.sub(_special, text)
    # "Se!" before a link would make it an image.
    return text[:-1] + "\\!" if before_link and text.endswith("!") else text


def _special(match: re.Match[str]) -> str:
    sign, text = match.group(), match.string
    before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
    if sign in "*_" and before.isspace() and after.isspace():
        return sign
    if sign == "_" and before.isalnum() and after.isalnum():
        return sign
    return "\\" + sign
