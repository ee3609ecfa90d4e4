-- What has become of a directive at the units below one, and what the caller sent elsewhere: the units by how far it has come at them and
-- whether the caller sent it there. Each is one pass over one index; where the units stand is known to the application, and joining it here
-- costs two to five times as much.
create function directive_reached(d bigint, root integer) returns table (state text, mine boolean, units integer[])
stable language plpgsql security definer set search_path = public, pg_temp
set enable_seqscan = off set max_parallel_workers_per_gather = 0 as $$
declare
    me constant integer := app_unit();
    top constant ltree := (select u.path from unit u where u.id = root and u.path <@ app_scope());
    branch integer[];
begin
    if top is null or not app_follows_directive(d) then return; end if;
    if nlevel(top) = 1 then
        return query
            select e.became, e.delivered_by_unit = me, array_agg(e.unit_id) from directive_entry e where e.directive_id = d group by 1, 2;
        return;
    end if;
    branch := array(select u.id from unit u where u.path > top and u.path < unit_branch_end(top));
    return query
        select e.became, false, array_agg(e.unit_id) from directive_entry e where e.directive_id = d and e.unit_id = any (branch) group by 1;
    if root = me then
        return query
            select e.became, true, array_agg(e.unit_id) from directive_entry e
            where e.directive_id = d and e.delivered_by_unit = me and e.unit_id <> all (branch) group by 1;
    end if;
end $$;
revoke execute on function directive_reached(bigint, integer) from public;
grant execute on function directive_reached(bigint, integer) to trienkhai_app, trienkhai_whole;
drop function directive_coverage(bigint, integer), directive_states_together(bigint);
