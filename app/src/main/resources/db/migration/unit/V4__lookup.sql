-- Folding a name costs more than finding it. The folded forms stand beside the names, so that an index is built, a condition is
-- tested and an import is entered without folding the same name again; and planners see how common their beginnings are.
alter table unit
    add column folded text generated always as (fold(name)) stored,
    add column folded_short text generated always as (fold(short_name)) stored;
alter table unit_alias add column folded text generated always as (fold(alias)) stored;
drop index unit_name, unit_short_name, unit_name_folded, unit_short_name_folded, unit_alias_fold, unit_alias_folded;
create index unit_folded on unit (folded text_pattern_ops);
create index unit_folded_short on unit (folded_short text_pattern_ops);
create index unit_alias_folded on unit_alias (folded text_pattern_ops);
-- Names by their beginning, the highest level first, of which the first few are enough.
create index unit_level_folded on unit (level, folded text_pattern_ops);
-- Words within names: each word begins behind a space, so that one of two letters is looked up too.
create index unit_words on unit using gin ((' ' || folded || ' ' || folded_short) gin_trgm_ops);
create index unit_alias_words on unit_alias using gin ((' ' || folded) gin_trgm_ops);
-- The tree of any day is read downwards from this index alone.
drop index unit_parent_children;
create index unit_parent_children on unit_parent (parent_id, valid_from) include (unit_id, valid_to);

-- The record leaves out what is computed. A change of paths alone is no change of a unit: it does not even ask.
drop trigger unit_audit on unit;
create trigger unit_audit after insert or delete
    or update of id, line, kind, level, name, short_name, code, ordinal, phone, email, valid_from, valid_to
    on unit for each row execute function audit_row('id', 'path', 'folded', 'folded_short');
-- Other names say who is meant, so they are recorded as names are.
create trigger unit_alias_audit after insert or update or delete on unit_alias
    for each row execute function audit_row('unit_id, alias', 'folded');
select audit_again('unit_alias');

-- Without figures about the new columns every lookup would read the whole table until the first time they are gathered.
analyze unit;
analyze unit_alias;
analyze unit_parent;
