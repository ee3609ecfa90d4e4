-- Ai thực hiện nhiệm vụ này: what a person of the unit that carries a directive out has said of one duty of it. Both duties are kept by
-- their words and where those stood, because their places change with every content that is confirmed; no reading changes an answer.
create table directive_duty_answer (
    id bigint generated always as identity primary key,
    directive_id bigint not null references directive,   -- the one that carries out
    source_id bigint not null references directive,      -- the one above
    duty_start integer,                                  -- where the duty stood in the text above; none where a person had typed it
    duty text not null,
    carried jsonb not null check (jsonb_typeof(carried) = 'array'),  -- the duties below that do it, {start, text} each; none where none does
    version integer not null default 1,
    decided_by_name text not null,
    decided_at timestamptz not null default now(),
    check (source_id <> directive_id)
);
create unique index directive_duty_answer_of on directive_duty_answer (directive_id, source_id, coalesce(duty_start, -1), md5(duty));
create index directive_duty_answer_source on directive_duty_answer (source_id);
alter table directive_duty_answer enable row level security;
create policy directive_duty_answer_read on directive_duty_answer for select to trienkhai_app, trienkhai_whole
    using (app_reads_directive(directive_id));
create policy directive_duty_answer_add on directive_duty_answer for insert to trienkhai_app, trienkhai_whole
    with check (app_owns_directive(directive_id) and app_reads_directive(source_id));
create policy directive_duty_answer_change on directive_duty_answer for update to trienkhai_app, trienkhai_whole
    using (app_owns_directive(directive_id));
grant select, insert on directive_duty_answer to trienkhai_app, trienkhai_whole;
grant update (duty_start, duty, carried, version, decided_by_name, decided_at) on directive_duty_answer to trienkhai_app, trienkhai_whole;
create trigger directive_duty_answer_audit after insert or update or delete on directive_duty_answer
    for each row execute function audit_row('id');
