"""`startklar permissions`: who may do what, as one page, from the rules themselves."""

from collections.abc import Iterator, Mapping

import typer

from content.model import Role
from dialogs.people.rights import RULES, Action, Rule

# What each action is, for whoever reads the page.
_WHAT: Mapping[Action, str] = {
    Action.ASK: "ask, get an answer, say whether it helped, choose a language",
    Action.ASK_A_PERSON: "ask a person, follow and take back one's own question",
    Action.CHOOSE_WHAT_COMES: "choose what one hears of, and how often",
    Action.SEE_OWN_DATA: "see what is kept of oneself, take it along, have it erased",
    Action.READ_BROADCAST: "read a message, say that one has read it",
    Action.ANSWER_PULSE: "answer a question that is counted without names",
    Action.SEE_CALENDAR: "see one's own calendar; those who run an initiative see all of it",
    Action.SHARE: "look up articles and material to pass on",
    Action.HANDLE_TICKETS: "answer people's questions",
    Action.SEE_GAPS: "see questions that have no answer",
    Action.WRITE_ANSWER: "propose an answer, or leave a question without one",
    Action.APPROVE_ANSWER: "approve an answer somebody else proposed",
    Action.ANSWER_CHECKIN: "answer the check-in, and the day's colour",
    Action.HAND_OVER: "say who answers while one is away",
    Action.SEE_OPEN_STATUS: "see how far the changes have come, in plain words and sums",
    Action.SEE_STATUS: "see how an initiative stands",
    Action.HANDLE_ACTIONS: "see, change, end and raise actions and risks",
    Action.READ_REPORT: "read status reports",
    Action.WRITE_REPORT: "write, send and correct a status report",
    Action.SEE_GATES: "see gates and what they rest on",
    Action.DECIDE_GATE: "take a position at a gate, record its decision",
    Action.SEE_WAVES: "see the waves",
    Action.CHANGE_WAVE: "put a wave into another phase, move its go-live",
    Action.SEE_BROADCASTS: "see broadcasts before and after they are sent",
    Action.SEND_BROADCAST: "write, send, correct and withdraw broadcasts; decide what steering proposes",
    Action.APPROVE_BROADCAST: "approve a broadcast somebody else wrote",
    Action.SEE_REACH: "see whom a broadcast reached",
    Action.POST_GOOD_NEWS: "post good news in a unit's channel",
}
# Commands that work on files with the rights of the account they are given from, without the bot.
FILES = frozenset(
    {
        "serve",
        "demo",
        "doctor",
        "content check",
        "content import",
        "content learn",
        "content calibrate",
        "playbook list",
        "playbook show",
        "store migrate",
        "store copy",
        "store restore",
        "manifest build",
        "permissions",
    }
)
# Those that ask the running bot, or open its store, by these operations.
OPERATIONS: Mapping[str, tuple[str, ...]] = {
    "ask": ("ask",),
    "chat": ("roster-export",),
    "plan import": ("plan-import",),
    "plan export": ("plan-export",),
    "plan show": ("plan-check",),
    "roster import": ("roster-export", "roster-import"),
    "roster sync": ("roster-sync",),
    "roster check": ("roster-check",),
    "checkin open": ("checkin-open",),
    "checkin remind": ("checkin-remind",),
    "checkin status": ("checkin-status",),
    "broadcast send": ("broadcast-send",),
    "broadcast list": ("broadcast-list",),
    "broadcast ledger": ("broadcast-ledger",),
    "broadcast log": ("broadcast-log",),
    "reach install": ("reach-install",),
    "report status": ("report-status",),
    "report gate": ("report-gate",),
    "report evaluation": ("report-evaluation",),
    "report heatmap": ("report-heatmap",),
    "report annual": ("report-annual",),
    "report wave": ("report-wave",),
    "ticket list": ("ticket-list",),
    "gap list": ("gap-list",),
    "person show": ("person-show",),
    "person export": ("person-export",),
    "person erase": ("person-erase",),
    "audit list": ("audit-list",),
    "audit verify": ("audit-list",),
}
_BEGINNING = """\
# Who may do what

Made by `startklar permissions` from the rules in `dialogs/people/rights.py` and the tables of ways in; a test compares.

- Roles are granted in the roster, or by a group in Entra: for everything, for one unit and those below it, for one
  initiative. Everybody is staff. Managers, deputies and super-users are so by their place in a unit.
- Every message, button, search, command and address asks for one action. The bot looks at the table below before
  anything is read or done, and then, in the same module, at the thing itself: its unit, its initiative, whom it names.
- Whoever may not is told who may and whom to ask; nothing is changed, and the audit log has it.
- What a button carries is signed for the card and the conversation it was sent to; it gives no right.

## Roles and actions

| sign | who has the role may do it |
|---|---|
| ● | for the units and initiatives it was granted for |
| ◐ | for the units they lead, or by their place in a unit |
| ○ | where the thing itself names them |
| ✓ | as everybody |
| · | not by this role |
"""


