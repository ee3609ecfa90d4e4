-- Whoever may change a unit may put words to it.
create policy unit_tag_operator on unit_tag to trienkhai_app, trienkhai_whole using ((select app_holds('OPERATOR')));
create policy unit_tag_administrator on unit_tag for insert to trienkhai_app, trienkhai_whole
    with check ((select app_holds('UNIT_ADMINISTRATOR')) and app_shapes(unit_id));
