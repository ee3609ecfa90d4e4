-- Many rows in one statement: one record for all of them, and beside it what each of them is and hashes to. A record a row costs ten
-- times what the row does, because each record waits for the hash of the one before.
create table audit_batch_row (
    batch bigint not null,
    subject_id text not null,
    row_hash bytea not null,
    row jsonb not null,                  -- as it was inserted, without what is null
    primary key (batch, subject_id)
);
create sequence audit_batch;

-- For the rows that a statement inserts: create trigger … after insert … referencing new table as added for each statement
-- execute function audit_rows('key column, another key column', 'column to leave out'…), beside audit_row for update and delete.
-- A few rows are recorded one by one, as audit_row does.
create function audit_rows() returns trigger
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
    insert into audit_batch_row (batch, subject_id, row_hash, row)
        with a as materialized (select to_jsonb(added) - left_out as r from added)
        select batch_no, audit_key(a.r, tg_argv[0]), sha256(convert_to(a.r::text, 'UTF8')), jsonb_strip_nulls(a.r) from a;
    select count(*), sha256(string_agg(b.row_hash, null order by b.subject_id)) into n, digest from audit_batch_row b where b.batch = batch_no;
    perform audit_append('INSERT_MANY', tg_table_name, batch_no::text, jsonb_build_object('rows', n), digest);
    return null;
end $$;

-- What every row was last recorded as, rows of batches among them; the newest of a row is the one with the highest record.
create view audit_recorded as
    select r.id, r.subject, r.subject_id, r.row_hash from audit_record r where r.action in ('INSERT', 'UPDATE', 'DELETE')
    union all
    select r.id, r.subject, b.subject_id, b.row_hash from audit_record r join audit_batch_row b on b.batch = r.subject_id::bigint
    where r.action = 'INSERT_MANY';

-- Those who may read the record of a batch read its rows.
alter table audit_batch_row enable row level security;
create index audit_record_batch on audit_record (subject_id) where action = 'INSERT_MANY';
create policy audit_batch_row_read on audit_batch_row for select to trienkhai_app, trienkhai_whole
    using (exists (select from audit_record r where r.action = 'INSERT_MANY' and r.subject_id = batch::text));
grant select on audit_batch_row to trienkhai_app, trienkhai_whole;
