-- How many tasks units that are to end have not finished; a number only, for those who may end units.
create function task_open_of(units integer[]) returns bigint stable language sql security definer set search_path = public, pg_temp
as $$ select count(*) from assignment a where a.unit_id = any(units) and a.state <> 'done' and (app_holds('OPERATOR') or app_holds('UNIT_ADMINISTRATOR')) $$;
revoke execute on function task_open_of(integer[]) from public;
grant execute on function task_open_of(integer[]) to trienkhai_app, trienkhai_whole;
