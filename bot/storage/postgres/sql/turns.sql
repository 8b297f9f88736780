-- name: begin
select standing, body from begin_turn(%(activity)s, %(conversation)s, %(replica)s, make_interval(secs => %(seconds)s))

-- name: finish
with freed as (
    delete from talks using unnest(%(activities)s::text[], %(conversations)s::text[]) as done (activity, conversation)
    where talks.conversation = done.conversation and talks.activity = done.activity
)
insert into turns (activity, body)
select activity, body from unnest(%(activities)s::text[], %(bodies)b::text[]) as done (activity, body)
on conflict (activity) do nothing

-- name: empty
update turns set body = null where body is not null

-- name: forget
with left_over as (delete from talks where until < now() - make_interval(secs => %(seconds)s))
delete from turns where at < now() - make_interval(secs => %(seconds)s)
