-- Names are looked up whole, and by their beginning while somebody types. text_pattern_ops serves both, = and like 'x%'; the
-- trigrams of V1 stay for words within a name.
create index unit_name_folded on unit (fold(name) text_pattern_ops);
create index unit_short_name_folded on unit (fold(short_name) text_pattern_ops);
create index unit_alias_folded on unit_alias (fold(alias) text_pattern_ops);
drop index unit_code;
create index unit_code on unit (code text_pattern_ops);

-- What a phrase means in the letters of one issuer, as somebody of one unit has chosen: an alias that holds for that unit only,
-- so that nobody changes what words mean elsewhere. A phrase that means several units has a row for each.
create table unit_phrase (
    decided_by integer not null references unit,
    issuer_id integer not null references unit,
    folded text not null,
    unit_id integer not null references unit,
    phrase text not null,
    decided_at timestamptz not null default now(),
    primary key (decided_by, issuer_id, folded, unit_id)
);
alter table unit_phrase enable row level security;
create policy unit_phrase_own on unit_phrase to trienkhai_app, trienkhai_whole using (decided_by = (select app_unit()));
grant select, insert, delete on unit_phrase to trienkhai_app, trienkhai_whole;
create trigger unit_phrase_audit after insert or update or delete on unit_phrase for each row execute function audit_row('decided_by, issuer_id, folded, unit_id');
