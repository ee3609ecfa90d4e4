-- Units in time. A unit is never deleted; it ends. Dates are half-open: valid_to is the first day it no longer holds.
create table unit (
    id integer generated always as identity primary key,
    line text not null check (line in ('party', 'government', 'front', 'union', 'armed')),
    kind text not null,                  -- tinh_uy, dang_uy_xa, chi_bo, ubnd_xa, ldld_tinh …
    level text not null check (level in ('central', 'province', 'district', 'commune', 'grassroots')),
    name text not null,
    short_name text not null,
    code text,
    ordinal integer not null default 0,  -- official order among siblings
    phone text,
    email text,
    valid_from date not null,
    valid_to date,
    path ltree,                          -- today's place in the tree of its line; null when it is not alive today
    check (valid_to is null or valid_to > valid_from)
);
create index unit_path on unit using gist (path);
create index unit_path_order on unit using btree (path);
create index unit_name on unit using gin (fold(name) gin_trgm_ops);
create index unit_short_name on unit using gin (fold(short_name) gin_trgm_ops);
create index unit_code on unit (code);
create index unit_line on unit (line, valid_from);

create table unit_parent (
    unit_id integer not null references unit,
    parent_id integer not null references unit,
    valid_from date not null,
    valid_to date,
    primary key (unit_id, valid_from),
    exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&),
    check (valid_to is null or valid_to > valid_from),
    check (unit_id <> parent_id)
);
create index unit_parent_children on unit_parent (parent_id, valid_from);

create table unit_succession (
    from_id integer not null references unit,
    to_id integer not null references unit,
    on_date date not null,
    kind text not null check (kind in ('merged', 'split', 'renamed', 'moved')),
    primary key (from_id, to_id, on_date)
);
create index unit_succession_to on unit_succession (to_id);

create table unit_alias (
    unit_id integer not null references unit,
    alias text not null,
    primary key (unit_id, alias)
);
create index unit_alias_fold on unit_alias using gin (fold(alias) gin_trgm_ops);

-- The body that several units live in: a school with its Party cell, union and youth union.
create table unit_host (
    unit_id integer not null references unit,
    host_id integer not null references unit,
    valid_from date not null,
    valid_to date,
    primary key (unit_id, host_id, valid_from)
);
create index unit_host_guests on unit_host (host_id);

-- The tree of any day, in one query: select * from unit_tree(date '2024-07-01').
create function unit_tree(day date) returns table (id integer, parent_id integer, line text, depth integer, path ltree)
stable language sql as $$
    with recursive edge as (
        select u.id, p.parent_id, u.line
        from unit u
        left join unit_parent p on p.unit_id = u.id and p.valid_from <= day and (p.valid_to is null or p.valid_to > day)
        where u.valid_from <= day and (u.valid_to is null or u.valid_to > day)
    ), tree as (
        select e.id, e.parent_id, e.line, 0 as depth, text2ltree(e.id::text) as path from edge e
        where e.parent_id is null or not exists (select from edge x where x.id = e.parent_id)
        union all
        select e.id, e.parent_id, e.line, t.depth + 1, t.path || e.id::text
        from edge e join tree t on e.parent_id = t.id
    )
    select t.id, t.parent_id, t.line, t.depth, t.path from tree t
$$;

-- Today's paths, kept for subtree queries; run after every change of the tree and once a day.
create function unit_refresh_paths(day date) returns integer
language sql security definer set search_path = public, pg_temp as $$
    with fresh as (select t.id, t.path from unit_tree(day) t),
         changed as (
        update unit u set path = f.path
        from unit x left join fresh f on f.id = x.id
        where u.id = x.id and u.path is distinct from f.path
        returning 1)
    select count(*)::integer from changed
$$;

-- The tree is public inside the installation: every signed-in person may address every unit; it is no office work. The read
-- policy is plainly true, so that it vanishes from the plan: any other would be tested before operators that are not
-- leakproof (<@ of ltree, like) and take their indexes away. Changes are the operator's (see account).
alter table unit enable row level security;
alter table unit_parent enable row level security;
alter table unit_succession enable row level security;
alter table unit_alias enable row level security;
alter table unit_host enable row level security;
create policy unit_read on unit for select to trienkhai_app, trienkhai_whole using (true);
create policy unit_parent_read on unit_parent for select to trienkhai_app, trienkhai_whole using (true);
create policy unit_succession_read on unit_succession for select to trienkhai_app, trienkhai_whole using (true);
create policy unit_alias_read on unit_alias for select to trienkhai_app, trienkhai_whole using (true);
create policy unit_host_read on unit_host for select to trienkhai_app, trienkhai_whole using (true);
grant select on unit, unit_parent, unit_succession, unit_alias, unit_host to trienkhai_app, trienkhai_whole;

create trigger unit_audit after insert or update or delete on unit for each row execute function audit_row('id', 'path');
create trigger unit_parent_audit after insert or update or delete on unit_parent for each row execute function audit_row('unit_id, valid_from');
create trigger unit_succession_audit after insert or update or delete on unit_succession for each row execute function audit_row('from_id, to_id, on_date');
create trigger unit_host_audit after insert or update or delete on unit_host for each row execute function audit_row('unit_id, host_id, valid_from');
