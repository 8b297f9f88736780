"""What ships is complete, short enough to read, and says only what it may."""

import re
from pathlib import Path

import pytest
import yaml

from bot.ports import Edition
from content.language import Language
from content.loader import SHIPPED, load
from content.search.calibration import unrelated
from dialogs.ask.flow import decide
from dialogs.ask.model import Outcome, OutcomeKind

LIBRARY = load(SHIPPED).library
TOPICS: dict[str, list[str]] = yaml.safe_load(Path(__file__).with_name("topics.yaml").read_text("utf-8"))


def test_there_are_at_least_90_articles_and_8_pieces_of_material_in_four_languages() -> None:
    assert len(LIBRARY.articles) >= 90
    assert len(LIBRARY.material) >= 8
    assert all(set(each.texts) == set(Language) for each in LIBRARY.articles.values())
    assert not any(text.languages for each in LIBRARY.articles.values() for text in each.texts.values())
    assert all(set(each.texts) == set(Language) for each in LIBRARY.material.values())


@pytest.mark.parametrize("article", LIBRARY.articles)
def test_an_article_is_short_and_knows_how_people_ask(article: str) -> None:
    for text in LIBRARY.articles[article].texts.values():
        assert len(text.title) <= 80
        assert len(text.short) <= 320
        assert len(text.body) <= 1200
        assert len(set(text.questions)) >= 4


def test_no_text_shouts_or_carries_a_phone_number_or_a_mailbox() -> None:
    bodies = [t.body + t.title for each in LIBRARY.articles.values() for t in each.texts.values()]
    bodies += [t.body + t.title for each in LIBRARY.material.values() for t in each.texts.values()]
    for body in bodies:
        assert "!" not in body
        assert not re.search(r"@|\+?\d[\d -]{6,}\d", body), body


def test_vgr_has_exactly_what_the_workshop_asked_for() -> None:
    vgr = LIBRARY.playbooks["vgr"]
    assert len(vgr.phases) == 6
    assert len(vgr.dimensions) == 7
    assert len(vgr.decision_points) == 7
    assert len(vgr.items) == 15
    assert len([each for each in vgr.criteria if each.item]) == 25
    assert len([each for each in vgr.criteria if each.id.startswith("W-")]) == 70
    assert len(vgr.criteria) == 95
    stated = {
        each.id: str(each.lead.before_go_live) for each in vgr.criteria if each.lead and each.lead.source == "stated"
    }
    assert stated == {"START-06b": "P12M", "START-07": "P3M"}
    assert {each.id for each in vgr.criteria if each.conditional} == {"START-09", "START-12b", "START-15"}


async def asked(shipped: Edition, question: str, language: Language) -> Outcome:
    return decide(await shipped.finder.find(question, language), shipped.point)


async def test_a_question_as_it_is_stored_gets_its_own_article(shipped: Edition) -> None:
    stored = [
        (id_, language, question)
        for id_, article in LIBRARY.articles.items()
        for language, text in article.texts.items()
        for question in text.questions
    ]
    wrong = []
    for id_, language, question in stored:
        outcome = await asked(shipped, question, language)
        if outcome.kind is not OutcomeKind.ANSWER or outcome.articles != (id_,):
            wrong.append((language, question, id_, outcome.articles))
    assert len(wrong) / len(stored) <= 0.02, wrong


async def test_what_has_nothing_to_do_with_the_change_is_hardly_ever_answered(shipped: Edition) -> None:
    answered = [
        each for each in unrelated() if (await asked(shipped, each.question, each.language)).kind is OutcomeKind.ANSWER
    ]
    assert len(answered) / len(unrelated()) <= 0.03, answered


async def test_every_question_that_material_asks_has_an_answer(shipped: Edition) -> None:
    for material in LIBRARY.material.values():
        for language, text in material.texts.items():
            if text.action and text.action.ask:
                assert (await asked(shipped, text.action.ask, language)).articles, (material.id, language)


@pytest.mark.parametrize("key", ["help-example-why", "help-example-me", "help-example-support"])
@pytest.mark.parametrize("language", Language)
async def test_every_example_on_the_help_card_is_answered(key: str, language: Language, shipped: Edition) -> None:
    outcome = await asked(shipped, LIBRARY.say(language, key), language)
    assert outcome.kind is OutcomeKind.ANSWER, outcome


@pytest.mark.parametrize("topic", TOPICS)
def test_what_the_founding_documents_want_answered_has_an_article(topic: str) -> None:
    assert TOPICS[topic]
    for id_ in TOPICS[topic]:
        assert id_ in LIBRARY.articles, id_
