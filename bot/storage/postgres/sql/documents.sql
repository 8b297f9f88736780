-- What is the same for every table of documents; given as `json`, they keep the order of what is in them where a table
-- does.

-- name: find
select doc from {table} where key = %(key)s

-- name: all
select doc from {table} order by key

-- A document takes the place of the revision before it, and of nothing else.
-- name: follow
insert into {table} (key, revision, doc)
select key, revision, doc
from unnest(%(keys)s::text[], %(revisions)s::integer[], %(docs)b::text[]::json[]) with ordinality
    as given (key, revision, doc, number)
where revision = 1 or exists (select from {table} as known where known.key = given.key)
order by number
on conflict (key) do update set revision = excluded.revision, doc = excluded.doc
where {table}.revision = excluded.revision - 1

-- name: put
insert into {table} (key, doc)
select key, doc from unnest(%(keys)s::text[], %(docs)b::text[]::json[]) with ordinality as given (key, doc, number)
order by number
on conflict (key) do update set doc = excluded.doc

-- name: drop
delete from {table} where key = any(%(keys)s)


-- Read from end to end, so for small tables only.
-- name: naming
select key, doc from {table} where strpos(doc::text, %(written)s) > 0 order by key

-- name: page
select key, doc from {table} where key > %(after)s order by key limit %(most)s

-- What has changed since it was read stays as it is.
-- name: amend
update {table} as known set key = given.new_key, doc = given.doc
from unnest(%(keys)s::text[], %(new_keys)s::text[], %(docs)b::text[]::json[]) as given (key, new_key, doc)
where known.key = given.key
    and known.doc ->> 'revision' is not distinct from given.doc ->> 'revision'
    and known.doc ->> 'state' is not distinct from given.doc ->> 'state'
    and known.doc ->> 'stage' is not distinct from given.doc ->> 'stage'
    and (given.key = given.new_key or not exists (select from {table} as other where other.key = given.new_key))
