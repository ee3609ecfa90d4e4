-- Whoever may give a unit another name may end it.
create policy unit_alias_administrator_change on unit_alias for update to trienkhai_app, trienkhai_whole
    using ((select app_holds('UNIT_ADMINISTRATOR')) and app_shapes(unit_id));
