"""Broadcasts in chat: written, approved, sent, put right, taken back, and answered by their readers."""

from bot.turns.broadcast.addressing import people, people_save
from bot.turns.broadcast.composing import create, extras, extras_save, new, words, words_save
from bot.turns.broadcast.correcting import correct, erratum, withdraw
from bot.turns.broadcast.deciding import approve, cancel, copy, delete, preview, send, send_back
from bot.turns.broadcast.ledger import ledger, ledger_unit, remind
from bot.turns.broadcast.listing import open_, show_broadcasts
from bot.turns.broadcast.reading import pressed, preview_only, read, show

__all__ = [
    "approve",
    "cancel",
    "copy",
    "correct",
    "create",
    "delete",
    "erratum",
    "extras",
    "extras_save",
    "ledger",
    "ledger_unit",
    "new",
    "open_",
    "people",
    "people_save",
    "pressed",
    "preview",
    "preview_only",
    "read",
    "remind",
    "send",
    "send_back",
    "show",
    "show_broadcasts",
    "withdraw",
    "words",
    "words_save",
]
