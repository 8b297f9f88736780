"""Who looks at a page in a browser: the language they read, and how the page is kept to itself."""

from html import escape

from aiohttp import web

from content.language import Language, from_locale

# Nothing from elsewhere, no script, no form: what a page of ours needs is in it.
SECURITY = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


def language_asked(request: web.Request) -> Language:
    """The first language of ours that the browser asks for; English where it asks for none."""
    asked = request.headers.get("Accept-Language", "").split(",")
    return next(filter(None, (from_locale(each.split(";")[0].strip()) for each in asked)), Language.EN)


def html(text: str) -> str:
    """Text for a page, with the parts between two pairs of asterisks in bold."""
    parts = escape(text).split("**")
    return "".join(f"<b>{part}</b>" if place % 2 else part for place, part in enumerate(parts))
