-- What is to be done: a task for each template of the method and cycle, and those people add.
create sequence task_seq start with 1 increment by 50;
create table task (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    cycle_id bigint not null references project_cycle (id),
    municipality_id bigint not null references municipality (id),
    phase varchar(20) not null check (phase in ('SCOPING', 'TRAINING', 'AWARENESS', 'DIFFUSION', 'REVIEW')),
    number integer not null,
    template varchar(20),
    title varchar(300) not null,
    output varchar(500),
    responsible varchar(20),
    contributors varchar(200),
    owner_id bigint references person (id),
    state varchar(20) not null check (state in ('OPEN', 'STARTED', 'WAITING', 'DONE', 'CANCELLED')),
    state_reason varchar(2000),
    start_on date,
    due_on date,
    first_due_on date,
    evidence varchar(2000),
    done_at timestamp(6) with time zone,
    origin varchar(20) not null check (origin in ('METHOD', 'ADDED', 'RESERVATION', 'REQUEST')),
    request_key varchar(140),
    requested_by_id bigint references person (id),
    message varchar(2000),
    carried_from_id bigint references task (id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(200) not null,
    constraint task_once_a_cycle unique (cycle_id, template),
    constraint task_number unique (project_id, number)
);
create index task_project on task (project_id, cycle_id, phase);
create index task_owner on task (owner_id, state);
