-- Sổ văn bản: numbers kept ahead, the words that registers are searched by, and files that may be what the unit has already.

-- Numbers of own documents that are kept for something, were used from there, given back, or left out for a reason that is known.
create table directive_number (
    id bigint generated always as identity primary key,
    unit_id integer not null references unit,
    doc_type text not null,
    period integer not null,             -- first year of the series: the year, in the Party the term
    number integer not null check (number > 0),
    purpose text not null,
    kept_by_name text not null,
    kept_at timestamptz not null default now(),
    taken_at timestamptz,
    taken_by_name text,
    released_at timestamptz,
    released_by_name text,
    released_reason text,
    check (taken_at is null or released_at is null),
    check ((released_at is null) = (released_reason is null))
);
create unique index directive_number_held on directive_number (unit_id, doc_type, period, number) where released_at is null;
create index directive_number_series on directive_number (unit_id, doc_type, period);
alter table directive_number enable row level security;
create policy directive_number_own on directive_number to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));
grant select, insert on directive_number to trienkhai_app, trienkhai_whole;
grant update (taken_at, taken_by_name, released_at, released_by_name, released_reason) on directive_number to trienkhai_app, trienkhai_whole;
create trigger directive_number_audit after insert or update or delete on directive_number for each row execute function audit_row('id');
-- Which numbers a unit has used of a type.
create index directive_own on directive (registered_by_unit, doc_type, issued_on) where origin = 'own';

-- Words without marks and without signs between them: what is searched, and what is typed to search it.
create function plain_words(t text) returns text immutable parallel safe language sql
as $$ select btrim(regexp_replace(fold(t), '[^a-z0-9]+', ' ', 'g')) $$;
-- A number as it is compared with damaged ones: "0745-CV/ĐUK", "745 CV-DUK" and "745-CV/ĐVK" read by machine differ only in what is
-- dropped or joined here (o and 0; i, l and 1; u and v; signs, marks, leading zeros).
create function number_alike(t text) returns text immutable parallel safe language sql
as $$ select nullif(ltrim(translate(regexp_replace(fold(t), '[^a-z0-9]+', '', 'g'), 'oilv', '011u'), '0'), '') $$;

-- What a directive is found by, in a table of its own: nobody reads it, functions below answer from it. Words of heading and text;
-- and, so that one index finds all, words of the number ('n/745'), the number as compared ('a/745cuduk'), words of the issuer ('i/tinh').
create table directive_search (
    directive_id bigint primary key references directive,
    words tsvector not null,
    made_from text not null              -- hash of heading and text: what did not change is not split into words again
);
alter table directive_search alter column words set storage main;
alter table directive_search enable row level security;

-- The newest confirmed text; before that the draft, else what was read.
create function directive_text(d bigint) returns text stable language sql
as $$
    select coalesce(
        (select c.text from directive_content c where c.directive_id = d order by c.version desc limit 1),
        (select f.text from directive_draft f where f.directive_id = d),
        (select r.text from directive_reading r where r.directive_id = d order by r.id desc limit 1), '')
$$;
create function directive_marks(kind text, words text) returns text[] immutable language sql
as $$ select coalesce(array_agg(distinct kind || '/' || coalesce(nullif(ltrim(w, '0'), ''), '0')), '{}')
      from regexp_split_to_table(plain_words(words), ' ') w where w <> '' $$;
-- Three hundred thousand letters are some 150 pages; more would not fit a search document.
create function directive_words(number_raw text, subject text, issuer_name text, body text) returns tsvector immutable language sql
as $$ select to_tsvector('simple', plain_words(concat_ws(' ', number_raw, subject, issuer_name)))
        || to_tsvector('simple', plain_words(left(body, 300000)))
        || array_to_tsvector(array_remove(directive_marks('n', coalesce(number_raw, '')) || directive_marks('i', issuer_name)
               || ('a/' || number_alike(number_raw)), null)) $$;

create function directive_made_searchable(d bigint) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    x directive;
    body text;
    made text;
begin
    select * into x from directive where id = d;
    body := directive_text(d);
    made := md5(concat_ws('|', x.number_raw, x.subject, x.issuer_name, body));
    if exists (select from directive_search s where s.directive_id = d and s.made_from = made) then
        return;
    end if;
    insert into directive_search (directive_id, words, made_from)
        values (d, directive_words(x.number_raw, x.subject, x.issuer_name, body), made)
        on conflict (directive_id) do update set words = excluded.words, made_from = excluded.made_from;
end $$;
create function directive_heading_searchable() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$ begin perform directive_made_searchable(new.id); return null; end $$;
create function directive_text_searchable() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$ begin perform directive_made_searchable(new.directive_id); return null; end $$;
revoke execute on function directive_made_searchable(bigint) from public;
create trigger directive_searchable after insert or update of number_raw, subject, issuer_name on directive
    for each row execute function directive_heading_searchable();
create trigger directive_reading_searchable after insert on directive_reading for each row execute function directive_text_searchable();
create trigger directive_draft_searchable after insert or update of text on directive_draft
    for each row execute function directive_text_searchable();
