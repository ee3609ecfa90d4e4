-- Takes a directive into the acting unit's register of incoming ones, in one go, since a letter to everybody is taken in by thousands of
-- offices in the same minutes: the line is held, so that two people who do it at once get one number.
create function directive_take_in(d bigint, in_year integer) returns table (outcome text, given integer)
language plpgsql set search_path = public, pg_temp as $$
declare
    line directive_entry;
begin
    select * into line from directive_entry e where e.unit_id = app_unit() and e.directive_id = d for update;
    given := line.entry_no;
    outcome := case when not found then 'unknown' when line.acknowledged_at is not null then 'already'
                    when line.withdrawn_at is not null then 'withdrawn' else 'taken' end;
    if outcome = 'taken' then
        insert into directive_counter (unit_id, series, period, last) values (app_unit(), 'incoming', in_year, 1)
            on conflict (unit_id, series, period) do update set last = directive_counter.last + 1 returning last into given;
        update directive_entry e set entry_year = in_year, entry_no = given, acknowledged_at = now(), acknowledged_by_name = app_name()
            where e.unit_id = app_unit() and e.directive_id = d;
        perform audit_append('directive.acknowledged', 'directive', d::text, jsonb_build_object('entry', given));
    end if;
    return next;
end $$;
