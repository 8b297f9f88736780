-- name: broadcasts
select doc from broadcasts where stage = any(%(stages)s) order by place

-- name: broadcasts_to_read
select doc from broadcasts where acknowledge and stage = 'sent' and changed >= %(since)s order by place

-- name: drop_draft
delete from broadcasts where key = %(key)s and stage = 'draft'

-- name: receipt
select doc from receipts where broadcast = %(broadcast)s and person = %(person)s

-- name: receipts
select person, doc from receipts where broadcast = %(broadcast)s order by place

-- name: save_receipt
insert into receipts (broadcast, person, doc) values (%(broadcast)s, %(person)s, %(doc)s::jsonb)
on conflict (broadcast, person) do update set doc = excluded.doc

-- name: latest_proposals
select latest.doc from unnest(%(rules)s::text[]) as asked (rule)
cross join lateral (
    select doc from proposals
    where rule = asked.rule and initiative = %(initiative)s and unit = %(unit)s
    order by place desc limit 1
) as latest

-- name: proposals
select doc from proposals where told_in = %(told_in)s order by place
