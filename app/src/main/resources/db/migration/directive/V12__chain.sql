-- Chuỗi văn bản: which directive carries out which. What citations propose stands in directive_citation and is made anew with every
-- reading; what a person has said of it stands in directive_link and no reading changes it.

-- How a citation is meant, by the words before it; what of it does not agree with the directive that it was matched with; how many
-- others agree as well as that one.
alter table directive_citation
    add column relation text not null default 'mentioned' check (relation in ('implements', 'basis', 'mentioned')),
    add column differs text[] not null default '{}',
    add column rivals integer not null default 0,
    add column alike text generated always as (number_alike(number_raw)) stored;
update directive_citation c set differs = array['DATE'] where c.date_differs;
update directive_citation c set relation = 'implements' from directive d where d.id = c.directive_id and d.implements_id = c.matched_id;
alter table directive_citation drop column date_differs;
select audit_again('directive_citation');
create index directive_citation_alike on directive_citation (alike) where matched_id is null or differs <> '{}';
create index directive_citation_on on directive_citation (cited_on) where matched_id is null or differs <> '{}';

create table directive_link (
    id bigint generated always as identity primary key,
    directive_id bigint not null references directive,
    source_id bigint references directive,           -- what it carries out; none where somebody said that it carries out nothing
    state text not null check (state in ('confirmed', 'refused', 'nothing')),
    main boolean not null default false,             -- of several sources the one that the line goes up by
    how text not null check (how in ('draft', 'person')),
    decided_by_name text not null,
    decided_at timestamptz not null default now(),
    unique nulls not distinct (directive_id, source_id),
    check (source_id <> directive_id),
    check ((source_id is null) = (state = 'nothing')),
    check (not main or state = 'confirmed')
);
create unique index directive_link_main on directive_link (directive_id) where main;
create index directive_link_below on directive_link (source_id, directive_id) where state = 'confirmed';
alter table directive_link enable row level security;
create policy directive_link_read on directive_link for select to trienkhai_app, trienkhai_whole using (app_reads_directive(directive_id));
create policy directive_link_add on directive_link for insert to trienkhai_app, trienkhai_whole
    with check (app_owns_directive(directive_id) and (source_id is null or app_reads_directive(source_id)));
create policy directive_link_change on directive_link for update to trienkhai_app, trienkhai_whole using (app_owns_directive(directive_id));
create policy directive_link_drop on directive_link for delete to trienkhai_app, trienkhai_whole
    using (app_owns_directive(directive_id) and state = 'nothing');
grant select, insert, delete on directive_link to trienkhai_app, trienkhai_whole;
grant update (state, main, how, decided_by_name, decided_at) on directive_link to trienkhai_app, trienkhai_whole;
create trigger directive_link_audit after insert or update or delete on directive_link for each row execute function audit_row('id');

-- Whether one directive goes back to another over links that are confirmed.
create function directive_goes_back(d bigint, to_source bigint) returns boolean
stable language sql security definer set search_path = public, pg_temp as $$
    with recursive up as (
        select d as id
        union
        select l.source_id from directive_link l join up u on l.directive_id = u.id where l.state = 'confirmed'
    )
    select exists (select from up where id = to_source)
$$;
revoke execute on function directive_goes_back(bigint, bigint) from public;
grant execute on function directive_goes_back(bigint, bigint) to trienkhai_app, trienkhai_whole;

-- No directive goes back to itself. One at a time: two links made at once could close a ring that neither sees. What was begun in
-- this very transaction nobody else can link to yet; so drafts do not wait for each other.
create function directive_link_stays_a_tree() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.state <> 'confirmed' then return new; end if;
    if not exists (select from directive d where d.id = new.directive_id and d.created_at = now())
            or exists (select from directive_link l where l.source_id = new.directive_id) then
        perform pg_advisory_xact_lock(hashtext('directive_link'));
    end if;
    if directive_goes_back(new.source_id, new.directive_id) then
        raise exception 'directive % goes back to directive %', new.source_id, new.directive_id
            using errcode = 'restrict_violation', constraint = 'directive_link_stays_a_tree';
    end if;
    return new;
end $$;
create trigger directive_link_stays_a_tree before insert or update on directive_link
    for each row execute function directive_link_stays_a_tree();

