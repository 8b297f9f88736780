"""Greeting, help, language, coming and going."""

from bot.ports import Outgoing, Reply
from bot.turns.commands import begins, spoken
from bot.turns.turn import Turn, show
from cards.frame import on_board
from cards.welcome import help_card
from content.language import Language
from content.voice import Voice
from dialogs.people.model import Preference
from dialogs.privacy.model import Mark, MarkKind


async def help_(turn: Turn) -> Reply:
    """What one can do here."""
    return _help(turn, greeting=False)


async def greet(turn: Turn) -> Reply:
    """The same, with a hello."""
    return _help(turn, greeting=True)


async def welcome(turn: Turn) -> Reply:
    """One personal hello when the app is installed for somebody; a channel is not disturbed."""
    if turn.private:
        await turn.store.drop_marks([Mark(kind=MarkKind.DECLINED, of=turn.person.id, at=turn.now)])
    return _help(turn, greeting=True) if turn.private and not turn.met else Reply()


async def forget(turn: Turn) -> Reply:
    """The app was removed: the conversation can no longer be written to."""
    await turn.store.drop_reference(turn.activity.channel or turn.activity.conversation)
    if turn.private:
        # Nobody is given it again who did not want it.
        await turn.store.save_marks([Mark(kind=MarkKind.DECLINED, of=turn.person.id, at=turn.now)])
    return Reply()


async def change_language(turn: Turn) -> Reply:
    """Speak the language that was named, from now on."""
    named = spoken(turn.library, turn.activity.text)
    language = named.language if named and named.language else turn.voice.language
    await remember_language(turn, language, chosen=True)
    said = Voice(turn.library, language).say("language-changed")
    return Reply(messages=(Outgoing(summary=said, text=said),))


async def remember_language(turn: Turn, language: Language, *, chosen: bool) -> None:
    """Keep the language for the next time, and for what the bot sends by itself."""
    await turn.store.save_preference(Preference(person=turn.person.id, language=language, chosen=chosen))


async def unknown_action(turn: Turn) -> Reply:
    """A button of a card from before, or a forged one."""
    return turn.text("unknown-action")


def not_ours(turn: Turn) -> Reply:
    """A button that carries no signature of ours, or too old a one: said beside the card, which stays."""
    verb = turn.activity.action.verb if turn.activity.action else ""
    words = turn.library.phrases.words(turn.voice.language, f"command-{begins(verb)}")
    return Reply(note=turn.voice.say("card-not-ours", command=words[0]))


async def silent(turn: Turn) -> Reply:
    """Nothing to say: a reaction, a renamed team."""
    return Reply()


def _help(turn: Turn, *, greeting: bool) -> Reply:
    leads = bool(turn.roster.led_by(turn.person.id, turn.today))
    summary = turn.voice.say("welcome-title" if greeting else "help-title")
    card = help_card(turn.voice, leads=leads, greeting=greeting)
    return show(summary, on_board(turn.voice, card, turn.links.board("start")))
