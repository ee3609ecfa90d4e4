-- For whom a transaction runs. Set by vn.trienkhai.shared.Transactions alone. After a transaction the setting is the empty
-- string, not unset, and ''::ltree would contain every path: hence nullif everywhere.
create function app_account() returns bigint stable language sql
as $$ select nullif(current_setting('app.account', true), '')::bigint $$;
create function app_unit() returns integer stable language sql
as $$ select nullif(current_setting('app.unit', true), '')::integer $$;
create function app_scope() returns ltree stable language sql
as $$ select nullif(current_setting('app.scope', true), '')::ltree $$;
create function app_name() returns text stable language sql
as $$ select nullif(current_setting('app.name', true), '') $$;

-- The caller's scope, for the policies of every module. These two read the table unit, which the module unit makes after
-- modules that need them (file, job); so their bodies are looked at when they are first called.
set local check_function_bodies = off;
-- Numbers of the units in the caller's scope. Policies compare with (select app_units()), so that it is computed once a query.
create function app_units() returns integer[] stable language sql
as $$ select coalesce(array_agg(u.id), '{}') from unit u where u.path <@ (select app_scope()) $$;

-- For the head of a line: is this one unit in scope? Used by the policies of trienkhai_whole.
create function app_has_unit(u integer) returns boolean stable language sql
as $$ select exists (select from unit x where x.id = u and x.path <@ (select app_scope())) $$;

-- The form in which names are looked up: lower case, no marks, đ as d (the same as vn.trienkhai.shared.Vietnamese.fold).
create function fold(t text) returns text immutable parallel safe language sql
as $$ select btrim(regexp_replace(lower(translate(regexp_replace(normalize(t, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd')), '\s+', ' ', 'g')) $$;

grant usage on schema public to trienkhai_app, trienkhai_whole;

-- Sessions (Spring Session) and jobs (db-scheduler) belong to no unit: no row of theirs carries office work.
create table spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
grant select, insert, update, delete on spring_session, spring_session_attributes, scheduled_tasks
    to trienkhai_app, trienkhai_whole;
