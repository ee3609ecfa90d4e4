-- How far a directive has come at the offices outside the system that the units of a branch wrote to: numbers alone. Which offices they
-- are, and how to reach them, is that unit's own affair; what the caller itself wrote is read by the policies.
create function directive_outside_below(d bigint, root integer)
returns table (acknowledged bigint, opened bigint, unopened bigint, withdrawn bigint, unsent bigint)
stable language plpgsql security definer set search_path = public, pg_temp as $$
declare
    top constant ltree := (select u.path from unit u where u.id = root and u.path <@ app_scope());
begin
    if top is null or not app_follows_directive(d) then return; end if;
    return query
        with reached as (
            select case when o.withdrawn_at is not null then 'withdrawn' when o.acknowledged_at is not null then 'acknowledged'
                        when o.failure is not null or o.email is not null and o.mailed_at is null then 'unsent'
                        when o.link_opened_at is not null then 'opened' else 'unopened' end as state
            from directive_outside o join unit u on u.id = o.unit_id
            where o.directive_id = d and o.unit_id <> app_unit() and u.path <@ top)
        select count(*) filter (where state = 'acknowledged'), count(*) filter (where state = 'opened'),
               count(*) filter (where state = 'unopened'), count(*) filter (where state = 'withdrawn'),
               count(*) filter (where state = 'unsent')
        from reached;
end $$;
revoke execute on function directive_outside_below(bigint, integer) from public;
grant execute on function directive_outside_below(bigint, integer) to trienkhai_app, trienkhai_whole;
create index directive_outside_directive on directive_outside (directive_id);
