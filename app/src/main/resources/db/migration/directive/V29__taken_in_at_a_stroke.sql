drop trigger directive_entry_audit on directive_entry;
create trigger directive_entry_audit after delete on directive_entry for each row execute function audit_row('id');
create trigger directive_entry_audit_changed after update on directive_entry referencing old table as before new table as after
    for each statement execute function audit_changes('id');

-- Takes directives in for several units with one statement, as directive_take_in does for one: some three times as many in the same time. Who
-- asks for what stands at the same place of each array; no unit may come twice. Each is judged by the role of its own account, and recorded in
-- the chain of its own unit.
create or replace function directive_take_in_each(accounts bigint[], units integer[], names text[], directives bigint[], in_year integer)
returns table (place integer, outcome text, given integer)
language plpgsql security definer set search_path = public, pg_temp
-- a list of rows is looked up by key however few or many the planner takes it for
set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off set jit = off set plan_cache_mode = force_generic_plan as $$
begin
    perform set_config('app.together', (select jsonb_object_agg(u.unit, jsonb_build_array(u.account, u.name))::text
        from unnest(units, accounts, names) u (unit, account, name)), true);
    return query
        with asked as materialized (
            select u.n, u.account, u.unit, u.name, u.directive,
                   exists (select from account_grant g where g.account_id = u.account and g.unit_id = u.unit
                           and g.role = any ('{CLERK,APPROVER,REPORTER,DRAFTER}') and g.valid_from <= current_date
                           and (g.valid_to is null or g.valid_to > current_date)) as may
            from unnest(accounts, units, names, directives) with ordinality u (account, unit, name, directive, n)),
        judged as materialized (
            select a.*, e.entry_no, case when not a.may then 'denied' when e.unit_id is null then 'unknown'
                       when e.acknowledged_at is not null then 'already' when e.withdrawn_at is not null then 'withdrawn' else 'taken' end as became
            from asked a
            left join lateral (select l.unit_id, l.entry_no, l.acknowledged_at, l.withdrawn_at from directive_entry l
                               where l.unit_id = a.unit and l.directive_id = a.directive and a.may for no key update) e on true),
        numbered as (
            insert into directive_counter (unit_id, series, period, last)
                select j.unit, 'incoming', in_year, 1 from judged j where j.became = 'taken'
                on conflict (unit_id, series, period) do update set last = directive_counter.last + 1
                returning unit_id, last),
        taken as (
            update directive_entry e set entry_year = in_year, entry_no = n.last, acknowledged_at = now(), acknowledged_by_name = j.name
                from judged j join numbered n on n.unit_id = j.unit
                where e.unit_id = j.unit and e.directive_id = j.directive
                returning e.unit_id, n.last),
        recorded as (
            select audit_append_each(array_agg((null, j.unit, null, null, j.account, j.name, 'directive.acknowledged', 'directive',
                j.directive::text, jsonb_build_object('entry', t.last), null, null, null)::audit_record))
            from taken t join judged j on j.unit = t.unit_id)
        select j.n::integer, j.became, coalesce(t.last, j.entry_no)
            from judged j left join taken t on t.unit_id = j.unit cross join recorded order by j.n;
    perform set_config('app.together', '', true);
end $$;
