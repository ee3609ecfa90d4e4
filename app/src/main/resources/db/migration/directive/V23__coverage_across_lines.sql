-- Whether the caller sent this directive to that unit itself, in whatever line it stands.
create function directive_sent_to(d bigint, u integer) returns boolean
stable language sql security definer set search_path = public, pg_temp as $$
    select exists (select from directive_entry e where e.directive_id = d and e.unit_id = u and e.delivered_by_unit = app_unit())
$$;

-- As before, also of those elsewhere to which the caller sent it.
create or replace function directive_states(d bigint, among integer[]) returns table (unit_id integer, state text)
stable language sql security definer set search_path = public, pg_temp as $$
    select u.id, coalesce(e.became, 'unsent')
    from unit u left join directive_entry e on e.directive_id = d and e.unit_id = u.id
    where u.id = any (among) and (u.path <@ app_scope() or e.delivered_by_unit = app_unit())
      and app_follows_directive(d)
$$;

-- Units below one, and below the caller itself also those elsewhere to which it sent the directive, by state, line and level, in the order
-- of the trees from behind a place on. 'waiting' is unopened or opened, '' any.
drop function directive_units_in(bigint, integer, text, ltree, integer);
create function directive_units_in(d bigint, root integer, asked text, of_line text, of_level text, behind ltree, most integer)
returns table (unit_id integer, place text, state text, delivered_at timestamptz)
stable language plpgsql security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set max_parallel_workers_per_gather = 0 set work_mem = '32MB' as $$
declare
    me constant integer := app_unit();
    top constant ltree := (select u.path from unit u where u.id = root and u.path <@ app_scope());
begin
    if top is null or not app_follows_directive(d) then return; end if;
    -- Found first and put in order after: along the order, what is rare would be looked for entry by entry.
    return query
        with found as materialized (
            select x.* from (
                select u.id, u.path, u.line, u.level, coalesce(e.became, 'unsent') as became
                from unit u left join directive_entry e on e.directive_id = d and e.unit_id = u.id
                where u.path > top and u.path < unit_branch_end(top)
                union all
                select u.id, u.path, u.line, u.level, e.became
                from directive_entry e join unit u on u.id = e.unit_id
                where root = me and e.directive_id = d and e.delivered_by_unit = me and e.unit_id <> me and u.path is not null and not u.path <@ top) x
            where (asked = '' or x.became = asked or asked = 'waiting' and x.became in ('unopened', 'opened'))
              and (of_line = '' or x.line = of_line) and (of_level = '' or x.level = of_level) and (behind is null or x.path > behind)),
        first as (select * from found order by path limit most)
        select f.id, f.path::text, f.became, e.delivered_at
        from first f left join directive_entry e on e.directive_id = d and e.unit_id = f.id order by f.path;
end $$;

-- Those elsewhere to which the caller sent it and that have not done what is asked.
create function directive_late_elsewhere(d bigint, asked text) returns setof integer
stable language sql security definer set search_path = public, pg_temp as $$
    select e.unit_id from directive_entry e join unit u on u.id = e.unit_id
    where e.directive_id = d and e.delivered_by_unit = app_unit() and e.unit_id <> app_unit() and e.withdrawn_at is null
      and u.path is not null and not u.path <@ app_scope()
      and case asked when 'acknowledge' then e.acknowledged_at is null else e.derived_at is null end
$$;
revoke execute on function directive_sent_to(bigint, integer), directive_late_elsewhere(bigint, text),
    directive_units_in(bigint, integer, text, text, text, ltree, integer) from public;
grant execute on function directive_sent_to(bigint, integer), directive_late_elsewhere(bigint, text),
    directive_units_in(bigint, integer, text, text, text, ltree, integer) to trienkhai_app, trienkhai_whole;

-- A unit reminds itself and those below it, and those elsewhere, without those below them, to which it sent the directive.
drop policy directive_reminder_own on directive_reminder;
create policy directive_reminder_own on directive_reminder to trienkhai_app, trienkhai_whole
    using (by_unit = (select app_unit()))
    with check (by_unit = (select app_unit()) and app_reads_directive(directive_id)
                and (exists (select from unit r where r.id = root_unit_id and r.path <@ (select app_scope()))
                     or not whole and directive_sent_to(directive_id, root_unit_id)));
