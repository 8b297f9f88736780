-- One entry after the other, whichever replica they come from; the lock goes with the transaction.
-- name: alone
select pg_advisory_xact_lock(%(lock)s)

-- name: last
select doc from audit order by number desc limit 1

-- name: append
insert into audit (key, doc) values (%(key)s, %(doc)s::json)

-- name: after
select doc from audit where number > %(number)s order by number limit %(most)s

-- name: forget
delete from audit where number <= %(number)s
