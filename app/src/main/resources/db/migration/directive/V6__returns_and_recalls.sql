-- Gửi lại, thu hồi, thay thế. A delivery is withdrawn by its unit (sent back) or by its deliverer (recalled); a recalled one may name
-- the directive that takes its place.
alter table directive_entry add column replaced_by bigint references directive;
select audit_again('directive_entry');
grant update (replaced_by) on directive_entry to trienkhai_app, trienkhai_whole;
create index directive_entry_withdrawn on directive_entry (directive_id, unit_id) where withdrawn_at is not null;
create index directive_entry_replaced_by on directive_entry (replaced_by) where replaced_by is not null;
-- What is withdrawn waits for nobody.
drop index directive_entry_waiting;
create index directive_entry_waiting on directive_entry (unit_id, id desc) where acknowledged_at is null and withdrawn_at is null;

-- What a unit has to know of a delivery and sees until it has said that it did. Number and subject are kept in words: a unit far
-- below may not read the directive itself.
create table directive_notice (
    id bigint generated always as identity primary key,
    unit_id integer not null references unit,
    by_unit integer not null references unit,
    directive_id bigint not null references directive,
    kind text not null check (kind in ('returned', 'recalled', 'passed_on', 'derived', 'again')),
    about text not null,
    reason text not null,
    replaced_by bigint references directive,
    replacement text,
    told_at timestamptz not null default now(),
    seen_at timestamptz,
    seen_by_name text
);
create index directive_notice_waiting on directive_notice (unit_id, id desc) where seen_at is null;
create index directive_notice_of on directive_notice (directive_id, by_unit);
create index directive_notice_replaced_by on directive_notice (replaced_by) where replaced_by is not null;
alter table directive_notice enable row level security;
create policy directive_notice_own on directive_notice for select to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));
create policy directive_notice_see on directive_notice for update to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));
grant select on directive_notice to trienkhai_app, trienkhai_whole;
grant update (seen_at, seen_by_name) on directive_notice to trienkhai_app, trienkhai_whole;
create trigger directive_notice_audit after insert or update or delete on directive_notice for each row execute function audit_row('id');

-- A withdrawn delivery is none for those who count them.
create or replace function directive_deliveries(d bigint, among integer[] default null)
returns table (unit_id integer, delivered_at timestamptz, delivered_by_unit integer, entry_no integer, entry_year integer,
               acknowledged_at timestamptz, acknowledged_by_name text)
stable language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if among is null then
        return query select e.unit_id, e.delivered_at, e.delivered_by_unit, e.entry_no, e.entry_year, e.acknowledged_at, e.acknowledged_by_name
            from directive_entry e
            where e.directive_id = d and e.unit_id <> e.delivered_by_unit and e.delivered_by_unit = app_unit() and e.withdrawn_at is null;
    else
        return query select e.unit_id, e.delivered_at, e.delivered_by_unit, e.entry_no, e.entry_year, e.acknowledged_at, e.acknowledged_by_name
            from directive_entry e
            where e.directive_id = d and e.unit_id = any (among) and e.unit_id <> e.delivered_by_unit
              and e.delivered_by_unit = app_unit() and e.withdrawn_at is null;
    end if;
end $$;
create or replace function directive_open_of(units integer[], out waiting bigint, out begun bigint)
stable language sql security definer set search_path = public, pg_temp as $$
    select (select count(*) from directive_entry e
            where e.unit_id = any(units) and e.acknowledged_at is null and e.withdrawn_at is null),
           (select count(*) from directive d where d.registered_by_unit = any(units) and d.state in ('read', 'drafted'))
    where app_holds('OPERATOR') or app_holds('UNIT_ADMINISTRATOR')
$$;

