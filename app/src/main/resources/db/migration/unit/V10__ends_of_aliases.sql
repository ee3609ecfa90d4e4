-- Another name may end: from that day on no letter means the unit by it. What is known without an end holds on all days.
alter table unit_alias add column valid_to date;
select audit_again('unit_alias');

-- How a spreadsheet writes an alias, and how it is staged: the words, then behind a sign that nobody types the end.
create function unit_alias_written(alias text, valid_to date) returns text immutable parallel safe language sql
as $$ select alias || coalesce(' (đến hết ' || to_char(valid_to - 1, 'DD/MM/YYYY') || ')', '') $$;
create function unit_alias_words(staged text) returns text immutable parallel safe language sql
as $$ select split_part(staged, chr(31), 1) $$;
create function unit_alias_end(staged text) returns date stable parallel safe language sql
as $$ select nullif(split_part(staged, chr(31), 2), '')::date $$;
