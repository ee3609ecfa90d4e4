create table account (
    id bigint generated always as identity primary key,
    sign_in_name text not null unique,
    full_name text not null,
    phone text,
    password_hash text not null,
    active boolean not null default true,
    created_at timestamptz not null default now()
);
-- Quyền được giao: a role for a unit, from a day, until a day.
create table account_grant (
    id bigint generated always as identity primary key,
    account_id bigint not null references account,
    unit_id integer not null references unit,
    role text not null check (role in ('REPORTER', 'DRAFTER', 'CLERK', 'APPROVER', 'UNIT_ADMINISTRATOR', 'AUDITOR', 'OPERATOR')),
    valid_from date not null default current_date,
    valid_to date,
    unique (account_id, unit_id, role, valid_from)
);
create index account_grant_unit on account_grant (unit_id);

-- Failed sign-ins of the last minutes, by name and by address; belongs to no unit.
create table sign_in_failure (
    name text not null,
    address text not null,
    at timestamptz not null default now()
);
create index sign_in_failure_name on sign_in_failure (name, at);
create index sign_in_failure_address on sign_in_failure (address, at);

alter table account enable row level security;
alter table account_grant enable row level security;
create policy account_grant_scope on account_grant for select to trienkhai_app
    using (account_id = (select app_account()) or unit_id = any ((select app_units())::int[]));
create policy account_grant_whole on account_grant for select to trienkhai_whole
    using (account_id = (select app_account()) or app_has_unit(unit_id));
create policy account_scope on account for select to trienkhai_app, trienkhai_whole
    using (id = (select app_account()) or exists (select from account_grant g where g.account_id = account.id));
grant select (id, sign_in_name, full_name, phone, active, created_at) on account to trienkhai_app, trienkhai_whole;
grant select on account_grant to trienkhai_app, trienkhai_whole;
grant select, insert, delete on sign_in_failure to trienkhai_app, trienkhai_whole;

-- Signing in happens before there is a unit: these two are the only ways past the policies, and answer one name only.
create function account_for_sign_in(wanted text)
returns table (id bigint, full_name text, password_hash text, active boolean)
stable language sql security definer set search_path = public, pg_temp as $$
    select a.id, a.full_name, a.password_hash, a.active from account a where a.sign_in_name = lower(wanted)
$$;
create function grants_for_sign_in(account bigint, day date)
returns table (unit_id integer, unit_name text, path text, role text)
stable language sql security definer set search_path = public, pg_temp as $$
    select g.unit_id, u.name, ltree2text(u.path), g.role
    from account_grant g join unit u on u.id = g.unit_id
    where g.account_id = account and u.path is not null
      and g.valid_from <= day and (g.valid_to is null or g.valid_to > day)
    order by g.id
$$;
revoke execute on function account_for_sign_in(text), grants_for_sign_in(bigint, date) from public;
grant execute on function account_for_sign_in(text), grants_for_sign_in(bigint, date) to trienkhai_app, trienkhai_whole;

-- Does the person hold this role for the acting unit today?
create function app_holds(wanted text) returns boolean stable language sql security definer set search_path = public, pg_temp as $$
    select exists (select from account_grant g where g.account_id = app_account() and g.unit_id = app_unit() and g.role = wanted
        and g.valid_from <= current_date and (g.valid_to is null or g.valid_to > current_date))
$$;

-- Whoever administers all units that a person works for may change that person's account; to administer one of them is not
-- enough, else a commune could take over somebody of the province.
create function app_administers(person bigint) returns boolean
stable language sql security definer set search_path = public, pg_temp as $$
    select app_holds('UNIT_ADMINISTRATOR')
       and exists (select from account_grant g where g.account_id = person)
       and not exists (select from account_grant g left join unit u on u.id = g.unit_id
                       where g.account_id = person and (g.valid_to is null or g.valid_to > current_date)
                         and (g.role = 'OPERATOR' or u.path is null or not u.path <@ app_scope()))
$$;

