-- Whose word lifts the reservations of a legal check: the DPO's, a lawyer's or an outside expert's, never that of who asked it.
alter table opinion add column as_adviser boolean default false not null;
update opinion set as_adviser = true where asked_to_id is null or asked_to_id <> asked_by_id and (as_dpo = true
    or asked_to_id in (select h.person_id from role_holding h where h.role = 'LAWYER'));

-- Whether the latest word of an adviser is for the dataset, any condition being lifted.
alter table dataset add column advised boolean default false not null;
update dataset set advised = true where exists (select 1 from opinion o where o.dataset_id = dataset.id and o.as_adviser = true
    and (o.outcome = 'FAVOURABLE' or o.outcome = 'CONDITIONS' and o.condition_lifted_at is not null)
    and not exists (select 1 from opinion n where n.dataset_id = dataset.id and n.as_adviser = true and n.outcome is not null
        and n.answered_at > o.answered_at));
