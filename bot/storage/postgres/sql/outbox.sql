-- name: plan
insert into deliveries (key, doc)
select key, doc from unnest(%(keys)s::text[], %(docs)s::text[]::jsonb[]) with ordinality as given (key, doc, number)
order by number
on conflict (key) do nothing

-- Whoever no longer has the lead takes nothing; what another is taking is passed over.
-- name: claim
with due as (
    select key from deliveries
    where state = 'planned' and due <= %(now)s and exists (select from lead where epoch = %(epoch)s)
    order by priority, planned_for, place
    limit %(most)s
    for update skip locked
)
update deliveries as taken
set doc = taken.doc || jsonb_build_object('state', 'claimed', 'attempts', (taken.doc ->> 'attempts')::integer + 1)
from due where taken.key = due.key
returning taken.doc, taken.priority, taken.planned_for, taken.place

-- What was forgotten meanwhile stays forgotten; what was called off meanwhile is not planned again, nor what another
-- sender has taken for in doubt. That it was sent is written down whatever came in between.
-- name: record
update deliveries as known
set doc = case
    when given.doc ->> 'state' = 'planned' and known.state = 'claimed' and known.doc ->> 'reason' = 'called off'
    then given.doc || jsonb_build_object('state', 'cancelled', 'reason', 'called off', 'ended', known.doc -> 'ended')
    when given.doc ->> 'state' = 'planned' and known.state in ('unknown', 'sent')
    then known.doc
    else given.doc end
from unnest(%(keys)s::text[], %(docs)s::text[]::jsonb[]) as given (key, doc)
where known.key = given.key

-- name: next_due
select min(due) from deliveries where state = 'planned'

-- name: call_off
update deliveries
set doc = doc || jsonb_build_object('reason', 'called off', 'ended', %(at)s::text)
    || case when state = 'claimed' then '{}'::jsonb else '{"state": "cancelled"}' end
where broadcast = %(broadcast)s
    and (state in ('planned', 'claimed') or (state = 'held' and digest is null))
returning state

-- name: orphaned
select doc from deliveries where state = 'claimed' order by place

-- name: every
select doc from deliveries order by place

-- name: of
select doc from deliveries where broadcast = %(broadcast)s order by place

-- name: page
select doc, place from deliveries
where broadcast = %(broadcast)s and place > %(after)s order by place limit %(most)s

-- name: tally
select state, count(*) from deliveries where broadcast = %(broadcast)s group by state

-- name: recent
select counted_for, count(*) from deliveries
where counted_for is not null and counted_at >= %(since)s group by counted_for

-- name: standings
select person, cause from standings

-- name: save_standing
insert into standings (person, cause) values (%(person)s, %(cause)s)
on conflict (person) do update set cause = excluded.cause where standings.cause <> excluded.cause

-- name: drop_standing
delete from standings where person = %(person)s

-- name: known
select key from deliveries where key = any(%(keys)s)

-- name: held
select doc from deliveries
where state = 'held' and digest is null and planned_for <= %(by)s order by planned_for, place

-- name: gathered
select doc from deliveries where digest = %(digest)s order by place

-- name: brought
select doc from deliveries where message_id = %(message)s order by place

-- name: note_units
insert into told_units (initiative, unit, last)
select initiative, unit, max(at)
from unnest(%(initiatives)s::text[], %(units)s::text[], %(ats)s::timestamptz[]) as said (initiative, unit, at)
group by initiative, unit order by initiative, unit
on conflict (initiative, unit) do update set last = greatest(told_units.last, excluded.last)

-- name: note_broadcasts
insert into told_broadcasts (initiative, broadcast, first)
select initiative, broadcast, min(at)
from unnest(%(initiatives)s::text[], %(broadcasts)s::text[], %(ats)s::timestamptz[]) as said (initiative, broadcast, at)
group by initiative, broadcast order by initiative, broadcast
on conflict (initiative, broadcast) do update set first = least(told_broadcasts.first, excluded.first)

-- name: told_units
select unit, last from told_units where initiative = %(initiative)s

-- name: told_broadcasts
select broadcast, first from told_broadcasts where initiative = %(initiative)s
