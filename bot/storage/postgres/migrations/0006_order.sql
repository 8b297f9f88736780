-- What somebody put in an order stays in it: an initiative's units, a report's sections, a decision's fields, the
-- languages of a text. `jsonb` sorts names by their length, `json` keeps a document as it was written. What was written
-- before this stays sorted until it is written anew. Columns drawn from a document are made anew with it.

alter table roster alter column doc type json using doc::json;
alter table initiatives alter column doc type json using doc::json;
alter table plans alter column doc type json using doc::json;

alter table gates
    drop column initiative;
alter table gates
    alter column doc type json using doc::json,
    add column initiative text not null generated always as (doc ->> 'initiative') stored;
create index gates_initiative on gates (initiative, place);

alter table reports
    drop column initiative,
    drop column at;
alter table reports
    alter column doc type json using doc::json,
    add column initiative text not null generated always as (doc ->> 'initiative') stored,
    add column at timestamptz not null generated always as (moment(doc ->> 'at')) stored;
create index reports_initiative on reports (initiative, at, place);

alter table gaps
    drop column state,
    drop column last;
alter table gaps
    alter column doc type json using doc::json,
    add column state text not null generated always as (doc ->> 'state') stored,
    add column last timestamptz not null generated always as (moment(doc ->> 'last')) stored;
create index gaps_state on gaps (state, last);

alter table broadcasts
    drop column stage,
    drop column acknowledge,
    drop column changed;
alter table broadcasts
    alter column doc type json using doc::json,
    add column stage text not null generated always as (doc ->> 'stage') stored,
    add column acknowledge boolean not null generated always as ((doc ->> 'acknowledge')::boolean) stored,
    add column changed timestamptz generated always as (moment(doc -> 'log' -> -1 ->> 'at')) stored;
create index broadcasts_stage on broadcasts (stage, place);
create index broadcasts_to_read on broadcasts (changed) where acknowledge;
