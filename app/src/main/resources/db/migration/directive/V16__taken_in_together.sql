-- Asks for the role itself, so that it needs none of the policies: they are tested for every statement anew and cost as much as the
-- taking in.
create or replace function directive_take_in(d bigint, in_year integer) returns table (outcome text, given integer)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    line directive_entry;
begin
    if not app_holds_any('{CLERK,APPROVER,REPORTER,DRAFTER}') then
        outcome := 'denied';
        return next;
        return;
    end if;
    select * into line from directive_entry e where e.unit_id = app_unit() and e.directive_id = d for no key update;
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

-- For each of these people in turn, with one transaction for all: a letter to everybody is taken in by thousands of offices in the same
-- minutes, and waiting for the disk is most of what each of them would do. Who asks for what stands at the same place of each array.
create function directive_take_in_each(accounts bigint[], units integer[], names text[], directives bigint[], in_year integer)
returns table (place integer, outcome text, given integer)
language plpgsql set search_path = public, pg_temp as $$
begin
    for i in 1 .. cardinality(accounts) loop
        perform set_config('app.account', accounts[i]::text, true), set_config('app.unit', units[i]::text, true), set_config('app.name', names[i], true);
        place := i;
        select t.outcome, t.given into outcome, given from directive_take_in(directives[i], in_year) t;
        return next;
    end loop;
    perform set_config('app.account', '', true), set_config('app.unit', '', true), set_config('app.name', '', true);
end $$;
revoke execute on function directive_take_in(bigint, integer), directive_take_in_each(bigint[], integer[], text[], bigint[], integer) from public;
grant execute on function directive_take_in(bigint, integer), directive_take_in_each(bigint[], integer[], text[], bigint[], integer) to trienkhai_app, trienkhai_whole;
