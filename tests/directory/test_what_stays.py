"""A look takes nothing away that neither Graph nor a file beside it says anything of."""

from dataclasses import replace
from datetime import date

from content.model import Role
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Deputy, Grant, Person, Unit
from tests.directory.region import Region, of

BYN = Unit(id="byn", name="Byns kommun", external=True)
ULLA = Person(id="ulla", name="Ulla", units=("byn",), organisation="Byns kommun", contact="ulla@byn.example")


async def with_the_municipality(region: Region) -> None:
    """Somebody has imported it, beside what Graph knows."""
    await region.sync()
    stored = await region.records()
    await region.view.replace(replace(stored, units=(*stored.units, BYN), people=(*stored.people, ULLA)))


async def granted(region: Region, person: str, *grants: Grant) -> None:
    stored = await region.records()
    people = tuple(replace(each, grants=grants) if each.id == person else each for each in stored.people)
    await region.view.replace(replace(stored, people=people))


async def test_a_municipality_and_who_is_there_outlast_files_that_only_know_of_shifts_and_roles(region: Region) -> None:
    await with_the_municipality(region)
    (region.directory / "units.csv").write_text("id,name,shifts\nmedicin,-,mon-fri 07:00-16:00\n", "utf-8")
    (region.directory / "people.csv").write_text(
        f"id,name,units,roles,aad_id\neva,-,,owner,{of(region.graph, 'Eva')}\n", "utf-8"
    )
    region.mapped(complement=["units.csv", "people.csv"])
    await region.sync()
    assert await region.unit("byn") == BYN
    assert await region.person("ulla") == ULLA


async def test_a_municipality_that_the_files_name_no_more_is_gone(region: Region) -> None:
    await with_the_municipality(region)
    (region.directory / "units.csv").write_text("id,name,external\nmedicin,-,\n", "utf-8")
    (region.directory / "people.csv").write_text(
        f"id,name,units,aad_id,contact\neva,-,,{of(region.graph, 'Eva')},\n", "utf-8"
    )
    region.mapped(complement=["units.csv", "people.csv"])
    await region.sync(yes=True)
    assert (await region.unit("byn"), await region.person("ulla")) == (None, None)


async def test_groups_that_give_one_role_take_no_other_away(region: Region) -> None:
    await region.sync()
    leads, tells = Grant(role=Role.PROJECT_LEADER), Grant(role=Role.COMMUNICATOR)
    await granted(region, "ada", leads, tells)
    stored = await region.records()
    deputies = (Deputy(person="bo"),)
    units = tuple(replace(each, deputies=deputies) if each.id == "medicin" else each for each in stored.units)
    await region.view.replace(replace(stored, units=units))
    region.graph.tenant.add_group("SK System", [of(region.graph, "Bo")])
    region.mapped(roles=[{"group": "SK System", "grant": "technical-super-user"}])
    await region.sync()
    ada, medicin = await region.person("ada"), await region.unit("medicin")
    assert ada is not None
    assert medicin is not None
    assert ada.grants == (leads, tells)
    assert (medicin.technical_super_users, medicin.deputies) == (("bo",), deputies)
    # Of the role that a group gives Graph decides, of everybody.
    region.graph.tenant.add_group("SK Kommunikation", [of(region.graph, "Cia")])
    region.mapped(roles=[{"group": "SK Kommunikation", "grant": "communicator@medicin"}])
    await region.sync()
    ada, cia = await region.person("ada"), await region.person("cia")
    assert ada is not None
    assert cia is not None
    assert (ada.grants, cia.grants) == ((leads,), (Grant(role=Role.COMMUNICATOR, unit="medicin"),))


async def test_whoever_has_a_role_and_works_in_no_unit_stays(region: Region) -> None:
    await region.sync()
    tenant = region.graph.tenant
    for name in ("Pia", "Ove", "Una"):
        tenant.add_user(name)
    stored = await region.records()
    pia = Person(id="pia", name="Pia", aad_id=of(region.graph, "Pia"), grants=(Grant(role=Role.PROJECT_LEADER),))
    ove = Person(id="ove", name="Ove", aad_id=of(region.graph, "Ove"))
    una = Person(id="una", name="Una", aad_id=of(region.graph, "Una"))
    journal = Initiative(
        id="journal",
        playbooks=("vgr",),
        waves=(Wave(id="1", go_live=date(2027, 2, 1)),),
        holders={"corporate-leadership": ("ove",)},
    )
    people = (*stored.people, pia, ove, una)
    await region.view.replace(replace(stored, people=people, initiatives=(journal,)))
    done = await region.sync()
    assert [each.id for each in done.diff.people_removed] == ["una"]
    assert await region.person("pia") == pia
    assert await region.person("ove") == ove


async def test_a_role_is_taken_away_by_taking_it_out_of_the_file(region: Region) -> None:
    people = region.directory / "people.csv"
    head, eva = "id,name,units,roles,aad_id\n", of(region.graph, "Eva")
    people.write_text(f"{head}eva,-,,owner,{eva}\nada,-,,communicator,{of(region.graph, 'Ada')}\n", "utf-8")
    region.mapped(complement=["people.csv"])
    await region.sync()
    people.write_text(f"{head}eva,-,,owner,{eva}\n", "utf-8")
    await region.sync()
    ada, owner = await region.person("ada"), await region.person("eva")
    assert ada is not None
    assert owner is not None
    assert (ada.grants, owner.grants) == ((), (Grant(role=Role.OWNER),))
