"""A playbook in which every field that can name another part does."""

from typing import Any

import yaml

SMALL = """
id: small
version: "1"
dated: 2026-11-01
linear: true
title: {en: Small}
summary: {en: Small}
phases:
  - {id: now, label: {en: Now}, settles: {en: "What?"}, checkins: [weekly]}
dimensions:
  - {id: people, label: {en: People}}
  - {id: conditions, label: {en: Conditions}, precondition: true}
roles:
  - {id: leader, label: {en: Leader}, level: tactical, cardinality: "1", does: {en: Leads}, placed_with: office}
functions:
  - {id: office, label: {en: Office}}
checkin_sets:
  - {id: weekly, label: {en: Weekly}, who: leader, cadence: weekly}
pulses:
  - id: mood
    label: {en: Mood}
    who: leader
    phases: [now]
    questions: [{id: mood, label: {en: "Well?"}, shows: last}]
items:
  - {id: item, label: {en: Item}}
criteria:
  - id: last
    label: {en: Last}
    item: item
    parent: whole
    phase: now
    dimension: people
    answered_by: leader
    scope: unit
    answer: yes-partly-no
    evidence: {en: A list}
    after: [first]
    gates: [go]
    ask_in: [weekly]
  - &plain
    id: whole
    label: {en: Whole}
    phase: any
    dimension: people
    answered_by: office
    scope: initiative
    answer: yes-partly-no
    evidence: {en: A list}
  - {<<: *plain, id: first}
decision_points:
  - {id: go, label: {en: Go}, phase: now, decided_by: leader, inputs: {en: All}, outcomes: [{id: go, label: {en: Go}}]}
reports:
  - {id: status, label: {en: Status}, from: leader, to: [office], cadence: weekly, cadence_source: default}
"""


def raw(**changes: Any) -> dict[str, Any]:
    """The playbook as it is read from its file, with these keys instead."""
    found: dict[str, Any] = yaml.safe_load(SMALL)
    return found | changes


def raw_with(kind: str, place: int, **changes: Any) -> dict[str, Any]:
    """The same with one of its parts changed."""
    found = raw()
    found[kind][place] |= changes
    return found
