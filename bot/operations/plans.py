"""Plans in and out as workbooks, and what is wrong with them or due."""

import asyncio
import base64
import binascii
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.errors import OperationFailed
from bot.operations.model import Event
from bot.operations.plan_faults import in_sheet, in_store, lost_activities
from bot.ports import Clock, Editions
from bot.reports.plan_sheet import PlanFile, PlanWords, SheetPlan, read_plans, write_plans
from bot.roster_view import RosterView
from content.language import Language
from dialogs.initiative.model import in_order_of_start
from dialogs.plan.check import Ground, check_plans
from dialogs.plan.fields import plan_fields
from dialogs.plan.model import Plan, PlanKind, PlanStore
from dialogs.plan.review import due
from dialogs.race import LostRace

Arguments = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """A file that was read and checked: the plans it would change, those it leaves as they are, its problems."""

    file: PlanFile
    changed: tuple[Plan, ...]
    unchanged: tuple[Plan, ...]
    problems: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """What a command tells of it."""
        return {
            "problems": [*self.problems],
            "ignored": [*self.file.ignored],
            "changed": [_counted(each) for each in self.changed],
            "unchanged": [_counted(each) for each in self.unchanged],
        }


class PlanOperations:
    """What a command does to the plans of the initiative it names."""

    def __init__(self, store: PlanStore, editions: Editions, roster: RosterView, clock: Clock) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._clock = clock

    async def import_(self, arguments: Arguments) -> AsyncIterator[Event]:
        """Put the plans of `file` (base64) in place of the stored ones, all or none; `problems` says why not."""
        read = await self._read(arguments)
        if not read.problems and read.changed:
            try:
                await self._store.save_plans(read.changed)
            except LostRace as error:
                raise OperationFailed(
                    "somebody else changed the plan just now; nothing was saved, try again"
                ) from error
        yield Event(result=read.as_json())

    async def export(self, arguments: Arguments) -> AsyncIterator[Event]:
        """Both plans as a workbook (base64) in `language`, and how many rows each has."""
        initiative, words, _ = await self._initiative(arguments)
        plans, language = await self._stored(initiative), _language(arguments)
        # Some seconds for a long plan, during which others want an answer.
        file = await asyncio.to_thread(write_plans, plans, words, language)
        counts = {kind.value: len(plans[kind].rows) if kind in plans else 0 for kind in PlanKind}
        yield Event(result={"file": base64.b64encode(file).decode(), "rows": counts})

    async def check(self, arguments: Arguments) -> AsyncIterator[Event]:
        """What `file` would change and what is wrong with it; without one, the stored plans, faults and due rows."""
        if arguments.get("file") is not None:
            yield Event(result=(await self._read(arguments)).as_json())
            return
        initiative, words, ground = await self._initiative(arguments)
        plans, language = await self._stored(initiative), _language(arguments)
        faults = check_plans(plans, words.fields, ground)
        problems = [
            in_store(kind, plan.rows, words, ground.waves).says(fault)
            for kind, plan in plans.items()
            for fault in faults[kind]
        ]
        yield Event(
            result={"plans": [self._told(each, words, language) for each in plans.values()], "problems": problems}
        )

    def _told(self, plan: Plan, words: PlanWords, language: Language) -> dict[str, Any]:
        looked_at = {each.number: each for each in due(plan, self._clock().date())}
        return {
            "kind": plan.kind,
            "revision": plan.revision,
            "saved": plan.at.isoformat(),
            "by": plan.by,
            "columns": {each.id: words.header(plan.kind, each.id, language) for each in words.fields[plan.kind]},
            "rows": [
                {
                    "id": row.id,
                    "fields": dict(row.fields),
                    "late": number in looked_at and looked_at[number].late,
                    "unreviewed": number in looked_at and looked_at[number].unreviewed,
                }
                for number, row in enumerate(plan.rows, 1)
            ],
        }

    async def _read(self, arguments: Arguments) -> _Read:
        initiative, words, ground = await self._initiative(arguments)
        try:
            data = base64.b64decode(str(arguments.get("file")), validate=True)
        except binascii.Error as error:
            raise OperationFailed("the file did not arrive whole") from error
        file = await asyncio.to_thread(read_plans, data, str(arguments.get("name") or "the file"), words)
        if not file.plans:
            raise OperationFailed("there is no row in any plan of this file; nothing was changed")
        stored = await self._stored(initiative)
        new = {each.kind: self._following(each, stored.get(each.kind), initiative, arguments) for each in file.plans}
        faults = check_plans({**stored, **new}, words.fields, ground)
        problems = [
            in_sheet(each, words, ground.waves).says(fault) for each in file.plans for fault in faults[each.kind]
        ]
        if PlanKind.COMMUNICATION in stored and PlanKind.COMMUNICATION not in new:
            problems += lost_activities(faults[PlanKind.COMMUNICATION], stored[PlanKind.COMMUNICATION].rows)
        same = {kind for kind, plan in new.items() if kind in stored and stored[kind].rows == plan.rows}
        return _Read(
            file=file,
            changed=tuple(plan for kind, plan in new.items() if kind not in same),
            unchanged=tuple(stored[kind] for kind in new if kind in same),
            problems=tuple(problems),
        )

    def _following(self, sheet: SheetPlan, stored: Plan | None, initiative: str, arguments: Arguments) -> Plan:
        return Plan(
            initiative=initiative,
            kind=sheet.kind,
            rows=sheet.rows,
            at=self._clock(),
            by=arguments.get("by") or None,
            revision=stored.revision + 1 if stored else 1,
        )

    async def _stored(self, initiative: str) -> dict[PlanKind, Plan]:
        found = {kind: await self._store.plan_of(initiative, kind) for kind in PlanKind}
        return {kind: plan for kind, plan in found.items() if plan}

    async def _initiative(self, arguments: Arguments) -> tuple[str, PlanWords, Ground]:
        """The initiative that is named, the words for its plans, and what their rows may name."""
        roster, library = await self._roster.current(), self._editions.current.library
        id_ = str(arguments.get("initiative"))
        initiative = roster.initiatives.get(id_)
        if initiative is None:
            known = ", ".join(sorted(roster.initiatives)) or "none; import a roster first"
            raise OperationFailed(f"there is no initiative {id_}; there are: {known}")
        fields = plan_fields(library.playbooks, initiative.playbooks)
        if not all(fields.values()):
            raise OperationFailed(
                "no playbook says what a plan consists of; add `plans` to one, or put skl.yaml beside it"
            )
        unfinished = [id_ for id_, each in library.material.items() if any(text.blanks for text in each.texts.values())]
        ground = Ground(
            waves=[wave.id for wave in in_order_of_start(initiative.waves)],
            material=library.material,
            unfinished=unfinished,
        )
        return id_, PlanWords(fields=fields, phrases=library.phrases), ground


def _language(arguments: Arguments) -> Language:
    return Language(arguments.get("language") or Language.EN)


def _counted(plan: Plan) -> dict[str, Any]:
    return {"kind": plan.kind, "rows": len(plan.rows), "revision": plan.revision}
