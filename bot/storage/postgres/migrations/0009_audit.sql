-- Who did what by right of a role, in a chain: `number` is the key as a number, so that the last one is found at once.
create table audit (
    key text primary key,
    doc json not null,
    place bigint generated always as identity,
    number bigint not null generated always as ((doc ->> 'number')::bigint) stored
);
create unique index audit_number on audit (number);
create index audit_place on audit (place);
