-- Đính chính: what an activity said before somebody corrected it, and why. A report keeps what it was sent with.
create table activity_past (
    id bigint generated always as identity unique,
    activity_id uuid not null references activity,
    version integer not null,            -- the one that said so
    said jsonb not null,
    reason text not null check (length(reason) between 1 and 1000),
    by_name text not null,               -- who corrected it
    at timestamptz not null default now(),
    primary key (activity_id, version)
);
alter table activity_past enable row level security;
create policy activity_past_read on activity_past for select to trienkhai_app, trienkhai_whole using (app_reads_activity(activity_id));
create policy activity_past_keep on activity_past for insert to trienkhai_app, trienkhai_whole with check (app_owns_activity(activity_id));
grant select, insert on activity_past to trienkhai_app, trienkhai_whole;
create trigger activity_past_audit after insert or update or delete on activity_past for each row execute function audit_row('id');

-- The day stands beside every organiser; rows of other lines are out of the caller's reach.
create function activity_redate(a uuid, day date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from activity x where x.id = a and x.organiser_unit_id = app_unit()) then
        raise insufficient_privilege using message = 'not an activity of the acting unit';
    end if;
    update activity_unit set on_date = day where activity_id = a and on_date <> day;
end $$;
revoke execute on function activity_redate(uuid, date) from public;
grant execute on function activity_redate(uuid, date) to trienkhai_app, trienkhai_whole;
