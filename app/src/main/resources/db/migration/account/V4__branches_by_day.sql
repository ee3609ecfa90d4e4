-- Administrators of a unit change what stands in its branch on the day concerned. A unit that has just been made and stands
-- nowhere yet is judged by the path that it was given.
create function app_shapes(u integer, day date) returns boolean stable language sql security definer set search_path = public, pg_temp
as $$
    select t.top = app_unit() or app_shapes(t.top) and not exists (select from unit_parent p where p.unit_id = t.top)
    from (select unit_top(u, app_unit(), day) as top) t
$$;

drop policy unit_administrator_change on unit;
create policy unit_administrator_change on unit for update to trienkhai_app, trienkhai_whole
    using ((select app_holds('UNIT_ADMINISTRATOR')) and id <> (select app_unit()) and path <@ (select app_scope()))
    with check ((select app_holds('UNIT_ADMINISTRATOR')) and id <> (select app_unit()) and path <@ (select app_scope())
                and (valid_to is null or app_shapes(id, valid_to - 1)));

-- Whoever places a unit has it in the branch the day before, or from that day on, and what it is placed below from that day on.
drop policy unit_parent_administrator_place on unit_parent;
create policy unit_parent_administrator_place on unit_parent for insert to trienkhai_app, trienkhai_whole
    with check ((select app_holds('UNIT_ADMINISTRATOR')) and app_shapes(parent_id, valid_from)
                and (app_shapes(unit_id, valid_from - 1) or app_shapes(unit_id, valid_from)));
drop policy unit_parent_administrator_change on unit_parent;
create policy unit_parent_administrator_change on unit_parent for update to trienkhai_app, trienkhai_whole
    using ((select app_holds('UNIT_ADMINISTRATOR')) and unit_id <> (select app_unit())
           and case when valid_from <= current_date then app_shapes(unit_id) else app_shapes(unit_id, valid_from) end)
    with check ((select app_holds('UNIT_ADMINISTRATOR')) and unit_id <> (select app_unit())
                and app_shapes(parent_id, coalesce(valid_to - 1, greatest(valid_from, current_date))));

drop policy unit_succession_administrator on unit_succession;
create policy unit_succession_administrator on unit_succession for insert to trienkhai_app, trienkhai_whole
    with check ((select app_holds('UNIT_ADMINISTRATOR')) and app_shapes(from_id, on_date - 1) and app_shapes(to_id, on_date));
