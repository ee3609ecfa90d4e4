-- What its sender has recalled is sent again by that sender or by who issued it, and by nobody else who has it; what a unit has sent back
-- itself may come to it from anybody who has it.
create or replace function directive_redeliver(d bigint, units integer[], words text) returns bigint
language sql security definer set search_path = public, pg_temp as $$
    with again as (
        update directive_entry e set delivered_at = now(), delivered_by_unit = app_unit(), opened_at = null, opened_by_name = null,
               withdrawn_at = null, withdrawn_by_unit = null, withdrawn_by_name = null, withdrawn_reason = null, replaced_by = null
        where e.directive_id = d and e.unit_id = any (units) and e.withdrawn_at is not null and e.unit_id <> app_unit()
          and exists (select from directive_entry own where own.directive_id = d and own.unit_id = app_unit() and own.withdrawn_at is null)
          and (e.delivered_by_unit = app_unit() or e.withdrawn_by_unit = e.unit_id
               or exists (select from directive x where x.id = d and x.registered_by_unit = app_unit()))
        returning e.unit_id, e.acknowledged_at
    ), told as (
        insert into directive_notice (unit_id, by_unit, directive_id, kind, about, reason)
        select a.unit_id, app_unit(), d, 'again', words, '' from again a where a.acknowledged_at is not null
    )
    select count(*) from again
$$;

-- Which of these units had it recalled by another sender, who alone may send it to them again.
create function directive_recalled_by_others(d bigint, units integer[]) returns setof integer
stable language sql security definer set search_path = public, pg_temp as $$
    select e.unit_id from directive_entry e
    where e.directive_id = d and e.unit_id = any (units) and e.withdrawn_at is not null and e.withdrawn_by_unit <> e.unit_id
      and e.delivered_by_unit <> app_unit()
      and not exists (select from directive x where x.id = d and x.registered_by_unit = app_unit())
      and exists (select from directive_entry own where own.directive_id = d and own.unit_id = app_unit() and own.withdrawn_at is null)
$$;
revoke execute on function directive_recalled_by_others(bigint, integer[]) from public;
grant execute on function directive_recalled_by_others(bigint, integer[]) to trienkhai_app, trienkhai_whole;

-- As before; a letter goes back to what was recalled also by a link that a person has confirmed beside its main source, and where it was
-- written on paper and registered. Letters are looked for only at units that have carried the directive out (derived_at).
create or replace function directive_tell_recalled(d bigint, units integer[], why text, words text, replacement bigint, replacement_words text) returns bigint
language sql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
    with recursive reached as (
        select e.directive_id, e.unit_id, null::integer as from_unit, 'recalled' as kind,
               e.opened_at is not null or e.acknowledged_at is not null or e.derived_at is not null as knows, e.derived_at is not null as carried
        from directive_entry e
        where e.directive_id = d and e.unit_id = any (units) and e.withdrawn_by_unit = app_unit() and e.delivered_by_unit = app_unit()
        union
        select e.directive_id, e.unit_id, r.unit_id, case when e.directive_id = d then 'passed_on' else 'derived' end,
               e.directive_id = d or e.derived_at is not null, e.derived_at is not null
        from reached r
        cross join lateral (
            select x.directive_id, x.unit_id, x.derived_at from directive_entry x
            where x.delivered_by_unit = r.unit_id and x.unit_id <> r.unit_id and x.withdrawn_at is null
              and x.directive_id = any (array(
                  select r.directive_id
                  union all
                  select l.id from directive l
                  where r.carried and l.implements_id = r.directive_id and l.registered_by_unit = r.unit_id and l.state = 'issued'
                  union all
                  select k.directive_id from directive_link k join directive l on l.id = k.directive_id
                  where r.carried and k.source_id = r.directive_id and k.state = 'confirmed' and l.registered_by_unit = r.unit_id and l.origin = 'own'
                    and l.state in ('confirmed', 'issued')))
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

-- A unit reminds itself and those below it, nobody else.
drop policy directive_reminder_own on directive_reminder;
create policy directive_reminder_own on directive_reminder to trienkhai_app, trienkhai_whole
    using (by_unit = (select app_unit()))
    with check (by_unit = (select app_unit()) and app_reads_directive(directive_id)
                and exists (select from unit r where r.id = root_unit_id and r.path <@ (select app_scope())));
create index directive_reminder_root on directive_reminder (root_unit_id, id desc);
