-- Phân công xử lý: a directive handed to a person of the own unit. Nobody outside the unit reads who does what in it.
create table directive_handling (
    id bigint generated always as identity primary key,
    unit_id integer not null references unit,
    directive_id bigint not null references directive,
    to_account bigint not null,
    to_name text not null,
    by_account bigint not null,
    by_name text not null,
    note text not null default '',
    due_on date,
    handed_at timestamptz not null default now(),
    state text not null default 'open' check (state in ('open', 'done', 'passed_back', 'closed')),
    answer text not null default '',
    answered_at timestamptz
);
create index directive_handling_to on directive_handling (to_account, unit_id) where state = 'open';
create index directive_handling_by on directive_handling (by_account, unit_id) where state = 'passed_back';
create index directive_handling_of on directive_handling (directive_id, unit_id);
create unique index directive_handling_once on directive_handling (directive_id, unit_id, to_account) where state = 'open';
alter table directive_handling enable row level security;
create policy directive_handling_own on directive_handling to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));
grant select, insert on directive_handling to trienkhai_app, trienkhai_whole;
grant update (state, answer, answered_at) on directive_handling to trienkhai_app, trienkhai_whole;
create trigger directive_handling_audit after insert or update or delete on directive_handling for each row execute function audit_row('id');

-- Nơi nhận ngoài hệ thống: offices that a unit writes to and that do not use the system.
create table directive_contact (
    id bigint generated always as identity primary key,
    unit_id integer not null references unit,
    name text not null check (name <> ''),
    email text
);
create unique index directive_contact_name on directive_contact (unit_id, fold(name));
alter table directive_contact enable row level security;
create policy directive_contact_own on directive_contact to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));
grant select, insert, update, delete on directive_contact to trienkhai_app, trienkhai_whole;
create trigger directive_contact_audit after insert or update or delete on directive_contact for each row execute function audit_row('id');

-- A directive sent to such an office. Of the link that acknowledges it only the hash of its secret is kept; the code stands on the
-- printed sheet and is good only to people of the unit that sent it.
create table directive_outside (
    id bigint generated always as identity primary key,
    unit_id integer not null references unit,
    directive_id bigint not null references directive,
    name text not null check (name <> ''),
    email text,
    code text not null unique,
    created_at timestamptz not null default now(),
    created_by_name text not null,
    link_hash bytea unique,
    link_until timestamptz,
    mail_id text unique,
    mailed_at timestamptz,
    failure text,                        -- why the mail did not arrive, in the words of the server that refused it
    failed_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    acknowledged_at timestamptz,
    acknowledged_on date,
    acknowledged_by text,
    acknowledged_how text check (acknowledged_how in ('link', 'sheet')),
    recorded_by_name text,
    check ((acknowledged_at is null) = (acknowledged_how is null)),
    check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index directive_outside_once on directive_outside (directive_id, unit_id, fold(name)) where withdrawn_at is null;
create index directive_outside_unit on directive_outside (unit_id);
alter table directive_outside enable row level security;
create policy directive_outside_own on directive_outside for select to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));
create policy directive_outside_change on directive_outside for update to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));
create policy directive_outside_send on directive_outside for insert to trienkhai_app, trienkhai_whole
    with check (unit_id = (select app_unit()) and app_reads_directive(directive_id));
grant select, insert on directive_outside to trienkhai_app, trienkhai_whole;
grant update (email, link_hash, link_until, mail_id, mailed_at, failure, failed_at, withdrawn_at, withdrawn_reason,
              acknowledged_at, acknowledged_on, acknowledged_by, acknowledged_how, recorded_by_name)
    on directive_outside to trienkhai_app, trienkhai_whole;
create trigger directive_outside_audit after insert or update or delete on directive_outside for each row execute function audit_row('id', 'link_hash');

-- What a link shows to whoever holds it, signed in or not: no more than the letter itself does.
create function directive_by_link(secret_hash bytea)
returns table (recipient text, sender text, phone text, doc_type text, issuer text, number_raw text, issued_on date, subject text,
               link_until timestamptz, withdrawn_at timestamptz, acknowledged_at timestamptz, acknowledged_by text)
stable language sql security definer set search_path = public, pg_temp as $$
    select o.name, u.name, u.phone, d.doc_type, d.issuer_name, d.number_raw, d.issued_on, d.subject,
           o.link_until, o.withdrawn_at, o.acknowledged_at, o.acknowledged_by
    from directive_outside o join directive d on d.id = o.directive_id join unit u on u.id = o.unit_id
    where o.link_hash = secret_hash
$$;
-- False where the link is unknown, has expired, was recalled, or where it was acknowledged before.
create function directive_acknowledge_by_link(secret_hash bytea, who text, on_day date) returns boolean
language sql security definer set search_path = public, pg_temp as $$
    with acknowledged as (
        update directive_outside o set acknowledged_at = now(), acknowledged_on = on_day, acknowledged_by = who, acknowledged_how = 'link'
        where o.link_hash = secret_hash and o.link_until > now() and o.withdrawn_at is null and o.acknowledged_at is null
        returning 1
    )
    select exists (select from acknowledged)
$$;
-- A mail server has sent a mail back.
create function directive_mail_bounced(mail text, why text) returns boolean
language sql security definer set search_path = public, pg_temp as $$
    with bounced as (
        update directive_outside o set failure = why, failed_at = now() where o.mail_id = mail and o.failed_at is null returning 1
    )
    select exists (select from bounced)
$$;
revoke execute on function directive_by_link(bytea), directive_acknowledge_by_link(bytea, text, date), directive_mail_bounced(text, text) from public;
grant execute on function directive_by_link(bytea), directive_acknowledge_by_link(bytea, text, date), directive_mail_bounced(text, text)
    to trienkhai_app, trienkhai_whole;
