-- Who sent a directive on, and who carried it out, is asked for each unit of a recall: without these a letter recalled from 250,000 units
-- was read through whole for each of them.
create index directive_entry_sent on directive_entry (delivered_by_unit, directive_id);
-- Where one sender's letter to everybody is nearly all there is, the planner would expect as much of every sender.
alter table directive_entry alter column delivered_by_unit set (n_distinct = -0.05);
drop index directive_implementing;
create index directive_implementing on directive (implements_id, registered_by_unit) where implements_id is not null;

-- As before, with each unit's own entries fetched apart and whether it has passed the directive on known from those it reached: joined, the
-- planner expects of every sender what the one sender of nearly all entries would give, and reads them all for each.
create or replace function directive_tell_recalled(d bigint, units integer[], why text, words text, replacement bigint, replacement_words text) returns bigint
language sql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
    with recursive reached as (
        select e.directive_id, e.unit_id, null::integer as from_unit, 'recalled' as kind,
               e.opened_at is not null or e.acknowledged_at is not null or e.derived_at is not null as knows
        from directive_entry e
        where e.directive_id = d and e.unit_id = any (units) and e.withdrawn_by_unit = app_unit() and e.delivered_by_unit = app_unit()
        union
        select e.directive_id, e.unit_id, r.unit_id, case when e.directive_id = d then 'passed_on' else 'derived' end,
               e.directive_id = d or e.derived_at is not null
        from reached r
        cross join lateral (
            select x.directive_id, x.unit_id, x.derived_at from directive_entry x
            where x.delivered_by_unit = r.unit_id and x.unit_id <> r.unit_id and x.withdrawn_at is null
              and x.directive_id = any (array(
                  select r.directive_id
                  union all
                  select l.id from directive l where l.implements_id = r.directive_id and l.registered_by_unit = r.unit_id and l.state = 'issued'))
            offset 0
        ) e
    ), told as (
        insert into directive_notice (unit_id, by_unit, directive_id, kind, about, reason, replaced_by, replacement)
        select distinct on (r.unit_id) r.unit_id, app_unit(), d,
               case when r.kind = 'recalled' and r.unit_id in (select p.from_unit from reached p where p.kind = 'passed_on') then 'passed_on' else r.kind end,
               words, why, replacement, replacement_words
        from reached r where r.knows and r.unit_id <> app_unit()
        order by r.unit_id, case r.kind when 'recalled' then 1 when 'passed_on' then 2 else 3 end
        returning 1
    )
    select count(*) from told
$$;
