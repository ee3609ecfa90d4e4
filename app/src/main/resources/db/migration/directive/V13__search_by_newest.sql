-- Registers of a million lines are searched from their newest directives back: see docs/decisions/0018.
drop function directive_register(text, text[], text, text, text, text, boolean, date, date, integer, bigint, integer),
    directive_alike(text), directive_question(text[], text, text), directive_words(text, text, text, text);
drop table directive_search;

-- Plain words of heading and text, with a blank before and behind each, and marks of what is no word of the text: of the number ('n/745'), the
-- number as compared ('a/745cuduk'), the issuer ('i/tinh'), and to which spans of 1,024, 16,384 and 262,144 directives it belongs ('s10/7').
create table directive_search (
    directive_id bigint primary key references directive,
    marks text[] not null,
    plain text not null,
    made_from text not null              -- hash of heading and text: what did not change is not made again
);
-- Texts stand apart from their rows, so that what the index finds is few pages.
alter table directive_search alter column marks set storage main;
alter table directive_search set (toast_tuple_target = 128);
alter table directive_search enable row level security;

create function directive_span(bits integer, d bigint) returns text immutable parallel safe language sql
as $$ select 's' || bits || '/' || (d >> bits) $$;
create function directive_search_marks(d bigint, number_raw text, issuer_name text) returns text[] immutable parallel safe language sql
as $$ select array_remove(directive_marks('n', coalesce(number_raw, '')) || directive_marks('i', issuer_name)
        || array['a/' || number_alike(number_raw), directive_span(10, d), directive_span(14, d), directive_span(18, d)], null) $$;
-- Three hundred thousand letters are some 150 pages; more would not fit an entry of the index. "|" parts what stands in no row.
create function directive_plain(number_raw text, subject text, issuer_name text, body text) returns text immutable language sql
as $$ select ' ' || plain_words(number_raw) || ' | ' || plain_words(subject) || ' | ' || plain_words(issuer_name) || ' | '
        || plain_words(left(body, 300000)) || ' ' $$;
-- What the index knows of one: marks, words, and neighbouring words as one ('p/tuyen giao'), so that a phrase is looked up instead of
-- tested on every text that has its words.
create function directive_keys(marks text[], plain text) returns tsvector immutable parallel safe language sql
as $$ select array_to_tsvector(marks || coalesce(array_agg(left(w, 60)) filter (where w <> ''), '{}')
        || coalesce(array_agg('p/' || left(w, 60) || ' ' || left(next, 60)) filter (where w <> '' and next <> ''), '{}'))
      from (select string_to_array(btrim(plain), ' ') as words) x, unnest(words, words[2:]) t (w, next) $$;

-- A text of nothing but different words is too much for an entry of the index: then its first third is searched.
create or replace function directive_made_searchable(d bigint) returns void
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
    for tries in 1 .. 2 loop
        begin
            insert into directive_search (directive_id, marks, plain, made_from)
                values (d, directive_search_marks(d, x.number_raw, x.issuer_name),
                        directive_plain(coalesce(x.number_raw, ''), x.subject, x.issuer_name, body), made)
                on conflict (directive_id) do update set marks = excluded.marks, plain = excluded.plain, made_from = excluded.made_from;
            return;
        exception when program_limit_exceeded then
            body := left(body, 100000);
        end;
    end loop;
end $$;
create index directive_search_words on directive_search using gin (directive_keys(marks, plain)) with (gin_pending_list_limit = 512);
do $$ begin perform directive_made_searchable(id) from directive; end $$;
analyze directive_search;

-- The three of these keys that are rarest, as far as the statistics of the index know, and of several none that every fifth has: what
-- they find is looked through for the others, which costs less than to look up in the index where words stand that nearly every text has.
create function directive_rarest(keys text[]) returns text[] stable
language sql security definer set search_path = public, pg_temp as $$
    with common as materialized (
        select s.most_common_elems::text::text[] as key, s.most_common_elem_freqs as freq from pg_stats s
        where s.schemaname = 'public' and s.tablename = 'directive_search_words')
    select array_agg(k order by n) from (
        select k, freq, row_number() over (order by freq, length(k) desc, k) as n from (
            select k, coalesce((select c.freq[array_position(c.key, k)] from common c), 0) as freq from unnest(keys) k) known) ranked
    where n = 1 or n <= 3 and freq < 0.2 $$;
