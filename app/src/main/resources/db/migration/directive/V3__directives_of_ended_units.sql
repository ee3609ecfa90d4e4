-- How many directives units that are to end have not acknowledged, and how many they have begun and not issued; numbers only, for
-- those who may end units.
create function directive_open_of(units integer[], out waiting bigint, out begun bigint)
stable language sql security definer set search_path = public, pg_temp as $$
    select (select count(*) from directive_entry e where e.unit_id = any(units) and e.acknowledged_at is null),
           (select count(*) from directive d where d.registered_by_unit = any(units) and d.state in ('read', 'drafted'))
    where app_holds('OPERATOR') or app_holds('UNIT_ADMINISTRATOR')
$$;
revoke execute on function directive_open_of(integer[]) from public;
grant execute on function directive_open_of(integer[]) to trienkhai_app, trienkhai_whole;