create trigger directive_content_searchable after insert on directive_content for each row execute function directive_text_searchable();

insert into directive_search (directive_id, words, made_from)
select d.id, directive_words(d.number_raw, d.subject, d.issuer_name, t.body), md5(concat_ws('|', d.number_raw, d.subject, d.issuer_name, t.body))
from directive d cross join lateral (select directive_text(d.id) as body) t;
create index directive_search_words on directive_search using gin (words);
create index directive_issued_on on directive (issued_on);
create index directive_of_type on directive (doc_type);
analyze directive_search;

-- What somebody asks for, as one question to the index: phrases as typed, the number in part or damaged, words of the issuer.
create function directive_question(phrases text[], number text, issuer text) returns tsquery immutable language plpgsql as $$
declare
    part tsquery;
    asked tsquery;
begin
    for part in
        select phraseto_tsquery('simple', plain_words(p)) from unnest(phrases) p where plain_words(p) <> ''
        union all
        select string_agg(quote_literal(m), ' & ')::tsquery || quote_literal(coalesce('a/' || number_alike(number), 'a/'))::tsquery
            from unnest(directive_marks('n', number)) m having count(*) > 0
        union all
        select string_agg(quote_literal(m), ' & ')::tsquery from unnest(directive_marks('i', issuer)) m having count(*) > 0
    loop
        asked := coalesce(asked && part, part);
    end loop;
    return asked;
end $$;

-- Lines of the acting unit's register, newest first, that answer to all that is asked; null asks for nothing. As the owner and
-- not under row-level security, because the index of words is lost behind a policy; so it tests the unit itself. What is asked
-- is planned each time: how common the words are decides whether the index or the newest lines are read.
create function directive_register(book text, phrases text[], number text, issuer text, doc_type text, state text, waiting boolean,
    since date, until date, year integer, before bigint, most integer) returns setof bigint
stable language plpgsql security definer set search_path = public, pg_temp as $$
declare
    asked tsquery := directive_question(phrases, coalesce(number, ''), coalesce(issuer, ''));
begin
    return query execute 'select e.id from directive_entry e'
            || case when asked is null then '' else ' join directive_search s on s.directive_id = e.directive_id' end
            || case when coalesce(doc_type, state, since::text, until::text) is null then '' else ' join directive d on d.id = e.directive_id' end
            || ' where e.unit_id = $1 and e.book = $2'
            || case when before is null then '' else ' and e.id < $3' end
            || case when asked is null then '' else ' and s.words @@ $4' end
            || case when doc_type is null then '' else ' and d.doc_type = $5' end
            || case when state is null then '' else ' and d.state = $6' end
            || case when since is null then '' else ' and d.issued_on >= $7' end
            || case when until is null then '' else ' and d.issued_on <= $8' end
            || case when year is null then '' else ' and e.entry_year = $9' end
            || case when waiting then ' and e.acknowledged_at is null and e.withdrawn_at is null' else '' end
            || ' order by e.id desc limit $10'
        using app_unit(), book, before, asked, doc_type, state, since, until, year, most;
end $$;

-- Directives in the acting unit's register whose number, read by machine or typed, may be this one.
create function directive_alike(number text) returns setof bigint
stable language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if number_alike(number) is null then
        return;
    end if;
    return query select e.directive_id from directive_search s join directive_entry e on e.directive_id = s.directive_id
        where s.words @@ quote_literal('a/' || number_alike(number))::tsquery and e.unit_id = app_unit() order by e.id desc limit 50;
end $$;
revoke execute on function directive_register(text, text[], text, text, text, text, boolean, date, date, integer, bigint, integer),
    directive_alike(text) from public;
grant execute on function directive_register(text, text[], text, text, text, text, boolean, date, date, integer, bigint, integer),
    directive_alike(text) to trienkhai_app, trienkhai_whole;

-- A file that may be a directive which is in the unit's register already: it waits here for a person to say so, with its reading.
create table directive_intake (
    id bigint generated always as identity primary key,
    unit_id integer not null references unit,
    alike_id bigint not null references directive,
    file_id bigint not null references file,
    file_name text not null,
    reading jsonb not null,
    text text not null,
    places text,                         -- where its words stand on its pages, so that it need not be read again
    certain boolean not null,            -- heading and subject agree; else somebody has to compare
    sent_by_name text not null,
    sent_at timestamptz not null default now(),
    settled_as text check (settled_as in ('same', 'kept', 'different')),
    settled_by_name text,
    settled_at timestamptz,
    check ((settled_as is null) = (settled_at is null))
);
create index directive_intake_alike on directive_intake (alike_id, unit_id);
alter table directive_intake enable row level security;
create policy directive_intake_own on directive_intake to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));
grant select, insert on directive_intake to trienkhai_app, trienkhai_whole;
grant update (settled_as, settled_by_name, settled_at) on directive_intake to trienkhai_app, trienkhai_whole;
create trigger directive_intake_audit after insert or update or delete on directive_intake for each row execute function audit_row('id', 'reading', 'text', 'places');
