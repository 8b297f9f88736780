"""The app package that is uploaded to Teams."""

from bot.package.archive import build_package

__all__ = ["build_package"]
