-- The risk of a dataset's score, and the band it earns whether or not the dataset can be given at all: the ranking follows from both.
alter table dataset add column risk integer check (risk between 0 and 3);
alter table dataset add column earned_band varchar(2) check (earned_band in ('P1', 'P2', 'P3', 'P4'));

-- A special text that already applies raises to P1: so it does again for what could not be given when it was scored.
update dataset_score set band = 'P1' where marks like '3,%';
update dataset set
    risk = (select s.risk from dataset_score s join priority_grid g on g.id = s.grid_id where s.dataset_id = dataset.id and g.state = 'FROZEN'),
    earned_band = (select coalesce(s.override_band, s.band) from dataset_score s join priority_grid g on g.id = s.grid_id
        where s.dataset_id = dataset.id and g.state = 'FROZEN')
    where score is not null;
update dataset set band = case when openness = 'CLOSED' or communicability = 'NOBODY' then null else earned_band end where score is not null;
update dataset set status = case when band is not null and (wave is not null or channels is not null and licence is not null) then 'TO_PREPARE'
        when band is not null then 'PRIORITISED' when confirmed_at is not null then 'CONFIRMED' else 'TO_QUALIFY' end
    where score is not null and status in ('TO_QUALIFY', 'CONFIRMED', 'PRIORITISED', 'TO_PREPARE');
-- What is of the highest risk is to be examined until somebody advises for it; whoever has, has lifted that.
update dataset set side_state = case
        when (risk = 3 or personal_data_level = 3) and dpo_opinion <> 'FAVOURABLE' and advised = false then 'TO_EXAMINE'
        when postponed_reason is not null then 'POSTPONED' end
    where openness <> 'CLOSED' and (communicability is null or communicability <> 'NOBODY');

-- Who wrote the criteria last: not who approves them alone.
alter table priority_grid add column changed_by_id bigint references person (id);
