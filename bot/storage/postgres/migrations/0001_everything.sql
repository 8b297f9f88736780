-- Everything that is kept. A table holds whole documents, as its port writes them; the columns beside them are drawn
-- from the document and are what somebody looks for. `place` is the order in which they came.

-- Written by us, always with its offset: the same whatever the session's time zone, so an index may rest on it.
create function moment(written text) returns timestamptz
    language sql immutable strict parallel safe
    as $$ select written::timestamptz $$;

-- What other replicas keep in memory and must read anew: a stamp for each, new with every change.
create table stamps (
    name text primary key,
    stamp bigint not null default 1
);

create table checks (
    alone boolean primary key default true check (alone),
    at timestamptz not null
);

-- People, units and initiatives

create table roster (
    alone boolean primary key default true check (alone),
    doc jsonb not null
);

create table initiatives (
    key text primary key,
    revision integer not null,
    doc jsonb not null
);

create table preferences (
    key text primary key,
    doc jsonb not null
);

create table addresses (
    key text primary key,
    doc jsonb not null,
    place bigint generated always as identity,
    person text generated always as (doc ->> 'person') stored,
    service_url text generated always as (doc ->> 'service_url') stored
);
create index addresses_place on addresses (place);
create index addresses_person on addresses (person, place);
create index addresses_service_url on addresses (service_url, place);

create table service (
    alone boolean primary key default true check (alone),
    url text not null
);

create table standings (
    person text primary key,
    cause text not null
);

create table absences (
    key text primary key,
    doc jsonb not null
);

-- Readiness

create table checkins (
    key text primary key,
    revision integer not null,
    doc jsonb not null,
    initiative text not null generated always as (doc ->> 'initiative') stored,
    unit text not null generated always as (doc ->> 'unit') stored,
    period text not null generated always as (doc ->> 'period') stored,
    at timestamptz not null generated always as (moment(doc ->> 'at')) stored,
    colour text generated always as (doc ->> 'colour') stored
);
create index checkins_latest on checkins (initiative, unit, at desc, period desc);
create index checkins_period on checkins (initiative, period) include (unit, colour);

create table skipped (
    key text primary key,
    doc jsonb not null,
    place bigint generated always as identity,
    initiative text not null generated always as (doc ->> 'initiative') stored,
    period text not null generated always as (doc ->> 'period') stored
);
create index skipped_period on skipped (initiative, period);

create table days (
    key text primary key,
    revision integer not null,
    doc jsonb not null
);

create table actions (
    key text primary key,
    revision integer not null,
    doc jsonb not null,
    place bigint generated always as identity,
    initiative text not null generated always as (doc ->> 'initiative') stored,
    state text not null generated always as (doc ->> 'state') stored
);
create index actions_state on actions (state, initiative, place);

create table gates (
    key text primary key,
    revision integer not null,
    doc jsonb not null,
    place bigint generated always as identity,
    initiative text not null generated always as (doc ->> 'initiative') stored
);
create index gates_initiative on gates (initiative, place);

create table plans (
    key text primary key,
    revision integer not null,
    doc jsonb not null
);

create table reports (
    key text primary key,
    revision integer not null,
    doc jsonb not null,
    place bigint generated always as identity,
    initiative text not null generated always as (doc ->> 'initiative') stored,
    at timestamptz not null generated always as (moment(doc ->> 'at')) stored
);
create index reports_initiative on reports (initiative, at, place);

create table pulses (
    key text primary key,
    doc jsonb not null
);

-- Questions, gaps and tickets

create table questions (
    key text primary key,
    doc jsonb not null,
    place bigint generated always as identity,
    at timestamptz not null generated always as (moment(doc ->> 'at')) stored
);

create table feedback (
    key text primary key,
    doc jsonb not null,
    question text not null generated always as (doc ->> 'question') stored,
    at timestamptz not null generated always as (moment(doc ->> 'at')) stored
);
create index feedback_question on feedback (question);

create table shown (
    key text primary key,
    doc jsonb not null,
    place bigint generated always as identity
);
create index shown_place on shown (place);

create table refusals (
    key text primary key,
    count bigint not null
);

create table gaps (
    key text primary key,
    revision integer not null,
    doc jsonb not null,
    place bigint generated always as identity,
    state text not null generated always as (doc ->> 'state') stored,
    last timestamptz not null generated always as (moment(doc ->> 'last')) stored
);
create index gaps_state on gaps (state, last);

-- Which gap a question is in, the newest that has it.
create table gap_questions (
    question text primary key,
    gap text not null
);

-- Questions in no gap yet, or in one whose answer did not help.
create table unsorted (
    question text primary key,
    place bigint generated always as identity
);
create index unsorted_place on unsorted (place);

