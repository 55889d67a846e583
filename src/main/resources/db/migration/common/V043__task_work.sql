-- What people write to each other at a task.
create sequence task_comment_seq start with 1 increment by 50;
create table task_comment (
    id bigint primary key,
    task_id bigint not null references task (id),
    municipality_id bigint not null references municipality (id),
    author_id bigint not null references person (id),
    author_name varchar(200) not null,
    words varchar(5000) not null,
    written_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    withdrawn_by_name varchar(200)
);
create index task_comment_task on task_comment (task_id, id);

-- One task begins when another is done.
create sequence task_link_seq start with 1 increment by 50;
create table task_link (
    id bigint primary key,
    project_id bigint not null references project (id),
    before_id bigint not null references task (id),
    after_id bigint not null references task (id),
    made_at timestamp(6) with time zone not null,
    made_by_name varchar(200) not null,
    constraint task_link_once unique (before_id, after_id),
    constraint task_link_two check (before_id <> after_id)
);
create index task_link_after on task_link (after_id);
create index task_link_project on task_link (project_id);

-- On whom or what a task waits, why, and since when: a person of the town, or somebody outside by name.
alter table task add column waiting_on_id bigint references person (id);
alter table task add column waiting_on_name varchar(200);
alter table task add column waiting_cause varchar(20);
alter table task add column waiting_since timestamp(6) with time zone;
alter table task add constraint task_waiting_cause check (waiting_cause in ('ANSWER', 'DECISION', 'DELIVERY', 'MEETING', 'ABSENCE', 'OTHER'));

-- Since when a task is in its state: the age of a card in its column.
alter table task add column state_since timestamp(6) with time zone;
update task set state_since = coalesce(done_at, changed_at);
alter table task alter column state_since set not null;

-- How many cards a column of a project's board is to hold at most.
create sequence board_limit_seq start with 1 increment by 50;
create table board_limit (
    id bigint primary key,
    project_id bigint not null references project (id),
    state varchar(20) not null check (state in ('OPEN', 'STARTED', 'WAITING')),
    most integer not null check (most between 1 and 999),
    constraint board_limit_once unique (project_id, state)
);

-- How often a task comes back: when it is done, the next one is written.
alter table task add column recurrence varchar(20);
alter table task add column recurs_from date;
alter table task add constraint task_recurrence check (recurrence in ('MONTHLY', 'QUARTERLY', 'YEARLY'));
