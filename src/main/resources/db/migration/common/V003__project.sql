-- An open data project of a municipality, its objectives, the people around it, its cycles and its calendar's slips.
create sequence project_seq start with 1 increment by 50;
create table project (
    id bigint primary key,
    version bigint not null,
    municipality_id bigint not null references municipality (id),
    title varchar(200) not null,
    method_version varchar(20) not null,
    town_size varchar(10) not null check (town_size in ('SMALL', 'MEDIUM')),
    cycle_number integer not null,
    starts_on date not null,
    lead_id bigint not null references person (id),
    sponsor_id bigint references person (id),
    elu_id bigint references person (id),
    lead_attached boolean not null,
    attachment_exemption varchar(2000),
    attachment_exempted_by_id bigint references person (id),
    transparency_stake varchar(1000),
    innovation_stake varchar(1000),
    process_stake varchar(1000),
    deliberation_number varchar(60),
    deliberation_on date,
    created_at timestamp(6) with time zone not null
);
create index project_municipality on project (municipality_id);

create sequence project_objective_seq start with 1 increment by 50;
create table project_objective (
    id bigint primary key,
    project_id bigint not null references project (id),
    position integer not null,
    title varchar(300) not null,
    indicator varchar(300) not null,
    target varchar(200) not null
);
create index project_objective_project on project_objective (project_id);

create sequence project_member_seq start with 1 increment by 50;
create table project_member (
    id bigint primary key,
    project_id bigint not null references project (id),
    person_id bigint not null references person (id),
    constraint project_member_once unique (project_id, person_id)
);
create index project_member_person on project_member (person_id);

-- Who to turn to, for a phase of the method or for a department (one of the two).
create sequence interlocutor_seq start with 1 increment by 50;
create table interlocutor (
    id bigint primary key,
    project_id bigint not null references project (id),
    phase varchar(20) check (phase in ('SCOPING', 'TRAINING', 'AWARENESS', 'DIFFUSION', 'REVIEW')),
    department_id bigint references department (id),
    person_id bigint not null references person (id),
    constraint interlocutor_phase unique (project_id, phase),
    constraint interlocutor_department unique (project_id, department_id)
);

create sequence project_cycle_seq start with 1 increment by 50;
create table project_cycle (
    id bigint primary key,
    project_id bigint not null references project (id),
    number integer not null,
    starts_on date not null,
    opened_at timestamp(6) with time zone not null,
    lessons varchar(4000),
    constraint project_cycle_number unique (project_id, number)
);

-- Each time a committed date is moved: the first commitment stays on the phase or the task, the causes stay here.
create sequence slip_seq start with 1 increment by 50;
create table slip (
    id bigint primary key,
    project_id bigint not null references project (id),
    subject_kind varchar(10) not null check (subject_kind in ('PHASE', 'TASK')),
    subject_id bigint not null,
    from_on date not null,
    to_on date not null,
    cause varchar(30) not null check (cause in ('ABSENCE', 'WORKLOAD', 'ARBITRATION', 'PROVIDER', 'DATA_NOT_READY', 'LEGAL_OPINION',
        'COUNCIL_CALENDAR', 'OTHER')),
    reason varchar(2000) not null,
    moved_by_id bigint references person (id),
    moved_by_name varchar(200) not null,
    moved_at timestamp(6) with time zone not null
);
create index slip_project on slip (project_id);
create index slip_subject on slip (subject_kind, subject_id);
