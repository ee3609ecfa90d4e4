-- The record leaves out progress and payload anyhow; to ask at each step whether anything else changed meant to write out the
-- whole payload, which names hundreds of thousands of units.
drop trigger job_audit on job;
create trigger job_audit after insert or delete or update of kind, subject, unit_id, account_id, actor, created_at on job for each row
    execute function audit_row('id', 'payload', 'total', 'done', 'failures', 'state', 'problem', 'problem_values', 'result', 'finished_at');
