-- Where the words of a reading stand on the pages of its original. Beside the reading and not in it: what was read before has
-- none, and only the reading desk asks for them.
create table directive_places (
    reading_id bigint primary key references directive_reading,
    places text not null
);
alter table directive_places enable row level security;
create policy directive_places_read on directive_places for select to trienkhai_app, trienkhai_whole
    using (exists (select from directive_reading r where r.id = reading_id));
create policy directive_places_add on directive_places for insert to trienkhai_app, trienkhai_whole
    with check (exists (select from directive_reading r where r.id = reading_id and app_owns_directive(r.directive_id)));
grant select, insert on directive_places to trienkhai_app, trienkhai_whole;
create trigger directive_places_audit after insert or update or delete on directive_places for each row execute function audit_row('reading_id', 'places');
