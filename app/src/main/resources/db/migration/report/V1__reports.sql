-- Yêu cầu báo cáo: who asks whom for which figures of which days, and the sentence that says so.
create table report_request (
    id bigint generated always as identity primary key,
    unit_id integer not null references unit,            -- who asks
    via_unit_id integer references unit,                 -- who collects for the one who asks ("qua …")
    campaign_id bigint references campaign,
    directive_id bigint references directive,
    parent_request_id bigint references report_request,  -- what the superior asked and this one serves
    title text not null,
    period_from date not null,
    period_to date not null,
    due date,
    raw_due text not null default '',
    evidence jsonb,
    state text not null default 'open' check (state in ('open', 'closed')),
    opened_by_name text not null,
    opened_at timestamptz not null default now(),
    version integer not null default 1,
    check (period_to >= period_from)
);
create index report_request_asked on report_request (unit_id, id desc);
create index report_request_via on report_request (via_unit_id, id desc) where via_unit_id is not null;
create index report_request_parent on report_request (parent_request_id) where parent_request_id is not null;
create index report_request_campaign on report_request (campaign_id) where campaign_id is not null;

create table request_indicator (
    id bigint generated always as identity unique,
    request_id bigint not null references report_request,
    code text not null references indicator,
    ordinal integer not null,
    primary key (request_id, code)
);

-- Who owes it. Who asks and who collects stand beside, so that one row says who may read it.
create table request_unit (
    id bigint generated always as identity unique,
    request_id bigint not null references report_request,
    unit_id integer not null references unit,
    asked_by integer not null references unit,
    collected_by integer references unit,
    extended_to date,
    primary key (request_id, unit_id)
);
create index request_unit_owing on request_unit (unit_id, request_id);
create index request_unit_asked on request_unit (asked_by);
create index request_unit_collected on request_unit (collected_by) where collected_by is not null;

-- Báo cáo: one unit's report. A consolidated report is the parent unit's own: it names the request whose answers it adds up.
create table report (
    id bigint generated always as identity primary key,
    unit_id integer not null references unit,
    request_id bigint references report_request,               -- what it answers
    consolidates_request_id bigint references report_request,  -- whose answers it adds up
    title text not null,
    period_from date not null,
    period_to date not null,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'SENT_BACK', 'ACCEPTED')),
    version integer not null default 1,
    number integer not null default 1,                         -- 2, 3 … of one that replaces an accepted one
    replaces_id bigint references report,
    is_current boolean not null default true,                  -- false as soon as a newer one is accepted
    as_of date not null,                                       -- by the tree of this day
    made_by_name text not null,
    made_at timestamptz not null default now(),
    saved_at timestamptz not null default now(),
    submitted_by_name text,
    submitted_at timestamptz,
    accepted_by_name text,
    accepted_at timestamptz,
    check (request_id is not null or consolidates_request_id is not null)
);
-- A request is answered once by a unit; a second click finds the first draft.
create unique index report_answer on report (unit_id, request_id, number) where request_id is not null;
create unique index report_consolidation on report (unit_id, consolidates_request_id, number) where consolidates_request_id is not null;
create index report_request_answers on report (request_id) where request_id is not null;
create index report_newest on report (unit_id, id desc);
create index report_replaces on report (replaces_id) where replaces_id is not null;

create table report_figure (
    id bigint generated always as identity unique,
    report_id bigint not null references report,
    code text not null references indicator,
    ordinal integer not null,
    exclusive numeric(20, 3) not null default 0,       -- activities that stand in this report (and those below it) alone
    by_hand numeric(20, 3) not null default 0,
    by_hand_note text not null default '',
    by_hand_below numeric(20, 3) not null default 0,   -- entered by hand in the reports added up
    primary key (report_id, code)
);

-- The unit's own activities behind each figure, as they were when they were put in.
create table report_activity (
    id bigint generated always as identity unique,
    report_id bigint not null references report,
    code text not null references indicator,
    activity_id uuid not null references activity,
    activity_version integer not null,
    value numeric(15, 3) not null,
    shared boolean not null default false,
    primary key (report_id, code, activity_id)
);
create index report_activity_standing on report_activity (activity_id);

-- Of this report and those below it: the activities that stand in more than one report. They travel up as a set.
create table report_shared (
    id bigint generated always as identity unique,
    report_id bigint not null references report,
    code text not null references indicator,
    activity_id uuid not null references activity,
    activity_version integer not null,
    value numeric(15, 3) not null,
    primary key (report_id, code, activity_id)
);
create index report_shared_activity on report_shared (activity_id);

create table report_source (
    id bigint generated always as identity unique,
    report_id bigint not null references report,
    child_report_id bigint not null references report,
    primary key (report_id, child_report_id)
);
create index report_source_child on report_source (child_report_id);

