-- name: stamps
select name, stamp from stamps

-- name: stamp
insert into stamps (name) values (%(name)s) on conflict (name) do update set stamp = stamps.stamp + 1

-- name: secret
insert into secrets (name, secret) values (%(name)s, %(secret)s)
on conflict (name) do update set secret = secrets.secret returning secret

-- name: try_lead
select pg_try_advisory_lock(%(lock)s)

-- Whoever had the lead and has not been heard of lets go of it.
-- name: end_silent
select pg_terminate_backend(backend) from lead where at < clock_timestamp() - make_interval(secs => %(seconds)s)

-- name: begin_lead
insert into lead (epoch, backend, at) values (1, pg_backend_pid(), clock_timestamp())
on conflict (alone) do update set epoch = lead.epoch + 1, backend = excluded.backend, at = excluded.at
returning epoch

-- name: beat
update lead set at = clock_timestamp() where epoch = %(epoch)s returning epoch
