"""Twelve weeks go by: people are asked and answer as they do, and on its day happens what makes the story."""

from tests.scenarios.stories.behaviour import DAYS, FRI, LAST, MON, TUE, DayTold, answers_on
from tests.scenarios.stories.hands import Card, Press, actions_of
from tests.scenarios.stories.happenings import HAPPENINGS
from tests.scenarios.stories.house import AGREED, FIRST_TRY
from tests.scenarios.stories.stage import INITIATIVES, Stage, day_of, period_of
from tests.teams_simulator import Message

# Whose answer of a week is a happening of its own; and who is asked beside the manager and leaves it to her.
APART = {("emma", 2), ("ulrika", 3)}
LEAVES_IT = frozenset({"samuel"})


async def begin(stage: Stage) -> None:
    """The Friday before: the region's files, first as somebody thought they could be."""
    first = await stage.region.imported(FIRST_TRY, dry_run=True)
    stage.words["collision"] = "\n".join(first["collisions"])
    agreed = await stage.region.imported(AGREED)
    assert agreed["collisions"] == []
    stage.words["imported"] = f"{agreed['units']} units, {agreed['people']} people, {agreed['initiatives']} initiatives"
    roster = await stage.region.startklar.store.roster()
    stage.waves = {
        unit: wave for each in roster.initiatives for unit, wave in each.units.items() if each.id == "journal"
    }


async def live(stage: Stage) -> None:
    """All twelve weeks."""
    await begin(stage)
    for week in range(1, LAST + 1):
        for day in range(MON, FRI + 1):
            await morning(stage, week, day)
            await answers(stage, week, day)
            for (when, weekday, hour), happening in sorted(HAPPENINGS.items(), key=lambda each: each[0]):
                if (when, weekday) == (week, day):
                    stage.region.at(day_of(week, day), hour)
                    await happening(stage)
                    await stage.region.sent()
            stage.region.at(day_of(week, day), 17)
            await stage.region.look()


async def morning(stage: Stage, week: int, day: int) -> None:
    """What is due goes out at nine and at ten; the day's colour is told with a tap."""
    region = stage.region
    region.at(day_of(week, day), 9, 5)
    await region.look()
    region.at(day_of(week, day), 10, 5)
    await region.look()
    for person in list(region.people):
        board = stage.hands.found(person, "day", day=day_of(week, day).isoformat())
        if board:
            await tap(stage, person, board, DAYS.get((person, week, day), DayTold(colour="green")), week, day)


async def tap(stage: Stage, person: str, board: Message, told: DayTold, week: int, day: int) -> None:
    """One tap; and when it was not green, what happened."""
    pressed = [await stage.hands.press(person, board, "day", status=told.colour)]
    if told.note:
        said = {"note_": told.note, "incidents": str(told.incidents)}
        pressed.append(await stage.hands.press(person, board, "day", said))
    for number, each in enumerate(pressed):
        stage.keep(f"day-{person}-{week}-{day}-{number}", each)


async def answers(stage: Stage, week: int, day: int) -> None:
    """Whoever answers today does, on the newest card in their chat."""
    region, minute = stage.region, 0
    for person in list(region.people):
        for initiative in INITIATIVES:
            message = stage.hands.found(person, "checkin-submit", initiative=initiative, period=period_of(week))
            if message is None or person in LEAVES_IT or (person, week) in APART:
                continue
            proof = any(each.get("proof") is True for each in _carried(stage, person, message))
            if answers_on(person, week) != day if not proof else day != TUE:
                continue
            minute += 1
            region.at(day_of(week, day), 11 + minute // 60, minute % 60)
            await answer(stage, person, message, week, initiative)
    await region.sent()


async def answer(stage: Stage, person: str, message: Message, week: int, initiative: str) -> list[Press]:
    """In one press where nothing has changed since the unit was last told of."""
    units = [unit for each in _carried(stage, person, message) for unit in each.get("units", ())]
    before = {unit: stage.reported.get(f"{initiative}/{unit}") for unit in units}
    now = {unit: stage.state(unit, week) for unit in units}
    same = all(before[unit] == now[unit] for unit in units)
    pressed = await stage.hands.answer(person, message, lambda unit: stage.state(unit, week), same=same)
    for unit in units:
        stage.reported[f"{initiative}/{unit}"] = now[unit]
    stage.answers[person, week, initiative] = pressed
    return pressed


def _carried(stage: Stage, person: str, message: Message) -> list[Card]:
    card = stage.hands.sees(person, message)
    return [each["data"] for each in actions_of(card) if each.get("verb") == "checkin-submit"]