create table report_missing (
    id bigint generated always as identity unique,
    report_id bigint not null references report,
    unit_id integer not null references unit,
    reason text not null,
    primary key (report_id, unit_id)
);

create table report_section (
    id bigint generated always as identity unique,
    report_id bigint not null references report,
    ordinal integer not null,
    heading text not null,
    text text not null default '',
    source_report_id bigint references report,
    primary key (report_id, ordinal)
);

create table report_review (
    id bigint generated always as identity primary key,
    report_id bigint not null references report,
    by_unit_id integer not null references unit,
    by_name text not null,
    verdict text not null check (verdict in ('sent_back', 'accepted')),
    comment text not null default '',
    about text not null default '',      -- figure:CODE or section:ORDINAL
    at timestamptz not null default now()
);
create index report_review_of on report_review (report_id, id desc);

create table report_document (
    id bigint generated always as identity unique,
    report_id bigint not null references report,
    report_version integer not null,
    format text not null check (format in ('docx', 'pdf')),
    file_id bigint not null references file,
    written_at timestamptz not null default now(),
    primary key (report_id, format)
);
create index report_document_file on report_document (file_id);

-- The one table that says who may read a report: its unit from the start, who asked from submission, and who asked for a
-- consolidated report for all that were added up in it.
create table report_reader (
    id bigint generated always as identity unique,
    report_id bigint not null references report,
    unit_id integer not null references unit,
    primary key (report_id, unit_id)
);
create index report_reader_unit on report_reader (unit_id, report_id);

-- Today's unit for one that was asked: itself, or what it went into as a whole. Null where it was split or is gone: to whom
-- its past belongs is then asked, not guessed.
create function report_unit_today(u integer) returns integer stable language sql as $$
    with recursive later as (
        select u as id
        union
        select s.to_id from unit_succession s join later l on s.from_id = l.id where s.kind <> 'split'
    )
    select case when count(*) = 1 then min(x.id) end from later l join unit x on x.id = l.id where x.path is not null
$$;

alter table report_request enable row level security;
alter table request_indicator enable row level security;
alter table request_unit enable row level security;
alter table report enable row level security;
alter table report_figure enable row level security;
alter table report_activity enable row level security;
alter table report_shared enable row level security;
alter table report_source enable row level security;
alter table report_missing enable row level security;
alter table report_section enable row level security;
alter table report_review enable row level security;
alter table report_document enable row level security;
alter table report_reader enable row level security;

-- Requests.
create policy request_unit_scope on request_unit for select to trienkhai_app using (
    unit_id = any ((select app_units_ever())::int[]) or asked_by = any ((select app_units_ever())::int[])
    or collected_by = any ((select app_units_ever())::int[]));
create policy request_unit_whole on request_unit for select to trienkhai_whole using (
    asked_by = (select app_unit()) or app_ever_had_unit(unit_id) or app_ever_had_unit(asked_by) or app_ever_had_unit(collected_by));
create policy report_request_read on report_request for select to trienkhai_app, trienkhai_whole using (
    unit_id = (select app_unit()) or exists (select from request_unit u where u.request_id = report_request.id));
create policy report_request_open on report_request for insert to trienkhai_app, trienkhai_whole
    with check (unit_id = (select app_unit()));
create policy report_request_change on report_request for update to trienkhai_app, trienkhai_whole
    using (unit_id = (select app_unit()));
create function app_reads_request(r bigint) returns boolean stable language sql
as $$ select exists (select from report_request x where x.id = r) $$;
create function app_owns_request(r bigint) returns boolean stable language sql
as $$ select exists (select from report_request x where x.id = r and x.unit_id = app_unit()) $$;
create policy request_unit_ask on request_unit for insert to trienkhai_app, trienkhai_whole
    with check (asked_by = (select app_unit()) and app_owns_request(request_id));
create policy request_unit_extend on request_unit for update to trienkhai_app, trienkhai_whole using (asked_by = (select app_unit()));
create policy request_indicator_read on request_indicator for select to trienkhai_app, trienkhai_whole using (app_reads_request(request_id));
create policy request_indicator_ask on request_indicator for insert to trienkhai_app, trienkhai_whole with check (app_owns_request(request_id));

-- Reports.
create policy report_reader_scope on report_reader for select to trienkhai_app using (unit_id = any ((select app_units_ever())::int[]));
create policy report_reader_whole on report_reader for select to trienkhai_whole using (app_ever_had_unit(unit_id));
create policy report_read on report for select to trienkhai_app, trienkhai_whole using (
    unit_id = (select app_unit()) or exists (select from report_reader r where r.report_id = report.id));