create table waiting (
    key text primary key,
    doc jsonb not null,
    question text not null generated always as (doc ->> 'question') stored,
    since timestamptz not null generated always as (moment(doc ->> 'since')) stored
);
create index waiting_question on waiting (question);

create sequence ticket_numbers;

create table tickets (
    key text primary key,
    revision integer not null,
    doc jsonb not null,
    place bigint generated always as identity,
    state text not null generated always as (doc ->> 'state') stored,
    asker text generated always as (doc ->> 'asker') stored,
    about text generated always as (doc ->> 'about') stored,
    question text generated always as (doc ->> 'question') stored,
    touched timestamptz not null generated always as (moment(doc -> 'entries' -> -1 ->> 'at')) stored
);
create index tickets_state on tickets (state, place);
create index tickets_asker on tickets (asker, place);
create index tickets_about on tickets (about, place);
create index tickets_question on tickets (question) where question <> '';
create index tickets_touched on tickets (touched) where asker <> '';

-- Broadcasts and what becomes of them

create table broadcasts (
    key text primary key,
    revision integer not null,
    doc jsonb not null,
    place bigint generated always as identity,
    stage text not null generated always as (doc ->> 'stage') stored,
    acknowledge boolean not null generated always as ((doc ->> 'acknowledge')::boolean) stored,
    changed timestamptz generated always as (moment(doc -> 'log' -> -1 ->> 'at')) stored
);
create index broadcasts_stage on broadcasts (stage, place);
create index broadcasts_to_read on broadcasts (changed) where acknowledge;

create table receipts (
    broadcast text not null,
    person text not null,
    doc jsonb not null,
    place bigint generated always as identity,
    primary key (broadcast, person)
);

create table wishes (
    key text primary key,
    doc jsonb not null
);

create table proposals (
    key text primary key,
    revision integer not null,
    doc jsonb not null,
    place bigint generated always as identity,
    rule text not null generated always as (doc ->> 'rule') stored,
    initiative text not null generated always as (doc ->> 'initiative') stored,
    unit text not null generated always as (doc ->> 'unit') stored,
    told_in text not null generated always as (doc ->> 'told_in') stored
);
create index proposals_unit on proposals (rule, initiative, unit, place desc);
create index proposals_told_in on proposals (told_in, place);

create table deliveries (
    key text primary key,
    doc jsonb not null,
    place bigint generated always as identity,
    broadcast text not null generated always as (doc ->> 'broadcast') stored,
    subject text not null generated always as (doc ->> 'subject') stored,
    state text not null generated always as (doc ->> 'state') stored,
    priority smallint not null generated always as ((doc ->> 'priority')::smallint) stored,
    planned_for timestamptz not null generated always as (moment(doc ->> 'planned_for')) stored,
    due timestamptz not null generated always as (
        greatest(moment(doc ->> 'planned_for'), moment(doc ->> 'not_before'))
    ) stored,
    -- Whom it counts for when somebody has had enough, and from when on.
    counted_for text generated always as (
        case when doc ->> 'subject' in ('material', 'broadcast') and doc ->> 'state' in ('sent', 'claimed', 'planned')
            and doc -> 'recipient' ->> 'to' = 'person' and doc ->> 'replaces' is null and doc ->> 'thread' is null
        then doc -> 'recipient' ->> 'id' end
    ) stored,
    counted_at timestamptz generated always as (
        coalesce(moment(doc ->> 'ended'), moment(doc ->> 'planned_for'))
    ) stored,
    -- The digest it came in.
    digest text generated always as (
        case when doc ->> 'state' = 'held' and doc ->> 'key' like 'digest/%' then doc ->> 'key' end
    ) stored,
    message_id text generated always as (
        case when doc ->> 'subject' in ('material', 'broadcast') then doc ->> 'message_id' end
    ) stored
);
-- Taken from the front again and again, and put there by the ten thousand.
create index deliveries_due on deliveries (priority, planned_for, place) where state = 'planned';
create index deliveries_next on deliveries (due) where state = 'planned';
create index deliveries_claimed on deliveries (place) where state = 'claimed';
create index deliveries_held on deliveries (planned_for, place) where state = 'held' and digest is null;
create index deliveries_state on deliveries (broadcast, state);
create index deliveries_place on deliveries (broadcast, place);
create index deliveries_digest on deliveries (digest, place) where digest is not null;
create index deliveries_message on deliveries (message_id, place) where message_id is not null;
create index deliveries_counted on deliveries (counted_for, counted_at) where counted_for is not null;

-- What was said of an initiative: kept up to date, for a year of a region is not added up at each tick.
create table told_units (
    initiative text not null,
    unit text not null,
    last timestamptz not null,
    primary key (initiative, unit)
);
create table told_broadcasts (
    initiative text not null,
    broadcast text not null,
    first timestamptz not null,
    primary key (initiative, broadcast)
);
