-- Whether a directive stands with any unit below the caller: asked on every page of a directive, so it ends at the first and counts nothing.
create function directive_stands_below(d bigint) returns boolean
stable language sql security definer set search_path = public, pg_temp as $$
    select app_follows_directive(d) and exists (
        select from directive_entry e join unit u on u.id = e.unit_id
        where e.directive_id = d and e.became <> 'withdrawn' and e.unit_id <> app_unit() and u.path <@ app_scope())
$$;
revoke execute on function directive_stands_below(bigint) from public;
grant execute on function directive_stands_below(bigint) to trienkhai_app, trienkhai_whole;