create policy report_draft on report for insert to trienkhai_app, trienkhai_whole with check (unit_id = (select app_unit()));

create function app_reads_report(r bigint) returns boolean stable language sql
as $$ select exists (select from report x where x.id = r) $$;
-- Only while it is being written: what was submitted or accepted is not edited, by no way.
create function app_edits_report(r bigint) returns boolean stable language sql
as $$ select exists (select from report x where x.id = r and x.unit_id = app_unit() and x.state in ('DRAFT', 'SENT_BACK')) $$;
create function app_reviews_request(r bigint) returns boolean stable language sql
as $$ select exists (select from report_request q where q.id = r and app_unit() in (q.unit_id, q.via_unit_id)) $$;
create policy report_change on report for update to trienkhai_app, trienkhai_whole
    using (unit_id = (select app_unit()) or app_reviews_request(request_id));

create policy report_figure_read on report_figure for select to trienkhai_app, trienkhai_whole using (app_reads_report(report_id));
create policy report_figure_edit on report_figure to trienkhai_app, trienkhai_whole using (app_edits_report(report_id));
create policy report_activity_read on report_activity for select to trienkhai_app, trienkhai_whole using (app_reads_report(report_id));
create policy report_activity_edit on report_activity to trienkhai_app, trienkhai_whole using (app_edits_report(report_id));
create policy report_shared_read on report_shared for select to trienkhai_app, trienkhai_whole using (app_reads_report(report_id));
create policy report_shared_edit on report_shared to trienkhai_app, trienkhai_whole using (app_edits_report(report_id));
create policy report_source_read on report_source for select to trienkhai_app, trienkhai_whole using (app_reads_report(report_id));
create policy report_source_edit on report_source to trienkhai_app, trienkhai_whole using (app_edits_report(report_id))
    with check (app_edits_report(report_id) and app_reads_report(child_report_id));
create policy report_missing_read on report_missing for select to trienkhai_app, trienkhai_whole using (app_reads_report(report_id));
create policy report_missing_edit on report_missing to trienkhai_app, trienkhai_whole using (app_edits_report(report_id));
create policy report_section_read on report_section for select to trienkhai_app, trienkhai_whole using (app_reads_report(report_id));
create policy report_section_edit on report_section to trienkhai_app, trienkhai_whole using (app_edits_report(report_id));
create policy report_review_read on report_review for select to trienkhai_app, trienkhai_whole using (app_reads_report(report_id));
create policy report_review_say on report_review for insert to trienkhai_app, trienkhai_whole
    with check (by_unit_id = (select app_unit()) and app_reads_report(report_id));
create policy report_document_read on report_document for select to trienkhai_app, trienkhai_whole using (app_reads_report(report_id));
create policy report_document_own on report_document to trienkhai_app, trienkhai_whole using (
    exists (select from report x where x.id = report_id and x.unit_id = (select app_unit())));

-- A figure opens down across lines: what stands in a readable report can be read.
create policy activity_of_report on activity for select to trienkhai_app, trienkhai_whole using (
    exists (select from report_activity r where r.activity_id = activity.id)
    or exists (select from report_shared s where s.activity_id = activity.id));
create policy file_of_report on file for select to trienkhai_app, trienkhai_whole using (
    exists (select from report_document d where d.file_id = file.id));

grant select, insert on report_request, request_indicator, request_unit, report, report_review to trienkhai_app, trienkhai_whole;
grant update (due, raw_due, state, version) on report_request to trienkhai_app, trienkhai_whole;
grant update (extended_to) on request_unit to trienkhai_app, trienkhai_whole;
grant update (request_id, consolidates_request_id, state, version, is_current, as_of, saved_at, submitted_by_name, submitted_at, accepted_by_name, accepted_at)
    on report to trienkhai_app, trienkhai_whole;
grant select, insert, update, delete on report_figure, report_activity, report_shared, report_source, report_missing, report_section,
    report_document to trienkhai_app, trienkhai_whole;
grant select on report_reader to trienkhai_app, trienkhai_whole;

create function report_own_reader() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into report_reader (report_id, unit_id) values (new.id, new.unit_id) on conflict do nothing;
    return null;
end $$;
create trigger report_own_reader after insert on report for each row execute function report_own_reader();