revoke execute on function directive_rarest(text[]) from public;
create function directive_phrase_keys(phrase text) returns text[] immutable language sql
as $$ select case when phrase like '% %' then (select array_agg('p/' || left(w, 60) || ' ' || left(next, 60))
                from (select string_to_array(phrase, ' ') as words) x, unnest(words, words[2:]) t (w, next) where next <> '')
            else array[left(phrase, 60)] end $$;
create function directive_all_of(keys text[]) returns tsquery immutable language sql
as $$ select string_agg(quote_literal(k), ' & ')::tsquery from unnest(keys) k $$;
create function directive_any_of(keys text[]) returns tsquery immutable language sql
as $$ select string_agg(quote_literal(k), ' | ')::tsquery from unnest(keys) k $$;

-- Lines of a register whose directives have all these phrases and marks, the newest directives first. The newest lines are read; where
-- they do not suffice, the index is asked for what is found among the newest 1,024, 16,384, 262,144 directives, and at last among all:
-- common words are found among few, rare ones among all, and neither brings more than some thousand lines. Planned for the index
-- always: the planner takes words that stand together in every text for rare.
create function directive_found(u integer, book text, before bigint, phrases text[], number_marks text[], number_as text, issuer_marks text[],
    doc_type text, state text, since date, until date, year integer, conditions text, most integer) returns setof bigint
stable language plpgsql security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
    read_first constant integer := 64;
    newest_first constant text := ' order by e.directive_id desc limit $10) x';
    small constant integer := 1000;      -- a register of so many lines is read as a whole
    below constant bigint := coalesce(before, 9223372036854775807);
    keys text[] := issuer_marks;
    rarest text[];
    asked tsquery;
    tests text := '';                    -- what a line is looked through for
    untold text := '';                   -- those of them that the index does not answer for
    lines integer;
    newest bigint;
    answer bigint[];
    bits integer;
    phrase text;
begin
    foreach phrase in array phrases loop
        keys := keys || directive_phrase_keys(phrase);
    end loop;
    rarest := directive_rarest(keys);
    asked := directive_all_of(rarest);
    foreach phrase in array phrases loop
        tests := tests || format(' and strpos(f.plain, %L) > 0', ' ' || phrase || ' ');
        if cardinality(directive_phrase_keys(phrase)) > 1 or not directive_phrase_keys(phrase) <@ rarest or length(phrase) > 60 then
            untold := untold || format(' and strpos(f.plain, %L) > 0', ' ' || phrase || ' ');
        end if;
    end loop;
    tests := tests || ' and f.marks @> $14';
    if not issuer_marks <@ rarest then
        untold := untold || ' and f.marks @> $14';
    end if;
    if cardinality(number_marks) > 0 then
        asked := coalesce(asked && directive_any_of((directive_rarest(number_marks))[:1] || number_as),
                          directive_any_of((directive_rarest(number_marks))[:1] || number_as));
        conditions := conditions || ' and (f.marks @> $12 or f.marks @> array[$13])';
    end if;
    conditions := ' join directive_entry e on e.unit_id = $1 and e.directive_id = f.directive_id join directive d on d.id = e.directive_id'
        || ' where' || conditions;
    select count(*) into lines from (select from directive_entry e where e.unit_id = u and e.directive_id < below limit small + 1) x;
    execute 'select array_agg(id) from (select e.id from (select s.* from (select e.directive_id from directive_entry e'
            || ' where e.unit_id = $1 and e.directive_id < $3 order by e.directive_id desc limit $11) l'
            || ' join directive_search s on s.directive_id = l.directive_id offset 0) f' || conditions || tests || newest_first
        into answer using u, book, below, asked, doc_type, state, since, until, year, most, case when lines > small then read_first else small end,
            number_marks, number_as, issuer_marks;
    if lines > small and coalesce(cardinality(answer), 0) < most then
        select max(e.directive_id) into newest from directive_entry e where e.unit_id = u and e.directive_id < below;
        foreach bits in array array[10, 14, 18, 0] loop
            execute 'select array_agg(id) from (select e.id from (select s.* from directive_search s'
                    || ' where directive_keys(s.marks, s.plain) @@ $4 offset 0) f' || conditions || ' and f.directive_id < $3' || untold || newest_first
                into answer using u, book, below,
                    case bits when 0 then asked
                        else asked && directive_any_of(array[directive_span(bits, newest), directive_span(bits, newest - (1 << bits))]) end,
                    doc_type, state, since, until, year, most, 0, number_marks, number_as, issuer_marks;
            exit when cardinality(answer) >= most;
        end loop;
    end if;
    return query select unnest(answer);
