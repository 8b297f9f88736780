"""Who asks: the language they read, what they show of themselves, and how a page is kept to itself."""

from aiohttp import web

from bot.teams.addresses import is_loopback
from content.language import Language, from_locale

# Nothing from elsewhere, no script, no form: what a page of ours needs is in it.
SECURITY = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


# What a proxy or a tunnel says of whom it speaks for.
_PASSED_ON = frozenset({"Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP"})


def language_asked(request: web.Request) -> Language:
    """The first language of ours that the browser asks for; English where it asks for none."""
    asked = request.headers.get("Accept-Language", "").split(",")
    return next(filter(None, (from_locale(each.split(";")[0].strip()) for each in asked)), Language.EN)


def authorization(request: web.Request) -> str | None:
    """The header, where there is one: of two, who knows which one somebody in between has looked at."""
    found = request.headers.getall("Authorization", [])
    return found[0] if len(found) == 1 else None


def sent_here(request: web.Request) -> bool:
    """Whether it was sent to this machine by its own name, and passed on by nobody."""
    passed_on = any(each in request.headers for each in _PASSED_ON)
    return not passed_on and is_loopback(request.host.rpartition(":")[0] or request.host)
