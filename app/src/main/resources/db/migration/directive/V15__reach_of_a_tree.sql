-- As before for what the caller's units have registered. Of others only the caller's own deliveries to units below it, unit by unit: a
-- cell that looks up at what went to 250,000 units asks for one entry and not for all. One directive at a time, because the two ways
-- need different indexes.
create or replace function directive_reach(among bigint[]) returns table (id bigint, sent bigint, taken_in bigint, carried_out bigint)
stable language plpgsql security definer set search_path = public, pg_temp as $$
declare
    scope constant ltree := app_scope();
    known record;
begin
    for known in
        select x.id, u.path <@ scope as own from directive x join unit u on u.id = x.registered_by_unit where x.id = any (among)
    loop
        if known.own then
            return query
                select known.id, count(*), count(*) filter (where e.became in ('acknowledged', 'derived')),
                       count(*) filter (where e.became = 'derived')
                from directive_entry e
                where e.directive_id = known.id and e.unit_id <> e.delivered_by_unit and e.became <> 'withdrawn';
        else
            return query
                select known.id, count(*), count(*) filter (where e.became in ('acknowledged', 'derived')),
                       count(*) filter (where e.became = 'derived')
                from unit b join directive_entry e on e.directive_id = known.id and e.unit_id = b.id
                where b.path <@ scope and e.delivered_by_unit = app_unit() and e.unit_id <> app_unit() and e.became <> 'withdrawn';
        end if;
    end loop;
end $$;

-- Which of these are carried out by something that the caller is told of; the same rule as in directive_carried_out.
create function directive_carried_on(among bigint[]) returns setof bigint
stable language sql security definer set search_path = public, pg_temp as $$
    select s.id from directive s
    where s.id = any (among) and exists (
        select from directive_link l join directive x on x.id = l.directive_id join unit u on u.id = x.registered_by_unit
        where l.source_id = s.id and l.state = 'confirmed' and (x.state <> 'drafted' or x.registered_by_unit = app_unit())
          and (s.registered_by_unit = app_unit() or u.path <@ app_scope()
               or exists (select from directive_entry e where e.directive_id = x.id and e.unit_id = app_unit())))
$$;
revoke execute on function directive_carried_on(bigint[]) from public;
grant execute on function directive_carried_on(bigint[]) to trienkhai_app, trienkhai_whole;