def permissions() -> None:
    """Print who may do what, by role, and every way in.

    Example: startklar permissions > docs/permissions.md
    """
    typer.echo(page(), nl=False)


def page() -> str:
    """The page as Markdown."""
    return "\n".join([_BEGINNING, *_matrix(), "", *_actions(), *_commands(), "", *_addresses(), ""])


def sign(rule: Rule, role: Role) -> str:
    """What a role means for an action."""
    if rule.everyone:
        return "✓"
    if role in rule.granted:
        return "●"
    if (rule.leaders and role in (Role.MANAGER, Role.DEPUTY)) or role in rule.placed:
        return "◐"
    return "○" if rule.named else "·"


def _matrix() -> Iterator[str]:
    yield "| action | " + " | ".join(Role) + " |"
    yield "|---|" + ":-:|" * len(Role)
    for action, rule in RULES.items():
        yield f"| {action} | " + " | ".join(sign(rule, role) for role in Role) + " |"


def _actions() -> Iterator[str]:
    # They bring the whole bot along, which no other command needs for `--help`.
    from bot.board.views import VIEWS
    from bot.turns.ways import COMMANDS, KINDS, SAID, SAID_CHECKIN, VERBS

    said = {f"“{command}”": way for command, way in COMMANDS.items()} | {
        "a question": SAID,
        "a check-in in words": SAID_CHECKIN,
    }
    other = {f"Teams: {kind}": way for kind, way in KINDS.items()}
    ways = {**said, **{f"`{verb}`": way for verb, way in VERBS.items()}, **other}
    yield "## Ways in from Teams"
    yield ""
    yield "Commands are in quotation marks, buttons in code, views of the board in italics. What is **bold** is written"
    yield "into the audit log before it is done; a refusal always is."
    yield ""
    yield "| action | what it is | by whom a thing may be named | ways |"
    yield "|---|---|---|---|"
    for action, rule in RULES.items():
        found = [f"**{name}**" if way.audited else name for name, way in ways.items() if way.action is action]
        found += [f"_{view.name}_" for view in VIEWS.values() if view.action is action]
        yield f"| {action} | {_WHAT[action]} | {rule.named} | {', '.join(found)} |"
    yield ""


def _commands() -> Iterator[str]:
    from bot.operations.local import READING

    yield "## Commands"
    yield ""
    yield "Whoever may use the account that runs the bot may give these; the audit log has the account's name."
    yield ""
    yield "| command | what it uses | audited |"
    yield "|---|---|---|"
    for command in sorted(FILES | OPERATIONS.keys()):
        operations = OPERATIONS.get(command, ())
        audited = "yes" if set(operations) - READING else ""
        yield f"| `startklar {command}` | {', '.join(operations) or 'files of the account'} | {audited} |"


def _addresses() -> Iterator[str]:
    from bot.web.doors import DOORS

    yield "## Addresses"
    yield ""
    yield "| address | what proves who asks | action |"
    yield "|---|---|---|"
    for address, door in DOORS.items():
        yield f"| `{address}` | {door.proof} | {door.action or ''} |"
