-- What has become of a directive everywhere, for the head of a line: the units by how far it has come at them and whether the caller sent
-- it there. One pass over one index; where the units stand is known to the application, and joining it here takes five times as long.
create function directive_states_together(d bigint) returns table (state text, mine boolean, units integer[])
stable language plpgsql security definer set search_path = public, pg_temp
set enable_seqscan = off set max_parallel_workers_per_gather = 0 as $$
begin
    if nlevel(app_scope()) <> 1 or not app_follows_directive(d) then return; end if;
    return query
        select e.became, e.delivered_by_unit = app_unit(), array_agg(e.unit_id) from directive_entry e where e.directive_id = d group by 1, 2;
end $$;
revoke execute on function directive_states_together(bigint) from public;
grant execute on function directive_states_together(bigint) to trienkhai_whole;

-- Below a unit that is not the head of its line; for that one see above.
create or replace function directive_coverage(d bigint, root integer)
returns table (parent_id integer, line text, level text, derived bigint, acknowledged bigint, opened bigint, unopened bigint,
               withdrawn bigint, unsent bigint)
stable language plpgsql security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set max_parallel_workers_per_gather = 0 set work_mem = '32MB' as $$
declare
    me constant integer := app_unit();
    scope constant ltree := app_scope();
    top constant ltree := (select u.path from unit u where u.id = root and u.path <@ scope);
begin
    if top is null or nlevel(top) = 1 or not app_follows_directive(d) then return; end if;
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
end $$;
