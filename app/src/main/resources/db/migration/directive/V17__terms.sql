-- Nhiệm kỳ: the first day of each term of a Party body, from which the numbers of its documents start anew. Entered by the body itself, since
-- congresses of provinces, communes and cells close on different days. What was entered wrongly is withdrawn and stays readable.
create table directive_term (
    id bigint generated always as identity primary key,
    unit_id integer not null references unit,
    first_day date not null,
    first_year integer not null,         -- the years it is called after, which need not be those it runs in: a committee appointed
    last_year integer not null,          -- before its congress in 2025 still belongs to the term 2020–2025
    entered_by_name text not null,
    entered_at timestamptz not null default now(),
    withdrawn_at timestamptz,
    withdrawn_by_name text,
    withdrawn_reason text,
    check (first_year < last_year),
    check ((withdrawn_at is null) = (withdrawn_by_name is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index directive_term_once on directive_term (unit_id, first_day) where withdrawn_at is null;
create index directive_term_unit on directive_term (unit_id);
alter table directive_term enable row level security;
-- When a congress closed is no secret: boards of a committee take the day from it.
create policy directive_term_read on directive_term for select to trienkhai_app, trienkhai_whole using ((select app_unit()) is not null);
create policy directive_term_enter on directive_term for insert to trienkhai_app, trienkhai_whole with check (unit_id = (select app_unit()));
create policy directive_term_withdraw on directive_term for update to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));
grant select, insert on directive_term to trienkhai_app, trienkhai_whole;
grant update (withdrawn_at, withdrawn_by_name, withdrawn_reason) on directive_term to trienkhai_app, trienkhai_whole;
create trigger directive_term_audit after insert or update or delete on directive_term for each row execute function audit_row('id');
