-- What was sent back or recalled waits no longer.
create or replace function directive_register(book text, phrases text[], number text, issuer text, doc_type text, state text, waiting boolean,
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
-- Where the words of a file that waits stand on its pages, so that it need not be read again.
alter table directive_intake add column places text;
drop trigger directive_intake_audit on directive_intake;
create trigger directive_intake_audit after insert or update or delete on directive_intake for each row execute function audit_row('id', 'reading', 'text', 'places');
