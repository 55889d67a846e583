-- A town's own task templates, used beside the method's. An archived one makes no more tasks; those it made keep the reference.
create sequence town_task_seq start with 1 increment by 50;
create table town_task (
    id bigint primary key,
    version bigint not null,
    municipality_id bigint not null references municipality (id),
    phase varchar(20) not null check (phase in ('SCOPING', 'TRAINING', 'AWARENESS', 'DIFFUSION', 'REVIEW')),
    title varchar(300) not null,
    description varchar(500),
    responsible varchar(20) not null,
    owner_id bigint references person (id),
    due_after integer not null check (due_after between 0 and 400),
    archived_at timestamp(6) with time zone,
    changed_by_name varchar(200) not null,
    changed_at timestamp(6) with time zone not null
);
create index town_task_municipality on town_task (municipality_id, phase);

-- The template a task was made from; in a cycle it makes one task, whoever asks and however often.
alter table task add column town_task_id bigint references town_task (id);
alter table task add constraint task_of_town_once unique (cycle_id, town_task_id);
