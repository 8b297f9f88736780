"""The closed sets a playbook chooses from."""

from enum import StrEnum


class Level(StrEnum):
    """Where in the organisation a role acts."""

    STRATEGIC = "strategic"
    TACTICAL = "tactical"
    OPERATIONAL = "operational"
    SUPPORT = "support"
    EXTERNAL = "external"


class Scope(StrEnum):
    """What a criterion is answered for."""

    INITIATIVE = "initiative"
    ADMINISTRATION = "administration"
    UNIT = "unit"
    EXTERNAL_PARTY = "external-party"


class AnswerType(StrEnum):
    """How a criterion is answered."""

    YES_PARTLY_NO = "yes-partly-no"
    # Per cent of those concerned.
    SHARE = "share"
    # A number, with thresholds that say when it is enough.
    COUNT = "count"
    # 1 to 5, once or for each of the criterion's parts.
    RATING = "rating"


class Measure(StrEnum):
    """What the figure of a criterion says of people, so that it can be added up over units."""

    # The share of those concerned who have been trained.
    TRAINED = "trained"
    # How well it is understood, rated once or by part.
    UNDERSTANDING = "understanding"


class Cadence(StrEnum):
    """How often something comes back."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"
    ONCE = "once"
    AGREED = "agreed"
    CONTINUOUS = "continuous"
    AFTER_MEETING = "after-meeting"
    PER_MEASURING_POINT = "per-measuring-point"


class LeadSource(StrEnum):
    """Whether a founding document states a value or it is our default."""

    STATED = "stated"
    DEFAULT = "default"


class Effect(StrEnum):
    """What an outcome does to the waves and units it is about; `none` is only recorded and told."""

    GO = "go"
    GO_FOR_SOME = "go-for-some"
    NO_GO = "no-go"
    POSTPONE = "postpone"
    PAUSE = "pause"
    ROLL_BACK = "roll-back"
    NEW_WAVE = "new-wave"
    NONE = "none"
