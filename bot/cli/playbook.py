"""`startklar playbook`: the methods that can be followed, as tables and trees."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.terminal import data as print_data
from bot.cli.terminal import fail, framed, told
from content.language import Language, in_language
from content.loader import SHIPPED
from content.playbook import ANY_PHASE

if TYPE_CHECKING:
    from rich.text import Text
    from rich.tree import Tree

    from content.language import Texts
    from content.playbook import Criterion, Playbook

app = typer.Typer(help="Look at the playbooks.", no_args_is_help=True)

Content = Annotated[Path, typer.Option(help="Directory of the content.")]


@app.command("list")
def list_(
    content: Content = SHIPPED, json_: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False
) -> None:
    """Each playbook with what it holds.

    Example: startklar playbook list --json
    """
    from rich.table import Table

    rows = [_counts(each) for each in _playbooks(content).values()]
    if json_:
        print_data(rows)
        return
    table = Table("playbook", *(name.replace("_", " ") for name in rows[0] if name != "id") if rows else ())
    for row in rows:
        table.add_row(*(", ".join(value) if isinstance(value, list) else str(value) for value in row.values()))
    framed.print(table)


@app.command()
def show(
    id_: Annotated[str, typer.Argument(metavar="ID", help="Which playbook.")],
    content: Content = SHIPPED,
    language: Annotated[Language, typer.Option(help="In which language.")] = Language.EN,
) -> None:
    """Draw a playbook: phases with their criteria, decision points, roles and reports.

    Example: startklar playbook show ffb --language da
    """
    playbooks = _playbooks(content)
    if id_ not in playbooks:
        fail(f"There is no playbook {id_}. There are: {', '.join(sorted(playbooks))}.", code=2)
    framed.print(_Drawing(playbooks[id_], language).tree())


def _playbooks(directory: Path) -> dict[str, "Playbook"]:
    from content.loader import load

    if not directory.is_dir():
        fail(f"There is no directory {directory}.", code=2)
    with told():
        return dict(sorted(load(directory).library.playbooks.items()))


def _counts(playbook: "Playbook") -> dict[str, str | int | list[str]]:
    languages = [language for language in Language if language in playbook.title]
    return {
        "id": playbook.id,
        "languages": [*languages],
        "phases": len(playbook.phases),
        "dimensions": len(playbook.dimensions),
        "criteria": len(playbook.criteria),
        "children": sum(each.parent is not None for each in playbook.criteria),
        "roles": len(playbook.roles),
        "decision_points": len(playbook.decision_points),
    }


class _Drawing:
    """A playbook as a tree, in one language."""

    def __init__(self, playbook: "Playbook", language: Language) -> None:
        self._playbook = playbook
        self._language = language

    def tree(self) -> "Tree":
        """The whole of it."""
        from rich.tree import Tree

        playbook = self._playbook
        tree = Tree(self._line(playbook.id, self._said(playbook.title), f"version {playbook.version}"))
        for phase in playbook.phases:
            branch = tree.add(self._line(phase.id, self._said(phase.label), self._said(phase.settles)))
            self._add_phase(branch, phase.id)
        placed = [each.phase for each in playbook.criteria] + [each.phase for each in playbook.decision_points]
        if ANY_PHASE in placed:
            self._add_phase(tree.add("in every phase"), ANY_PHASE)
        self._add_roles(tree.add("roles"))
        if playbook.pulses:
            pulses = tree.add("short questions without names")
            for pulse in playbook.pulses:
                asked = " / ".join(self._said(each.label) for each in pulse.questions)
                pulses.add(self._line(pulse.id, asked, f"{pulse.who}, in {', '.join(pulse.phases)}"))
        reports = tree.add("reports")
        for report in playbook.reports:
            note = f"{report.cadence}, {report.cadence_source}" + (", must be set" if report.must_be_set else "")
            receivers = ", ".join(report.to)
            reports.add(self._line(report.id, f"{self._said(report.label)}: {report.from_} to {receivers}", note))
        if playbook.plans:
            plans = {"activity plan": playbook.plans.activity, "then communication plan": playbook.plans.communication}
            for name, fields in plans.items():
                branch = tree.add(name)
                for field in fields:
                    branch.add(self._line(field.id, self._said(field.label), "required" if field.required else ""))
        return tree

    def _add_phase(self, branch: "Tree", phase: str) -> None:
        within = [each for each in self._playbook.criteria if each.phase == phase and each.parent is None]
        for dimension in self._playbook.dimensions:
            if own := [each for each in within if each.dimension == dimension.id]:
                note = "warns, never blocks" if dimension.precondition else ""
                self._add_criteria(branch.add(self._line(dimension.id, self._said(dimension.label), note)), own)
        for point in self._playbook.decision_points:
            if point.phase == phase:
                outcomes = " / ".join(self._said(outcome.label) for outcome in point.outcomes)
                branch.add(self._line(f"◆ {point.id}", f"{self._said(point.label)}: {outcomes}", point.decided_by))

    def _add_criteria(self, branch: "Tree", criteria: "Iterable[Criterion]") -> None:
        for each in criteria:
            marks = [each.answered_by]
            if each.hard:
                marks.append("hard")
            if each.conditional:
                marks.append("where needed")
            own = branch.add(self._line(each.id, self._said(each.label), ", ".join(marks)))
            self._add_criteria(own, self._playbook.children_of(each.id))

    def _add_roles(self, branch: "Tree") -> None:
        for role in self._playbook.roles:
            own = branch.add(self._line(role.id, self._said(role.label), f"{role.level}, {role.cardinality}"))
            for duty in role.duties:
                own.add(self._said(duty.label))

    def _said(self, texts: "Texts") -> str:
        return in_language(texts, self._language)

    def _line(self, id_: str, text: str, note: str) -> "Text":
        from rich.text import Text

        return Text.assemble((id_, "bold"), f" {text}", (f" ({note})" if note else "", "dim"))
