"""Reads initiatives from YAML: what waves.csv has no columns for, such as benefits, goals and who holds which part."""

from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.directory.channel_link import read_channel
from bot.errors import OperationFailed
from content.duration import Duration, parse_duration
from content.language import Language
from content.model import Id, Line
from content.settings import Weekday
from content.source import Unreadable, read_yaml
from dialogs.initiative.model import (
    USUAL_COLLISION_DAYS,
    Benefit,
    Initiative,
    Ladder,
    Measurement,
    Rhythm,
    Rules,
    Visibility,
    Wave,
)

Texts = Annotated[dict[Language, Line], Field(min_length=1)]
Share = Annotated[float, Field(ge=0, le=1)]
Country = Annotated[str, Field(pattern="^[A-Z]{2}$")]

_RULES, _LADDER = Rules(), Ladder()


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Wave(_Strict):
    id: Id
    # A date, or how far from the day of the import it is: `P3W` ahead, `-P2W` back.
    go_live: date | str


class _Rhythm(_Strict):
    weekday: Weekday = Weekday.MON
    hour: int = Field(9, ge=0, le=23)
    every_weeks: int = Field(1, ge=1, le=12)
    answer_days: int = Field(2, ge=1, le=10)
    until: int = Field(16, ge=0, le=23)
    others_every_weeks: int = Field(4, ge=1, le=26)
    pulse_every_weeks: int = Field(0, ge=0, le=26)
    country: Country | None = None


class _Measurement(_Strict):
    day: date
    value: float


class _Benefit(_Strict):
    id: Id
    name: Texts
    owner: Line
    indicator: Texts
    baseline: float
    target: float
    measurements: list[_Measurement] = Field(default_factory=list)


class _Rules(_Strict):
    green_share: Share = _RULES.green_share
    red_share: Share = _RULES.red_share
    coverage: Share = _RULES.coverage
    stale_rounds: int = Field(_RULES.stale_rounds, ge=1, le=12)


class _Ladder(_Strict):
    project_leader: int = Field(_LADDER.project_leader, ge=1)
    owner: int = Field(_LADDER.owner, ge=1)
    board: int = Field(_LADDER.board, ge=1)


class _Initiative(_Strict):
    id: Id
    name: Texts
    playbooks: list[Id] = Field(min_length=1)
    waves: list[_Wave] = Field(min_length=1)
    rhythm: _Rhythm = _Rhythm()
    holders: dict[Id, list[Id]] = Field(default_factory=dict)
    goals: list[Texts] = Field(default_factory=list)
    benefits: list[_Benefit] = Field(default_factory=list)
    # By `playbook/report`, as a duration in weeks.
    reports: dict[str, Duration] = Field(default_factory=dict)
    # By `playbook/phase`: after how many working days people hear how it goes; 0 is never.
    told_every: dict[str, Annotated[int, Field(ge=0, le=260)]] = Field(default_factory=dict)
    # As people have it at hand: the link that Teams copies, or the id.
    channel: Line | None = None
    # When the steering group meets.
    meetings: list[date] = Field(default_factory=list, max_length=200)
    visibility: Visibility = Visibility.LINE
    collision_window: Duration | None = None
    rules: _Rules = _Rules()
    ladder: _Ladder = _Ladder()


class _File(_Strict):
    initiatives: list[_Initiative] = Field(min_length=1)


def read_initiatives(path: Path, today: date) -> tuple[list[Initiative], list[str]]:
    """The initiatives of a file, without their units, and what is wrong with it; raises OperationFailed."""
    try:
        data = read_yaml(path).data
    except Unreadable as error:
        raise OperationFailed(f"{path} cannot be read: {error}") from error
    try:
        file = _File.model_validate(data)
    except ValidationError as error:
        return [], [f"{path.name}: {_place(each['loc'])}: {each['msg']}" for each in error.errors()]
    found: list[Initiative] = []
    problems: list[str] = []
    for each in file.initiatives:
        try:
            found.append(_read(each, today))
        except (ValueError, OverflowError) as error:
            problems.append(f"{path.name}: {each.id}: {error}")
    return found, problems


def _read(given: _Initiative, today: date) -> Initiative:
    rhythm, weekdays = given.rhythm, list(Weekday)
    return Initiative(
        id=given.id,
        name=given.name,
        playbooks=tuple(given.playbooks),
        waves=tuple(Wave(id=each.id, go_live=_day(each.go_live, today)) for each in given.waves),
        rhythm=Rhythm(
            weekday=weekdays.index(rhythm.weekday),
            hour=rhythm.hour,
            every=rhythm.every_weeks,
            answer_days=rhythm.answer_days,
            until=rhythm.until,
            others_every=rhythm.others_every_weeks,
            pulse_every=rhythm.pulse_every_weeks,
            country=rhythm.country,
        ),
        holders={role: tuple(people) for role, people in given.holders.items()},
        goals=tuple(given.goals),
        benefits=tuple(_benefit(each) for each in given.benefits),
        reports={id_: max(1, _days(every, today) // 7) for id_, every in given.reports.items()},
        told_every=dict(given.told_every),
        channel=read_channel(given.channel or "")[0],
        meetings=tuple(sorted(set(given.meetings))),
        visibility=given.visibility,
        collision_days=_days(given.collision_window, today) if given.collision_window else USUAL_COLLISION_DAYS,
        rules=Rules(**given.rules.model_dump()),
        ladder=Ladder(**given.ladder.model_dump()),
    )


def _benefit(given: _Benefit) -> Benefit:
    return Benefit(
        id=given.id,
        name=given.name,
        owner=given.owner,
        indicator=given.indicator,
        baseline=given.baseline,
        target=given.target,
        measurements=tuple(Measurement(day=each.day, value=each.value) for each in given.measurements),
    )


def _days(span: Duration, today: date) -> int:
    return (span.after(today) - today).days


def _day(given: date | str, today: date) -> date:
    if isinstance(given, date):
        return given
    if given.startswith("-P"):
        return parse_duration(given[1:]).before(today)
    return parse_duration(given).after(today)


def _place(path: tuple[int | str, ...]) -> str:
    return ".".join(str(each) for each in path) or "the file"
