-- The day that says in which series a number stands, where that is not the day on which it was kept: gaps of last year are explained in January.
alter table directive_number add column of_day date;
select audit_again('directive_number');
