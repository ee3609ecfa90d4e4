-- Who did what: one chain of hashes a unit, so that offices do not wait for each other. Only audit_append writes here; the
-- application's role may neither insert, change nor delete a record.
create table audit_record (
    id bigint generated always as identity primary key,
    chain integer not null,              -- acting unit; 0 where nobody was signed in
    seq bigint not null,
    at timestamptz not null,
    account_id bigint,
    account_name text,
    action text not null,                -- directive.confirmed, or INSERT, UPDATE, DELETE for a row
    subject text not null,               -- table or kind of thing
    subject_id text not null,
    detail jsonb not null,
    row_hash bytea,                      -- of the row after the change, for row records
    previous bytea not null,
    hash bytea not null,
    unique (chain, seq)
);
create index audit_record_subject on audit_record (subject, subject_id, id desc);
-- Where each chain ends, so that records cut off its end are missed. Written once a transaction, at its end: a row that
-- one transaction updates a hundred thousand times would be read through all its versions each time.
create table audit_head (chain integer primary key, seq bigint not null, hash bytea not null);
create function audit_move_head() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from audit_record r where r.chain = new.chain and r.seq > new.seq) then
        insert into audit_head (chain, seq, hash) values (new.chain, new.seq, new.hash)
            on conflict (chain) do update set seq = excluded.seq, hash = excluded.hash;
    end if;
    return null;
end $$;
create constraint trigger audit_record_head after insert on audit_record
    deferrable initially deferred for each row execute function audit_move_head();

create function audit_hash(r audit_record) returns bytea immutable language sql set timezone = 'UTC'
as $$ select sha256(convert_to(concat_ws('|', encode(r.previous, 'hex'), r.chain, r.seq, extract(epoch from r.at)::text,
        r.account_id, r.account_name, r.action, r.subject, r.subject_id, r.detail::text, encode(r.row_hash, 'hex')), 'UTF8')) $$;

create function audit_append(act text, subj text, subj_id text, det jsonb, rhash bytea default null) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    r audit_record;
begin
    r.chain := coalesce(app_unit(), 0);
    perform pg_advisory_xact_lock(hashtext('audit_chain'), r.chain);
    select l.seq + 1, l.hash into r.seq, r.previous from audit_record l where l.chain = r.chain order by l.seq desc limit 1;
    if not found then
        r.seq := 1;
        r.previous := '\x00';
    end if;
    r.at := clock_timestamp();
    r.account_id := app_account();
    r.account_name := app_name();
    r.action := act; r.subject := subj; r.subject_id := subj_id; r.detail := det; r.row_hash := rhash;
    r.hash := audit_hash(r);
    insert into audit_record (chain, seq, at, account_id, account_name, action, subject, subject_id, detail, row_hash, previous, hash)
        values (r.chain, r.seq, r.at, r.account_id, r.account_name, r.action, r.subject, r.subject_id, r.detail, r.row_hash, r.previous, r.hash)
        returning id into r.id;
    return r.id;
end $$;

-- For each row of a table: create trigger … after insert or update or delete … for each row
-- execute function audit_row('key column, another key column', 'column to leave out'…). The key must be unique. The record
-- holds what changed; columns left out (secrets, counters) are neither recorded nor hashed.
create function audit_key(r jsonb, key_columns text) returns text immutable language sql
as $$ select string_agg(r ->> btrim(k), '/' order by n) from unnest(string_to_array(key_columns, ',')) with ordinality c (k, n) $$;
create function audit_row() returns trigger
language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
    before_row jsonb := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
    after_row jsonb := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) end;
    changed jsonb;
    i int;
begin
    for i in 1 .. tg_nargs - 1 loop
        before_row := before_row - tg_argv[i];
        after_row := after_row - tg_argv[i];
    end loop;
    if before_row = after_row then return null; end if;
    select coalesce(jsonb_object_agg(k, after_row -> k), '{}') into changed
        from (select jsonb_object_keys(before_row || after_row) k) keys
        where before_row -> k is distinct from after_row -> k;
    perform audit_append(tg_op, tg_table_name, coalesce(audit_key(after_row, tg_argv[0]), audit_key(before_row, tg_argv[0])), changed,
        case when tg_op = 'DELETE' then null else sha256(convert_to(after_row::text, 'UTF8')) end);
    return null;
end $$;

-- What each trigger above watches, for verification: the present rows of a table must hash to what was last recorded.
create view audit_watched as
    select t.tgrelid::regclass::text as watched, c.relname::text as subject, a.args[1] as key_columns,
           a.args[2:cardinality(a.args) - 1] as left_out
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    cross join lateral (select regexp_split_to_array(encode(t.tgargs, 'escape'), '\\000') as args) a
    where t.tgfoid = 'audit_row'::regproc and not t.tgisinternal;

-- A migration that adds a column to a watched table changes what its rows hash to. It calls this after its change, so that the
-- record says so and later verifications compare with the rows as they are since.
create function audit_again(watched_table regclass) returns bigint
language plpgsql set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
    w audit_watched;
    n bigint;
begin
    select * into strict w from audit_watched a where a.watched = watched_table::text;
    execute format('select count(audit_append(''UPDATE'', %L, audit_key(r.row, %L), ''{"migration": true}'',
            sha256(convert_to(r.row::text, ''UTF8'')))) from (select to_jsonb(t) - %L::text[] as row from %s t) r',
        w.subject, w.key_columns, w.left_out, w.watched) into n;
    return n;
end $$;
revoke execute on function audit_again(regclass) from public;

-- Those who audit a unit read its chain and the chains of the units below (see also account, which asks for the role).
alter table audit_record enable row level security;
create policy audit_record_scope on audit_record for select to trienkhai_app
    using (chain = any ((select app_units())::int[]));
create policy audit_record_whole on audit_record for select to trienkhai_whole
    using (app_has_unit(chain));
alter table audit_head enable row level security;
grant select on audit_record to trienkhai_app, trienkhai_whole;
revoke execute on function audit_append(text, text, text, jsonb, bytea) from public;
grant execute on function audit_append(text, text, text, jsonb, bytea) to trienkhai_app, trienkhai_whole;
