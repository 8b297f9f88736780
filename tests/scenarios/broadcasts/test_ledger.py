"""Who was reached, by name and in figures, for those who may know; and those who were not are not forgotten."""

import csv
import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import aiohttp
import openpyxl
import pytest

from bot.links import KEY, Links
from bot.outbound.ledger_view import OFFLINE_LASTS, offline_address
from bot.storage.tiny.secret import kept_secret
from dialogs.broadcast.broadcast import Broadcast, Deed
from dialogs.broadcast.contacts import Wish
from dialogs.people.model import Deputy, Person, Unit
from dialogs.ticket.model import TicketState
from tests.cards.looks import walk
from tests.scenarios.broadcasts.kit import TITLE, addressed, card_of, got, kept, press, said_to, written
from tests.scenarios.house import House, texts
from tests.scenarios.test_remind import performed
from tests.teams_simulator import ErrorCode, Message

SWEDISH = "Öppet hus"
TWO_UNITS = "Medicinmottagningen, Akutmottagningen"


async def sent(house: House, units: str = "Medicinmottagningen", **people: Any) -> Message:
    """A message that has gone out: its author's card."""
    card = await addressed(house, await written(house), units=units, **people)
    await press(house, "emily", card, "broadcast-send")
    await house.settled(lambda: "has gone out" in said_to(house, "emily"))
    return next(each for each in house.chat("emily") if each.cards and "has gone out" in texts(each.card))


async def ledger(house: House, card: Message, person: str = "emily") -> Message:
    return await press(house, person, card, "broadcast-ledger")


async def broadcast_of(house: House) -> Broadcast:
    (found,), _ = await kept(house)
    return found


def links(house: House, card: Message, person: str = "emily") -> Mapping[str, str]:
    """The addresses behind the buttons of a card, as this person sees it now."""
    shown = house.simulator.world.traffic.cards_for(house.people[person].id, card)
    return {each["title"]: each["url"] for each in walk(list(shown)) if each.get("type") == "Action.OpenUrl"}


async def fetched(url: str, **headers: str) -> tuple[int, bytes, Mapping[str, str]]:
    async with aiohttp.ClientSession() as session, session.get(url, headers=headers) as response:
        return response.status, await response.read(), response.headers


def rows_of(body: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(body.decode("utf-8-sig")), delimiter=";"))


def offline_cards(house: House, person: str) -> list[Message]:
    return [each for each in house.chat(person) if each.cards and "fick inte meddelandet" in str(each.body["summary"])]


def nudges(house: House, person: str) -> list[Message]:
    return [each for each in house.chat(person) if each.cards and "inte bekräftat" in str(each.body["summary"])]


async def blocked(house: House, person: str = "astrid") -> None:
    house.simulator.world.block(house.people[person], ErrorCode.CONVERSATION_BLOCKED_BY_USER)


async def test_the_author_sees_the_figures_why_somebody_was_not_reached_and_what_helps(house: House) -> None:
    await blocked(house)
    card = await ledger(house, await sent(house, TWO_UNITS))
    said = card_of(house, card)
    for part in (
        f"Who was reached: {TITLE}",
        "Meant for 4 people",
        "✓ Sent: 3",
        "✗ Not reached: 1",
        "One has blocked me",
        "Ask them to unblock it",
        "Sent means that Teams has taken it.",
        "Furthest behind",
        "→ Medicinmottagningen",
        "Sent to 50%",
    ):
        assert part in said


async def test_a_unit_shows_its_people_those_who_need_somebody_first(house: House) -> None:
    await blocked(house)
    card = await ledger(house, await sent(house, TWO_UNITS))
    unit = await press(house, "emily", card, "broadcast-ledger-unit", unit="medicin")
    lines = card_of(house, unit).splitlines()
    assert [each.strip() for each in lines if "Lund" in each or "Ekmark" in each] == [
        "✗ Astrid Lund:", "✓ Elin Ekmark:",
    ]  # fmt: skip
    assert "has blocked Startklar" in lines
    await ledger(house, unit)
    named = await press(house, "emily", card, "broadcast-ledger-unit", unit="akutmottagningen")
    assert "Samir Haddad" in card_of(house, named)
    await ledger(house, named)
    nowhere = await press(house, "emily", card, "broadcast-ledger-unit", unit="nowhere")
    assert "No unit with that name was sent this." in card_of(house, nowhere)


