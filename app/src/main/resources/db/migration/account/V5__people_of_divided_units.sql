-- How many people hold how many roles for units that are to end, by the group to which each unit's people go; those in
-- known are shown one by one and not counted. Only for those who may end units.
drop function account_grants_of(integer[], date);
create function account_grants_of(units integer[], groups integer[], known bigint[], day date)
returns table (group_number integer, people bigint, roles bigint)
stable language sql security definer set search_path = public, pg_temp as $$
    select t.group_number, count(distinct g.account_id), count(*)
    from unnest(units, groups) t (unit, group_number) join account_grant g on g.unit_id = t.unit
    where (g.valid_to is null or g.valid_to > day) and g.account_id <> all(known) and (app_holds('OPERATOR') or app_holds('UNIT_ADMINISTRATOR'))
    group by t.group_number order by t.group_number
$$;

-- Roles end with their unit and go on for the one that took over from it. Of a divided unit, each person goes to the one
-- chosen for that person, or to none. What begins with the day or later goes over as well. Within a change only, to a successor only, and only out of the branch of who does it.
drop function account_grants_follow(integer[], integer[], date);
create function account_grants_follow(units integer[], heirs integer[], people bigint[], people_units integer[], people_heirs integer[], day date)
returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if coalesce(current_setting('app.unit_change', true), '') = '' or not (app_holds('OPERATOR') or app_holds('UNIT_ADMINISTRATOR')) then
        raise exception 'no change is under way';
    end if;
    if exists (select from unit u where u.id = any(units) and u.valid_to is distinct from day) then raise exception 'a unit goes on'; end if;
    if not app_holds('OPERATOR') and exists (select from unnest(units) i where not app_shapes(i, day - 1)) then
        raise exception 'a unit of another branch';
    end if;
    if exists (select from (select * from unnest(units, heirs) union all select * from unnest(people_units, people_heirs)) t (unit, heir)
               where t.heir is not null and not exists (
                   select from unit_succession s where s.from_id = t.unit and s.to_id = t.heir and s.on_date = day)) then
        raise exception 'no successor';
    end if;
    insert into account_grant (account_id, unit_id, role, valid_from)
    select distinct g.account_id, x.heir, g.role, greatest(day, g.valid_from)
    from unnest(units, heirs) t (unit, heir) join account_grant g on g.unit_id = t.unit
    left join unnest(people, people_units, people_heirs) p (person, unit, heir) on p.person = g.account_id and p.unit = g.unit_id
    cross join lateral (select case when p.person is null then t.heir else p.heir end as heir) x
    where x.heir is not null and (g.valid_to is null or g.valid_to > day)
      and not exists (select from account_grant o where (o.account_id, o.unit_id, o.role) = (g.account_id, x.heir, g.role)
                      and o.valid_from <= greatest(day, g.valid_from) and (o.valid_to is null or o.valid_to > greatest(day, g.valid_from)))
    on conflict do nothing;
    update account_grant g set valid_to = greatest(day, g.valid_from)
    where g.unit_id = any(units) and (g.valid_to is null or g.valid_to > day);
end $$;
revoke execute on function account_grants_of(integer[], integer[], bigint[], date),
    account_grants_follow(integer[], integer[], bigint[], integer[], integer[], date) from public;
grant execute on function account_grants_of(integer[], integer[], bigint[], date),
    account_grants_follow(integer[], integer[], bigint[], integer[], integer[], date) to trienkhai_app, trienkhai_whole;
