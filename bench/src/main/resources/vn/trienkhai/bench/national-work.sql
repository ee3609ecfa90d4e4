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
