-- What `startklar store copy` reads and writes: a key and a document, whatever the table.

-- name: unfinished
select source from copying

-- name: begin
insert into copying (source) values (%(source)s)

-- name: others
select count(*) from pg_stat_activity
where datname = current_database() and application_name = 'startklar' and pid <> pg_backend_pid()

-- To sort millions takes longer than anything that a turn waits for.
-- name: take_time
set statement_timeout = 0

-- name: revised
select array_agg(table_name::text) from information_schema.columns
where table_schema = current_schema() and column_name = 'revision'

-- name: count
select count(*) from {table}

-- name: empty
truncate {table} restart identity

-- name: read_placed
select key, doc::text from {table} order by place offset %(skip)s

-- name: read_keyed
select key, doc::text from {table} order by key collate "C" offset %(skip)s

-- name: write
insert into {table} (key, doc)
select key, doc from unnest(%(keys)s::text[], %(docs)b::text[]::json[]) with ordinality as given (key, doc, number)
order by number
on conflict do nothing

-- name: write_revised
insert into {table} (key, revision, doc)
select key, (doc ->> 'revision')::integer, doc
from unnest(%(keys)s::text[], %(docs)b::text[]::json[]) with ordinality as given (key, doc, number)
order by number
on conflict do nothing

-- name: read_secrets
select name, to_jsonb(encode(secret, 'hex'))::text from secrets order by name collate "C" offset %(skip)s

-- name: write_secrets
insert into secrets (name, secret)
select key, decode(doc #>> '{}', 'hex') from unnest(%(keys)s::text[], %(docs)b::text[]::jsonb[]) as given (key, doc)
on conflict do nothing

-- name: read_roster
select 'current', doc::text from roster offset %(skip)s

-- name: write_roster
insert into roster (doc) select doc from unnest(%(docs)b::text[]::json[]) as doc on conflict do nothing

-- name: read_service
select 'url', jsonb_build_object('url', url)::text from service offset %(skip)s

-- name: write_service
insert into service (url) select doc ->> 'url' from unnest(%(docs)b::text[]::jsonb[]) as doc on conflict do nothing

-- name: read_standings
select person, jsonb_build_object('cause', cause)::text from standings order by person collate "C" offset %(skip)s

-- name: write_standings
insert into standings (person, cause)
select key, doc ->> 'cause' from unnest(%(keys)s::text[], %(docs)b::text[]::jsonb[]) as given (key, doc)
on conflict do nothing

-- name: read_refusals
select key, jsonb_build_object('count', count)::text from refusals order by key collate "C" offset %(skip)s

-- name: write_refusals
insert into refusals (key, count)
select key, (doc ->> 'count')::bigint from unnest(%(keys)s::text[], %(docs)b::text[]::jsonb[]) as given (key, doc)
on conflict do nothing

-- name: read_receipts
select broadcast || '/' || person, doc::text from receipts order by place offset %(skip)s

-- name: write_receipts
insert into receipts (broadcast, person, doc)
select doc ->> 'broadcast', doc ->> 'person', doc
from unnest(%(docs)b::text[]::jsonb[]) with ordinality as given (doc, number)
order by number
on conflict do nothing

-- What follows from the rest, worked out as the embedded store does at each start.

-- name: derive_numbers
select setval('ticket_numbers', number)
from (select max((doc ->> 'number')::bigint) as number from tickets) as last
where number is not null

-- name: derive_gap_questions
insert into gap_questions (question, gap)
select distinct on (question) question, key
from gaps cross join lateral json_array_elements_text(doc -> 'asked') as question
order by question, place desc

-- name: derive_unsorted
insert into unsorted (question)
select noted.question
from (
    select key as question, at from questions where doc ->> 'outcome' = 'abstain'
    union all
    select feedback.question, feedback.at from feedback join questions on questions.key = feedback.question
    where feedback.doc ->> 'verdict' = 'not-helpful'
) as noted
left join gap_questions on gap_questions.question = noted.question
left join gaps on gaps.key = gap_questions.gap
where gaps.key is null
    or (gaps.state in ('answered', 'closed') and noted.at > moment(gaps.doc -> 'steps' -> -1 ->> 'at'))
group by noted.question
order by min(noted.at)

-- name: derive_told_units
insert into told_units (initiative, unit, last)
select doc ->> 'initiative', unit, max(moment(doc ->> 'ended'))
from deliveries cross join lateral jsonb_array_elements_text(doc -> 'units') as unit
where state = 'sent' and subject in ('material', 'broadcast') and doc ->> 'ended' is not null
group by doc ->> 'initiative', unit

-- name: derive_told_broadcasts
insert into told_broadcasts (initiative, broadcast, first)
select doc ->> 'initiative', broadcast, min(moment(doc ->> 'ended'))
from deliveries
where state = 'sent' and subject in ('material', 'broadcast') and doc ->> 'ended' is not null
group by doc ->> 'initiative', broadcast

-- name: finish
delete from copying
