-- What has become of a delivery, in one word; the furthest counts.
alter table directive_entry add column became text generated always as (
    case when withdrawn_at is not null then 'withdrawn' when derived_at is not null then 'derived'
         when acknowledged_at is not null then 'acknowledged' when opened_at is not null then 'opened' else 'unopened' end) stored;
select audit_again('directive_entry');
-- The entries of a directive in the order of the tree's indexes, with all that coverage counts.
drop index directive_entry_readers;
create index directive_entry_readers on directive_entry (directive_id, unit_id) include (became, delivered_by_unit);

-- Who may see how far a directive has come: who has it, or has sent it.
create function app_follows_directive(d bigint) returns boolean stable language sql
as $$ select exists (select from directive_entry e where e.directive_id = d and (e.unit_id = app_unit() or e.delivered_by_unit = app_unit())) $$;

-- How far a directive has come below a unit of the caller's scope, added up for each unit that has others directly below it, by line and
-- level of those; without such a unit, and asked for the own unit alone, what the caller sent elsewhere. A function and not the policies,
-- which would ask entry by entry; the settings keep to the indexes, which hold all that is counted, and the whole line is one pass over them.
create function directive_coverage(d bigint, root integer)
returns table (parent_id integer, line text, level text, derived bigint, acknowledged bigint, opened bigint, unopened bigint,
               withdrawn bigint, unsent bigint)
stable language plpgsql security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set max_parallel_workers_per_gather = 0 set work_mem = '32MB' as $$
declare
    me constant integer := app_unit();
    scope constant ltree := app_scope();
    top constant ltree := (select u.path from unit u where u.id = root and u.path <@ scope);
begin
    if top is null or not app_follows_directive(d) then return; end if;
    if nlevel(top) = 1 then
        return query
            select case when u.path <@ top then p.parent_id end, u.line, u.level,
                   count(*) filter (where e.became = 'derived'), count(*) filter (where e.became = 'acknowledged'),
                   count(*) filter (where e.became = 'opened'), count(*) filter (where e.became = 'unopened'),
                   count(*) filter (where e.became = 'withdrawn'), count(*) filter (where e.became is null)
            from unit u
            left join unit_parent p on p.unit_id = u.id and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
            left join directive_entry e on e.directive_id = d and e.unit_id = u.id
            where u.path is not null and u.id <> root and (u.path <@ top or e.delivered_by_unit = me)
            group by 1, 2, 3;
    else
        return query
            select subpath(u.path, -2, 1)::text::integer, u.line, u.level,
                   count(*) filter (where e.became = 'derived'), count(*) filter (where e.became = 'acknowledged'),
                   count(*) filter (where e.became = 'opened'), count(*) filter (where e.became = 'unopened'),
                   count(*) filter (where e.became = 'withdrawn'), count(*) filter (where e.became is null)
            from unit u left join directive_entry e on e.directive_id = d and e.unit_id = u.id
            where u.path <@ top and u.id <> root
            group by 1, 2, 3;
        if root = me then
            return query
                select null::integer, u.line, u.level,
                   count(*) filter (where e.became = 'derived'), count(*) filter (where e.became = 'acknowledged'),
                   count(*) filter (where e.became = 'opened'), count(*) filter (where e.became = 'unopened'),
                   count(*) filter (where e.became = 'withdrawn'), count(*) filter (where e.became is null)
                from directive_entry e join unit u on u.id = e.unit_id
                where e.directive_id = d and e.delivered_by_unit = me and e.unit_id <> me and u.path is not null and not u.path <@ scope
                group by 1, 2, 3;
        end if;
    end if;
end $$;

-- What became of it at each of these units.
create function directive_states(d bigint, among integer[]) returns table (unit_id integer, state text)
stable language sql security definer set search_path = public, pg_temp as $$
    select u.id, coalesce(e.became, 'unsent')
    from unit u left join directive_entry e on e.directive_id = d and e.unit_id = u.id
    where u.id = any (among) and u.path <@ app_scope()
      and app_follows_directive(d)
$$;

-- Units below one in a state, in the order of the tree from behind a place on. 'waiting' is unopened or opened, '' any.
create function directive_units_in(d bigint, root integer, asked text, behind ltree, most integer)
returns table (unit_id integer, place text, state text, delivered_at timestamptz)
stable language plpgsql security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set max_parallel_workers_per_gather = 0 set work_mem = '32MB' as $$
declare
    top constant ltree := (select u.path from unit u where u.id = root and u.path <@ app_scope());
begin
    if top is null or not app_follows_directive(d) then return; end if;
    -- Found first and put in order after: along the order, what is rare would be looked for entry by entry.
    return query
        with found as materialized (
            select x.* from (
                select u.id, u.path, coalesce(e.became, 'unsent') as became
                from unit u left join directive_entry e on e.directive_id = d and e.unit_id = u.id
                where u.path is not null and u.path <@ top and u.id <> root and (behind is null or u.path > behind)) x
            where asked = '' or x.became = asked or asked = 'waiting' and x.became in ('unopened', 'opened')),
        first as (select * from found order by path limit most)
        select f.id, f.path::text, f.became, e.delivered_at
        from first f left join directive_entry e on e.directive_id = d and e.unit_id = f.id order by f.path;
end $$;
revoke execute on function directive_coverage(bigint, integer), directive_states(bigint, integer[]),
    directive_units_in(bigint, integer, text, ltree, integer) from public;
grant execute on function directive_coverage(bigint, integer), directive_states(bigint, integer[]),
    directive_units_in(bigint, integer, text, ltree, integer) to trienkhai_app, trienkhai_whole;

-- Đôn đốc: one row asks all units below one that have not done what was asked, whoever they are when they look.
create table directive_reminder (
    id bigint generated always as identity primary key,
    directive_id bigint not null references directive,
    root_unit_id integer not null references unit,
    whole boolean not null,                          -- also those below this unit
    asked text not null check (asked in ('acknowledge', 'derive')),
    words text not null check (length(words) between 1 and 2000),
    by_unit integer not null references unit,
    by_name text not null,
    sent_at timestamptz not null default now()
);
create index directive_reminder_of on directive_reminder (directive_id, id desc);
alter table directive_reminder enable row level security;
create policy directive_reminder_own on directive_reminder to trienkhai_app, trienkhai_whole
    using (by_unit = (select app_unit())) with check (by_unit = (select app_unit()) and app_reads_directive(directive_id));
create policy directive_reminder_asked on directive_reminder for select to trienkhai_app, trienkhai_whole
    using (app_reads_directive(directive_id) and (root_unit_id = (select app_unit())
           or whole and exists (select from unit r where r.id = root_unit_id and (select app_scope()) <@ r.path)));
grant select, insert on directive_reminder to trienkhai_app, trienkhai_whole;
create trigger directive_reminder_audit after insert or update or delete on directive_reminder for each row execute function audit_row('id');
