-- name: checkins
select unit, doc from checkins where key = any(%(keys)s)

-- name: latest_checkins
select latest.doc from unnest(%(units)s::text[]) as asked (unit)
cross join lateral (
    select doc from checkins
    where initiative = %(initiative)s and unit = asked.unit
    order by at desc, period desc limit 1
) as latest

-- name: checkin_marks
select asked.unit, latest.mark from unnest(%(units)s::text[]) as asked (unit)
cross join lateral (
    select period || '/' || revision as mark from checkins
    where initiative = %(initiative)s and unit = asked.unit
    order by at desc, period desc limit 1
) as latest

-- name: colours
select period, unit, colour from checkins
where initiative = %(initiative)s and period = any(%(periods)s) and colour is not null

-- name: colour_counts
select period, colour, count(*) from checkins
where initiative = %(initiative)s and period = any(%(periods)s) and colour is not null
group by period, colour

-- name: newest_period
select period from checkins
where initiative = %(initiative)s and colour is not null order by period desc limit 1

-- name: skipped
select doc from skipped where initiative = %(initiative)s order by place

-- name: skipped_in
select doc from skipped where initiative = %(initiative)s and period = any(%(periods)s) order by place

-- name: days
select doc from days join unnest(%(keys)s::text[]) with ordinality as asked (key, number) using (key) order by number

-- name: actions
select doc from actions where state = any(%(states)s) order by place

-- name: actions_of
select doc from actions where state = any(%(states)s) and initiative = %(initiative)s order by place

-- name: gates
select doc from gates where initiative = %(initiative)s order by place

-- name: reports
select doc from reports where initiative = %(initiative)s order by at, place

-- name: pulse
select doc from pulses where key = %(key)s for update

-- name: begin_pulse
insert into pulses (key, doc) values (%(key)s, %(doc)s::jsonb) on conflict (key) do nothing

-- name: save_pulse
update pulses set doc = %(doc)s::jsonb where key = %(key)s

-- name: pulses
select key, doc from pulses where key = any(%(keys)s)
