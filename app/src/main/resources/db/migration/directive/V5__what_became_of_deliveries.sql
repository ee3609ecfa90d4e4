-- What became of a delivery at its unit: opened for the first time, sent back or recalled (by whom tells which), and carried on by
-- an issued letter of the unit's own. Times stay: an entry that is withdrawn was delivered all the same.
alter table directive_entry
    add column opened_at timestamptz,
    add column opened_by_name text,
    add column derived_at timestamptz,
    add column withdrawn_at timestamptz,
    add column withdrawn_by_unit integer references unit,
    add column withdrawn_by_name text,
    add column withdrawn_reason text,
    add check ((withdrawn_at is null) = (withdrawn_by_unit is null)),
    add check ((withdrawn_at is null) = (withdrawn_reason is null));
select audit_again('directive_entry');
grant update (opened_at, opened_by_name, derived_at, withdrawn_at, withdrawn_by_unit, withdrawn_by_name, withdrawn_reason)
    on directive_entry to trienkhai_app, trienkhai_whole;
-- What was derived before this was kept.
update directive_entry e set derived_at = l.first
from (select d.implements_id, d.registered_by_unit, min(c.confirmed_at) as first
      from directive d join directive_content c on c.directive_id = d.id
      where d.state = 'issued' and d.implements_id is not null group by 1, 2) l
where e.directive_id = l.implements_id and e.unit_id = l.registered_by_unit;
