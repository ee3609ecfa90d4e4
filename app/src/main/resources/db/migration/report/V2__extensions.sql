-- Xin lùi thời hạn: a unit asks for more time and says why; who asked for the report answers. One open question at a time.
create table report_extension (
    id bigint generated always as identity primary key,
    request_id bigint not null references report_request,
    unit_id integer not null references unit,            -- as it was asked to report
    until date not null,
    reason text not null check (length(reason) between 1 and 1000),
    by_name text not null,
    at timestamptz not null default now(),
    state text not null default 'OPEN' check (state in ('OPEN', 'GRANTED', 'REFUSED')),
    granted_to date,
    answer text not null default '',
    answered_by_name text,
    answered_at timestamptz,
    check ((state = 'GRANTED') = (granted_to is not null))
);
create unique index report_extension_open on report_extension (request_id, unit_id) where state = 'OPEN';
create index report_extension_newest on report_extension (request_id, unit_id, id desc);

alter table report_extension enable row level security;
create function app_reports_for(u integer) returns boolean stable language sql
as $$ select app_unit() in (u, report_unit_today(u)) $$;
create policy report_extension_read on report_extension for select to trienkhai_app, trienkhai_whole using (
    exists (select from request_unit u where u.request_id = report_extension.request_id and u.unit_id = report_extension.unit_id));
create policy report_extension_ask on report_extension for insert to trienkhai_app, trienkhai_whole with check (
    app_reports_for(unit_id)
    and exists (select from request_unit u where u.request_id = report_extension.request_id and u.unit_id = report_extension.unit_id));
create policy report_extension_answer on report_extension for update to trienkhai_app, trienkhai_whole using (app_owns_request(request_id));

grant select, insert on report_extension to trienkhai_app, trienkhai_whole;
grant update (state, granted_to, answer, answered_by_name, answered_at) on report_extension to trienkhai_app, trienkhai_whole;
create trigger report_extension_audit after insert or update or delete on report_extension for each row execute function audit_row('id');
