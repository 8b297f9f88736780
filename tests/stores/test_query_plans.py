"""With a region's year in it, no query reads one of the large tables from end to end."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest
from psycopg import sql

from bot.storage.postgres.queries import queries
from tests.stores import postgres

UNITS, WEEKS, ROWS, PEOPLE = 3_000, 52, 150_000, 55_000
NOW = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)
LARGE = {
    "checkins",
    "deliveries",
    "receipts",
    "questions",
    "feedback",
    "tickets",
    "addresses",
    "shown",
    "actions",
    "turns",
    "audit",
}
# These are meant to look at everybody or everything: once for a broadcast to a whole region, or by hand.
WHOLE = {("people", "chats"), ("outbox", "every"), ("turns", "empty")}
FILES = ("outbox", "people", "readiness", "asking", "broadcasts", "replicas", "turns", "audit", "privacy")

# A year of check-ins, three broadcasts to everybody and one that is on its way, a month's questions and tickets.
FILL = f"""
insert into checkins (key, revision, doc)
select format('journal/u%s/2026-W%s', unit, week), 1, jsonb_build_object('initiative', 'journal', 'unit', 'u' || unit,
    'period', '2026-W' || week, 'at', timestamptz '2026-01-01' + week * interval '7 days', 'colour', 'green')
from generate_series(1, {UNITS}) as unit, generate_series(1, {WEEKS}) as week;
insert into deliveries (key, doc)
select format('b%s/person:p%s', n % 4, n), jsonb_build_object('broadcast', 'b' || n % 4, 'subject', 'broadcast',
    'state', case when n % 4 = 0 then 'planned' when n % 999 = 0 then 'held' else 'sent' end, 'priority', 2,
    'planned_for', timestamptz '2026-06-01' + n * interval '1 minute', 'not_before', null, 'key', '',
    'message_id', 'm' || n, 'ended', timestamptz '2026-06-01' + n * interval '1 minute', 'attempts', 0,
    'recipient', jsonb_build_object('to', 'person', 'id', 'p' || n % {PEOPLE}))
from generate_series(1, {ROWS}) as n;
insert into receipts (broadcast, person, doc)
select 'b' || n % 4, 'p' || n, '{{}}' from generate_series(1, {ROWS}) as n;
insert into addresses (key, doc)
select 'c' || n, jsonb_build_object('person', 'p' || n, 'service_url', 'https://teams/' || n % 2)
from generate_series(1, {PEOPLE}) as n;
insert into questions (key, doc)
select 'q' || n, jsonb_build_object('at', timestamptz '2026-06-01' + n * interval '1 minute')
from generate_series(1, {PEOPLE}) as n;
insert into feedback (key, doc)
select 'q' || n || '/a', jsonb_build_object('question', 'q' || n, 'at', timestamptz '2026-06-01')
from generate_series(1, {PEOPLE}) as n;
insert into shown (key, doc) select 's' || n, '{{}}' from generate_series(1, {PEOPLE}) as n;
insert into tickets (key, revision, doc)
select 't' || n, 1, jsonb_build_object('state', case when n % 100 = 0 then 'open' else 'closed' end, 'asker', 'p' || n,
    'about', case when n % 50 = 0 then 'b' || n % 4 else '' end, 'question', 'q' || n,
    'entries', jsonb_build_array(jsonb_build_object('at', timestamptz '2026-06-01' + n * interval '1 minute')))
from generate_series(1, {PEOPLE}) as n;
insert into actions (key, revision, doc)
select 'x' || n, 1,
    jsonb_build_object('initiative', 'journal', 'state', case when n % 100 = 0 then 'open' else 'done' end)
from generate_series(1, {PEOPLE}) as n;
insert into audit (key, doc) select n, jsonb_build_object('number', n) from generate_series(1, {PEOPLE}) as n;
insert into turns (activity) select 'a' || n from generate_series(1, {PEOPLE}) as n;
analyze;
"""
VALUES: dict[str, Any] = {
    "about": "b1", "activities": ["a"], "activity": "a", "after": 0, "bodies": [None], "asker": "p1", "at": NOW,
    "beyond": "", "before": datetime(2026, 6, 2, tzinfo=UTC), "kind": "left", "people": ["p1"], "new_keys": ["k"],
    "ats": [NOW], "broadcast": "b1", "broadcasts": ["b1"], "by": NOW, "cause": "blocked", "conversation": "c",
    "conversations": ["c"], "digest": "digest/x", "doc": "{}", "docs": ['{"state": "sent"}'], "epoch": 1, "gap": "g",
    "initiative": "journal", "initiatives": ["journal"], "key": "k", "keys": ["k"], "last": "b0", "lock": 1,
    "message": "m1", "moment": datetime(2026, 6, 1, tzinfo=UTC), "most": 50, "name": "n", "now": NOW, "number": 7,
    "periods": ["2026-W40"], "person": "p1", "question": "q1", "questions": ["q1"], "replica": "r", "revisions": [1],
    "rules": ["r"], "seconds": 8.0, "secret": b"", "since": NOW, "stages": ["sent"], "states": ["open"], "told_in": "x",
    "unit": "u1", "units": ["u1", "u2"], "url": "https://teams/1", "waiting": ["open", "taken"],
}  # fmt: skip
ASKED = [(file, name) for file in FILES for name in queries(file)]


@pytest.fixture(scope="module")
def region() -> Iterator[psycopg.Connection]:
    """A database of its own, for the others are emptied all the time."""
    with postgres.server() as server, postgres.database(server) as url:
        postgres.migrated(url)
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(FILL)
            yield connection


def read_whole(connection: psycopg.Connection, query: sql.Composable) -> set[str]:
    """The tables that the plan of a query reads from end to end."""
    row = connection.execute(sql.SQL("explain (format json) ") + query, VALUES).fetchone()
    assert row is not None
    (plan,) = row[0]
    return {each["Relation Name"] for each in nodes(plan["Plan"]) if each["Node Type"] == "Seq Scan"}


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for each in plan.get("Plans", ()):
        yield from nodes(each)


@pytest.mark.parametrize(("file", "name"), ASKED)
def test_a_query_finds_what_it_looks_for_by_an_index(region: psycopg.Connection, file: str, name: str) -> None:
    whole = read_whole(region, queries(file)[name]) & LARGE
    assert bool(whole) == ((file, name) in WHOLE), whole


@pytest.mark.parametrize("table", sorted(LARGE - {"receipts", "turns"}))
@pytest.mark.parametrize("name", ["find", "put", "drop"])
def test_a_document_is_found_by_its_key(region: psycopg.Connection, table: str, name: str) -> None:
    query = queries("documents")[name].format(table=sql.Identifier(table))
    assert not read_whole(region, query)
