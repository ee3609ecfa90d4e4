-- Nhiệm vụ: a duty of a directive, kept by the unit that hands it out. Passing one on makes a task of the own unit that
-- names its parent and keeps the same words as evidence.
create table task (
    id bigint generated always as identity primary key,
    unit_id integer not null references unit,            -- who hands it out
    campaign_id bigint not null references campaign,
    directive_id bigint not null references directive,   -- whose duty it is; for a task passed on, the own letter if there is one
    ordinal integer not null,
    text text not null check (text <> ''),
    lead_phrases text[] not null default '{}',
    support_phrases text[] not null default '{}',
    deadline date,
    raw_deadline text,
    evidence jsonb,
    parent_task_id bigint references task,
    version integer not null default 1,
    created_at timestamptz not null default now()
);
create unique index task_of_campaign on task (campaign_id, ordinal) where parent_task_id is null;
create unique index task_passed_on on task (parent_task_id, unit_id) where parent_task_id is not null;
create index task_unit on task (campaign_id, unit_id, ordinal);
create index task_directive on task (directive_id);

-- Phân công: a task given to a unit, to lead (chủ trì) or to support (phối hợp). Late is not stored: it is a matter of the day.
create table assignment (
    id bigint generated always as identity primary key,
    task_id bigint not null references task,
    unit_id integer not null references unit,
    assigned_by_unit integer not null references unit,
    parent_assignment_id bigint references assignment,
    role text not null check (role in ('lead', 'support')),
    deadline date,
    state text not null default 'new' check (state in ('new', 'accepted', 'doing', 'done')),
    progress_percent integer check (progress_percent between 0 and 100),
    note text not null default '',
    version integer not null default 1,
    assigned_at timestamptz not null default now(),
    accepted_at timestamptz,
    accepted_by_name text,
    done_at timestamptz,
    done_by_name text,
    unique (task_id, unit_id)
);
-- My unit's open assignments by day: the first page of everybody.
create index assignment_due on assignment (unit_id, deadline, id) where state <> 'done';
create index assignment_unit on assignment (unit_id, task_id);
create index assignment_given on assignment (task_id, assigned_by_unit, unit_id);
create index assignment_passed_on on assignment (parent_assignment_id, state) where parent_assignment_id is not null;

alter table task enable row level security;
alter table assignment enable row level security;

-- The unit it was given to, the unit that gave it, and those above either. Every query names one of the two besides, so the
-- "or" costs no index; the own unit is tested first.
create policy assignment_scope on assignment for select to trienkhai_app using (
    unit_id = (select app_unit()) or assigned_by_unit = (select app_unit())
    or unit_id = any ((select app_units())::int[]) or assigned_by_unit = any ((select app_units())::int[]));
create policy assignment_whole on assignment for select to trienkhai_whole using (
    unit_id = (select app_unit()) or assigned_by_unit = (select app_unit())
    or app_has_unit(unit_id) or app_has_unit(assigned_by_unit));

-- Its keeper, whoever was given it (one probe), those above the keeper, whoever reads the directive, those above one given it.
-- As functions, so that the planner does not hash all assignments in reach for the sake of one task.
create function app_has_task(t bigint) returns boolean stable language sql
as $$ select exists (select from assignment a where a.task_id = t and a.unit_id = (select app_unit())) $$;
create function app_is_above_task(t bigint) returns boolean stable language sql
as $$ select exists (select from assignment a where a.task_id = t) $$;
create policy task_scope on task for select to trienkhai_app using (
    unit_id = (select app_unit()) or app_has_task(id) or unit_id = any ((select app_units())::int[])
    or parent_task_id is null and app_reads_directive(directive_id) or app_is_above_task(id));
create policy task_whole on task for select to trienkhai_whole using (
    unit_id = (select app_unit()) or app_has_task(id) or app_has_unit(unit_id)
    or parent_task_id is null and app_reads_directive(directive_id) or app_is_above_task(id));
create policy task_add on task for insert to trienkhai_app, trienkhai_whole
    with check (unit_id = (select app_unit()) and app_reads_campaign(campaign_id));
create policy task_change on task for update to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));

create function app_keeps_task(t bigint) returns boolean stable language sql
as $$ select exists (select from task x where x.id = t and x.unit_id = app_unit()) $$;

-- A unit hands out its own tasks; what becomes of an assignment is told by the unit that has it.
create policy assignment_give on assignment for insert to trienkhai_app, trienkhai_whole
    with check (assigned_by_unit = (select app_unit()) and app_keeps_task(task_id));
create policy assignment_tell on assignment for update to trienkhai_app, trienkhai_whole
    using (unit_id = (select app_unit()));

grant select, insert on task, assignment to trienkhai_app, trienkhai_whole;
grant update (text, deadline, raw_deadline, directive_id, version) on task to trienkhai_app, trienkhai_whole;
grant update (state, progress_percent, note, version, accepted_at, accepted_by_name, done_at, done_by_name)
    on assignment to trienkhai_app, trienkhai_whole;

create trigger task_audit after insert or update or delete on task for each row execute function audit_row('id');
create trigger assignment_audit after insert or update or delete on assignment for each row execute function audit_row('id');
