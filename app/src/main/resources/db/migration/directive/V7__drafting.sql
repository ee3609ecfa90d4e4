-- Every save of a draft is a version that is never edited; the newest is the one in directive_draft.
create table directive_draft_version (
    id bigint generated always as identity primary key,
    directive_id bigint not null references directive,
    version integer not null,
    content jsonb not null,
    saved_by_name text not null,
    saved_at timestamptz not null,
    restored_from integer,
    unique (directive_id, version)
);

-- What somebody is typing and has not saved: kept for this person alone, so that a lost connection loses nothing. No record of who
-- did what: it is not office work yet.
create table directive_typed (
    directive_id bigint not null references directive,
    account_id bigint not null default app_account(),
    based_on integer not null,
    content jsonb not null,
    typed_at timestamptz not null,
    primary key (directive_id, account_id)
);

-- Trình ký: what was done with which version, in order; where a draft stands follows from the newest row.
create table directive_signing (
    id bigint generated always as identity primary key,
    directive_id bigint not null references directive,
    version integer not null,
    act text not null check (act in ('submitted', 'passed', 'approved', 'returned', 'withdrawn')),
    step integer not null,
    words text not null default '',
    by_name text not null,
    at timestamptz not null
);
create index directive_signing_newest on directive_signing (directive_id, id desc);

-- Góp ý at words of a version.
create table directive_remark (
    id bigint generated always as identity primary key,
    directive_id bigint not null references directive,
    version integer not null,
    line integer not null,
    quote text not null,
    words text not null,
    by_name text not null,
    at timestamptz not null,
    resolved_by_name text,
    resolved_at timestamptz,
    check ((resolved_at is null) = (resolved_by_name is null))
);
create index directive_remark_of on directive_remark (directive_id, id);

-- Các bước trình ký of a unit that has chosen its own; without rows: the office, then the leader.
create table directive_signing_step (
    unit_id integer not null references unit,
    step integer not null,
    title text not null,
    role text not null check (role in ('DRAFTER', 'CLERK', 'APPROVER')),
    primary key (unit_id, step)
);

alter table directive_draft_version enable row level security;
alter table directive_typed enable row level security;
alter table directive_signing enable row level security;
alter table directive_remark enable row level security;
alter table directive_signing_step enable row level security;
create policy directive_draft_version_own on directive_draft_version to trienkhai_app, trienkhai_whole using (app_owns_directive(directive_id));
create policy directive_typed_own on directive_typed to trienkhai_app, trienkhai_whole
    using (account_id = (select app_account()) and app_owns_directive(directive_id));
create policy directive_signing_own on directive_signing to trienkhai_app, trienkhai_whole using (app_owns_directive(directive_id));
create policy directive_remark_own on directive_remark to trienkhai_app, trienkhai_whole using (app_owns_directive(directive_id));
create policy directive_signing_step_own on directive_signing_step to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));
grant select, insert on directive_draft_version, directive_signing, directive_remark to trienkhai_app, trienkhai_whole;
grant update (resolved_by_name, resolved_at) on directive_remark to trienkhai_app, trienkhai_whole;
grant select, insert, update, delete on directive_typed, directive_signing_step to trienkhai_app, trienkhai_whole;
create trigger directive_draft_version_audit after insert or update or delete on directive_draft_version for each row execute function audit_row('id');
create trigger directive_signing_audit after insert or update or delete on directive_signing for each row execute function audit_row('id');
create trigger directive_remark_audit after insert or update or delete on directive_remark for each row execute function audit_row('id');
create trigger directive_signing_step_audit after insert or update or delete on directive_signing_step for each row execute function audit_row('unit_id, step');

-- Only what was approved is issued, and what is issued never changes. The service says so in a sentence; here it holds for whatever
-- reaches the table.
create function directive_stays_issued() returns trigger language plpgsql as $$
begin
    if old.state = 'issued' and (new.state, new.issuer_name, new.doc_type, new.number, new.symbol, new.number_raw, new.issued_on, new.subject)
            is distinct from (old.state, old.issuer_name, old.doc_type, old.number, old.symbol, old.number_raw, old.issued_on, old.subject) then
        raise exception 'directive % is issued and never changes', old.id using errcode = 'restrict_violation';
    end if;
    if old.state = 'drafted' and new.state = 'issued' and not exists (
            select from directive_draft d cross join lateral (
                select s.act, s.version from directive_signing s where s.directive_id = d.directive_id order by s.id desc limit 1) newest
            where d.directive_id = new.id and newest.act = 'approved' and newest.version = d.version) then
        raise exception 'directive % was not approved as it stands', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger directive_stays_issued before update on directive for each row execute function directive_stays_issued();

create function directive_text_stays_issued() returns trigger language plpgsql as $$
begin
    if exists (select from directive d where d.id = coalesce(new.directive_id, old.directive_id) and d.state = 'issued') then
        raise exception 'directive % is issued and its text never changes', coalesce(new.directive_id, old.directive_id)
            using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger directive_draft_stays_issued before insert or update or delete on directive_draft
    for each row execute function directive_text_stays_issued();
create trigger directive_source_stays_issued before insert or update or delete on directive_source
    for each row execute function directive_text_stays_issued();
create trigger directive_draft_version_stays_issued before insert on directive_draft_version
    for each row execute function directive_text_stays_issued();

-- An issued directive has one content: the one it was issued with.
create function directive_content_stays_issued() returns trigger language plpgsql as $$
begin
    if exists (select from directive d join directive_content c on c.directive_id = d.id where d.id = new.directive_id and d.state = 'issued') then
        raise exception 'directive % is issued and its content never changes', new.directive_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger directive_content_stays_issued before insert on directive_content for each row execute function directive_content_stays_issued();
