"""Gates say whose unit goes when, who is red and who yellow, and how long a decision has waited: in every language."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from microsoft_teams.cards import AdaptiveCard

from cards import gate
from content.language import Language
from content.playbook import Effect
from content.voice import Voice
from dialogs.gate.evidence import Evidence
from dialogs.gate.model import Decision, Stance
from dialogs.initiative.model import Initiative
from dialogs.rollup.model import Colour
from tests.cards.looks import dumped, walk
from tests.cards.readiness_cards import (
    AT,
    BLANK,
    BOTH,
    DECIDED,
    EVERY,
    JOURNAL,
    LATER_ON,
    LIBRARY,
    OVER,
    PARTED,
    PUT,
    PUT_OFF,
    TODAY,
    planned,
    view,
)

SV, DA, NB, EN = (Voice(LIBRARY, each) for each in (Language.SV, Language.DA, Language.NB, Language.EN))
VOICES = {each.language: each for each in (SV, DA, NB, EN)}


def lines(card: AdaptiveCard) -> list[str]:
    return [node["text"] for node in walk(dumped(card)) if node.get("type") == "TextBlock"]


def told(voice: Voice, decision: Decision, own: Sequence[str], after: Initiative = PARTED) -> list[str]:
    return lines(gate.told_card(voice, replace(view(BLANK.with_decision(decision)), initiative=after, own=own)))


# Who goes and who waits.


@pytest.mark.parametrize(
    ("language", "goes", "waits"),
    [
        (
            Language.SV,
            "Din enhet Mottagningen A kör den 2 december 2026.",
            "Din enhet Avdelning B väntar. Ny dag: 18 januari 2027.",
        ),
        (
            Language.DA,
            "Din enhed Mottagningen A går i gang 2. december 2026.",
            "Din enhed Avdelning B venter. Ny dato: 18. januar 2027.",
        ),
        (
            Language.NB,
            "Enheten din, Mottagningen A, starter 2. desember 2026.",
            "Enheten din, Avdelning B, venter. Ny dato: 18. januar 2027.",
        ),
        (
            Language.EN,
            "Your unit Mottagningen A goes live on December 2, 2026.",
            "Your unit Avdelning B waits. New date: January 18, 2027.",
        ),
    ],
)
def test_whoever_leads_a_unit_reads_first_whether_it_goes_or_waits(language: Language, goes: str, waits: str) -> None:
    voice = VOICES[language]
    assert told(voice, OVER, ["a"])[2:3] == [goes]
    assert told(voice, OVER, ["b"])[2:3] == [waits]
    assert told(voice, OVER, ["a", "b"])[2:4] == [goes, waits]
    assert not {goes, waits} & set(told(voice, OVER, []))


def test_a_unit_that_waits_without_a_day_is_told_so() -> None:
    paused = PARTED.with_wave(replace(PARTED.waves[-1], paused=True))
    assert told(SV, replace(OVER, day=None), ["b"], paused)[2] == (
        "Din enhet Avdelning B väntar. Ny dag är inte bestämd än."
    )


def test_when_all_are_put_off_each_reads_the_new_day_of_its_own_unit() -> None:
    assert told(SV, PUT_OFF, ["a"], PUT)[2] == "Din enhet Mottagningen A väntar. Ny dag: 18 januari 2027."


def test_a_unit_that_has_started_is_not_put_off_with_the_others() -> None:
    started = PUT.with_wave(replace(PUT.waves[0], go_live=AT.date() - timedelta(days=30)))
    assert [line for line in told(SV, PUT_OFF, ["a"], started) if "Din enhet" in line] == []


def test_of_a_plain_go_nothing_is_said_of_ones_own_unit() -> None:
    go = Decision(outcome="go", effect=Effect.GO, by="astrid", at=AT)
    assert [line for line in told(SV, go, ["a"]) if "Din enhet" in line] == []


@pytest.mark.parametrize(
    ("language", "goes", "waits", "waits_open", "moved"),
    [
        (
            Language.SV,
            "Kör den 2 december 2026: Mottagningen A",
            "Väntar till den 18 januari 2027: Avdelning B",
            "Väntar på en ny dag: Avdelning B",
            "Ny dag: 18 januari 2027, i stället för 2 december 2026",
        ),
        (
            Language.DA,
            "Går i gang 2. december 2026: Mottagningen A",
            "Venter til 18. januar 2027: Avdelning B",
            "Venter på en ny dato: Avdelning B",
            "Ny dato: 18. januar 2027 i stedet for 2. december 2026",
        ),
        (
            Language.NB,
            "Starter 2. desember 2026: Mottagningen A",
            "Venter til 18. januar 2027: Avdelning B",
            "Venter på ny dato: Avdelning B",
            "Ny dato: 18. januar 2027 i stedet for 2. desember 2026",
        ),
        (
            Language.EN,
            "Going on December 2, 2026: Mottagningen A",
            "Waiting until January 18, 2027: Avdelning B",
            "Waiting for a new date: Avdelning B",
            "New date: January 18, 2027 instead of December 2, 2026",
        ),
    ],
)
def test_it_says_who_goes_on_which_day_who_waits_for_which_and_which_day_was_moved(
    language: Language, goes: str, waits: str, waits_open: str, moved: str
) -> None:
    voice = VOICES[language]
    assert {goes, waits} <= set(told(voice, OVER, []))
    assert {goes, waits_open} <= set(told(voice, replace(OVER, day=None), []))
    assert moved in told(voice, PUT_OFF, [], PUT)


def test_what_was_decided_before_it_was_kept_who_waits_still_reads_right() -> None:
    old = told(SV, replace(OVER, waiting=(), go_live=None), [])
    assert {"Kör: Mottagningen A", "Ny dag för de andra: 18 januari 2027"} <= set(old)
    assert "Ny dag: 18 januari 2027" in told(SV, replace(PUT_OFF, go_live=None), [], PUT)


@pytest.mark.parametrize("language", Language)
def test_a_decision_names_its_initiative_when_it_is_told_and_when_it_is_taken(language: Language) -> None:
    voice = VOICES[language]
    named = replace(JOURNAL, name=dict.fromkeys(Language, "Nya journalen"))
    shown = replace(view(DECIDED), initiative=named)
    assert lines(gate.told_card(voice, shown))[1] == "Nya journalen"
    assert lines(gate.decide_card(voice, shown, ["a", "b"]))[1] == "Nya journalen"


# What it rests on.


@pytest.mark.parametrize("language", Language)
def test_below_a_red_row_those_who_are_red_come_first_and_the_yellow_are_said_to_be_yellow(language: Language) -> None:
    yellow = {Language.EN: "yellow"}.get(language, "gult")
    shown = lines(gate.gate_card(VOICES[language], view(found=BOTH)))
    assert [line for line in shown if line.startswith(f"Avdelning B  ·  {yellow}: Mottagningen A")]


def test_below_a_yellow_row_the_names_need_no_colour() -> None:
    (reading,) = BOTH.readings
    found = Evidence(readings=(replace(reading, colour=Colour.YELLOW, red=(), yellow=("a", "b"), oldest=None),))
    assert "Mottagningen A, Avdelning B" in lines(gate.gate_card(SV, view(found=found)))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.SV, "Frågas först i en senare fas och räknas inte här"),
        (
            Language.DA,
            "Bliver der først spurgt om i en senere fase, og tæller ikke med her",
        ),
        (
            Language.NB,
            "Blir det først spurt om i en senere fase, og teller ikke med her",
        ),
        (
            Language.EN,
            "Asked only in a later phase, and not counted here",
        ),
    ],
)
def test_what_is_asked_only_later_is_named_and_not_called_unknown(language: Language, said: str) -> None:
    shown = lines(gate.gate_card(VOICES[language], view(found=LATER_ON)))
    label = LATER_ON.later[0].label[language]
    assert [line for line in shown if label in line] == [f"{said}: {label} ({VOICES[language].say('gate-hard')})"]


# How it stands.


@pytest.mark.parametrize(
    ("language", "days", "said"),
    [
        (Language.SV, 0, "Skulle ha beslutats 18 november 2026. Dagen har passerat."),
        (Language.SV, 1, "Skulle ha beslutats 18 november 2026. Beslutet har väntat en arbetsdag."),
        (Language.SV, 3, "Skulle ha beslutats 18 november 2026. Beslutet har väntat 3 arbetsdagar."),
        (Language.DA, 1, "Skulle have været besluttet 18. november 2026. Beslutningen har ventet én arbejdsdag."),
        (Language.DA, 3, "Skulle have været besluttet 18. november 2026. Beslutningen har ventet 3 arbejdsdage."),
        (Language.NB, 1, "Skulle vært besluttet 18. november 2026. Beslutningen har ventet én arbeidsdag."),
        (Language.NB, 3, "Skulle vært besluttet 18. november 2026. Beslutningen har ventet 3 arbeidsdager."),
        (Language.EN, 1, "Was to be decided on November 18, 2026. The decision has waited one working day."),
        (Language.EN, 3, "Was to be decided on November 18, 2026. The decision has waited 3 working days."),
    ],
)
def test_a_gate_whose_day_has_passed_says_how_long_it_has_waited(language: Language, days: int, said: str) -> None:
    assert lines(gate.gate_card(VOICES[language], replace(view(), waited=days)))[2] == said
    assert said not in lines(gate.gate_card(VOICES[language], view()))


STANCES = {
    Language.SV: ["👍 för att gå vidare", "👎 emot att gå vidare", "✋ avstår"],
    Language.DA: ["👍 for at gå videre", "👎 imod at gå videre", "✋ stemmer ikke"],
    Language.NB: ["👍 for å gå videre", "👎 imot å gå videre", "✋ avstår"],
    Language.EN: ["👍 for going ahead", "👎 against going ahead", "✋ abstains"],
}


@pytest.mark.parametrize("language", Language)
def test_a_stance_says_what_it_is_for_whatever_was_decided(language: Language) -> None:
    shown = dumped(gate.gate_card(VOICES[language], view()))
    choices = next(node["choices"] for node in walk(shown) if node.get("id") == gate.STANCE)
    assert [each["title"] for each in choices] == STANCES[language]
    assert [each["value"] for each in choices] == [each.value for each in Stance]


@pytest.mark.parametrize(
    ("language", "one", "several"),
    [
        (
            Language.SV,
            "Underlaget då: 1 uppfyllt, 1 inte, 1 okänt",
            "Underlaget då: 0 uppfyllda, 2 inte, 3 okända",
        ),
        (
            Language.DA,
            "Grundlaget da: 1 opfyldt, 1 ikke, 1 ukendt",
            "Grundlaget da: 0 opfyldte, 2 ikke, 3 ukendte",
        ),
        (
            Language.NB,
            "Grunnlaget da: 1 oppfylt, 1 ikke, 1 ukjent",
            "Grunnlaget da: 0 oppfylte, 2 ikke, 3 ukjente",
        ),
        (
            Language.EN,
            "How it stood then: 1 met, 1 not met, 1 not known",
            "How it stood then: 0 met, 2 not met, 3 not known",
        ),
    ],
)
def test_the_grounds_are_counted_in_the_right_number(language: Language, one: str, several: str) -> None:
    voice = VOICES[language]
    assert one in told(voice, replace(PUT_OFF, met=1, unmet=1, unknown=1), [])
    assert several in told(voice, replace(PUT_OFF, met=0, unmet=2, unknown=3), [])


# The register.


def test_the_register_has_open_ones_first_and_what_was_decided_newest_first() -> None:
    wide, begin = (planned(id_).gate("journal") for id_ in ("VGR-D3", "VGR-D2"))
    go = Decision(outcome="go", effect=Effect.GO, by="astrid", at=AT)
    done = {
        wide.id: wide.with_decision(replace(go, at=AT - timedelta(days=20))),
        begin.id: begin.with_decision(replace(go, outcome="start", at=AT - timedelta(days=3))),
    }
    shown = lines(gate.gates_card(SV, JOURNAL, EVERY, done, TODAY))
    order = [
        "Öppna nu",
        "→ Enheten startar, våg 1",
        "Längre fram",
        "Beslutade",
        "→ Starta införandet",
        "→ Breddinförande",
    ]
    assert [line for line in shown if line in order] == order


def test_the_register_says_of_what_was_put_off_that_it_was_and_of_what_is_late_when_it_was_due() -> None:
    put_off = BLANK.with_decision(PUT_OFF)
    later = JOURNAL.with_wave(replace(JOURNAL.waves[0], go_live=TODAY + timedelta(days=20)))
    every = [planned("VGR-D4", later)]
    shown = lines(gate.gates_card(SV, later, every, {put_off.id: put_off}, TODAY))
    assert "Beslut 22 november 2026  ·  Tidigare beslut: Skjut upp, 16 november 2026" in shown
    overdue = lines(gate.gates_card(SV, later, every, {}, TODAY + timedelta(days=7)))
    assert "Skulle ha beslutats 22 november 2026" in overdue
