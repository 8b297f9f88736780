-- What several replicas share beside what is kept.

-- The one that plans and sends. A new one counts on, and what the one before it still wants to claim is refused.
create table lead (
    alone boolean primary key default true check (alone),
    epoch bigint not null,
    backend integer not null,
    at timestamptz not null
);

-- Random bytes that are made once, such as what links are signed with.
create table secrets (
    name text primary key,
    secret bytea not null
);
