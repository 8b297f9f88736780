-- Broadcasts that are just as urgent take turns: what is planned is found by broadcast, what was put off by its moment.

alter table deliveries add column put_off timestamptz generated always as (moment(doc ->> 'not_before')) stored;
drop index deliveries_due;
create index deliveries_lanes on deliveries (priority, broadcast, planned_for, place)
    where state = 'planned' and put_off is null;
create index deliveries_put_off on deliveries (priority, due) where state = 'planned' and put_off is not null;
