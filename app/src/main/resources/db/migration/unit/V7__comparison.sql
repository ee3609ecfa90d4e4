-- What ends is found by its day: few rows do, so only these are kept in the indexes, and entering units does not cost more.
create index unit_ended on unit (valid_to) where valid_to is not null;
create index unit_parent_ended on unit_parent (valid_to) where valid_to is not null;
create index unit_succession_day on unit_succession (on_date);
