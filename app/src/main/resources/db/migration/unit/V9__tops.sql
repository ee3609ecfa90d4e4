-- Climbs from a unit on a day: the head where the unit is or stands below it, else the highest unit above it. Asked of the
-- branch that somebody is limited to: unit_top(unit, head, day) = head.
create function unit_top(unit integer, head integer, day date) returns integer
stable parallel safe language sql set search_path = public, pg_temp as $$
    with recursive up (at, steps) as (
        select $1, 0
        union all
        select p.parent_id, up.steps + 1
        from up join unit_parent p on p.unit_id = up.at and p.valid_from <= $3 and (p.valid_to is null or p.valid_to > $3)
        where up.at <> $2 and up.steps < 40
    ) select at from up order by steps desc limit 1
$$;
