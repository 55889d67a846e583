-- What waits on a department to sign is the same wait when it is asked again: a rung is kept for the department, and for each project of the town.
alter table ladder_step drop constraint ladder_step_once;
delete from ladder_step where kind in ('VISA', 'HEAD_MISSING') and exists (
    select 1 from ladder_step o join visa_request a on a.id = o.subject_id join visa_request b on b.department_id = a.department_id
    where b.id = ladder_step.subject_id and o.project_id = ladder_step.project_id and o.kind = ladder_step.kind and o.since = ladder_step.since
        and o.holder_id = ladder_step.holder_id and o.rung = ladder_step.rung and o.id < ladder_step.id);
update ladder_step set subject_id = (select r.department_id from visa_request r where r.id = ladder_step.subject_id)
    where kind in ('VISA', 'HEAD_MISSING') and exists (select 1 from visa_request r where r.id = ladder_step.subject_id);
alter table ladder_step add constraint ladder_step_once unique (project_id, kind, subject_id, since, holder_id, rung);
