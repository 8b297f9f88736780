-- name: roster
select doc from roster

-- name: replace_roster
insert into roster (doc) values (%(doc)s::json) on conflict (alone) do update set doc = excluded.doc

-- name: drop_initiatives
delete from initiatives

-- An initiative changes while it runs, without the tens of thousands of people beside it.
-- name: imported_initiative
select found from roster, json_array_elements(doc -> 'initiatives') as found
where found ->> 'id' = %(key)s

-- name: adopt_initiative
insert into initiatives (key, revision, doc)
select %(key)s, coalesce((found ->> 'revision')::integer, 1), found
from roster, json_array_elements(doc -> 'initiatives') as found
where found ->> 'id' = %(key)s
on conflict (key) do nothing

-- name: reference
select doc from addresses where key = %(key)s

-- The newest of several chats.
-- name: personal_reference
select doc from addresses where person = %(person)s order by place desc limit 1

-- name: service_url
select url from service

-- name: save_reference
insert into addresses (key, doc) values (%(key)s, %(doc)s::jsonb)
on conflict (key) do update set doc = excluded.doc where addresses.doc <> excluded.doc

-- name: save_service_url
insert into service (url) values (%(url)s)
on conflict (alone) do update set url = excluded.url where service.url <> excluded.url

-- name: drop_reference
delete from addresses where key = %(key)s

-- The address that only a forgotten conversation had gives way to the newest one known, or to none.
-- name: forget_service_url
with newest as (select service_url from addresses order by place desc limit 1)
, gone as (
    delete from service
    where (select true from addresses where addresses.service_url = service.url order by place limit 1) is null
    returning url
)
select newest.service_url from newest, gone

-- name: acquaintance
select
    (select doc from preferences where key = %(person)s),
    case
        when %(conversation)s::text is null
        then (select doc from addresses where person = %(person)s order by place desc limit 1)
        else (select doc from addresses where key = %(conversation)s)
    end,
    (select cause from standings where person = %(person)s)

-- name: languages
select key, doc ->> 'language' from preferences

-- name: chats
select distinct person from addresses where person is not null
