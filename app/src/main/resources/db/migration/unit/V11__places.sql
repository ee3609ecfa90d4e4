-- Where every unit stands today, in the order of its number and without its names: what is added up over the whole tree (who has
-- received a directive, say) is merged with these two and reads no unit.
create index unit_placed on unit (id) include (line, level, path) where path is not null;
create index unit_parent_of on unit_parent (unit_id) include (parent_id, valid_from, valid_to);
