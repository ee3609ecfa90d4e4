-- As before; of a line may be asked what has become of it: waiting, returned by the unit, recalled by who sent it.
drop function directive_register(text, text[], text, text, text, text, boolean, date, date, integer, bigint, integer);
create function directive_register(book text, phrases text[], number text, issuer text, doc_type text, state text, became text,
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
        || case became when 'waiting' then ' and e.acknowledged_at is null and e.withdrawn_at is null'
                       when 'returned' then ' and e.withdrawn_at is not null and e.withdrawn_by_unit = e.unit_id'
                       when 'recalled' then ' and e.withdrawn_at is not null and e.withdrawn_by_unit <> e.unit_id'
                       else '' end;
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
revoke execute on function directive_register(text, text[], text, text, text, text, text, date, date, integer, bigint, integer) from public;
grant execute on function directive_register(text, text[], text, text, text, text, text, date, date, integer, bigint, integer) to trienkhai_app, trienkhai_whole;
create index directive_entry_gone on directive_entry (unit_id, id desc) where withdrawn_at is not null;
create index directive_intake_waiting on directive_intake (unit_id, id) where settled_at is null;
