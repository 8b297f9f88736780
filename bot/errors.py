"""What can go wrong at the edges; each carries facts, the turn or the command puts them into words."""


class StartklarError(Exception):
    """The root of what this package raises."""


class InvalidSettings(StartklarError):
    """The settings do not allow a start; `problems` holds every one found."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


class StoreLocked(StartklarError):
    """Another process has the data directory open."""


class StoreDamaged(StartklarError):
    """What is stored cannot be read, and nothing was changed; `remedy` says what to do."""

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(what)
        self.remedy = remedy


class StoreOutdated(StartklarError):
    """The database is older than this version; `missing` are the migrations that `startklar store migrate` runs."""

    def __init__(self, missing: list[str]) -> None:
        super().__init__(", ".join(missing))
        self.missing = missing


class StoreUnavailable(StartklarError):
    """The store could not write (disk full, file system gone); what was asked for is not saved."""


class NotAuthenticated(StartklarError):
    """The caller did not prove to be Teams (HTTP 401)."""


class BadActivity(StartklarError):
    """The body is no activity (HTTP 400)."""


class ConnectorError(StartklarError):
    """Teams refused a request: HTTP `status` (0 when there was no answer), its error `code`, seconds to wait."""

    def __init__(self, status: int, code: str, retry_after: float | None = None) -> None:
        super().__init__(f"{status} {code}")
        self.status = status
        self.code = code
        self.retry_after = retry_after


class UploadFailed(StartklarError):
    """A file could not be put where Teams said: HTTP `status`, 0 when nothing was sent or nobody answered."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(f"{status} {why}")
        self.status = status


class OperationFailed(StartklarError):
    """A command could not do what it was asked; the message says why and what to do."""


class DirectoryFailed(OperationFailed):
    """The organisation's directory refused, or could not be reached.

    `short` says so without the directory's own words, which may name somebody: for the log, and for everybody.
    """

    def __init__(self, short: str, message: str = "") -> None:
        super().__init__(f"{short} {message}".rstrip())
        self.short = short
