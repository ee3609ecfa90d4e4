-- A spreadsheet of units on its way in: sent, looked through, answered, entered.
create table unit_import (
    id bigint generated always as identity primary key,
    decided_by integer not null references unit,
    account_name text not null,
    made_at timestamptz not null default now(),
    orders jsonb not null,               -- the files and how they are to be read
    row_count integer not null,
    rows_read integer not null default 0,
    state text not null default 'checking' check (state in ('checking', 'checked', 'applying', 'applied')),
    preview jsonb,                       -- what would happen, in numbers and sentences
    job_id bigint,
    change_id bigint references unit_change,
    applied_at timestamptz
);
create index unit_import_unit on unit_import (decided_by, id desc);
-- What would happen to single units, and rows that cannot be taken.
create table unit_import_line (
    import_id bigint not null references unit_import,
    number integer not null,
    verb text,                           -- null: the row is refused
    file_name text not null,
    file_row integer not null,
    words text not null,
    primary key (import_id, number)
);

alter table unit_import enable row level security;
alter table unit_import_line enable row level security;
create policy unit_import_own on unit_import to trienkhai_app, trienkhai_whole using (decided_by = (select app_unit()));
create policy unit_import_line_own on unit_import_line to trienkhai_app, trienkhai_whole
    using (exists (select from unit_import i where i.id = import_id));
grant select, insert on unit_import to trienkhai_app, trienkhai_whole;
grant update (orders, rows_read, state, preview, job_id, change_id, applied_at) on unit_import to trienkhai_app, trienkhai_whole;
grant select, insert, delete on unit_import_line to trienkhai_app, trienkhai_whole;
-- Looking through a file again is no news for the record; what is entered is recorded unit by unit.
create trigger unit_import_audit after insert or update or delete on unit_import
    for each row execute function audit_row('id', 'rows_read', 'preview', 'job_id');
