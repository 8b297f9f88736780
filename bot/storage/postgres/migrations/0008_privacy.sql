-- People are found in what is kept, and what is old is found by its age.

create table marks (
    key text primary key,
    doc jsonb not null,
    kind text not null generated always as (doc ->> 'kind') stored
);
create index marks_kind on marks (kind);

-- Everybody who stands in a check-in, an action or a ticket.
create function people_in(doc jsonb) returns text[]
    language sql immutable strict parallel safe
    as $$
        select array(
            select distinct found #>> '{}' from (
                select jsonb_path_query(doc, '$.**.by')
                union all select jsonb_path_query(doc, '$.asker')
                union all select jsonb_path_query(doc, '$.taken_by')
                union all select jsonb_path_query(doc, '$.owner')
                union all select jsonb_path_query(doc, '$.steps[*].to')
                union all select jsonb_path_query(doc, '$.posts[*].recipient.id')
            ) as every (found)
            where jsonb_typeof(found) = 'string'
        )
    $$;
create index checkins_people on checkins using gin (people_in(doc));
create index actions_people on actions using gin (people_in(doc));
create index tickets_people on tickets using gin (people_in(doc));
create index deliveries_recipient on deliveries ((doc -> 'recipient' ->> 'id'));
create index receipts_person on receipts (person);

create index questions_at on questions (at, key);
create index feedback_at on feedback (at, key);
create index checkins_at on checkins (at, key);
create index tickets_last on tickets (touched, key);
create index actions_last on actions (moment(doc -> 'steps' -> -1 ->> 'at'), key);
create index deliveries_named on deliveries (counted_at, key)
    where doc -> 'recipient' ->> 'to' = 'person' and doc -> 'recipient' ->> 'id' not like 'gone-%'
    and state not in ('planned', 'claimed');
create index receipts_named on receipts
    (greatest(moment(doc ->> 'read'), moment(doc ->> 'pressed')), broadcast, person)
    where person not like 'gone-%';
