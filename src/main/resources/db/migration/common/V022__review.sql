-- The review of a cycle: what people say of it, what the figures say, what follows from both, what the council was shown, and the cycle after.
create sequence survey_seq start with 1 increment by 50;
create table survey (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    cycle_id bigint not null references project_cycle (id),
    municipality_id bigint not null references municipality (id),
    questions varchar(20) not null,
    closes_on date not null,
    words varchar(2000),
    anonymous boolean not null,
    opened_by_name varchar(200) not null,
    opened_at timestamp(6) with time zone not null,
    reminded_on date,
    ended_on date,
    constraint survey_once unique (cycle_id)
);

-- Who is asked, and whether they answered: what they said is on a sheet, which names nobody where the survey is anonymous.
create sequence survey_invitation_seq start with 1 increment by 50;
create table survey_invitation (
    id bigint primary key,
    survey_id bigint not null references survey (id),
    person_id bigint not null references person (id),
    department_id bigint references department (id),
    audiences varchar(200) not null,
    answered boolean not null,
    constraint survey_invitation_once unique (survey_id, person_id)
);

create sequence survey_sheet_seq start with 1 increment by 50;
create table survey_sheet (
    id bigint primary key,
    survey_id bigint not null references survey (id),
    person_id bigint references person (id),
    secret varchar(64),
    constraint survey_sheet_person unique (survey_id, person_id),
    constraint survey_sheet_secret unique (secret)
);
create index survey_sheet_survey on survey_sheet (survey_id);

create sequence survey_answer_seq start with 1 increment by 50;
create table survey_answer (
    id bigint primary key,
    sheet_id bigint not null references survey_sheet (id),
    question varchar(10) not null,
    mark integer check (mark between 1 and 5),
    hours numeric(12, 2) check (hours >= 0),
    agreed boolean,
    words varchar(2000),
    constraint survey_answer_once unique (sheet_id, question)
);

-- What people say of an indicator in a cycle; what the product can count is counted when it is read, and kept here when the review is approved.
create sequence indicator_record_seq start with 1 increment by 50;
create table indicator_record (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    cycle_id bigint not null references project_cycle (id),
    code varchar(40) not null,
    target numeric(12, 2),
    target_reason varchar(1000),
    baseline numeric(12, 2),
    baseline_on date,
    entered numeric(12, 2),
    unmeasured_reason varchar(1000),
    effort integer check (effort between 1 and 5),
    manual boolean not null,
    kept numeric(12, 2),
    changed_by_name varchar(200) not null,
    changed_at timestamp(6) with time zone not null,
    constraint indicator_record_once unique (cycle_id, code)
);
create index indicator_record_project on indicator_record (project_id);

create sequence finding_seq start with 1 increment by 50;
create table finding (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    cycle_id bigint not null references project_cycle (id),
    municipality_id bigint not null references municipality (id),
    source varchar(40) not null,
    words varchar(1000),
    computed varchar(20) check (computed in ('KEEP', 'OPTIMISE', 'IMPROVE')),
    retained varchar(20) check (retained in ('KEEP', 'OPTIMISE', 'IMPROVE')),
    reason varchar(1000),
    action varchar(300),
    owner_id bigint references person (id),
    due_on date,
    phase varchar(20) check (phase in ('SCOPING', 'TRAINING', 'AWARENESS', 'DIFFUSION', 'REVIEW')),
    gain integer check (gain between 1 and 5),
    effort integer check (effort between 1 and 5),
    task_id bigint references task (id),
    created_by_name varchar(200) not null,
    changed_by_name varchar(200) not null,
    changed_at timestamp(6) with time zone not null
);
create index finding_cycle on finding (cycle_id);
create index finding_owner on finding (owner_id);

-- The report as it was presented: the same bytes ever after.
create sequence presented_report_seq start with 1 increment by 50;
create table presented_report (
    id bigint primary key,
    project_id bigint not null references project (id),
    cycle_id bigint not null references project_cycle (id),
    presented_on date not null,
    presented_to varchar(200) not null,
    page bytea not null,
    page_sha256 varchar(64) not null,
    print bytea,
    print_sha256 varchar(64),
    recorded_by_name varchar(200) not null,
    recorded_at timestamp(6) with time zone not null,
    constraint presented_report_once unique (cycle_id)
);

create sequence next_cycle_plan_seq start with 1 increment by 50;
create table next_cycle_plan (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    cycle_id bigint not null references project_cycle (id),
    starts_on date not null,
    points varchar(4000) not null,
    decided_by_name varchar(200) not null,
    decided_at timestamp(6) with time zone not null,
    constraint next_cycle_plan_once unique (cycle_id)
);

create sequence maturity_mark_seq start with 1 increment by 50;
create table maturity_mark (
    id bigint primary key,
    project_id bigint not null references project (id),
    cycle_id bigint not null references project_cycle (id),
    activity varchar(40) not null,
    reached integer check (reached between 1 and 5),
    wanted integer check (wanted between 1 and 5),
    changed_by_name varchar(200) not null,
    changed_at timestamp(6) with time zone not null,
    constraint maturity_mark_once unique (cycle_id, activity)
);
