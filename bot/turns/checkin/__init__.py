"""The check-in in chat: open the form, take it in, change it, put it off, and the day's colour."""

from bot.turns.checkin.day import day
from bot.turns.checkin.opening import edit, open_, skip, skip_submit, snooze
from bot.turns.checkin.saying import say, says_checkin
from bot.turns.checkin.submitting import same, submit

__all__ = ["day", "edit", "open_", "same", "say", "says_checkin", "skip", "skip_submit", "snooze", "submit"]
