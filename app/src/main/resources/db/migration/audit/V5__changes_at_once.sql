-- The key of a row, for one column without asking a question for each row.
create function audit_keys(r jsonb, key_columns text) returns text immutable language sql
as $$ select string_agg(r ->> btrim(k), '/' order by n) from unnest(string_to_array(key_columns, ',')) with ordinality c (k, n) $$;
create or replace function audit_key(r jsonb, key_columns text) returns text immutable language sql
as $$ select case when strpos(key_columns, ',') = 0 then r ->> key_columns else audit_keys(r, key_columns) end $$;

-- As before; nothing of it depends on a zone, and a setting costs as much as the hash.
create or replace function audit_hash(r audit_record) returns bytea immutable language sql
as $$ select sha256(convert_to(concat_ws('|', encode(r.previous, 'hex'), r.chain, r.seq, extract(epoch from r.at)::text,
        r.account_id, r.account_name, r.action, r.subject, r.subject_id, r.detail::text, encode(r.row_hash, 'hex')), 'UTF8')) $$;

-- As before, with the digest made of what is written instead of reading it back.
create or replace function audit_rows() returns trigger
language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
    few constant integer := 20;
    left_out text[] := tg_argv[1:];
    batch_no bigint;
    n bigint;
    digest bytea;
begin
    select count(*) into n from (select from added limit few + 1) first;
    if n <= few then
        perform audit_append('INSERT', tg_table_name, audit_key(a.r, tg_argv[0]), jsonb_strip_nulls(a.r), sha256(convert_to(a.r::text, 'UTF8')))
            from (select to_jsonb(added) - left_out as r from added) a;
        return null;
    end if;
    batch_no := nextval('audit_batch');
    with a as materialized (select to_jsonb(added) - left_out as r from added),
    written as (
        insert into audit_batch_row (batch, subject_id, row_hash, row)
            select batch_no, audit_key(a.r, tg_argv[0]), sha256(convert_to(a.r::text, 'UTF8')), jsonb_strip_nulls(a.r) from a
            returning subject_id, row_hash)
    select count(*), sha256(string_agg(w.row_hash, null order by w.subject_id)) into n, digest from written w;
    perform audit_append('INSERT_MANY', tg_table_name, batch_no::text, jsonb_build_object('rows', n), digest);
    return null;
end $$;

-- One record in each of several chains, as audit_append writes one: the chain, who, what and the row's hash are taken from each of
-- `records`, the rest is filled in. No chain may come twice.
create function audit_append_each(records audit_record[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtext('audit_chain'), c.chain) from (select n.chain from unnest(records) n order by n.chain) c;
    insert into audit_record (chain, seq, at, account_id, account_name, action, subject, subject_id, detail, row_hash, previous, hash)
        select f.chain, f.seq, f.at, f.account_id, f.account_name, f.action, f.subject, f.subject_id, f.detail, f.row_hash, f.previous,
               audit_hash((null, f.chain, f.seq, f.at, f.account_id, f.account_name, f.action, f.subject, f.subject_id, f.detail, f.row_hash,
                           f.previous, null)::audit_record)
        from (select n.chain, coalesce(l.seq, 0) + 1 as seq, clock_timestamp() as at, n.account_id, n.account_name, n.action, n.subject,
                     n.subject_id, n.detail, n.row_hash, coalesce(l.hash, '\x00') as previous
              from unnest(records) n
              left join lateral (select r.seq, r.hash from audit_record r where r.chain = n.chain order by r.seq desc limit 1) l on true
              offset 0) f;
end $$;
revoke execute on function audit_append_each(audit_record[]) from public;
grant execute on function audit_append_each(audit_record[]) to trienkhai_app, trienkhai_whole;

-- For the rows that a statement changes: create trigger … after update … referencing old table as before new table as after for each
-- statement execute function audit_changes('key column, another key column', 'column to leave out'…), beside audit_row for delete. A few rows
-- are recorded one by one, as audit_row does; many with one record, as audit_rows does. The key must not change.
--
-- Where the statement acts for several units at once, each at its own row, `app.together` says who acts for which, as {"unit": [account, name]},
-- and each change is recorded in the chain of its unit.
create function audit_changes() returns trigger
language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC'
-- whatever the statement that was recorded needed, and however few rows the plan was made for
set enable_hashjoin = on set enable_nestloop = off as $$
declare
    few constant integer := 20;
    left_out text[] := tg_argv[1:];
    together jsonb := nullif(current_setting('app.together', true), '')::jsonb;
    changes audit_record[];
    batch_no bigint;
    digest bytea;
begin
    with o as materialized (select x.r, audit_key(x.r, tg_argv[0]) as key from (select to_jsonb(before) - left_out as r from before offset 0) x),
    n as materialized (select x.r, audit_key(x.r, tg_argv[0]) as key, x.r ->> 'unit_id' as unit
        from (select to_jsonb(after) - left_out as r from after offset 0) x)
    select array_agg((null, case when together ? n.unit then n.unit::integer end, null, null, (together -> n.unit ->> 0)::bigint,
                      together -> n.unit ->> 1, 'UPDATE', tg_table_name, n.key,
                      (select jsonb_object_agg(c.key, c.value) from jsonb_each(n.r) c where o.r -> c.key is distinct from c.value),
                      sha256(convert_to(n.r::text, 'UTF8')), null, null)::audit_record order by n.key)
        into changes from n left join o using (key) where o.r is distinct from n.r;
    if changes is null then return null; end if;
    if together is not null then
        perform audit_append_each(changes);
    elsif cardinality(changes) <= few then
        perform audit_append(c.action, c.subject, c.subject_id, c.detail, c.row_hash) from unnest(changes) c;
    else
        batch_no := nextval('audit_batch');
        insert into audit_batch_row (batch, subject_id, row_hash, row)
            select batch_no, c.subject_id, c.row_hash, c.detail from unnest(changes) c;
        select sha256(string_agg(c.row_hash, null order by c.subject_id)) into digest from unnest(changes) c;
        perform audit_append('UPDATE_MANY', tg_table_name, batch_no::text, jsonb_build_object('rows', cardinality(changes)), digest);
    end if;
    return null;
end $$;

create or replace view audit_recorded as
    select r.id, r.subject, r.subject_id, r.row_hash from audit_record r where r.action in ('INSERT', 'UPDATE', 'DELETE')
    union all
    select r.id, r.subject, b.subject_id, b.row_hash from audit_record r join audit_batch_row b on b.batch = r.subject_id::bigint
    where r.action in ('INSERT_MANY', 'UPDATE_MANY');
drop policy audit_batch_row_read on audit_batch_row;
drop index audit_record_batch;
create index audit_record_batch on audit_record (subject_id) where action in ('INSERT_MANY', 'UPDATE_MANY');
create policy audit_batch_row_read on audit_batch_row for select to trienkhai_app, trienkhai_whole
    using (exists (select from audit_record r where r.action in ('INSERT_MANY', 'UPDATE_MANY') and r.subject_id = batch::text));
