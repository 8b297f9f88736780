"""The roster follows Graph: what is new, moved, renamed, merged or gone there is so here after the next look."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.errors import OperationFailed
from content.language import Language
from content.model import Role
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Deputy, Grant, Person, Unit
from tests.directory.region import USUAL, Region, of
from tests.graph_simulator.answers import Refusal, throttled


async def test_groups_become_units_with_their_owner_as_manager_and_their_members_as_people(region: Region) -> None:
    await region.sync()
    records = await region.records()
    assert records.units == (
        Unit(id="sjukhus", name="Sjukhus"),
        Unit(id="akuten", name="Sjukhus / Akuten", parent="sjukhus", manager="sam", language=Language.NB),
        Unit(id="barn", name="Sjukhus / Barn", parent="sjukhus", manager="lin", language=Language.NB),
        Unit(id="medicin", name="Sjukhus / Medicin", parent="sjukhus", manager="eva", language=Language.NB),
    )
    assert len(records.people) == 12
    assert await region.person("ada") == Person(
        id="ada", name="Ada", aad_id=of(region.graph, "Ada"), units=("medicin",), language=Language.NB
    )


async def test_a_second_look_asks_only_for_what_has_changed(region: Region) -> None:
    region.graph.directory.delta_page = 2
    await region.sync()
    first = region.asked()
    assert first["GET groups/delta()"] > 2
    assert first["GET users/delta()"] > 5
    done = await region.sync()
    assert region.asked() == {"GET groups/delta()": 1, "GET users/delta()": 1}
    assert done.diff.changes == {}


async def test_people_who_come_move_and_leave(region: Region) -> None:
    await region.sync()
    tenant = region.graph.tenant
    tenant.join(of(region.graph, "Akuten"), tenant.add_user("Nils").id)
    tenant.move(of(region.graph, "Ada"), of(region.graph, "Medicin"), of(region.graph, "Barn"))
    tenant.remove_user(of(region.graph, "Bo"))
    tenant.change_user(of(region.graph, "Cia"), displayName="Cia Ek", preferredLanguage="da-DK")
    tenant.change_user(of(region.graph, "Dag"), accountEnabled=False)
    done = await region.sync(yes=True)
    assert {kind: [each.id for each in found] for kind, found in done.diff.changes.items()} == {
        "people_added": ["nils"],
        "people_removed": ["bo", "dag"],
        "people_renamed": ["cia"],
        "people_moved": ["ada"],
    }
    ada, cia = await region.person("ada"), await region.person("cia")
    assert ada is not None
    assert ada.units == ("barn",)
    assert cia is not None
    assert cia.language is Language.DA


async def test_a_renamed_unit_keeps_its_id_and_what_graph_does_not_know(region: Region) -> None:
    await region.sync()
    stored = await region.records()
    kept = tuple(replace(each, channel=f"19:{each.id}", support="Stöd") for each in stored.units)
    await region.view.replace(replace(stored, units=kept))
    region.graph.tenant.rename(of(region.graph, "Medicin"), "Enhet Sjukhus / Medicin och njure")
    done = await region.sync()
    (change,) = done.diff.units_renamed
    assert (change.id, change.before, change.after) == ("medicin", "Sjukhus / Medicin", "Sjukhus / Medicin och njure")
    medicin = await region.unit("medicin")
    assert medicin is not None
    assert (medicin.channel, medicin.support) == ("19:medicin", "Stöd")


async def test_units_that_were_merged_are_told_as_merged(region: Region) -> None:
    await region.sync()
    region.graph.tenant.merge(of(region.graph, "Akuten"), of(region.graph, "Medicin"))
    looked = await region.sync(dry_run=True)
    (merged,) = looked.diff.units_merged
    assert (merged.id, merged.after) == ("akuten", "medicin")
    assert looked.diff.units_removed == ()
    assert await region.unit("akuten"), "nothing has changed yet"
    await region.sync(yes=True)
    assert await region.unit("akuten") is None


async def test_a_new_manager_and_none_at_all(region: Region) -> None:
    await region.sync()
    tenant = region.graph.tenant
    tenant.own(of(region.graph, "Barn"), of(region.graph, "Gun"))
    tenant.own(of(region.graph, "Barn"), of(region.graph, "Lin"), ends=True)
    tenant.own(of(region.graph, "Akuten"), of(region.graph, "Sam"), ends=True)
    done = await region.sync()
    assert [(each.id, each.before, each.after) for each in done.diff.managers] == [
        ("akuten", "sam", None),
        ("barn", "lin", "gun"),
    ]


async def test_the_manager_of_most_members_can_be_the_units(region: Region) -> None:
    region.mapped(units={"name_prefix": "Enhet ", "key": "mailNickname", "manager": {"by": "line"}})
    await region.sync()
    assert {each.id: each.manager for each in (await region.records()).units} == {
        "sjukhus": None,
        "medicin": "eva",
        "akuten": "sam",
        "barn": "lin",
    }
    for name in ("Gun", "Hal"):
        region.graph.tenant.set_manager(of(region.graph, name), of(region.graph, "Eva"))
    done = await region.sync()
    assert [(each.id, each.after) for each in done.diff.managers] == [("barn", "eva")]
    region.graph.tenant.set_manager(of(region.graph, "Fia"), None)
    region.graph.tenant.set_manager(of(region.graph, "Eli"), None)
    await region.sync()
    akuten = await region.unit("akuten")
    assert akuten is not None
    assert akuten.manager is None


async def test_a_group_that_becomes_a_unit_by_its_new_name_comes_with_everybody_who_was_in_it(region: Region) -> None:
    await region.sync()
    group = next(each for each in region.graph.tenant.groups.values() if each.fields["displayName"] == "Fikagruppen")
    region.graph.tenant.rename(group.id, "Enhet Kafé")
    await region.sync()
    ada = await region.person("ada")
    assert ada is not None
    assert ada.units == ("medicin", "fikagruppen")


async def test_roles_come_from_groups(region: Region) -> None:
    region.graph.tenant.add_group("SK Kommunikation", [of(region.graph, "Ada")])
    region.graph.tenant.add_group("SK System", [of(region.graph, "Bo"), of(region.graph, "Fia")])
    region.graph.tenant.add_group("SK Ersättare", [of(region.graph, "Cia")])
    region.mapped(
        roles=[
            {"group": "SK Kommunikation", "grant": "communicator@medicin"},
            {"group": "SK System", "grant": "technical-super-user"},
            {"group": "SK Ersättare", "grant": "deputy"},
            {"group": "SK Ingen", "grant": "owner"},
        ]
    )
    done = await region.sync()
    ada, medicin, akuten = await region.person("ada"), await region.unit("medicin"), await region.unit("akuten")
    assert ada is not None
    assert medicin is not None
    assert akuten is not None
    assert ada.grants == (Grant(role=Role.COMMUNICATOR, unit="medicin"),)
    assert (medicin.technical_super_users, medicin.deputies) == (("bo",), (Deputy(person="cia"),))
    assert akuten.technical_super_users == ("fia",)
    assert "there is no group 'SK Ingen'; nobody is owner by it" in done.remarks


async def test_a_role_for_an_initiative_that_is_not_there_changes_nothing(region: Region) -> None:
    region.graph.tenant.add_group("SK Ägare", [of(region.graph, "Ada")])
    region.mapped(roles=[{"group": "SK Ägare", "grant": "owner#nothing"}])
    with pytest.raises(OperationFailed, match="there is no initiative nothing"):
        await region.sync()


async def test_departments_and_tables_place_people_units_and_managers(region: Region) -> None:
    region.graph.tenant.change_user(of(region.graph, "Fia"), department="Barnmedicin")
    region.mapped(
        units={
            "ids": {of(region.graph, "Barn"): "bk", of(region.graph, "Medicin"): "mk"},
            "parent": {"table": {"bk": "mk"}},
            "manager": {"table": {"bk": of(region.graph, "Gun")}},
        },
        people={"departments": {"Barnmedicin": "bk"}, "language": False},
    )
    await region.sync()
    records = await region.records()
    assert records.units == (
        Unit(id="bk", name="Enhet Sjukhus / Barn", parent="mk", manager=of(region.graph, "Gun")),
        Unit(id="mk", name="Enhet Sjukhus / Medicin"),
    )
    fia = await region.person(of(region.graph, "Fia"))
    assert fia == Person(id=of(region.graph, "Fia"), name="Fia", aad_id=of(region.graph, "Fia"), units=("bk",))


async def test_administrative_units_can_be_units(region: Region) -> None:
    region.graph.tenant.add_administrative_unit(
        "Område Öst", [of(region.graph, "Ada")], extension_1_code="ost", extension_1_up="nord"
    )
    # Many a system of record has what is on top belong to itself.
    region.graph.tenant.add_administrative_unit("Område Nord", extension_1_code="nord", extension_1_up="nord")
    region.mapped(
        units={
            "of": "administrative-units",
            "name_prefix": "Område ",
            "key": "extension_1_code",
            "parent": {"attribute": "extension_1_up"},
        }
    )
    await region.sync()
    assert (await region.records()).units == (
        Unit(id="nord", name="Nord"),
        Unit(id="ost", name="Öst", parent="nord", language=Language.NB),
    )
    region.graph.tenant.add_administrative_unit("Område Väst", [of(region.graph, "Bo")], extension_1_code="vast")
    region.asked()
    await region.sync()
    assert region.asked()["GET directory/administrativeUnits/delta()"] == 1
    assert await region.unit("vast") == Unit(id="vast", name="Väst", language=Language.NB)


async def test_the_time_zone_is_the_managers_mailboxs_where_it_keeps_another_time(region: Region) -> None:
    for name, zone in (("Eva", "W. Europe Standard Time"), ("Sam", "GMT Standard Time"), ("Lin", None)):
        region.graph.tenant.users[of(region.graph, name)].time_zone = zone
    region.mapped(units={**_units(), "time_zone": True})
    await region.sync()
    assert {each.id: each.time_zone for each in (await region.records()).units} == {
        "sjukhus": "Europe/Stockholm",
        "medicin": "Europe/Stockholm",
        "akuten": "Europe/London",
        "barn": "Europe/Stockholm",
    }
    region.asked()
    await region.sync()
    assert "POST $batch" not in region.asked(), "nobody is asked twice"


async def test_without_the_right_to_mailboxes_time_zones_stay_as_they_were(region: Region) -> None:
    region.graph.permissions.withhold("MailboxSettings.Read")
    region.mapped(units={**_units(), "time_zone": True})
    done = await region.sync()
    assert any("MailboxSettings.Read" in each for each in done.remarks)
    assert {each.time_zone for each in (await region.records()).units} == {"Europe/Stockholm"}


async def test_a_mailbox_that_a_policy_keeps_from_the_bot_keeps_no_other_from_it(region: Region) -> None:
    policy = "Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings."
    first, second = sorted((of(region.graph, "Sam"), of(region.graph, "Lin")))
    for id_ in (first, second):
        region.graph.tenant.users[id_].time_zone = "GMT Standard Time"
    region.graph.faults.answer(Refusal(403, "ErrorAccessDenied", policy), path=f"{first}/mailboxSettings", times=9)
    region.mapped(units={**_units(), "time_zone": True})
    done = await region.sync()
    assert not any("MailboxSettings.Read" in each for each in done.remarks)
    assert sorted(each.time_zone for each in (await region.records()).units).count("Europe/London") == 1
    region.asked()
    await region.sync()
    assert "POST $batch" not in region.asked(), "nobody is asked twice"


async def test_a_mailbox_that_cannot_be_had_just_now_is_asked_the_next_time(region: Region) -> None:
    region.graph.tenant.users[of(region.graph, "Sam")].time_zone = "GMT Standard Time"
    region.graph.faults.answer(Refusal(500, "InternalServerError", "x"), path=f"{of(region.graph, 'Sam')}/mailbox")
    region.mapped(units={**_units(), "time_zone": True})
    for zone in ("Europe/Stockholm", "Europe/London"):
        await region.sync()
        akuten = await region.unit("akuten")
        assert akuten is not None
        assert akuten.time_zone == zone


async def test_of_whoever_is_gone_no_time_zone_is_remembered(region: Region) -> None:
    region.graph.tenant.users[of(region.graph, "Sam")].time_zone = "GMT Standard Time"
    region.mapped(units={**_units(), "time_zone": True})
    await region.sync()
    region.graph.tenant.remove_user(of(region.graph, "Sam"))
    await region.sync(yes=True)
    memory = await region.store.directory()
    assert memory is not None
    assert "GMT Standard Time" not in memory.facts


async def test_what_is_too_much_within_a_batch_is_asked_again_after_the_wait(region: Region) -> None:
    region.graph.faults.answer(throttled(429, 1), path="mailboxSettings", times=1)
    region.graph.tenant.users[of(region.graph, "Sam")].time_zone = "GMT Standard Time"
    region.mapped(units={**_units(), "time_zone": True})
    await region.sync()
    akuten = await region.unit("akuten")
    assert akuten is not None
    assert akuten.time_zone == "Europe/London"


@pytest.mark.parametrize("status", [429, 503, 504])
async def test_graph_is_waited_for_as_long_as_it_says_also_in_the_middle_of_paging(region: Region, status: int) -> None:
    region.graph.directory.delta_page = 5
    region.graph.faults.throttle(every=4, status=status, seconds=1)
    await region.sync()
    assert len((await region.records()).people) == 12
    assert region.graph.refused[status] >= 1
    assert region.graph.faults.impatient == 0


async def test_a_lost_connection_or_a_gateways_hiccup_in_the_middle_is_got_over(region: Region) -> None:
    region.graph.directory.delta_page = 5
    region.graph.faults.drop(path="users/delta")
    region.graph.faults.answer(Refusal(502, "UnknownError", "Bad gateway."), path="groups/delta")
    await region.sync()
    assert len((await region.records()).people) == 12
    assert region.graph.faults.struck == 2


async def test_who_is_away_for_longer_ends_the_look_in_words(region: Region) -> None:
    region.graph.faults.drop(times=3)
    with pytest.raises(OperationFailed, match=r"Graph, groups: no answer \("):
        await region.sync()
    assert region.graph.faults.struck == 3


async def test_a_link_that_has_expired_makes_everything_be_read_anew(region: Region) -> None:
    await region.sync()
    region.graph.tenant.remove_user(of(region.graph, "Bo"), for_good=True)
    region.graph.expire_tokens()
    region.asked()
    done = await region.sync()
    assert region.asked() == {"GET groups/delta()": 2, "GET users/delta()": 2}
    assert [each.id for each in done.diff.people_removed] == ["bo"]


async def test_another_mapping_makes_everything_be_read_anew(region: Region) -> None:
    await region.sync()
    region.mapped(units={**_units(), "name_prefix": "Enhet Sjukhus / "})
    region.asked()
    done = await region.sync(dry_run=True)
    assert sorted(each.id for each in done.diff.units_removed) == ["sjukhus"]


async def test_without_the_right_to_groups_nothing_changes_and_it_says_what_graph_said(region: Region) -> None:
    await region.sync()
    before = await region.records()
    region.graph.permissions.withhold("GroupMember.Read.All")
    with pytest.raises(OperationFailed, match=r"groups: 403 Authorization_RequestDenied Insufficient privileges"):
        await region.sync(anew=True)
    assert await region.records() == before


async def test_an_empty_answer_does_not_empty_the_roster(region: Region) -> None:
    await region.sync()
    before = await region.records()
    region.graph.tenant.groups.clear()
    done = await region.sync(anew=True)
    assert (done.refused, done.kept) == ("12 of 12 people would be gone", False)
    assert await region.records() == before
    await region.sync(anew=True, yes=True)
    assert (await region.records()).units == ()


async def test_what_was_refused_is_seen_again_the_next_time(region: Region) -> None:
    await region.sync()
    for name in ("Ada", "Bo", "Cia"):
        region.graph.tenant.remove_user(of(region.graph, name))
    for _ in range(2):
        assert (await region.sync()).refused == "3 of 12 people would be gone"
    assert (await region.sync(yes=True)).kept


async def test_the_bot_looks_by_itself_once_a_day(region: Region) -> None:
    await region.keeper.look()
    assert len((await region.records()).people) == 12
    region.asked()
    for hours in (1, 12):
        region.clock.now += timedelta(hours=hours)
        await region.keeper.look()
    assert region.asked() == {}
    region.clock.now += timedelta(hours=11)
    await region.keeper.look()
    assert region.asked() == {"GET groups/delta()": 1, "GET users/delta()": 1}


async def test_a_look_that_fails_is_told_and_tried_again_an_hour_later(region: Region) -> None:
    region.graph.permissions.withhold("User.Read.All")
    await region.keeper.look()
    assert region.keeper.trouble == "not read from the directory: Graph, users: 403 Authorization_RequestDenied"
    region.asked()
    await region.keeper.look()
    assert region.asked() == {}
    region.graph.permissions.granted.add("User.Read.All")
    region.clock.now += timedelta(hours=1)
    await region.keeper.look()
    assert region.keeper.trouble == ""
    assert len((await region.records()).people) == 12


async def test_whoever_came_from_a_file_keeps_their_id_and_files_beside_say_what_graph_does_not_know(
    region: Region,
) -> None:
    (region.directory / "units.csv").write_text(
        "id,name,shifts,external,initiative,wave\n"
        "medicin,-,mon-fri 07:00-16:00,,journal,1\nakuten,-,,,journal,2\nbyn,Byns kommun,,yes,journal,2\n",
        "utf-8",
    )
    (region.directory / "people.csv").write_text(
        "id,name,units,roles,aad_id,organisation,contact\n"
        f"chef,-,,owner,{of(region.graph, 'Eva')},,\nulla,Ulla,byn,,,Byns kommun,ulla@byn.example\n",
        "utf-8",
    )
    (region.directory / "waves.csv").write_text(
        "initiative,wave,go_live,playbooks\njournal,1,2027-02-01,vgr\njournal,2,2027-03-01,vgr\n", "utf-8"
    )
    region.mapped(complement=["units.csv", "people.csv", "waves.csv"])
    await region.sync()
    records = await region.records()
    assert records.initiatives[0].units == {"medicin": "1", "akuten": "2", "byn": "2"}
    assert await region.unit("byn") == Unit(id="byn", name="Byns kommun", external=True)
    medicin, chef, ulla = await region.unit("medicin"), await region.person("chef"), await region.person("ulla")
    assert medicin is not None
    assert len(medicin.shifts) == 1
    assert medicin.manager == "chef"
    assert chef is not None
    assert (chef.name, chef.grants) == ("Eva", (Grant(role=Role.OWNER),))
    assert ulla is not None
    assert ulla.outside


async def test_a_file_beside_that_says_nothing_of_roles_leaves_them_and_may_call_somebody_otherwise(
    region: Region,
) -> None:
    await region.sync()
    stored = await region.records()
    owner = (Grant(role=Role.OWNER),)
    people = tuple(replace(each, grants=owner) if each.id == "eva" else each for each in stored.people)
    await region.view.replace(replace(stored, people=people))
    (region.directory / "people.csv").write_text(f"id,name,units,aad_id\nchef,-,,{of(region.graph, 'Eva')}\n", "utf-8")
    region.mapped(complement=["people.csv"])
    await region.sync(yes=True)
    chef, medicin = await region.person("chef"), await region.unit("medicin")
    assert chef is not None
    assert chef.grants == owner
    assert medicin is not None
    assert medicin.manager == "chef"


async def test_a_file_beside_with_faults_changes_nothing(region: Region, tmp_path: Path) -> None:
    (region.directory / "units.csv").write_text("id,name,shifts\nmedicin,-,alltid\n", "utf-8")
    region.mapped(complement=["units.csv"])
    with pytest.raises(OperationFailed, match="row 2: shifts"):
        await region.sync()


def _units() -> dict[str, object]:
    return dict(USUAL["units"])


async def test_what_is_refused_by_itself_is_told_until_somebody_has_looked(region: Region) -> None:
    await region.keeper.look()
    for name in ("Ada", "Bo", "Cia"):
        region.graph.tenant.remove_user(of(region.graph, name))
    region.clock.now += timedelta(days=1)
    await region.keeper.look()
    assert region.keeper.trouble == "3 of 12 people would be gone; look at it: startklar roster sync --dry-run"
    assert len((await region.records()).people) == 12
    await region.sync(yes=True)
    assert region.keeper.trouble == ""


async def test_a_date_that_was_moved_here_and_a_unit_that_is_gone_there(region: Region) -> None:
    await region.sync()
    wave, moved = Wave(id="1", go_live=date(2027, 2, 1)), Wave(id="1", go_live=date(2027, 4, 1))
    journal = Initiative(id="journal", playbooks=("vgr",), waves=(wave,), units={"medicin": "1", "akuten": "1"})
    await region.view.replace(replace(await region.records(), initiatives=(journal,)))
    decided = replace(journal, waves=(moved,), revision=2)
    await region.store.save_initiative(decided)
    await region.view.adopt(decided)
    region.graph.tenant.remove(of(region.graph, "Akuten"))
    done = await region.sync(yes=True)
    (found,) = (await region.records()).initiatives
    assert found.waves == (moved,)
    assert found.units == {"medicin": "1"}
    assert "go live in a wave and are not there any more: akuten" in done.remarks


async def test_two_groups_with_one_id_and_one_without_are_told_and_left_out(region: Region) -> None:
    region.graph.tenant.add_group("Enhet Ny", mailNickname="medicin")
    region.graph.tenant.add_group("Enhet Utan", mailNickname="å ä ö")
    done = await region.sync()
    assert "left out: another group has their id: Enhet Ny (medicin)" in done.remarks
    assert "without a usable mailNickname, so not taken as units: Enhet Utan" in done.remarks
    assert len((await region.records()).units) == 4


async def test_guests_are_left_out_unless_they_are_wanted(region: Region) -> None:
    region.graph.tenant.join(of(region.graph, "Barn"), region.graph.tenant.add_user("Gäst", userType="Guest").id)
    await region.sync()
    assert await region.person("gäst") is None
    region.mapped(people={"key": "mailNickname", "guests": True})
    await region.sync()
    assert await region.person("gäst") is not None


async def test_what_is_remembered_but_cannot_be_read_is_told_and_anew_helps(region: Region) -> None:
    await region.sync()
    memory = await region.store.directory()
    assert memory is not None
    await region.store.save_directory(replace(memory, facts="{"))
    with pytest.raises(OperationFailed, match="look anew: --anew"):
        await region.sync()
    assert (await region.sync(anew=True)).diff.changes == {}


async def test_a_faulty_file_is_told_to_everybody_without_what_stands_in_it(region: Region) -> None:
    (region.directory / "people.csv").write_text("id,name,units,roles\np,Pär,medicin,kung\n", "utf-8")
    region.mapped(complement=["people.csv"])
    await region.keeper.look()
    assert region.keeper.trouble == "not read from the directory: startklar roster sync --dry-run says why"
