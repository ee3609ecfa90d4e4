-- Work that goes on after the request. Each step changes the office's tables and this row in one transaction, so a step that
-- was cut off has not happened and one that was committed is not done again.
create table job (
    id bigint generated always as identity primary key,
    kind text not null,
    subject text not null,               -- what it is about, in words for people
    payload jsonb not null,              -- belongs to the kind: what to do, and how far it came
    unit_id integer not null,
    account_id bigint not null,
    actor jsonb not null,                -- the person and the unit for whom it runs, as when it was started
    total integer,
    done integer not null default 0,
    failures integer not null default 0,
    state text not null default 'waiting' check (state in ('waiting', 'running', 'finished', 'failed')),
    problem text,                        -- key of the sentence that says why it failed, and what fills its places
    problem_values text[] not null default '{}',
    result text,                         -- where the outcome can be seen
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    check ((state in ('finished', 'failed')) = (finished_at is not null))
);
create index job_unit on job (unit_id, id desc);

alter table job enable row level security;
create policy job_scope on job for select to trienkhai_app using (unit_id = any ((select app_units())::int[]));
create policy job_whole on job for select to trienkhai_whole using (app_has_unit(unit_id));
create policy job_start on job for insert to trienkhai_app, trienkhai_whole with check (unit_id = (select app_unit()));
create policy job_go_on on job for update to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));
grant select, insert on job to trienkhai_app, trienkhai_whole;
grant update (payload, total, done, failures, state, problem, problem_values, result, finished_at) on job
    to trienkhai_app, trienkhai_whole;

-- Progress is not news for the record; what a step changes is recorded where it changes it.
create trigger job_audit after insert or update or delete on job for each row
    execute function audit_row('id', 'payload', 'total', 'done', 'failures', 'state', 'problem', 'problem_values', 'result', 'finished_at');

-- A job that goes on after a crash must first learn for whom: the only way past the policies, and it answers one number only.
create function job_actor(wanted bigint) returns jsonb
stable language sql security definer set search_path = public, pg_temp as $$
    select j.actor from job j where j.id = wanted and j.state in ('waiting', 'running')
$$;
revoke execute on function job_actor(bigint) from public;
grant execute on function job_actor(bigint) to trienkhai_app, trienkhai_whole;
