-- Who finished which module of the training path: one row for each person, town and module, kept whatever version it was read in.
create sequence training_record_seq start with 1 increment by 50;
create table training_record (
    id bigint primary key,
    version bigint not null,
    municipality_id bigint not null references municipality (id),
    person_id bigint not null references person (id),
    module varchar(40) not null,
    path_version varchar(20) not null,
    attempts int not null check (attempts > 0),
    last_answers varchar(200) not null,
    last_score int not null check (last_score between 0 and 100),
    last_at timestamp(6) with time zone not null,
    score int check (score between 0 and 100),
    done_at timestamp(6) with time zone,
    constraint training_record_once unique (municipality_id, person_id, module)
);

-- One interview of each department and cycle, with its minutes by point of the agenda and the visa of the head.
create sequence interview_seq start with 1 increment by 50;
create table interview (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    cycle_id bigint not null references project_cycle (id),
    municipality_id bigint not null references municipality (id),
    department_id bigint not null references department (id),
    state varchar(10) not null check (state in ('PLANNED', 'HELD', 'EXCUSED')),
    planned_on date,
    held_on date,
    interviewer_id bigint references person (id),
    excuse varchar(2000),
    signed_by_id bigint references person (id),
    signed_by_name varchar(200),
    signed_at timestamp(6) with time zone,
    signed_sha256 varchar(64),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(200) not null,
    constraint interview_once unique (cycle_id, department_id)
);
create index interview_project on interview (project_id);
create index interview_interviewer on interview (interviewer_id);

create table interview_minutes (
    interview_id bigint not null references interview (id),
    point varchar(20) not null check (point in ('MISSIONS', 'SOFTWARE', 'DEMANDS', 'LIST', 'LIMITS', 'RHYTHM', 'REFERENT', 'NEXT_STEP')),
    words varchar(4000) not null,
    primary key (interview_id, point)
);

create table interview_writer (
    interview_id bigint not null references interview (id),
    person_id bigint not null references person (id),
    primary key (interview_id, person_id)
);

-- A meeting at which agents hear what open data are, with who came and which departments it reached.
create sequence awareness_meeting_seq start with 1 increment by 50;
create table awareness_meeting (
    id bigint primary key,
    project_id bigint not null references project (id),
    cycle_id bigint not null references project_cycle (id),
    municipality_id bigint not null references municipality (id),
    title varchar(300) not null,
    held_on date not null,
    attendees int not null check (attendees >= 0),
    notes varchar(4000),
    recorded_by_id bigint references person (id),
    recorded_by_name varchar(200) not null,
    recorded_at timestamp(6) with time zone not null
);
create index awareness_meeting_cycle on awareness_meeting (cycle_id);

create table awareness_meeting_department (
    meeting_id bigint not null references awareness_meeting (id),
    department_id bigint not null references department (id),
    primary key (meeting_id, department_id)
);
create index awareness_meeting_department_id on awareness_meeting_department (department_id);

create table awareness_attendance (
    meeting_id bigint not null references awareness_meeting (id),
    person_id bigint not null references person (id),
    primary key (meeting_id, person_id)
);