end $$;

-- Lines of the acting unit's register that answer to all that is asked; null asks for nothing. Where words, a number or an issuer are
-- asked for, the newest directives come first and before is a directive; else the newest lines, and before is a line. As the owner and
-- not under row-level security, because the index of words is lost behind a policy; so it tests the unit itself.
create function directive_register(book text, phrases text[], number text, issuer text, doc_type text, state text, waiting boolean,
    since date, until date, year integer, before bigint, most integer) returns setof bigint
stable language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wanted text[] := (select coalesce(array_agg(distinct plain_words(p)), '{}') from unnest(phrases) p where plain_words(p) <> '');
    number_marks text[] := directive_marks('n', coalesce(number, ''));
    issuer_marks text[] := directive_marks('i', coalesce(issuer, ''));
    conditions text := ' e.unit_id = $1 and e.book = $2'
        || case when doc_type is null then '' else ' and d.doc_type = $5' end
        || case when state is null then '' else ' and d.state = $6' end
        || case when since is null then '' else ' and d.issued_on >= $7' end
        || case when until is null then '' else ' and d.issued_on <= $8' end
        || case when year is null then '' else ' and e.entry_year = $9' end
        || case when waiting then ' and e.acknowledged_at is null and e.withdrawn_at is null' else '' end;
begin
    if cardinality(wanted || number_marks || issuer_marks) > 0 then
        return query select directive_found(app_unit(), book, before, wanted, number_marks, coalesce('a/' || number_alike(number), 'a/'),
            issuer_marks, doc_type, state, since, until, year, conditions, most);
        return;
    end if;
    return query execute 'select e.id from directive_entry e'
            || case when coalesce(doc_type, state, since::text, until::text) is null then '' else ' join directive d on d.id = e.directive_id' end
            || ' where' || conditions || case when before is null then '' else ' and e.id < $3' end || ' order by e.id desc limit $10'
        using app_unit(), book, before, null::tsquery, doc_type, state, since, until, year, most;
end $$;

-- A function of its own, so that no plan works out the keys of directive after directive.
create function directive_with_mark(mark text) returns setof bigint stable
language sql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
    select s.directive_id from directive_search s where directive_keys(s.marks, s.plain) @@ directive_any_of(array[mark]) $$;
revoke execute on function directive_with_mark(text) from public;

-- Directives in the acting unit's register whose number, read by machine or typed, may be this one.
create function directive_alike(number text) returns setof bigint
stable language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if number_alike(number) is null then
        return;
    end if;
    return query select e.directive_id from directive_with_mark('a/' || number_alike(number)) d join directive_entry e on e.directive_id = d
        where e.unit_id = app_unit() order by e.id desc limit 50;
end $$;
-- As before, asking the index that is.
create or replace function directive_cited(number text, day date) returns setof bigint
stable language plpgsql security definer set search_path = public, pg_temp as $$
declare
    read_as constant text := number_alike(number);
    figures constant text := ltrim(substring(plain_words(number) from '^[0-9]+'), '0');
begin
    return query
        select x.id from (
            (select e.directive_id as id from directive_with_mark('a/' || read_as) d join directive_entry e on e.directive_id = d
             where e.unit_id = app_unit() order by e.id desc limit 50)
            union
            (select e.directive_id from directive_with_mark('n/' || nullif(figures, '')) d join directive_entry e on e.directive_id = d
             where e.unit_id = app_unit() order by e.id desc limit 200)
            union
            (select e.directive_id from directive d join directive_entry e on e.directive_id = d.id
             where d.issued_on = day and e.unit_id = app_unit() order by e.id desc limit 200)) x;
end $$;
revoke execute on function directive_found(integer, text, bigint, text[], text[], text, text[], text, text, date, date, integer, text, integer),
    directive_register(text, text[], text, text, text, text, boolean, date, date, integer, bigint, integer), directive_alike(text) from public;
grant execute on function directive_register(text, text[], text, text, text, text, boolean, date, date, integer, bigint, integer),
    directive_alike(text) to trienkhai_app, trienkhai_whole;
