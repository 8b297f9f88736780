-- What was read of the organisation's directory, so that the next look asks only for what has changed: one document.
create table directory (
    key text primary key,
    doc json not null
);
