-- Sổ đăng ký bản sao: what copies a unit has made of what it has in its registers. What the copied paper is stands here too, so that the
-- line can be read when the paper has left the registers. A line entered wrongly is withdrawn and stays; its number is not given again.
create table directive_copy (
    id bigint generated always as identity primary key,
    unit_id integer not null references unit,
    directive_id bigint not null references directive,
    kind text not null check (kind in ('SY', 'TrS', 'SL')),
    number integer check (number > 0),           -- none where it is written by hand, or the copy bears a stamp
    number_raw text not null,                    -- as it is printed: "04/SY-UBND"; empty without a number
    copied_on date not null,
    of_number text not null,
    of_day date,
    of_issuer text not null,
    of_subject text not null,
    signer text not null,
    recipients text not null,                    -- one each line
    made_by_name text not null,
    made_at timestamptz not null default now(),
    withdrawn_at timestamptz,
    withdrawn_by_name text,
    withdrawn_reason text,
    check ((withdrawn_at is null) = (withdrawn_by_name is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index directive_copy_series on directive_copy (unit_id, copied_on, number);
create index directive_copy_of on directive_copy (directive_id);
alter table directive_copy enable row level security;
create policy directive_copy_own on directive_copy to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));
grant select, insert on directive_copy to trienkhai_app, trienkhai_whole;
grant update (withdrawn_at, withdrawn_by_name, withdrawn_reason) on directive_copy to trienkhai_app, trienkhai_whole;
create trigger directive_copy_audit after insert or update or delete on directive_copy for each row execute function audit_row('id');
