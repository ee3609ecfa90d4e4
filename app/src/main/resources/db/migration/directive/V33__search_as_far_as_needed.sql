-- The last so many spans of directives, and the one that is begun.
create function directive_spans(bits integer, newest bigint, spans integer) returns text[] immutable parallel safe language sql
as $$ select array_agg(directive_span(bits, newest - (n << bits))) from generate_series(0::bigint, spans) n where newest - (n << bits) >= 0 $$;

-- Lines of a register whose directives have all these phrases and marks, the newest directives first. The newest lines are read; where
-- they do not suffice, the index is asked for what is found among the newest directives, as far back as those found so far say that
-- enough will be found (none so far: sixteen times as far): common words are found among few, rare ones among all, and neither brings
-- many more lines than are wanted. What is found is looked through from the newest on until there are enough. Planned for the index
-- always: the planner takes words that stand together in every text for rare.
create or replace function directive_found(u integer, book text, before bigint, phrases text[], number_marks text[], number_as text, issuer_marks text[],
    doc_type text, state text, since date, until date, year integer, conditions text, most integer) returns setof bigint
stable language plpgsql security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off as $$
declare
    read_first constant integer := 64;
    newest_first constant text := ' order by f.directive_id desc limit $10) x';
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
    enough constant numeric := 1.5;      -- how much further than those found so far say
    most_spans constant integer := 12;   -- more are asked for as wider ones
    bits integer := 10;
    spans numeric := 1;                  -- of this width before the newest, which is only begun
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
        loop
            if bits > 18 or spans >= newest >> bits then
                bits := 0;
            end if;
            execute 'select array_agg(id) from (select e.id from (select s.* from directive_search s'
                    || ' where directive_keys(s.marks, s.plain) @@ $4 and s.directive_id < $3 order by s.directive_id desc offset 0) f'
                    || conditions || untold || newest_first
                into answer using u, book, below,
                    case bits when 0 then asked else asked && directive_any_of(directive_spans(bits, newest, spans::integer)) end,
                    doc_type, state, since, until, year, most, 0, number_marks, number_as, issuer_marks;
            exit when bits = 0 or cardinality(answer) >= most;
            spans := ceil(spans * coalesce(enough * most / cardinality(answer), 16));
            while spans > most_spans and bits <= 18 loop
                spans := ceil(spans / 16);
                bits := bits + 4;
            end loop;
        end loop;
    end if;
    return query select unnest(answer);
end $$;
