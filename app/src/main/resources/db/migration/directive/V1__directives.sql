-- Văn bản chỉ đạo. Three records of each: the original (a file), the reading (machine, repeatable), the content (person,
-- versions never edited). Who may read one stands in directive_entry and nowhere else.
create table directive (
    id bigint generated always as identity primary key,
    issuer_name text not null,
    issuer_unit_id integer references unit,
    doc_type text not null,
    number text,
    symbol text,
    number_raw text,
    issued_on date,
    subject text not null default '',
    urgency text,
    origin text not null check (origin in ('received', 'own')),
    state text not null check (state in ('read', 'confirmed', 'drafted', 'issued')),
    registered_by_unit integer not null references unit,
    implements_id bigint references directive,
    original_file_id bigint,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    created_by_name text not null,
    look_up text generated always as (fold(coalesce(number_raw, '') || ' ' || subject || ' ' || issuer_name)) stored
);
-- Party numbers restart with every term, so the date is part of what a directive is.
create unique index directive_identity on directive
    (registered_by_unit, fold(issuer_name), number, coalesce(symbol, ''), coalesce(issued_on, 'epoch')) where number is not null;
create unique index directive_original on directive (registered_by_unit, original_file_id) where original_file_id is not null;
create index directive_original_file on directive (original_file_id) where original_file_id is not null;
create index directive_unfinished on directive (registered_by_unit, id desc) where state in ('read', 'drafted');
create index directive_implementing on directive (implements_id) where implements_id is not null;
create index directive_look_up on directive using gin (look_up gin_trgm_ops);

create table directive_reading (
    id bigint generated always as identity primary key,
    directive_id bigint not null references directive,
    reader_version text not null,
    reading jsonb not null,
    text text not null,
    read_at timestamptz not null default now()
);
create index directive_reading_newest on directive_reading (directive_id, id desc);

-- What a person has corrected and settled so far; becomes content when confirmed.
create table directive_draft (
    directive_id bigint primary key references directive,
    content jsonb not null,
    text text not null,
    version integer not null default 1
);

create table directive_content (
    id bigint generated always as identity primary key,
    directive_id bigint not null references directive,
    version integer not null,
    content jsonb not null,
    text text not null,
    draft_version integer not null,      -- the draft that was confirmed
    confirmed_by_name text not null,
    confirmed_at timestamptz not null default now(),
    unique (directive_id, version)
);

create table directive_citation (
    id bigint generated always as identity primary key,
    directive_id bigint not null references directive,
    ordinal integer not null,
    type text,
    number_raw text,
    cited_on date,
    issuer text,
    matched_id bigint references directive,
    date_differs boolean not null default false,
    evidence jsonb,
    unique (directive_id, ordinal)
);
create index directive_citation_matched on directive_citation (matched_id) where matched_id is not null;

-- From which words of which directive a value of a derived directive comes; ordinal 0 is the nearest.
create table directive_source (
    id bigint generated always as identity primary key,
    directive_id bigint not null references directive,
    pointer text not null,
    ordinal integer not null,
    source_id bigint not null references directive,
    evidence jsonb not null,
    unique (directive_id, pointer, ordinal)
);
create index directive_source_of on directive_source (source_id);

-- Documents written by us (DOCX, PDF) for a directive of our own.
create table directive_document (
    id bigint generated always as identity primary key,
    directive_id bigint not null references directive,
    format text not null check (format in ('docx', 'pdf')),
    version integer not null,
    file_id bigint not null,
    unique (directive_id, format, version)
);
create index directive_document_file on directive_document (file_id);

