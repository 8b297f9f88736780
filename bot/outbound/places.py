"""Where on the board a card's subject is, for whoever reads the card: nobody is led to a page that refuses them."""

from datetime import date

from bot.links import Links
from dialogs.initiative.model import Initiative
from dialogs.people.model import Person
from dialogs.people.rights import may_see_answers
from dialogs.people.roster import Roster


def unit_place(
    links: Links, roster: Roster, person: Person | None, initiative: Initiative, unit: str, day: date
) -> str:
    """The unit's page, for those who may see what it answered; for others, and for the whole, the initiative's."""
    found = roster.units.get(unit)
    if found and person and may_see_answers(roster, person, initiative, found, day):
        return links.board("unit", initiative=initiative.id, unit=unit)
    return links.board("initiative", at="open", initiative=initiative.id)


def gate_place(links: Links, initiative: Initiative) -> str:
    """The time line, where the gates stand."""
    return links.board("initiative", at="time-line", initiative=initiative.id)
