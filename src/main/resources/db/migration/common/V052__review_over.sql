-- A survey ends with the gate of its review. Those that outlived it end now, and nobody finds out any more whose sheet was whose.
update survey set ended_on = current_date where ended_on is null and closes_on >= current_date
    and cycle_id in (select f.cycle_id from phase f where f.code = 'REVIEW' and f.state = 'DONE');
update survey_sheet set secret = null where survey_id in (select s.id from survey s where s.anonymous = true and s.ended_on is not null);

-- The task that recalls refused datasets is known by its key, so that a cycle has one of them.
update task set request_key = 'review/examine-again' where request_key is null and origin = 'ADDED' and state not in ('DONE', 'CANCELLED')
    and title like 'Réexaminer les jeux refusés ou fermés (%';

-- Tasks that are taken up in the next cycle are looked for on agendas.
create index agenda_item_task on agenda_item (task_id);

-- What was left at the task of the cycle before is found at the one that follows it.
update follow_up set task_id = (select t.id from task t where t.carried_from_id = follow_up.task_id)
    where task_id in (select t.carried_from_id from task t where t.carried_from_id is not null);
update agenda_item set task_id = (select t.id from task t where t.carried_from_id = agenda_item.task_id)
    where task_id in (select t.carried_from_id from task t where t.carried_from_id is not null);
update task_comment set task_id = (select t.id from task t where t.carried_from_id = task_comment.task_id)
    where task_id in (select t.carried_from_id from task t where t.carried_from_id is not null);
update document set attached_id = (select t.id from task t where t.carried_from_id = document.attached_id)
    where attached_kind = 'TASK' and attached_id in (select t.carried_from_id from task t where t.carried_from_id is not null);