-- What was drafted here from a directive carries it out; nobody has to say so. What a machine took from a citation becomes a proposal.
insert into directive_link (directive_id, source_id, state, main, how, decided_by_name, decided_at)
select d.id, d.implements_id, 'confirmed', true, 'draft', d.created_by_name, d.created_at
from directive d where d.implements_id is not null and d.state in ('drafted', 'issued') order by d.id;
update directive set implements_id = null where implements_id is not null and state not in ('drafted', 'issued');

-- directive.implements_id is the main source and follows the links; nobody writes it otherwise.
create function directive_drafted_from() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into directive_link (directive_id, source_id, state, main, how, decided_by_name)
        values (new.id, new.implements_id, 'confirmed', true, 'draft', new.created_by_name);
    return null;
end $$;
create trigger directive_drafted_from after insert on directive for each row when (new.implements_id is not null)
    execute function directive_drafted_from();
create function directive_link_leads() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    source constant bigint := (select l.source_id from directive_link l where l.directive_id = new.directive_id and l.main);
begin
    update directive d set implements_id = source where d.id = new.directive_id and d.implements_id is distinct from source;
    return null;
end $$;
create trigger directive_link_leads after insert or update on directive_link for each row execute function directive_link_leads();
revoke update (implements_id) on directive from trienkhai_app, trienkhai_whole;

-- Headings are told along every confirmed link, not along the main line alone.
create or replace function directive_heading(d bigint)
returns table (id bigint, doc_type text, number_raw text, issued_on date, issuer_name text, subject text)
stable language sql security definer set search_path = public, pg_temp as $$
    with recursive below as (
        select d as id
        union
        select l.directive_id from directive_link l join below b on l.source_id = b.id where l.state = 'confirmed'
    )
    select x.id, x.doc_type, x.number_raw, x.issued_on, x.issuer_name, x.subject from directive x
    where x.id = d and exists (select from below b join directive_entry e on e.directive_id = b.id and e.unit_id = app_unit())
$$;

-- What of the acting unit's register a citation may mean: a number that may be read as this one, the same figures before another
-- symbol, or the same day. How well each agrees is looked at outside.
create function directive_cited(number text, day date) returns setof bigint
stable language plpgsql security definer set search_path = public, pg_temp as $$
declare
    read_as constant text := number_alike(number);
    figures constant text := ltrim(substring(plain_words(number) from '^[0-9]+'), '0');
begin
    return query
        select x.id from (
            (select e.directive_id as id from directive_search s join directive_entry e on e.directive_id = s.directive_id
             where read_as is not null and s.words @@ quote_literal('a/' || read_as)::tsquery and e.unit_id = app_unit()
             order by e.id desc limit 50)
            union
            (select e.directive_id from directive_search s join directive_entry e on e.directive_id = s.directive_id
             where figures <> '' and s.words @@ quote_literal('n/' || figures)::tsquery and e.unit_id = app_unit()
             order by e.id desc limit 200)
            union
            (select e.directive_id from directive d join directive_entry e on e.directive_id = d.id
             where d.issued_on = day and e.unit_id = app_unit() order by e.id desc limit 200)) x;
end $$;

-- Whether the caller may be told the headings that a directive goes back to: whoever may read it.
create function directive_is_read(d bigint) returns boolean
stable language plpgsql security definer set search_path = public, pg_temp as $$
begin
    return exists (select from directive_entry e where e.directive_id = d and e.unit_id = app_unit())
        or exists (select from directive x join unit u on u.id = x.registered_by_unit where x.id = d and u.path <@ app_scope())
        or exists (select from directive_entry e join unit u on u.id = e.unit_id where e.directive_id = d and u.path <@ app_scope());
end $$;

-- All that a directive goes back to, step by step. The guard is far above any real number of levels.
create function directive_above(d bigint)
returns table (below_id bigint, id bigint, depth integer, main boolean, how text, doc_type text, number_raw text, issued_on date,
               issuer_name text, subject text)
