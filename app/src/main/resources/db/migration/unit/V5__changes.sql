-- What somebody did to the tree by hand, so that it can be seen and, until it is used, taken back.
create table unit_change (
    id bigint generated always as identity primary key,
    decided_by integer not null references unit,
    account_name text not null,
    title text not null,
    on_date date not null,
    unit_ids integer[] not null,              -- the units it speaks of
    made_at timestamptz not null default now(),
    undone_at timestamptz
);
create index unit_change_units on unit_change using gin (unit_ids);
-- The rows as they were before and after, in the order in which they were changed.
create table unit_change_row (
    id bigint generated always as identity primary key,
    change_id bigint not null references unit_change,
    table_name text not null,
    before_row jsonb,
    after_row jsonb
);
create index unit_change_row_change on unit_change_row (change_id, id);

alter table unit_change enable row level security;
alter table unit_change_row enable row level security;
-- Those who decided read it, those above them, and the units that it speaks of.
create policy unit_change_read on unit_change for select to trienkhai_app using (
    decided_by = (select app_unit()) or decided_by = any ((select app_units())::int[]) or unit_ids && (select app_units())::int[]);
create policy unit_change_whole on unit_change for select to trienkhai_whole using (
    decided_by = (select app_unit()) or app_has_unit(decided_by) or exists (select from unnest(unit_ids) i where app_has_unit(i)));
create policy unit_change_own on unit_change for insert to trienkhai_app, trienkhai_whole with check (decided_by = (select app_unit()));
grant select, insert on unit_change to trienkhai_app, trienkhai_whole;
create trigger unit_change_audit after insert or update or delete on unit_change for each row execute function audit_row('id');

create function unit_change_journal() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into unit_change_row (change_id, table_name, before_row, after_row) values (
        current_setting('app.unit_change')::bigint, tg_table_name,
        case when tg_op <> 'INSERT' then to_jsonb(old) - '{path,folded,folded_short}'::text[] end,
        case when tg_op <> 'DELETE' then to_jsonb(new) - '{path,folded,folded_short}'::text[] end);
    return null;
end $$;
create trigger unit_change_journal after insert or delete
    or update of id, line, kind, level, name, short_name, code, ordinal, phone, email, valid_from, valid_to
    on unit for each row when (current_setting('app.unit_change', true) <> '') execute function unit_change_journal();
create trigger unit_change_journal after insert or update or delete on unit_parent
    for each row when (current_setting('app.unit_change', true) <> '') execute function unit_change_journal();
create trigger unit_change_journal after insert or update or delete on unit_succession
    for each row when (current_setting('app.unit_change', true) <> '') execute function unit_change_journal();
create trigger unit_change_journal after insert or update or delete on unit_alias
    for each row when (current_setting('app.unit_change', true) <> '') execute function unit_change_journal();
create trigger unit_change_journal after insert or update or delete on unit_host
    for each row when (current_setting('app.unit_change', true) <> '') execute function unit_change_journal();

-- Today's paths of some units and all below them. Other plans than nested loops are kept away: the planner cannot know how
-- small a branch is, and would read the whole table.
create function unit_refresh_branch(roots integer[], day date) returns void
language sql security definer set search_path = public, pg_temp set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
    update unit u set path = null
    where u.id = any(roots) and u.path is not null and not (u.valid_from <= day and (u.valid_to is null or u.valid_to > day));
    with recursive up (root, at, path, steps) as (
        select u.id, u.id, u.id::text, 0 from unit u
        where u.id = any(roots) and u.valid_from <= day and (u.valid_to is null or u.valid_to > day)
        union all
        select up.root, p.parent_id, p.parent_id || '.' || up.path, up.steps + 1
        from up join unit_parent p on p.unit_id = up.at and p.valid_from <= day and (p.valid_to is null or p.valid_to > day)
        where up.steps < 20
    ), down (id, path) as (
        select x.root, x.path::ltree from (select distinct on (root) root, path from up order by root, steps desc) x
        union
        select u.id, d.path || u.id::text
        from down d join unit_parent p on p.parent_id = d.id and p.valid_from <= day and (p.valid_to is null or p.valid_to > day)
        join unit u on u.id = p.unit_id and u.valid_from <= day and (u.valid_to is null or u.valid_to > day)
    )
    update unit u set path = d.path from down d where u.id = d.id and u.path is distinct from d.path
$$;
revoke execute on function unit_refresh_branch(integer[], date) from public;
grant execute on function unit_refresh_branch(integer[], date) to trienkhai_app, trienkhai_whole;

-- Puts every row of a change back as it was, the last one first. Says why it cannot: somebody has taken it back already, a row
-- has been changed since, or something has been kept for a unit that would go. Then nothing is put back.
create function unit_change_undo(change bigint, day date) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    c unit_change;
    r unit_change_row;
    key_columns text;
    all_columns text;
    now_row jsonb;
    touched integer[];
begin
    select * into c from unit_change x where x.id = change for update;
    if not found or not (app_holds('OPERATOR') or c.decided_by = app_unit() and app_holds('UNIT_ADMINISTRATOR')) then return 'not_yours'; end if;
    if c.undone_at is not null then return 'undone'; end if;
    begin
        for r in select * from unit_change_row x where x.change_id = change order by x.id desc loop
            select string_agg(quote_ident(a.attname), ', ' order by k.n) into strict key_columns
            from pg_index i cross join unnest(i.indkey::int[]) with ordinality k (attnum, n)
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
            where i.indrelid = r.table_name::regclass and i.indisprimary;
            select string_agg(quote_ident(a.attname), ', ') into strict all_columns from pg_attribute a
            where a.attrelid = r.table_name::regclass and a.attnum > 0 and not a.attisdropped
              and a.attgenerated = '' and a.attidentity = '' and a.attname <> 'path';
            execute format('select to_jsonb(t) - ''{path,folded,folded_short}''::text[] from %1$I t
                            where (%2$s) = (select %2$s from jsonb_populate_record(null::%1$I, $1))', r.table_name, key_columns)
                into now_row using coalesce(r.after_row, r.before_row);
            if now_row is distinct from r.after_row then raise exception using errcode = 'TK001', message = 'changed'; end if;
            if r.before_row is null then
                execute format('delete from %1$I where (%2$s) = (select %2$s from jsonb_populate_record(null::%1$I, $1))', r.table_name, key_columns)
                    using r.after_row;
            elsif r.after_row is null then
                execute format('insert into %1$I (%2$s) select %2$s from jsonb_populate_record(null::%1$I, $1)', r.table_name, all_columns)
                    using r.before_row;
            else
                execute format('update %1$I set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$I, $1))
                                where (%3$s) = (select %3$s from jsonb_populate_record(null::%1$I, $2))', r.table_name, all_columns, key_columns)
                    using r.before_row, r.after_row;
            end if;
        end loop;
    exception
        when foreign_key_violation then return 'used';
        when sqlstate 'TK001' then return 'changed';
    end;
    select array_agg(distinct coalesce(x.before_row, x.after_row) ->> case x.table_name when 'unit' then 'id' else 'unit_id' end) into touched
    from unit_change_row x where x.change_id = change and x.table_name in ('unit', 'unit_parent');
    perform unit_refresh_branch(touched, day);
    update unit_change x set undone_at = now() where x.id = change;
    return null;
end $$;
revoke execute on function unit_change_undo(bigint, date) from public;
grant execute on function unit_change_undo(bigint, date) to trienkhai_app, trienkhai_whole;
