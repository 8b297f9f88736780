"""Looks at YAML before it is built: what would fill the memory or the stack is refused, not tried."""

import re

import yaml

# Our deepest file has nine levels. The parser calls itself for each and ends the whole process where the stack ends.
DEEPEST = 50
# With everything that is referred to written out: a page of references to references would be millions.
MOST_NODES = 200_000

# Each level of a block takes a column, or a mark and a space.
_INDENTED = re.compile(rf"^[ \-?:\t]{{{DEEPEST},}}", re.MULTILINE)


def excess(text: str) -> tuple[int, str] | None:
    """The line, from 0, and what is too much there; None for a text that may be built, or is no YAML at all."""
    if text.count("[") + text.count("{") < DEEPEST and "&" not in text and not _INDENTED.search(text):
        return None
    # How much each open collection holds so far, by which anchor; and what each anchor stands for.
    opened: list[tuple[str | None, int]] = [(None, 0)]
    anchored: dict[str, int] = {}
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            line = event.start_mark.line if event.start_mark else 0
            if isinstance(event, yaml.CollectionStartEvent):
                opened.append((event.anchor, 1))
                if len(opened) > DEEPEST:
                    return line, f"nested more than {DEEPEST} levels deep"
                continue
            if isinstance(event, yaml.CollectionEndEvent):
                anchor, size = opened.pop()
            elif isinstance(event, yaml.AliasEvent):
                if event.anchor not in anchored:
                    return line, f"*{event.anchor} refers to what it is part of"
                anchor, size = None, anchored[event.anchor]
            elif isinstance(event, yaml.ScalarEvent):
                anchor, size = event.anchor, 1
            else:
                continue
            if anchor is not None:
                anchored[anchor] = size
            above, held = opened[-1]
            opened[-1] = (above, held + size)
            if held + size > MOST_NODES:
                return line, f"more than {MOST_NODES} values, with what is referred to"
    except yaml.YAMLError:
        return None
    return None