-- Lets those who asked for a report of the caller's unit read it and all that were added up in it. Below their own tree they
-- read already, so only reports of other lines get a row.
create function report_let_read(r bigint) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    added integer;
begin
    if not exists (select from report x where x.id = r and x.unit_id = app_unit()) then
        raise insufficient_privilege using message = 'not a report of the acting unit';
    end if;
    with recursive asking as (
        select unnest(array[q.unit_id, q.via_unit_id]) as unit_id
        from report x join report_request q on q.id = x.request_id where x.id = r
    ), below as (
        select r as id
        union
        select s.child_report_id from report_source s join below b on s.report_id = b.id
    ), wanted as (
        select b.id, a.unit_id from below b cross join asking a join report x on x.id = b.id join unit o on o.id = x.unit_id
            join unit u on u.id = a.unit_id
        where b.id = r or o.path is null or u.path is null or not o.path <@ u.path
    ), fresh as (
        insert into report_reader (report_id, unit_id) select id, unit_id from wanted on conflict do nothing returning 1
    )
    select count(*) into added from fresh;
    return added;
end $$;

-- Settles which activities of the caller's report stand in more than one report. Where one stood alone in another report
-- until now, its value moves there, and in every report above, from the sum to the set: their totals stay what they were.
create function report_settle(r bigint) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved record;
    meeting uuid[];
    count integer := 0;
begin
    if not exists (select from report x where x.id = r and x.unit_id = app_unit() and x.state in ('DRAFT', 'SENT_BACK')) then
        raise insufficient_privilege using message = 'not a report that the acting unit is writing';
    end if;
    -- Two who settle the same activity wait for each other: the second one sees the first.
    perform a.id from activity a where a.id in (select activity_id from report_activity where report_id = r) order by a.id for update;

    with recursive versions as (
        select r as id
        union
        select case when x.id = v.id then x.replaces_id else x.id end
        from versions v join report x on (x.id = v.id and x.replaces_id is not null) or x.replaces_id = v.id
    )
    select coalesce(array_agg(distinct m.activity_id), '{}') into meeting from report_activity m
    where m.report_id = r and (
        (select count(*) from activity_unit u where u.activity_id = m.activity_id) > 1
        or exists (select from report_activity o where o.activity_id = m.activity_id and o.report_id not in (select id from versions)));

    -- Who adds one of these reports up holds it meanwhile; so a sum never moves between being read and being written above.
    perform x.id from report x where x.id in (
        with recursive above as (
            select o.report_id as id from report_activity o
            where o.activity_id = any (meeting) and o.report_id <> r and not o.shared
            union
            select s.report_id from report_source s join above a on s.child_report_id = a.id
        )
        select id from above) order by x.id for update;

    for moved in
        select o.report_id, o.code, o.activity_id, o.activity_version, o.value
        from report_activity o
        where o.activity_id = any (meeting) and o.report_id <> r and not o.shared
        order by o.report_id, o.code, o.activity_id
    loop
        update report_activity o set shared = true
            where o.report_id = moved.report_id and o.code = moved.code and o.activity_id = moved.activity_id;
        with recursive above as (
            select moved.report_id as id
            union
            select s.report_id from report_source s join above a on s.child_report_id = a.id
        ), held as (
            update report_figure f set exclusive = f.exclusive - moved.value
            from above a where f.report_id = a.id and f.code = moved.code
            returning f.report_id
        )
        insert into report_shared (report_id, code, activity_id, activity_version, value)
            select h.report_id, moved.code, moved.activity_id, moved.activity_version, moved.value from held h
            on conflict do nothing;
        count := count + 1;
    end loop;

    update report_activity o set shared = o.activity_id = any (meeting)
        where o.report_id = r and o.shared <> (o.activity_id = any (meeting));
    return count;
end $$;
revoke execute on function report_let_read(bigint), report_settle(bigint) from public;
grant execute on function report_let_read(bigint), report_settle(bigint) to trienkhai_app, trienkhai_whole;

create trigger report_request_audit after insert or update or delete on report_request for each row execute function audit_row('id');
create trigger request_indicator_audit after insert or update or delete on request_indicator for each row execute function audit_row('id');
create trigger request_unit_audit after insert or update or delete on request_unit for each row execute function audit_row('id');
create trigger report_audit after insert or update or delete on report for each row execute function audit_row('id');
create trigger report_figure_audit after insert or update or delete on report_figure for each row execute function audit_row('id');
create trigger report_activity_audit after insert or update or delete on report_activity for each row execute function audit_row('id');
create trigger report_shared_audit after insert or update or delete on report_shared for each row execute function audit_row('id');
create trigger report_source_audit after insert or update or delete on report_source for each row execute function audit_row('id');
create trigger report_missing_audit after insert or update or delete on report_missing for each row execute function audit_row('id');
create trigger report_section_audit after insert or update or delete on report_section for each row execute function audit_row('id');
create trigger report_review_audit after insert or update or delete on report_review for each row execute function audit_row('id');
create trigger report_document_audit after insert or update or delete on report_document for each row execute function audit_row('id');
create trigger report_reader_audit after insert or update or delete on report_reader for each row execute function audit_row('id');
