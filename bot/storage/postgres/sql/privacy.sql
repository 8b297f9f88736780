-- People in what is kept: found by their id, or by the age of a record; and taken out.

-- name: naming_deliveries
select key, doc from deliveries
where doc -> 'recipient' ->> 'id' = %(person)s and doc -> 'recipient' ->> 'to' = 'person' order by place

-- name: naming_receipts
select broadcast || '/' || person, doc from receipts where person = %(person)s order by place

-- name: naming_checkins
select key, doc from checkins where people_in(doc) @> array[%(person)s::text]

-- name: naming_actions
select key, doc from actions where people_in(doc) @> array[%(person)s::text]

-- name: naming_tickets
select key, doc from tickets where people_in(doc) @> array[%(person)s::text]

-- name: naming_references
select key, doc from addresses where person = %(person)s

-- name: naming_standings
select person, jsonb_build_object('person', person, 'cause', cause) from standings where person = %(person)s

-- A page of what is older, from the last one on.
-- name: aged_questions
select key, doc, at from questions
where (at, key) > (%(since)s, %(beyond)s) and at < %(before)s order by at, key limit %(most)s

-- name: aged_feedback
select key, doc, at from feedback
where (at, key) > (%(since)s, %(beyond)s) and at < %(before)s order by at, key limit %(most)s

-- name: aged_checkins
select key, doc, at from checkins
where (at, key) > (%(since)s, %(beyond)s) and at < %(before)s order by at, key limit %(most)s

-- name: aged_tickets
select key, doc, touched from tickets
where (touched, key) > (%(since)s, %(beyond)s) and touched < %(before)s order by touched, key limit %(most)s

-- name: aged_actions
select key, doc, moment(doc -> 'steps' -> -1 ->> 'at') as at from actions
where (moment(doc -> 'steps' -> -1 ->> 'at'), key) > (%(since)s, %(beyond)s)
    and moment(doc -> 'steps' -> -1 ->> 'at') < %(before)s
order by moment(doc -> 'steps' -> -1 ->> 'at'), key limit %(most)s

-- name: sent_page
select doc -> 'recipient' ->> 'id', counted_at, key from deliveries
where (counted_at, key) > (%(since)s, %(beyond)s) and counted_at < %(before)s
    and doc -> 'recipient' ->> 'to' = 'person' and doc -> 'recipient' ->> 'id' not like 'gone-%%'
    and state not in ('planned', 'claimed')
order by counted_at, key limit %(most)s

-- name: pressed_page
select person, greatest(moment(doc ->> 'read'), moment(doc ->> 'pressed')) as at, broadcast from receipts
where (greatest(moment(doc ->> 'read'), moment(doc ->> 'pressed')), broadcast, person)
    > (%(since)s, %(beyond)s, %(person)s)
    and greatest(moment(doc ->> 'read'), moment(doc ->> 'pressed')) < %(before)s
    and person not like 'gone-%%'
order by greatest(moment(doc ->> 'read'), moment(doc ->> 'pressed')), broadcast, person limit %(most)s

-- name: deliveries_to
select doc -> 'recipient' ->> 'id', key, doc from deliveries
where doc -> 'recipient' ->> 'id' = any(%(people)s) and doc -> 'recipient' ->> 'to' = 'person' order by place

-- name: receipts_of
select person, broadcast || '/' || person, doc from receipts where person = any(%(people)s) order by place

-- name: drop_receipts
delete from receipts using unnest(%(keys)s::text[]) as given (key)
where receipts.broadcast || '/' || receipts.person = given.key and receipts.person = any(%(people)s)

-- name: rename_receipts
update receipts set person = given.doc ->> 'person', doc = given.doc
from unnest(%(keys)s::text[], %(docs)b::text[]::jsonb[]) as given (key, doc)
where receipts.person = any(%(people)s) and receipts.broadcast || '/' || receipts.person = given.key

-- name: drop_unsorted
delete from unsorted where question = any(%(keys)s)

-- name: marks
select doc from marks where kind = %(kind)s order by key collate "C"
