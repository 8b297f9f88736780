"""Measures the operating points of a library, with and without a model."""

from collections.abc import Mapping, Sequence

import yaml

from bot.cli.learned import Model, learned, open_model
from content.language import Language
from content.library import Article
from content.search import Hit, Index
from content.search.calibration import TO_CHECK, TO_CHOOSE, Outcome, choose, held_back, outcomes, point, unrelated
from content.settings import Calibration, OperatingPoint

Measured = tuple[list[Outcome], list[Outcome]]


def measured(articles: Mapping[str, Article]) -> dict[str, OperatingPoint]:
    """The point for each way of searching: chosen on one set of held-back questions, told of another."""
    found = {"words": _point(articles, None)}
    if (model := open_model()) is not None:
        found["meaning"] = _point(articles, model)
    return found


def written(points: Mapping[str, OperatingPoint]) -> str:
    """The calibration as YAML."""
    calibration = Calibration.model_validate(points)
    figures = yaml.safe_dump(calibration.model_dump(exclude_none=True), sort_keys=False)
    return f"# Written by `startklar content calibrate`; measure again when many articles have changed.\n{figures}"


def _point(articles: Mapping[str, Article], model: Model | None) -> OperatingPoint:
    asked = {variant: _asked(articles, variant, model) for variant in (TO_CHOOSE, TO_CHECK)}
    answer_from, suggest_from = choose(*asked[TO_CHOOSE])
    return point(answer_from, suggest_from, *asked[TO_CHECK])


def _asked(articles: Mapping[str, Article], variant: int, model: Model | None) -> Measured:
    kept, questions = held_back(articles, variant)
    index, embed = learned(kept, model)

    def search(index: Index, question: str, language: Language) -> Sequence[Hit]:
        return index.search(question, language, top=5, vector=embed(index.mend(question, language)))

    return list(outcomes(index, questions, search)), list(outcomes(index, unrelated(), search))