-- Sổ văn bản: each unit's register, and the one table that says which units may read a directive.
create table directive_entry (
    id bigint generated always as identity unique,
    unit_id integer not null references unit,
    directive_id bigint not null references directive,
    book text not null check (book in ('incoming', 'outgoing')),
    entry_year integer,
    entry_no integer,
    delivered_at timestamptz not null default now(),
    delivered_by_unit integer not null references unit,
    acknowledged_at timestamptz,
    acknowledged_by_name text,
    primary key (unit_id, directive_id)
);
create index directive_entry_newest on directive_entry (unit_id, book, id desc);
create unique index directive_entry_number on directive_entry (unit_id, book, entry_year desc, entry_no desc) where entry_no is not null;
create index directive_entry_readers on directive_entry (directive_id, unit_id);
create index directive_entry_waiting on directive_entry (unit_id, id desc) where acknowledged_at is null;

-- Running numbers: số đến, số đi (by year) and numbers of own documents (by type; by year, in the Party by term).
create table directive_counter (
    unit_id integer not null references unit,
    series text not null,
    period integer not null,
    last integer not null,
    primary key (unit_id, series, period)
);

alter table directive enable row level security;
alter table directive_reading enable row level security;
alter table directive_draft enable row level security;
alter table directive_content enable row level security;
alter table directive_citation enable row level security;
alter table directive_source enable row level security;
alter table directive_document enable row level security;
alter table directive_entry enable row level security;
alter table directive_counter enable row level security;

-- A register is read by its unit and those above. An entry for another unit is made by delivering what the own unit may read.
create policy directive_entry_scope on directive_entry for select to trienkhai_app
    using (unit_id = any ((select app_units())::int[]));
create policy directive_entry_whole on directive_entry for select to trienkhai_whole
    using (unit_id = (select app_unit()) or app_has_unit(unit_id));
create policy directive_entry_acknowledge on directive_entry for update to trienkhai_app, trienkhai_whole
    using (unit_id = (select app_unit()));

-- Reads: the own register first (one probe), then the registers below.
create policy directive_read on directive for select to trienkhai_app, trienkhai_whole using (
    registered_by_unit = (select app_unit())
    or exists (select from directive_entry e where e.directive_id = directive.id and e.unit_id = (select app_unit()))
    or exists (select from directive_entry e where e.directive_id = directive.id));
create policy directive_register on directive for insert to trienkhai_app, trienkhai_whole
    with check (registered_by_unit = (select app_unit()));
create policy directive_change on directive for update to trienkhai_app, trienkhai_whole
    using (registered_by_unit = (select app_unit()));

create function app_reads_directive(d bigint) returns boolean stable language sql
as $$ select exists (select from directive x where x.id = d) $$;
create function app_owns_directive(d bigint) returns boolean stable language sql
as $$ select exists (select from directive x where x.id = d and x.registered_by_unit = app_unit()) $$;

create policy directive_entry_deliver on directive_entry for insert to trienkhai_app, trienkhai_whole
    with check (delivered_by_unit = (select app_unit()) and app_reads_directive(directive_id));

create policy directive_reading_read on directive_reading for select to trienkhai_app, trienkhai_whole using (app_reads_directive(directive_id));
create policy directive_reading_add on directive_reading for insert to trienkhai_app, trienkhai_whole with check (app_owns_directive(directive_id));
create policy directive_draft_own on directive_draft to trienkhai_app, trienkhai_whole using (app_owns_directive(directive_id));
create policy directive_content_read on directive_content for select to trienkhai_app, trienkhai_whole using (app_reads_directive(directive_id));
create policy directive_content_add on directive_content for insert to trienkhai_app, trienkhai_whole with check (app_owns_directive(directive_id));
create policy directive_citation_read on directive_citation for select to trienkhai_app, trienkhai_whole using (app_reads_directive(directive_id));
create policy directive_citation_own on directive_citation to trienkhai_app, trienkhai_whole using (app_owns_directive(directive_id));
create policy directive_source_read on directive_source for select to trienkhai_app, trienkhai_whole using (app_reads_directive(directive_id));
create policy directive_source_own on directive_source to trienkhai_app, trienkhai_whole using (app_owns_directive(directive_id));
create policy directive_document_read on directive_document for select to trienkhai_app, trienkhai_whole using (app_reads_directive(directive_id));
create policy directive_document_add on directive_document for insert to trienkhai_app, trienkhai_whole with check (app_owns_directive(directive_id));
create policy directive_counter_own on directive_counter to trienkhai_app, trienkhai_whole using (unit_id = (select app_unit()));

