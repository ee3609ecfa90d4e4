-- Four directives of the centre, each delivered to all units; a campaign and a task of each, assigned to all units:
-- 1,000,000 entries of registers, 1,000,000 assignments.
insert into directive (issuer_name, issuer_unit_id, doc_type, number, symbol, number_raw, issued_on, subject, origin, state, registered_by_unit, created_by_name)
select 'Cơ quan trung ương mẫu', s.id, 'CV', n::text, 'CV/MAU', n || '-CV/MAU', current_date - n, 'đợt hoạt động mẫu số ' || n, 'own', 'issued', s.id, 'Người đo'
from generate_series(1, 4) n cross join (select id from unit where kind = 'trung_uong') s;

insert into directive_entry (unit_id, directive_id, book, delivered_at, delivered_by_unit)
select u.id, d.id, case when u.id = d.registered_by_unit then 'outgoing' else 'incoming' end, now() - d.id * interval '1 day', d.registered_by_unit
from directive d cross join unit u where u.name like '%mẫu%'
order by d.id, u.id;

insert into campaign (unit_id, directive_id, name, opened_by_name)
select registered_by_unit, id, 'Đợt hoạt động mẫu ' || number, 'Người đo' from directive;
insert into campaign_participant (unit_id, campaign_id, joined_by_unit)
select u.id, c.id, c.unit_id from campaign c cross join unit u where u.name like '%mẫu%';
insert into task (unit_id, campaign_id, directive_id, ordinal, text, deadline)
select unit_id, id, directive_id, 1, 'Tổ chức một buổi sinh hoạt chuyên đề và báo kết quả', current_date + id::int from campaign;
insert into assignment (task_id, unit_id, assigned_by_unit, role, deadline, state)
select t.id, u.id, t.unit_id, 'lead', t.deadline, case (u.id + t.id) % 4 when 0 then 'done' when 1 then 'doing' else 'new' end
from task t cross join unit u where u.name like '%mẫu%';

-- The fifty offices that are measured are busy ones: 1,000 directives more in each register, 100 of them with a task.
insert into directive (issuer_name, issuer_unit_id, doc_type, number, symbol, number_raw, issued_on, subject, origin, state, registered_by_unit, created_by_name)
select 'Tỉnh ủy mẫu số 1', s.id, 'CV', n::text, 'CV/TUMAU', n || '-CV/TUMAU', current_date - n % 365, 'việc mẫu số ' || n, 'own', 'issued', s.id, 'Người đo'
from generate_series(1, 1000) n cross join (select id from unit where name = 'Tỉnh ủy mẫu số 1') s;

create temporary table busy on commit preserve rows as
select distinct g.unit_id as id from account_grant g join account a on a.id = g.account_id where a.sign_in_name like 'bench%';
insert into directive_entry (unit_id, directive_id, book, delivered_at, delivered_by_unit)
select b.id, d.id, 'incoming', now() - d.number::int * interval '1 hour', d.registered_by_unit
from directive d cross join busy b where d.symbol = 'CV/TUMAU' and b.id <> d.registered_by_unit;
insert into campaign (unit_id, directive_id, name, opened_by_name)
select registered_by_unit, id, 'Đợt việc mẫu ' || number, 'Người đo' from directive where symbol = 'CV/TUMAU' and number::int <= 100;
insert into campaign_participant (unit_id, campaign_id, joined_by_unit)
select b.id, c.id, c.unit_id from campaign c cross join busy b where c.name like 'Đợt việc mẫu%';
insert into task (unit_id, campaign_id, directive_id, ordinal, text, deadline)
select unit_id, id, directive_id, 1, 'Rà soát, báo cáo số liệu theo mẫu', current_date + (id % 60)::int - 10 from campaign where name like 'Đợt việc mẫu%';
insert into assignment (task_id, unit_id, assigned_by_unit, role, deadline, state)
select t.id, b.id, t.unit_id, 'lead', t.deadline, case (b.id + t.id) % 4 when 0 then 'done' when 1 then 'doing' else 'new' end
from task t join campaign c on c.id = t.campaign_id cross join busy b where c.name like 'Đợt việc mẫu%';
