-- Registers of a million lines are searched from their newest lines back: see docs/decisions/0018.

-- Neighbouring words as one word ('p/tuyen giao'), so that a phrase is looked up and not tested on every text that has its words.
create function directive_pairs(words text) returns text[] immutable language sql
as $$ select coalesce(array_agg(distinct 'p/' || w || ' ' || next), '{}')
      from (select w, lead(w) over (order by n) as next from regexp_split_to_table(plain_words(words), ' ') with ordinality t (w, n)) pair
      where w <> '' and next is not null $$;

-- To which spans of 1,024, 16,384 and 262,144 directives one belongs: with the words asked for, one index tells what is new among what is found.
create function directive_span(bits integer, d bigint) returns text immutable language sql
as $$ select 's' || bits || '/' || (d >> bits) $$;
create function directive_newest(bits integer, d bigint) returns tsquery immutable language sql
as $$ select (quote_literal(directive_span(bits, d)) || '|' || quote_literal(directive_span(bits, d - (1 << bits))))::tsquery $$;

drop function directive_words(text, text, text, text);
create function directive_words(d bigint, number_raw text, subject text, issuer_name text, body text) returns tsvector immutable language sql
as $$ select to_tsvector('simple', plain_words(concat_ws(' ', number_raw, subject, issuer_name)))
        || to_tsvector('simple', plain_words(left(body, 300000)))
        || array_to_tsvector(array_remove(directive_marks('n', coalesce(number_raw, '')) || directive_marks('i', issuer_name)
               || directive_pairs(concat_ws(' ', number_raw, subject, issuer_name)) || directive_pairs(left(body, 300000))
               || ('a/' || number_alike(number_raw)) || directive_span(10, d) || directive_span(14, d) || directive_span(18, d), null)) $$;

-- A text of nothing but different words would be too much for a search document: then its first third is searched.
create or replace function directive_made_searchable(d bigint) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    x directive;
    body text;
    made text;
    found tsvector;
begin
    select * into x from directive where id = d;
    body := directive_text(d);
    made := md5(concat_ws('|', x.number_raw, x.subject, x.issuer_name, body));
    if exists (select from directive_search s where s.directive_id = d and s.made_from = made) then
        return;
    end if;
    begin
        found := directive_words(d, x.number_raw, x.subject, x.issuer_name, body);
    exception when program_limit_exceeded then
        found := directive_words(d, x.number_raw, x.subject, x.issuer_name, left(body, 100000));
    end;
    insert into directive_search (directive_id, words, made_from) values (d, found, made)
        on conflict (directive_id) do update set words = excluded.words, made_from = excluded.made_from;
end $$;

-- Words stand apart from their rows, so that what the index finds is few pages.
drop index directive_search_words;
truncate directive_search;
alter table directive_search alter column words set storage extended;
alter table directive_search set (toast_tuple_target = 128);
select directive_made_searchable(id) from directive;
create index directive_search_words on directive_search using gin (words) with (gin_pending_list_limit = 512);
analyze directive_search;

-- A phrase is asked for by its pairs; from three words on the text itself is asked too whether they stand in a row.
create or replace function directive_question(phrases text[], number text, issuer text) returns tsquery immutable language plpgsql as $$
declare
    part tsquery;
    asked tsquery;
begin
    for part in
        select case when cardinality(directive_pairs(p)) = 0 then phraseto_tsquery('simple', plain_words(p))
                    when cardinality(directive_pairs(p)) = 1 then quote_literal((directive_pairs(p))[1])::tsquery
                    else (select string_agg(quote_literal(pair), ' & ') from unnest(directive_pairs(p)) pair)::tsquery
                         && phraseto_tsquery('simple', plain_words(p)) end
            from unnest(phrases) p where plain_words(p) <> ''
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

-- Lines of a register whose directives have the words asked for, the newest directives first. The newest lines are read; where they do
-- not suffice, the index is asked for what is found among the newest 1,024, 16,384, 262,144 directives, and at last among all: common
-- words are found among few, rare ones among all, and neither brings more than some thousand lines. Planned for the index always: the
-- planner takes words that stand together in every text for rare.
create function directive_found(u integer, book text, before bigint, asked tsquery, doc_type text, state text, since date, until date,
    year integer, conditions text, most integer) returns setof bigint
stable language plpgsql security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
    read_first constant integer := 64;
    small constant integer := 1000;      -- a register of so many lines is read as a whole
    below constant bigint := coalesce(before, 9223372036854775807);
    lines integer;
    newest bigint;
    answer bigint[];
    within tsquery;
begin
    select count(*) into lines from (select from directive_entry e where e.unit_id = u and e.directive_id < below limit small + 1) x;
    select max(e.directive_id) into newest from directive_entry e where e.unit_id = u and e.directive_id < below;
    conditions := ' join directive_entry e on e.unit_id = $1 and e.directive_id = f.directive_id join directive d on d.id = e.directive_id'
        || ' where' || conditions || ' order by e.directive_id desc limit $10) x';
    execute 'select array_agg(id) from (select e.id from (select s.directive_id from (select e.directive_id from directive_entry e'
            || ' where e.unit_id = $1 and e.directive_id < $3 order by e.directive_id desc limit $11) l'
            || ' join directive_search s on s.directive_id = l.directive_id where s.words @@ $4 offset 0) f' || conditions
        into answer using u, book, below, asked, doc_type, state, since, until, year, most, case when lines > small then read_first else small end;
    if lines > small and coalesce(cardinality(answer), 0) < most then
        foreach within in array array[directive_newest(10, newest), directive_newest(14, newest), directive_newest(18, newest), ''] loop
            execute 'select array_agg(id) from (select e.id from (select s.directive_id from directive_search s where s.words @@ $4'
                    || ' and s.directive_id < $3 offset 0) f' || conditions
                into answer using u, book, below, within && asked, doc_type, state, since, until, year, most;
            exit when cardinality(answer) >= most;
        end loop;
    end if;
    return query select unnest(answer);
end $$;

-- Lines of the acting unit's register that answer to all that is asked; null asks for nothing. Where words are asked for, the newest
-- directives come first and before is a directive; else the newest lines, and before is a line.
create or replace function directive_register(book text, phrases text[], number text, issuer text, doc_type text, state text, waiting boolean,
    since date, until date, year integer, before bigint, most integer) returns setof bigint
stable language plpgsql security definer set search_path = public, pg_temp as $$
declare
    asked tsquery := directive_question(phrases, coalesce(number, ''), coalesce(issuer, ''));
    conditions text := ' e.unit_id = $1 and e.book = $2'
        || case when doc_type is null then '' else ' and d.doc_type = $5' end
        || case when state is null then '' else ' and d.state = $6' end
        || case when since is null then '' else ' and d.issued_on >= $7' end
        || case when until is null then '' else ' and d.issued_on <= $8' end
        || case when year is null then '' else ' and e.entry_year = $9' end
        || case when waiting then ' and e.acknowledged_at is null and e.withdrawn_at is null' else '' end;
begin
    if asked is not null then
        return query select directive_found(app_unit(), book, before, asked, doc_type, state, since, until, year, conditions, most);
        return;
    end if;
    return query execute 'select e.id from directive_entry e'
            || case when coalesce(doc_type, state, since::text, until::text) is null then '' else ' join directive d on d.id = e.directive_id' end
            || ' where' || conditions || case when before is null then '' else ' and e.id < $3' end || ' order by e.id desc limit $10'
        using app_unit(), book, before, asked, doc_type, state, since, until, year, most;
end $$;
revoke execute on function directive_found(integer, text, bigint, tsquery, text, text, date, date, integer, text, integer) from public;