async def test_a_leader_sees_their_own_unit_and_somebody_else_nothing(house: House) -> None:
    await blocked(house)
    await sent(house, TWO_UNITS)
    await house.settled(lambda: bool(offline_cards(house, "elin")))
    (told,) = offline_cards(house, "elin")
    own = await ledger(house, told, "elin")
    said = card_of(house, own, "elin")
    assert "Till 2 personer" in said
    assert "Du ser de enheter du leder." in said
    assert "Akutmottagningen" not in said
    assert "Påminn dem" not in said
    data = {"broadcast": (await broadcast_of(house)).id, "unit": "akuten"}
    other = await house.teams.submit(house.people["elin"], own, "broadcast-ledger-unit", data)
    assert "Samir" not in str(other.replies) + card_of(house, own, "elin")
    value = {"action": {"type": "Action.Execute", "verb": "broadcast-ledger", "data": data}}
    nobody = await house.teams.invoke(house.people["mette"], house.chat("mette")[-1], "adaptiveCard/action", value)
    assert "er ikke sendt, findes ikke længere" in nobody.texts[0]


async def test_the_ledger_is_fetched_as_csv_and_as_a_workbook_with_a_row_for_each(house: House) -> None:
    await blocked(house)
    found = links(house, await ledger(house, await sent(house, TWO_UNITS)))
    status, body, headers = await fetched(found["Get it as csv"])
    assert (status, headers["Content-Type"]) == (200, "text/csv; charset=utf-8")
    assert headers["Cache-Control"] == "no-store"
    assert "attachment" in headers["Content-Disposition"]
    assert body.startswith(b"\xef\xbb\xbf")
    header, *rows = rows_of(body)
    assert header[:3] == ["Person", "Name", "Unit ids"]
    by_person = {row[0]: row for row in rows}
    assert sorted(by_person) == ["astrid", "elin", "emily", "samir"]
    assert by_person["astrid"][1:7] == [
        "Astrid Lund", "medicin", "Medicinmottagningen", "sv", "has blocked Startklar",
        "Ask them to unblock it: open the chat with Startklar and remove the block.",
    ]  # fmt: skip
    assert by_person["elin"][5:] == ["sent", "", "2026-11-16 09:00", "", ""]
    status, body, headers = await fetched(found["Get it for Excel"])
    assert status == 200
    sheet = openpyxl.load_workbook(io.BytesIO(body)).worksheets[0]
    assert [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)] == [header, *rows]


async def test_an_address_ends_after_minutes_and_is_its_owners_alone(house: House) -> None:
    found = links(house, await ledger(house, await sent(house)))
    address = found["Get it as csv"]
    assert (await fetched(address.replace("/reach/", "/offline/").removesuffix(".csv")))[0] == 404
    assert (await fetched(address.replace("/reach/", "/reach/x")))[0] == 404
    house.clock.pass_by(minutes=15)
    for each in (address, found["Get it for Excel"]):
        status, page, headers = await fetched(each, **{"Accept-Language": "nb-NO,nb;q=0.9"})
        assert status == 404
        assert "Lenken gjelder ikke lenger" in page.decode()
        assert "trykk på knappen igjen" in page.decode()
        assert "default-src 'none'" in headers["Content-Security-Policy"]


async def test_rights_are_asked_again_when_it_is_fetched(house: House) -> None:
    found = links(house, await ledger(house, await sent(house, TWO_UNITS)))
    async with house.stored() as store:
        records = await store.roster()
        people = tuple(replace(each, grants=()) if each.id == "emily" else each for each in records.people)
        units = tuple(replace(each, manager="emily") if each.id == "barn" else each for each in records.units)
        await store.replace_roster(replace(records, people=people, units=units))
    await house.start()
    again = found["Get it as csv"].replace(found["Get it as csv"].partition("/reach/")[0], house.url)
    # They wrote it: an author keeps sight of what they sent.
    assert (await fetched(again))[0] == 200
    key = kept_secret(house.data / f"{KEY}.key")
    token = Links(key).sign("reach", '["vera", "nothing"]', house.clock() + timedelta(minutes=1))
    assert (await fetched(f"{house.url}/reach/{token}.csv"))[0] == 404


