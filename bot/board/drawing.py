"""Draws the board's templates: whatever a person wrote is text in them, never markup."""

from urllib.parse import urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from bot.board.desk import Drawn
from bot.links import BOARD
from bot.markup import html
from content.voice import Voice

# A view is one of the board's queries.
PATH = BOARD


def draw(template: str, voice: Voice, **values: object) -> Markup:
    """`templates/{template}.html.jinja` with these values; `say` gives a phrase there, `to` the address of a view."""
    found = _TEMPLATES.get_template(f"{template}.html.jinja")
    return Markup(found.render(say=voice.say, voice=voice, **values))  # noqa: S704 - escaped by the template


def fragment(voice: Voice, drawn: Drawn) -> str:
    """A view with its heading, as the script puts it into the page."""
    return draw("fragment", voice, drawn=drawn)


def to(view: str, **asked: str) -> str:
    """The address of a view, to be looked at with these arguments."""
    return f"{PATH}?{urlencode({'view': view, **asked})}"


def _prose(text: str) -> Markup:
    return Markup(html(text))  # noqa: S704 - escaped there


_TEMPLATES = Environment(
    loader=PackageLoader("bot.board"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)
_TEMPLATES.globals["to"] = to
# What is said to a browser is read as UTF-8; an å is an å, and no space is sent three thousand times.
_TEMPLATES.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
_TEMPLATES.filters["prose"] = _prose
