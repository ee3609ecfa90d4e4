-- Who administers a unit keeps the tree below it right: changes units below the own one, and founds and places others there.
-- A unit that only begins later has no place in today's tree yet.
create function app_shapes(u integer) returns boolean stable language sql security definer set search_path = public, pg_temp
as $$ select exists (select from unit x where x.id = u and (x.path <@ app_scope() or x.path is null and x.valid_from > current_date)) $$;
create policy unit_administrator_found on unit for insert to trienkhai_app, trienkhai_whole with check (
    (select app_holds('UNIT_ADMINISTRATOR')) and (path <@ (select app_scope()) or path is null and valid_from > current_date));
create policy unit_administrator_change on unit for update to trienkhai_app, trienkhai_whole
    using ((select app_holds('UNIT_ADMINISTRATOR')) and id <> (select app_unit()) and path <@ (select app_scope()));
create policy unit_parent_administrator_place on unit_parent for insert to trienkhai_app, trienkhai_whole
    with check ((select app_holds('UNIT_ADMINISTRATOR')) and app_shapes(unit_id) and app_shapes(parent_id));
create policy unit_parent_administrator_change on unit_parent for update to trienkhai_app, trienkhai_whole
    using ((select app_holds('UNIT_ADMINISTRATOR')) and unit_id <> (select app_unit()) and app_shapes(unit_id));
create policy unit_succession_administrator on unit_succession for insert to trienkhai_app, trienkhai_whole
    with check ((select app_holds('UNIT_ADMINISTRATOR')) and app_shapes(from_id) and app_shapes(to_id));
create policy unit_alias_administrator on unit_alias for insert to trienkhai_app, trienkhai_whole
    with check ((select app_holds('UNIT_ADMINISTRATOR')) and app_shapes(unit_id));
create policy unit_host_administrator on unit_host for insert to trienkhai_app, trienkhai_whole
    with check ((select app_holds('UNIT_ADMINISTRATOR')) and (app_shapes(unit_id) or app_shapes(host_id)));
create policy unit_host_administrator_change on unit_host for update to trienkhai_app, trienkhai_whole
    using ((select app_holds('UNIT_ADMINISTRATOR')) and (app_shapes(unit_id) or app_shapes(host_id)));

create policy unit_change_operator on unit_change for select to trienkhai_app, trienkhai_whole using ((select app_holds('OPERATOR')));

-- A grant is part of the change that lets it follow its unit.
create trigger unit_change_journal after insert or update or delete on account_grant
    for each row when (current_setting('app.unit_change', true) <> '') execute function unit_change_journal();

-- How many people hold how many roles for units that are to end; only for those who may end units.
create function account_grants_of(units integer[], day date, out people bigint, out roles bigint)
stable language sql security definer set search_path = public, pg_temp as $$
    select count(distinct g.account_id), count(*) from account_grant g
    where g.unit_id = any(units) and (g.valid_to is null or g.valid_to > day) and (app_holds('OPERATOR') or app_holds('UNIT_ADMINISTRATOR'))
$$;
-- Roles end with their unit and go on for the one that took over from it, if one alone did. Within a change only.
create function account_grants_follow(units integer[], heirs integer[], day date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if coalesce(current_setting('app.unit_change', true), '') = '' or not (app_holds('OPERATOR') or app_holds('UNIT_ADMINISTRATOR')) then
        raise exception 'no change is under way';
    end if;
    if exists (select from unit u where u.id = any(units) and u.valid_to is distinct from day) then raise exception 'a unit goes on'; end if;
    insert into account_grant (account_id, unit_id, role, valid_from)
    select distinct g.account_id, t.heir, g.role, day
    from unnest(units, heirs) t (unit, heir) join account_grant g on g.unit_id = t.unit
    where t.heir is not null and g.valid_from < day and (g.valid_to is null or g.valid_to > day)
      and not exists (select from account_grant x where (x.account_id, x.unit_id, x.role) = (g.account_id, t.heir, g.role)
                      and x.valid_from <= day and (x.valid_to is null or x.valid_to > day))
    on conflict do nothing;
    update account_grant g set valid_to = day
    where g.unit_id = any(units) and g.valid_from < day and (g.valid_to is null or g.valid_to > day);
end $$;
revoke execute on function account_grants_of(integer[], date), account_grants_follow(integer[], integer[], date) from public;
grant execute on function account_grants_of(integer[], date), account_grants_follow(integer[], integer[], date) to trienkhai_app, trienkhai_whole;