stable language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not directive_is_read(d) then return; end if;
    return query
        with recursive up as (
            select l.directive_id as below_id, l.source_id as id, 1 as depth, l.main, l.how
            from directive_link l where l.directive_id = d and l.state = 'confirmed'
            union
            select l.directive_id, l.source_id, u.depth + 1, l.main, l.how
            from up u join directive_link l on l.directive_id = u.id where l.state = 'confirmed' and u.depth < 20
        ), few as (select * from up limit 200)
        select f.below_id, f.id, f.depth, f.main, f.how, x.doc_type, x.number_raw, x.issued_on, x.issuer_name, x.subject
        from few f join directive x on x.id = f.id order by f.depth, f.main desc, x.issued_on, f.id;
end $$;

-- What carries a directive out, as far as the caller is told: what was sent to it, what it or a unit below has registered; of its own
-- directives everything, because whoever asks may know who answers. With the day when the unit took in what it carries out.
create function directive_carried_out(d bigint, behind bigint, most integer)
returns table (id bigint, how text, doc_type text, number_raw text, issued_on date, issuer_name text, subject text,
               unit_id integer, state text, acknowledged_on date)
stable language sql security definer set search_path = public, pg_temp as $$
    select x.id, l.how, x.doc_type, x.number_raw, x.issued_on, x.issuer_name, x.subject, x.registered_by_unit, x.state,
           case when u.path <@ app_scope() or a.delivered_by_unit = app_unit() then (a.acknowledged_at at time zone 'Asia/Ho_Chi_Minh')::date end
    from directive_link l
    join directive x on x.id = l.directive_id
    join unit u on u.id = x.registered_by_unit
    left join directive_entry a on a.directive_id = d and a.unit_id = x.registered_by_unit
    where l.source_id = d and l.state = 'confirmed' and l.directive_id > behind
      and (x.state <> 'drafted' or x.registered_by_unit = app_unit())
      and (x.registered_by_unit = app_unit() or u.path <@ app_scope()
           or exists (select from directive_entry e where e.directive_id = x.id and e.unit_id = app_unit())
           or exists (select from directive s where s.id = d and s.registered_by_unit = app_unit()))
    order by l.directive_id limit most
$$;

-- The same for several levels, level by level: at most so many of the first level from behind one of them on, so many below each of
-- those, so many in all.
create function directive_below(d bigint, behind bigint, first integer, others integer, deep integer, most integer)
returns table (parent_id bigint, id bigint, depth integer, how text, doc_type text, number_raw text, issued_on date, issuer_name text,
               subject text, unit_id integer, state text, acknowledged_on date)
stable language sql security definer set search_path = public, pg_temp as $$
    with recursive down as (
        select d as parent_id, c.*, 1 as depth from directive_carried_out(d, behind, first) c
        union all
        select p.id, c.*, p.depth + 1 from down p cross join lateral directive_carried_out(p.id, 0, others) c where p.depth < deep
    )
    select x.parent_id, x.id, x.depth, x.how, x.doc_type, x.number_raw, x.issued_on, x.issuer_name, x.subject, x.unit_id, x.state,
           x.acknowledged_on
    from down x limit most
$$;

-- To how many units each of these was sent, and how many of them have taken it in: of what the caller's units have registered all
-- deliveries, of others the caller's own. Numbers alone, from the index.
create function directive_reach(among bigint[]) returns table (id bigint, sent bigint, taken_in bigint, carried_out bigint)
stable language sql security definer set search_path = public, pg_temp as $$
    select x.id, n.sent, n.taken_in, n.carried_out
    from directive x join unit u on u.id = x.registered_by_unit
    cross join lateral (
        select count(*) as sent, count(*) filter (where e.became in ('acknowledged', 'derived')) as taken_in,
               count(*) filter (where e.became = 'derived') as carried_out
        from directive_entry e
        where e.directive_id = x.id and e.unit_id <> e.delivered_by_unit and e.became <> 'withdrawn'
          and (u.path <@ app_scope() or e.delivered_by_unit = app_unit())) n
    where x.id = any (among)
$$;
revoke execute on function directive_cited(text, date), directive_is_read(bigint), directive_above(bigint),
    directive_carried_out(bigint, bigint, integer), directive_below(bigint, bigint, integer, integer, integer, integer),
    directive_reach(bigint[]) from public;
grant execute on function directive_cited(text, date), directive_above(bigint), directive_carried_out(bigint, bigint, integer),
    directive_below(bigint, bigint, integer, integer, integer, integer), directive_reach(bigint[]) to trienkhai_app, trienkhai_whole;