-- Every delivery of the acting unit, withdrawn ones too, with what became of it.
create function directive_sent(d bigint)
returns table (unit_id integer, delivered_at timestamptz, entry_no integer, acknowledged_at timestamptz, acknowledged_by_name text,
               opened_at timestamptz, opened_by_name text, derived_at timestamptz,
               withdrawn_at timestamptz, withdrawn_by_unit integer, withdrawn_by_name text, withdrawn_reason text, replaced_by bigint)
stable language sql security definer set search_path = public, pg_temp as $$
    select e.unit_id, e.delivered_at, e.entry_no, e.acknowledged_at, e.acknowledged_by_name, e.opened_at, e.opened_by_name, e.derived_at,
           e.withdrawn_at, e.withdrawn_by_unit, e.withdrawn_by_name, e.withdrawn_reason, e.replaced_by
    from directive_entry e
    where e.directive_id = d and e.unit_id <> e.delivered_by_unit and e.delivered_by_unit = app_unit()
$$;

-- The acting unit sends a directive back to whoever sent it, who is told. False where there is nothing to send back.
create function directive_send_back(d bigint, why text, words text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    sender integer;
begin
    update directive_entry e set withdrawn_at = now(), withdrawn_by_unit = e.unit_id, withdrawn_by_name = app_name(), withdrawn_reason = why
        where e.directive_id = d and e.unit_id = app_unit() and e.delivered_by_unit <> e.unit_id
          and e.withdrawn_at is null and e.acknowledged_at is null
        returning e.delivered_by_unit into sender;
    if sender is null then return false; end if;
    insert into directive_notice (unit_id, by_unit, directive_id, kind, about, reason)
        values (sender, app_unit(), d, 'returned', words, why);
    return true;
end $$;

-- Which of the acting unit's deliveries have been carried on: by a letter of the unit's own, or by passing the directive on.
create function directive_carried(d bigint, among integer[])
returns table (unit_id integer, derived boolean, passed_on bigint)
stable language sql security definer set search_path = public, pg_temp as $$
    with passed as (
        select f.delivered_by_unit, count(*) as n from directive_entry f
        where f.directive_id = d and f.unit_id <> f.delivered_by_unit and f.withdrawn_at is null group by 1
    )
    select e.unit_id, e.derived_at is not null, coalesce(p.n, 0) from directive_entry e left join passed p on p.delivered_by_unit = e.unit_id
    where e.directive_id = d and e.delivered_by_unit = app_unit() and e.unit_id <> app_unit() and e.withdrawn_at is null
      and (among is null or e.unit_id = any (among)) and (e.derived_at is not null or p.n > 0)
$$;

-- Recalls at most so many of the acting unit's live deliveries, and says which.
create function directive_recall(d bigint, among integer[], why text, replacement bigint, most integer) returns integer[]
language sql security definer set search_path = public, pg_temp as $$
    with chosen as (
        select e.unit_id from directive_entry e
        where e.directive_id = d and e.delivered_by_unit = app_unit() and e.unit_id <> app_unit() and e.withdrawn_at is null
          and (among is null or e.unit_id = any (among))
        order by e.unit_id limit most for update
    ), changed as (
        update directive_entry e set withdrawn_at = now(), withdrawn_by_unit = app_unit(), withdrawn_by_name = app_name(),
               withdrawn_reason = why, replaced_by = replacement
        from chosen c where e.directive_id = d and e.unit_id = c.unit_id returning e.unit_id
    )
    select coalesce(array_agg(c.unit_id), '{}') from changed c
$$;

-- Tells of a recall: those recalled who had opened or taken in the directive; those they passed it on to; and those, however far
-- below, who issued a letter that goes back to it. Only for deliveries that the acting unit has recalled itself.
create function directive_tell_recalled(d bigint, units integer[], why text, words text, replacement bigint, replacement_words text) returns bigint
language sql security definer set search_path = public, pg_temp as $$
    with recursive reached as (
        select e.directive_id, e.unit_id, 'recalled' as kind,
               e.opened_at is not null or e.acknowledged_at is not null or e.derived_at is not null as knows
        from directive_entry e
        where e.directive_id = d and e.unit_id = any (units) and e.withdrawn_by_unit = app_unit() and e.delivered_by_unit = app_unit()
        union
        select e.directive_id, e.unit_id, case when e.directive_id = d then 'passed_on' else 'derived' end,
               e.directive_id = d or e.derived_at is not null
        from reached r
        cross join lateral (
            select r.directive_id as id
            union all
            select l.id from directive l where l.implements_id = r.directive_id and l.registered_by_unit = r.unit_id and l.state = 'issued'
        ) sent
        join directive_entry e on e.directive_id = sent.id and e.delivered_by_unit = r.unit_id and e.unit_id <> r.unit_id and e.withdrawn_at is null
    ), told as (
        insert into directive_notice (unit_id, by_unit, directive_id, kind, about, reason, replaced_by, replacement)
        select distinct on (r.unit_id) r.unit_id, app_unit(), d,
               case when r.kind = 'recalled' and exists (select from directive_entry f where f.directive_id = d and f.delivered_by_unit = r.unit_id
                        and f.unit_id <> r.unit_id and f.withdrawn_at is null) then 'passed_on' else r.kind end,
               words, why, replacement, replacement_words
        from reached r where r.knows and r.unit_id <> app_unit()
        order by r.unit_id, case r.kind when 'recalled' then 1 when 'passed_on' then 2 else 3 end
        returning 1
    )
    select count(*) from told
$$;

-- Whom the acting unit's recalls of a directive were told to, and who has seen it.
create function directive_told(d bigint)
returns table (unit_id integer, kind text, told_at timestamptz, seen_at timestamptz, seen_by_name text)
stable language sql security definer set search_path = public, pg_temp as $$
    select n.unit_id, n.kind, n.told_at, n.seen_at, n.seen_by_name from directive_notice n
    where n.directive_id = d and n.by_unit = app_unit() and n.kind in ('recalled', 'passed_on', 'derived')
$$;

-- Sends again what was sent back or recalled: the entry lives again and keeps its number, if it had been given one; then the
-- unit is told, because it does not wait among the new ones any more. By whoever may deliver the directive, as a first delivery.
create function directive_redeliver(d bigint, units integer[], words text) returns bigint
language sql security definer set search_path = public, pg_temp as $$
    with again as (
        update directive_entry e set delivered_at = now(), delivered_by_unit = app_unit(), opened_at = null, opened_by_name = null,
               withdrawn_at = null, withdrawn_by_unit = null, withdrawn_by_name = null, withdrawn_reason = null, replaced_by = null
        where e.directive_id = d and e.unit_id = any (units) and e.withdrawn_at is not null and e.unit_id <> app_unit()
          and exists (select from directive_entry own where own.directive_id = d and own.unit_id = app_unit() and own.withdrawn_at is null)
        returning e.unit_id, e.acknowledged_at
    ), told as (
        insert into directive_notice (unit_id, by_unit, directive_id, kind, about, reason)
        select a.unit_id, app_unit(), d, 'again', words, '' from again a where a.acknowledged_at is not null
    )
    select count(*) from again
$$;
revoke execute on function directive_sent(bigint), directive_send_back(bigint, text, text), directive_carried(bigint, integer[]),
    directive_recall(bigint, integer[], text, bigint, integer), directive_tell_recalled(bigint, integer[], text, text, bigint, text),
    directive_told(bigint), directive_redeliver(bigint, integer[], text) from public;
grant execute on function directive_sent(bigint), directive_send_back(bigint, text, text), directive_carried(bigint, integer[]),
    directive_recall(bigint, integer[], text, bigint, integer), directive_tell_recalled(bigint, integer[], text, text, bigint, text),
    directive_told(bigint), directive_redeliver(bigint, integer[], text) to trienkhai_app, trienkhai_whole;
