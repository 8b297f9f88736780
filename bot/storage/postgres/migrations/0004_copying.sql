-- Present while this database holds no more than the beginning of another store; no bot opens it until it is gone.
create table copying (
    alone boolean primary key default true check (alone),
    source text not null
);
