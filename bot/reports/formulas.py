"""What a spreadsheet, or a mail program that opens its text, would run instead of showing."""

# As OWASP lists them, with the wide forms that spreadsheets in some languages take for the same.
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def would_run(text: str) -> bool:
    """Whether it begins like a formula, be it after spaces: some programs leave those out."""
    return text.startswith(_RUNS) or text.lstrip().startswith(_RUNS)
