-- Đại hội: the first day of each congress of a Party body, from which the papers of the congress are numbered from 01, all types in one
-- series. Entered by the body itself. What was entered wrongly is withdrawn and stays readable.
create table directive_congress (
    id bigint generated always as identity primary key,
    unit_id integer not null references unit,
    name text not null check (name <> ''),
    first_day date not null,
    entered_by_name text not null,
    entered_at timestamptz not null default now(),
    withdrawn_at timestamptz,
    withdrawn_by_name text,
    withdrawn_reason text,
    check ((withdrawn_at is null) = (withdrawn_by_name is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index directive_congress_once on directive_congress (unit_id, first_day) where withdrawn_at is null;
create index directive_congress_unit on directive_congress (unit_id);
alter table directive_congress enable row level security;
create policy directive_congress_own on directive_congress to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));
grant select, insert on directive_congress to trienkhai_app, trienkhai_whole;
grant update (withdrawn_at, withdrawn_by_name, withdrawn_reason) on directive_congress to trienkhai_app, trienkhai_whole;
create trigger directive_congress_audit after insert or update or delete on directive_congress for each row execute function audit_row('id');
-- Whether an own document is a paper of a congress: its symbol ends with the congress (05-HD/VPTW: "NQ/ĐH").
create index directive_own_congress on directive (registered_by_unit, issued_on) where origin = 'own' and symbol like '%/ĐH';