-- Changes by a unit administrator, of the unit or one above. Nobody but an operator makes operators.
create policy account_administer on account for insert to trienkhai_app, trienkhai_whole
    with check ((select app_holds('UNIT_ADMINISTRATOR')));
create policy account_change on account for update to trienkhai_app, trienkhai_whole
    using (id = (select app_account()) or app_administers(id));
create policy account_grant_administer on account_grant for insert to trienkhai_app
    with check ((select app_holds('UNIT_ADMINISTRATOR')) and role <> 'OPERATOR' and unit_id = any ((select app_units())::int[]));
create policy account_grant_administer_whole on account_grant for insert to trienkhai_whole
    with check ((select app_holds('UNIT_ADMINISTRATOR')) and role <> 'OPERATOR' and app_has_unit(unit_id));
create policy account_grant_end on account_grant for update to trienkhai_app
    using ((select app_holds('UNIT_ADMINISTRATOR')) and role <> 'OPERATOR' and unit_id = any ((select app_units())::int[]));
create policy account_grant_end_whole on account_grant for update to trienkhai_whole
    using ((select app_holds('UNIT_ADMINISTRATOR')) and role <> 'OPERATOR' and app_has_unit(unit_id));
-- The number is drawn before the row is entered: until it has a grant, a new account is seen by nobody but operators.
grant usage on sequence account_id_seq to trienkhai_app, trienkhai_whole;
grant insert (id, sign_in_name, full_name, phone, password_hash, active), update (full_name, phone, password_hash, active) on account to trienkhai_app, trienkhai_whole;
grant insert (account_id, unit_id, role, valid_from), update (valid_to) on account_grant to trienkhai_app, trienkhai_whole;

create trigger account_audit after insert or update or delete on account for each row execute function audit_row('id', 'password_hash');
create trigger account_grant_audit after insert or update or delete on account_grant for each row execute function audit_row('id');

-- The record is for those who audit, whatever other policies say.
create policy audit_record_auditor on audit_record as restrictive for select to trienkhai_app, trienkhai_whole
    using ((select app_holds('AUDITOR')));
-- Units and first accounts of new units are made by the operator.
create policy unit_operator on unit to trienkhai_app, trienkhai_whole using ((select app_holds('OPERATOR')));
create policy unit_parent_operator on unit_parent to trienkhai_app, trienkhai_whole using ((select app_holds('OPERATOR')));
create policy unit_succession_operator on unit_succession to trienkhai_app, trienkhai_whole using ((select app_holds('OPERATOR')));
create policy unit_alias_operator on unit_alias to trienkhai_app, trienkhai_whole using ((select app_holds('OPERATOR')));
create policy unit_host_operator on unit_host to trienkhai_app, trienkhai_whole using ((select app_holds('OPERATOR')));
create policy account_operator on account to trienkhai_app, trienkhai_whole using ((select app_holds('OPERATOR')));
create policy account_grant_operator on account_grant to trienkhai_app, trienkhai_whole using ((select app_holds('OPERATOR')));
grant insert, update on unit, unit_parent, unit_succession, unit_alias, unit_host to trienkhai_app, trienkhai_whole;

-- The first operator of an empty installation; refuses as soon as there is an account.
create function installation_found(sign_in text, name text, hash text, office text) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    unit_number integer;
    account_number bigint;
begin
    lock table account in exclusive mode;
    if exists (select from account) then return null; end if;
    insert into unit (line, kind, level, name, short_name, valid_from) values ('government', 'van_hanh', 'province', office, office, current_date)
        returning id into unit_number;
    insert into account (sign_in_name, full_name, password_hash) values (sign_in, name, hash) returning id into account_number;
    insert into account_grant (account_id, unit_id, role) values (account_number, unit_number, 'OPERATOR');
    perform unit_refresh_paths(current_date);
    return account_number;
end $$;
revoke execute on function installation_found(text, text, text, text), unit_refresh_paths(date) from public;
grant execute on function installation_found(text, text, text, text), unit_refresh_paths(date) to trienkhai_app, trienkhai_whole;
