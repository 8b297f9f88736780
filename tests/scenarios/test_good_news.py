"""A unit turns fully green, a benefit is reached: drafted for the communicator, never sent by itself."""

from dataclasses import replace
from datetime import date, timedelta

from content.language import Language
from dialogs.initiative.model import Benefit, Measurement
from tests.scenarios.house import House, texts
from tests.teams_simulator import Message

TIME_SAVED = Benefit(
    id="time",
    name={Language.SV: "Mindre dubbelarbete", Language.EN: "Less double work"},
    owner="sindre",
    indicator={Language.SV: "Minuter per dag", Language.EN: "Minutes a day"},
    baseline=40,
    target=20,
    measurements=(Measurement(day=date(2026, 11, 10), value=18.5),),
)


def drafts(house: House, words: str = "is all green") -> list[Message]:
    """What Emily, who communicates, got."""
    return [each for each in house.chat("emily") if words in str(each.body.get("summary"))]


def got(house: House, expected: int) -> bool:
    return len(drafts(house)) >= expected


async def test_a_unit_that_turns_green_is_a_draft_and_nothing_is_posted_until_somebody_presses(house: House) -> None:
    before = len(house.posts("Medicin"))
    await house.teams.say(house.people["elin"], "allt grönt")
    await house.settled(lambda: bool(drafts(house)))
    await house.quiet()
    assert "Vi har gått igenom allt som behöver vara på plats" in texts(drafts(house)[0].card)
    assert len(house.posts("Medicin")) == before
    for _ in range(2):
        await house.teams.submit(house.people["emily"], drafts(house)[0], "good-news-post")
    await house.settled(lambda: len(house.posts("Medicin")) == before + 1)
    await house.quiet()
    assert "Allt grönt hos oss" in texts(house.posts("Medicin")[-1].card)
    assert len(house.posts("Medicin")) == before + 1


async def test_a_unit_that_turns_green_is_news_once_for_each_start(house: House) -> None:
    for said in ("allt grönt", "allt grönt utom utbildning, gul: halva kvar", "allt grönt"):
        await house.teams.say(house.people["elin"], said)
        await house.settled(lambda: bool(drafts(house)))
        await house.quiet()
        assert len(drafts(house)) == 1
        house.clock.pass_by(days=1)


async def test_green_is_no_news_when_the_start_is_far_away_or_past(house: House) -> None:
    for days in (-30, 200):
        async with house.stored() as store:
            records = await store.roster()
            (initiative,) = records.initiatives
            start = house.clock().date() + timedelta(days=days)
            moved = initiative.with_wave(replace(initiative.waves[0], go_live=start))
            await store.replace_roster(replace(records, initiatives=(moved,)))
        await house.start()
        await house.teams.say(house.people["elin"], "allt grönt")
        await house.quiet()
        assert drafts(house) == []
        await house.stop()
    await house.start()


async def test_only_whoever_communicates_may_post_it(house: House) -> None:
    await house.teams.say(house.people["elin"], "allt grönt")
    await house.settled(lambda: bool(drafts(house)))
    before = len(house.posts("Medicin"))
    data = {"initiative": "journal", "unit": "medicin"}
    value = {"action": {"type": "Action.Execute", "verb": "good-news-post", "data": data}}
    turn = await house.teams.invoke(house.people["elin"], drafts(house)[0], "adaptiveCard/action", value)
    assert "Inget har skickats" in turn.replies[0].text
    await house.quiet()
    assert len(house.posts("Medicin")) == before


async def test_a_benefit_that_is_reached_is_told_to_whoever_communicates_once(house: House) -> None:
    async with house.stored() as store:
        records = await store.roster()
        (initiative,) = records.initiatives
        await store.replace_roster(replace(records, initiatives=(replace(initiative, benefits=(TIME_SAVED,)),)))
    await house.start()
    await house.settled(lambda: bool(drafts(house, "A benefit has been reached: Less double work")))
    await house.restart()
    await house.quiet()
    (draft,) = drafts(house, "A benefit has been reached: Less double work")
    assert "Minutes a day was 40 when we began and is 18.5 now." in texts(draft.card)
