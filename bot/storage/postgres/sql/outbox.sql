-- name: plan
insert into deliveries (key, doc)
select key, doc from unnest(%(keys)s::text[], %(docs)b::text[]::jsonb[]) with ordinality as given (key, doc, number)
order by number
on conflict (key) do nothing

-- Of what is just as urgent, each broadcast in turn, from the one after the last on: whatever its size, a lane is looked
-- at no further than is taken. Whoever no longer has the lead takes nothing; what another is taking is passed over.
-- name: claim
with recursive lanes as (
    (
        select priority, broadcast from deliveries
        where state = 'planned' and put_off is null order by priority, broadcast limit 1
    )
    union all
    select next.priority, next.broadcast from lanes cross join lateral (
        select priority, broadcast from deliveries
        where state = 'planned' and put_off is null and (priority, broadcast) > (lanes.priority, lanes.broadcast)
        order by priority, broadcast limit 1
    ) as next
), due as (
    select first.* from lanes cross join lateral (
        select key, priority, broadcast, planned_for, place from deliveries
        where state = 'planned' and put_off is null and planned_for <= %(now)s
            and priority = lanes.priority and broadcast = lanes.broadcast
        order by planned_for, place limit %(most)s
    ) as first
    union all
    select first.* from generate_series(0, 2) as wanted (priority) cross join lateral (
        select key, priority, broadcast, planned_for, place from deliveries
        where state = 'planned' and put_off is not null and due <= %(now)s and priority = wanted.priority
        order by due limit %(most)s
    ) as first
), turns as (
    select *, row_number() over (partition by priority, broadcast order by planned_for, place) as turn from due
), first as (
    select key, row_number() over (order by priority, turn, broadcast <= %(last)s, broadcast) as rank
    from turns order by rank limit %(most)s
), free as (
    select deliveries.key, first.rank from first join deliveries using (key)
    where state = 'planned' and exists (select from lead where epoch = %(epoch)s)
    for update of deliveries skip locked
)
update deliveries as taken
set doc = taken.doc || jsonb_build_object('state', 'claimed', 'attempts', (taken.doc ->> 'attempts')::integer + 1)
from free where taken.key = free.key
returning taken.doc, free.rank

-- What was forgotten meanwhile stays forgotten; what was called off meanwhile is not planned again. Of what another
-- sender has taken for in doubt, whoever lost sight of it knows nothing better, unless that it was sent. Whoever writes
-- many takes them in the order of their keys, as `lock_to_call_off` does, lest two wait for one another.
-- name: record
with mine as (
    select key from deliveries where key = any(%(keys)s) order by key collate "C" for update
)
update deliveries as known
set doc = case
    when given.doc ->> 'state' = 'planned' and known.state = 'claimed' and known.doc ->> 'reason' = 'called off'
    then given.doc || jsonb_build_object('state', 'cancelled', 'reason', 'called off', 'ended', known.doc -> 'ended')
    when given.doc ->> 'state' <> 'sent' and known.state in ('unknown', 'sent')
    then known.doc
    else given.doc end
from unnest(%(keys)s::text[], %(docs)b::text[]::jsonb[]) as given (key, doc) join mine using (key)
where known.key = given.key

-- name: next_due
select min(due) from deliveries where state = 'planned'

-- name: lock_to_call_off
select from deliveries
where broadcast = %(broadcast)s
    and (state in ('planned', 'claimed') or (state = 'held' and digest is null))
order by key collate "C" for update

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
