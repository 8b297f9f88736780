-- What several replicas know of each other's turns, for some minutes.

-- What was handled, and what answered it: what Teams repeats to another replica gets the same answer again.
create table turns (
    activity text primary key,
    at timestamptz not null default clock_timestamp(),
    body text
);
create index turns_at on turns (at);

-- Which replica has a conversation, and for what. After a crash of the server nobody has any, so it needs no disk.
create unlogged table talks (
    conversation text primary key,
    activity text not null,
    replica text not null,
    until timestamptz not null
);

-- 'new' once the conversation is this replica's and the activity was not handled; statement by statement, for the
-- second must see what was ended while the first waited.
create function begin_turn(this text, talk text, me text, patience interval) returns table (standing text, body text)
language plpgsql as $$
declare
    answered text;
begin
    insert into talks (conversation, activity, replica, until)
    values (talk, this, me, clock_timestamp() + patience)
    on conflict (conversation) do update
    set activity = excluded.activity, replica = excluded.replica, until = excluded.until
    where talks.replica = excluded.replica or talks.until < clock_timestamp();
    if not found then
        return query select 'elsewhere', null::text;
        return;
    end if;
    select turns.body into answered from turns where turns.activity = this;
    if not found then
        return query select 'new', null::text;
        return;
    end if;
    delete from talks where talks.conversation = talk and talks.activity = this;
    return query select 'done', answered;
end
$$;
