-- How many reports units that are to end still owe, and how many requests of theirs are open; numbers only, for those who may
-- end units.
create function report_open_of(units integer[], out owed bigint, out asked bigint)
stable language sql security definer set search_path = public, pg_temp as $$
    select (select count(*) from request_unit u join report_request q on q.id = u.request_id and q.state = 'open'
            where u.unit_id = any(units) and not exists (
                select from report r where r.unit_id = u.unit_id and r.request_id = u.request_id and r.state = 'ACCEPTED')),
           (select count(*) from report_request q where q.unit_id = any(units) and q.state = 'open')
    where app_holds('OPERATOR') or app_holds('UNIT_ADMINISTRATOR')
$$;
revoke execute on function report_open_of(integer[]) from public;
grant execute on function report_open_of(integer[]) to trienkhai_app, trienkhai_whole;