async def test_a_name_that_a_spreadsheet_would_run_stays_text(house: House) -> None:
    async with house.stored() as store:
        records = await store.roster()
        people = tuple(replace(each, name="=1+1") if each.id == "astrid" else each for each in records.people)
        await store.replace_roster(replace(records, people=people))
    await house.start()
    found = links(house, await ledger(house, await sent(house)))
    _, body, _ = await fetched(found["Get it as csv"])
    assert {row[1] for row in rows_of(body)[1:]} == {"Elin Ekmark", "'=1+1"}
    _, body, _ = await fetched(found["Get it for Excel"])
    sheet = openpyxl.load_workbook(io.BytesIO(body)).worksheets[0]
    cells = [row[1] for row in sheet.iter_rows(min_row=2)]
    assert {(cell.value, cell.data_type) for cell in cells} == {("Elin Ekmark", "s"), ("=1+1", "s")}


async def test_the_leader_of_somebody_who_was_not_reached_gets_one_card_and_a_list_to_print(house: House) -> None:
    await blocked(house)
    await sent(house, TWO_UNITS)
    await house.settled(lambda: bool(offline_cards(house, "elin")))
    await house.quiet()
    await house.restart()
    await house.quiet()
    (told,) = offline_cards(house, "elin")
    assert told.body["summary"] == "En av dina medarbetare fick inte meddelandet"
    assert "☐ Astrid Lund" in texts(told.card)
    assert offline_cards(house, "samir") == []
    address = links(house, told, "elin")["Lista att skriva ut"]
    here = address.replace(address.partition("/offline/")[0], house.url)
    status, body, headers = await fetched(here)
    page = body.decode()
    assert (status, headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert "script" not in page
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    for part in ("De här fick inte meddelandet", "Medicinmottagningen", "Kom förbi och prova.", "Astrid Lund"):
        assert part in page
    assert "Elin Ekmark" not in page
    house.clock.pass_by(days=OFFLINE_LASTS.days)
    assert (await fetched(here))[0] == 404


async def test_somebody_of_a_municipality_is_listed_with_where_to_tell_them_and_never_counted_as_reached(
    house: House,
) -> None:
    town = Unit(id="byn", name="Byns kommun", manager="elin", external=True)
    ulla = Person(id="ulla", name="Ulla Ek", units=("byn",), organisation="Byns kommun", contact="ulla@byn.example")
    async with house.stored() as store:
        records = await store.roster()
        (journal,) = records.initiatives
        going = replace(journal, units={**journal.units, "byn": "1"})
        await store.replace_roster(
            replace(records, units=(*records.units, town), people=(*records.people, ulla), initiatives=(going,))
        )
    await house.start()
    card = card_of(house, await ledger(house, await sent(house, "Byns kommun")))
    assert "One works in another organisation and cannot be reached in Teams" in card
    await house.settled(lambda: bool(offline_cards(house, "elin")))
    (told,) = offline_cards(house, "elin")
    assert "☐ Ulla Ek" in texts(told.card)
    address = links(house, told, "elin")["Lista att skriva ut"]
    _, body, _ = await fetched(address.replace(address.partition("/offline/")[0], house.url))
    about = "Byns kommun, ulla@byn.example, i en annan organisation, nås på annat sätt"
    assert f"Ulla Ek <small>{about}</small>" in body.decode()


async def test_what_stands_in_a_message_or_a_name_is_text_on_the_page(house: House) -> None:
    await blocked(house)
    card = await written(house, text_sv="<img src=x onerror=alert(1)>\n\nSe [sidan](https://example.org/a).")
    card = await addressed(house, card, units="Medicinmottagningen")
    await press(house, "emily", card, "broadcast-send")
    await house.settled(lambda: bool(offline_cards(house, "elin")))
    _, body, _ = await fetched(links(house, offline_cards(house, "elin")[0], "elin")["Lista att skriva ut"])
    assert "&lt;img src=x" in body.decode()
    assert "sidan (https://example.org/a)" in body.decode()


async def test_what_goes_to_channels_only_leaves_nobody_to_be_told(house: House) -> None:
    await sent(house, "Medicinmottagningen, Barnmottagningen", to="channel", acknowledge="true")
    await house.quiet()
    assert offline_cards(house, "elin") == []
    post = next(each for each in house.posts("Medicin") if each.cards and SWEDISH in texts(each.card))
    await house.teams.submit(house.people["astrid"], post, "broadcast-read", {})
    card = next(each for each in house.chat("emily") if each.cards and "has gone out" in texts(each.card))
    card = await ledger(house, card)
    said = card_of(house, card)
    assert "One has pressed that they have read it." in said
    assert "A post in a channel is seen by whoever looks there." in said
    assert "Remind those" not in said
    unit = await press(house, "emily", card, "broadcast-ledger-unit", unit="medicin")
    assert "1 of 2 in the unit have pressed something in the post." in card_of(house, unit)
    assert "✓ Astrid Lund:" in card_of(house, unit)
    house.clock.pass_by(days=20)
    await house.quiet()
    assert nudges(house, "elin") + nudges(house, "astrid") == []


async def test_who_has_not_said_that_they_read_it_is_reminded_twice_and_the_others_never(house: House) -> None:
    await sent(house, acknowledge="true")
    await press(house, "elin", got(house, "elin", SWEDISH)[0], "broadcast-read")
    house.clock.pass_by(days=2, hours=23)
    await house.quiet()
    assert nudges(house, "astrid") == []
    house.clock.pass_by(hours=1)
    await house.settled(lambda: len(nudges(house, "astrid")) == 1)
    await house.restart()
    # The weekend, and three working days.
    house.clock.pass_by(days=5)
    await house.settled(lambda: len(nudges(house, "astrid")) == 2)
    house.clock.pass_by(days=21)
    await house.quiet(20)
    assert (len(nudges(house, "astrid")), nudges(house, "elin")) == (2, [])
    log = (await broadcast_of(house)).log
    assert [(each.by, each.count) for each in log if each.deed is Deed.REMINDED] == [("", 1), ("", 1)]


async def test_a_reminder_opens_the_message_and_takes_the_word_that_it_was_read(house: House) -> None:
    await sent(house, acknowledge="true")
    house.clock.pass_by(days=3)
    await house.settled(lambda: bool(nudges(house, "astrid")) and bool(nudges(house, "elin")))
    opened = await press(house, "astrid", nudges(house, "astrid")[0], "broadcast-show")
    assert "Kom förbi och prova." in card_of(house, opened, "astrid")
    read = await press(house, "elin", nudges(house, "elin")[0], "broadcast-read")
    assert "✓ Du har läst det" in card_of(house, read, "elin")
    async with house.stored() as store:
        (broadcast,) = await store.broadcasts_to_read(house.clock() - timedelta(days=90))
        receipts = await store.receipts(broadcast.id)
    assert {id_: each.read is not None for id_, each in receipts.items()} == {"elin": True}


async def test_who_is_away_for_a_fortnight_is_reminded_once_when_the_bot_is_back(house: House) -> None:
    await sent(house, acknowledge="true")
    await house.stop()
    house.clock.pass_by(days=14)
    await house.start()
    await house.settled(lambda: len(nudges(house, "astrid")) == 1)
    await house.quiet(20)
    assert len(nudges(house, "astrid")) == 1


async def test_nobody_is_reminded_of_what_they_muted_or_what_was_withdrawn(house: House) -> None:
    await sent(house, acknowledge="true")
    async with house.stored() as store:
        await store.save_wish(Wish(person="astrid", muted=frozenset({"journal"})))
    await house.start()
    house.clock.pass_by(days=3)
    await house.settled(lambda: len(nudges(house, "elin")) == 1)
    assert nudges(house, "astrid") == []
    card = next(each for each in house.chat("emily") if each.cards and "has gone out" in texts(each.card))
    review = await press(house, "emily", card, "broadcast")
    await press(house, "emily", review, "broadcast-withdraw", reason="Wrong day")
    await house.settled(lambda: got(house, "elin", SWEDISH) == nudges(house, "elin"))
    opened = await press(house, "elin", nudges(house, "elin")[0], "broadcast-show")
    assert "Det här meddelandet är återtaget." in card_of(house, opened, "elin")
    house.clock.pass_by(days=5)
    await house.quiet(20)
    assert len(nudges(house, "elin")) == 1
    said = card_of(house, await ledger(house, review))
    assert "Removed for 2. Still there for 0." in said


async def test_whoever_sent_it_can_have_them_reminded_once_a_day(house: House) -> None:
    card = await ledger(house, await sent(house, acknowledge="true"))
    await press(house, "elin", got(house, "elin", SWEDISH)[0], "broadcast-read")
    again = await press(house, "emily", card, "broadcast-remind")
    assert "One person will be reminded" in card_of(house, again)
    await house.settled(lambda: len(nudges(house, "astrid")) == 1)
    twice = await press(house, "emily", again, "broadcast-remind")
    assert "They have been reminded today already." in card_of(house, twice)
    house.clock.pass_by(days=1)
    await press(house, "astrid", got(house, "astrid", SWEDISH)[0], "broadcast-read")
    none = await press(house, "emily", again, "broadcast-remind")
    assert "There is nobody to remind." in card_of(house, none)
    assert (len(nudges(house, "astrid")), nudges(house, "elin")) == (1, [])


async def test_a_correction_that_did_not_reach_somebody_shows_as_an_older_text(house: House) -> None:
    card = await sent(house)
    await blocked(house)
    form = await press(house, "emily", await press(house, "emily", card, "broadcast"), "broadcast-words")
    await press(house, "emily", form, "broadcast-correct", text_sv="Kom på fredag i stället.")
    await house.settled(lambda: "på fredag" in said_to(house, "elin"))
    await house.quiet()
    said = card_of(house, await ledger(house, card))
    assert "Newest text: 1. Older text: 1." in said


@pytest.mark.parametrize("sort", ["question", "feedback"])
async def test_a_reply_on_the_card_is_a_ticket_about_the_broadcast_and_is_counted(house: House, sort: str) -> None:
    card = await sent(house)
    text = "Vem byter lysröret i förrådet på våning tre?"
    message = got(house, "elin", SWEDISH)[0]
    turn = await house.teams.submit(house.people["elin"], message, "reply", {"reply_text": text, "reply_sort": sort})
    assert turn.status == 200
    review = await press(house, "emily", card, "broadcast")
    assert "One reply has come in." in card_of(house, review)
    id_ = (await broadcast_of(house)).id
    async with house.stored() as store:
        tickets = await store.tickets_about(id_)
    assert [(each.text, each.state, each.is_feedback) for each in tickets] == [
        (text, TicketState.OPEN, sort == "feedback")
    ]


async def test_a_running_bot_tells_a_command_the_rows_and_the_log(house: House) -> None:
    await sent(house)
    id_ = (await broadcast_of(house)).id
    assert await performed(house, "broadcast-ledger", broadcast=id_) == {"rows": 2}
    log = await performed(house, "broadcast-log", broadcast=id_)
    assert [(each["deed"], each["by"]) for each in log["entries"]][-3:] == [
        ("set-off", "emily"), ("began", None), ("ended", None),
    ]  # fmt: skip
    assert log["entries"][-2]["content"]["words"]["sv"]["text"] == "Kom förbi och prova. Vi bjuder på kaffe."


async def test_whoever_stood_in_until_yesterday_sees_no_names_today_by_the_units_own_clock(house: House) -> None:
    until = Deputy(person="mette", last=date(2026, 11, 16))
    async with house.stored() as store:
        records = await store.roster()
        units = tuple(replace(each, deputies=(until,)) if each.id == "medicin" else each for each in records.units)
        await store.replace_roster(replace(records, units=units))
    await house.start()
    await sent(house)
    signer = Links(kept_secret(house.data / f"{KEY}.key"), house.url)
    address = offline_address(signer, "mette", (await broadcast_of(house)).id, house.clock())
    assert address
    here = address.replace(address.partition("/offline/")[0], house.url)
    assert (await fetched(here))[0] == 200
    # Half past midnight in Stockholm; in Greenwich it is yesterday still.
    house.clock.pass_by(hours=15, minutes=30)
    assert (await fetched(here))[0] == 404
