-- Deliveries are entered by the thousand.
drop trigger directive_entry_audit on directive_entry;
create trigger directive_entry_audit after update or delete on directive_entry for each row execute function audit_row('id');
create trigger directive_entry_audit_added after insert on directive_entry referencing new table as added
    for each statement execute function audit_rows('id');

-- Enters a directive in the registers of units that are alive today and do not have it from the caller; those who have it from elsewhere
-- keep their entry. What the policy of directive_entry asks row by row is asked once. The units, for those who are told.
create function directive_deliver(d bigint, units integer[]) returns setof integer
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from directive x where x.id = d and x.registered_by_unit = app_unit())
       and not exists (select from directive_entry e where e.directive_id = d and e.unit_id = app_unit()) then
        raise insufficient_privilege using message = 'the directive is not the caller''s to deliver';
    end if;
    return query
        insert into directive_entry (unit_id, directive_id, book, delivered_by_unit)
        select u.id, d, 'incoming', app_unit()
        from unit u where u.id = any (units) and u.path is not null and u.id <> app_unit()
        order by u.id
        on conflict do nothing
        returning unit_id;
end $$;
revoke execute on function directive_deliver(bigint, integer[]) from public;
grant execute on function directive_deliver(bigint, integer[]) to trienkhai_app, trienkhai_whole;
