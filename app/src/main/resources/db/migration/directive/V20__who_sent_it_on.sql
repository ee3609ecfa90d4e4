-- Who sent a directive on, and who carried it out, is asked for each unit of a recall: without these a letter recalled from 250,000 units
-- was read through whole for each of them.
create index directive_entry_sent on directive_entry (delivered_by_unit, directive_id);
drop index directive_implementing;
create index directive_implementing on directive (implements_id, registered_by_unit) where implements_id is not null;