grant select, insert on directive, directive_reading, directive_content, directive_document, directive_entry to trienkhai_app, trienkhai_whole;
grant select, insert, update, delete on directive_draft, directive_citation, directive_source to trienkhai_app, trienkhai_whole;
grant select, insert, update on directive_counter to trienkhai_app, trienkhai_whole;
grant update (issuer_name, issuer_unit_id, doc_type, number, symbol, number_raw, issued_on, subject, urgency, state, implements_id, version)
    on directive to trienkhai_app, trienkhai_whole;
grant update (entry_year, entry_no, acknowledged_at, acknowledged_by_name) on directive_entry to trienkhai_app, trienkhai_whole;

-- Who delivers sees what became of the delivery, in other lines too. A function and not a second policy: an "or" in the
-- policy of directive_entry would take its indexes away.
create function directive_deliveries(d bigint, among integer[] default null)
returns table (unit_id integer, delivered_at timestamptz, delivered_by_unit integer, entry_no integer, entry_year integer,
               acknowledged_at timestamptz, acknowledged_by_name text)
stable language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if among is null then
        return query select e.unit_id, e.delivered_at, e.delivered_by_unit, e.entry_no, e.entry_year, e.acknowledged_at, e.acknowledged_by_name
            from directive_entry e
            where e.directive_id = d and e.unit_id <> e.delivered_by_unit and e.delivered_by_unit = app_unit();
    else
        return query select e.unit_id, e.delivered_at, e.delivered_by_unit, e.entry_no, e.entry_year, e.acknowledged_at, e.acknowledged_by_name
            from directive_entry e
            where e.directive_id = d and e.unit_id = any (among) and e.unit_id <> e.delivered_by_unit and e.delivered_by_unit = app_unit();
    end if;
end $$;
-- The heading of a directive that a directive in the own register goes back to: number and date stand above every quote,
-- where the directive itself was not sent to this unit.
create function directive_heading(d bigint)
returns table (id bigint, doc_type text, number_raw text, issued_on date, issuer_name text, subject text)
stable language sql security definer set search_path = public, pg_temp as $$
    with recursive below as (
        select x.id from directive x where x.id = d
        union
        select c.id from directive c join below b on c.implements_id = b.id
    )
    select x.id, x.doc_type, x.number_raw, x.issued_on, x.issuer_name, x.subject from directive x
    where x.id = d and exists (select from below b join directive_entry e on e.directive_id = b.id and e.unit_id = app_unit())
$$;
revoke execute on function directive_deliveries(bigint, integer[]), directive_heading(bigint) from public;
grant execute on function directive_deliveries(bigint, integer[]), directive_heading(bigint) to trienkhai_app, trienkhai_whole;

create trigger directive_audit after insert or update or delete on directive for each row execute function audit_row('id', 'look_up');
create trigger directive_reading_audit after insert or update or delete on directive_reading for each row execute function audit_row('id', 'reading', 'text');
create trigger directive_content_audit after insert or update or delete on directive_content for each row execute function audit_row('id');
create trigger directive_draft_audit after insert or update or delete on directive_draft for each row execute function audit_row('directive_id', 'text');
create trigger directive_citation_audit after insert or update or delete on directive_citation for each row execute function audit_row('id');
create trigger directive_source_audit after insert or update or delete on directive_source for each row execute function audit_row('id');
create trigger directive_document_audit after insert or update or delete on directive_document for each row execute function audit_row('id');
create trigger directive_entry_audit after insert or update or delete on directive_entry for each row execute function audit_row('id');
