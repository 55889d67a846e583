-- Since when a legal check is being made: a check that is done again begins again, and its answers that did not change do not make it older.
alter table legal_check add column begun_at timestamp(6) with time zone;
update legal_check set begun_at = coalesce((select min(a.answered_at) from legal_answer a where a.check_id = legal_check.id), changed_at);
alter table legal_check alter column begun_at set not null;
