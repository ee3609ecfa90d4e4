-- A row for each statement that may have changed today's trees. Whoever keeps a picture of them sees by their number whether it is still
-- right; changes that are not committed are not counted.
create table unit_tree_change (id bigint generated always as identity primary key);
create function unit_tree_changed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into unit_tree_change default values;
    return null;
end $$;
create trigger unit_tree_grown after insert on unit for each statement execute function unit_tree_changed();
create trigger unit_tree_changed after update of line, level, path on unit for each statement execute function unit_tree_changed();
alter table unit_tree_change enable row level security;
create policy unit_tree_change_read on unit_tree_change for select to trienkhai_app, trienkhai_whole using ((select app_unit()) is not null);
grant select on unit_tree_change to trienkhai_app, trienkhai_whole;
