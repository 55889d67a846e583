-- Meetings of a project: what was to be spoken of and was said, who was there.
create sequence meeting_seq start with 1 increment by 50;
create table meeting (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    cycle_id bigint not null references project_cycle (id),
    municipality_id bigint not null references municipality (id),
    kind varchar(10) not null check (kind in ('KICK_OFF', 'STEERING', 'WORKING', 'OTHER')),
    title varchar(300) not null,
    meets_on date not null,
    meets_at varchar(5),
    location varchar(500),
    state varchar(10) not null check (state in ('PLANNED', 'HELD', 'APPROVED', 'CANCELLED')),
    state_reason varchar(2000),
    convened_by_id bigint references person (id),
    convened_by_name varchar(200) not null,
    approved_by_name varchar(500),
    approved_at timestamp(6) with time zone,
    minutes_sha256 varchar(64),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(500) not null,
    constraint meeting_cancelled check (state <> 'CANCELLED' or state_reason is not null)
);
create index meeting_project on meeting (project_id, meets_on);
create index meeting_convener on meeting (convened_by_id);

create sequence agenda_item_seq start with 1 increment by 50;
create table agenda_item (
    id bigint primary key,
    meeting_id bigint not null references meeting (id),
    place int not null,
    title varchar(300) not null,
    brought_by_id bigint references person (id),
    minutes int check (minutes between 1 and 600),
    to_decide boolean not null,
    task_id bigint references task (id),
    words varchar(8000),
    words_by_name varchar(500),
    words_at timestamp(6) with time zone
);
create index agenda_item_meeting on agenda_item (meeting_id, place);

-- Somebody of the town, or a guest by name.
create sequence attendance_seq start with 1 increment by 50;
create table attendance (
    id bigint primary key,
    meeting_id bigint not null references meeting (id),
    person_id bigint references person (id),
    guest varchar(200),
    presence varchar(10) not null check (presence in ('EXPECTED', 'PRESENT', 'EXCUSED', 'ABSENT')),
    constraint attendance_once unique (meeting_id, person_id),
    constraint attendance_of_one check ((person_id is null) <> (guest is null))
);
create index attendance_person on attendance (person_id);

-- The register: a decision is numbered within its project and year, and never loses its number.
create sequence decision_seq start with 1 increment by 50;
create table decision (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    municipality_id bigint not null references municipality (id),
    numbered_in int not null,
    number int not null,
    words varchar(2000) not null,
    decided_on date not null,
    decided_by varchar(200) not null,
    meeting_id bigint references meeting (id),
    item_id bigint references agenda_item (id),
    state varchar(10) not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    state_reason varchar(2000),
    recorded_at timestamp(6) with time zone not null,
    recorded_by_name varchar(500) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(500) not null,
    constraint decision_number unique (project_id, numbered_in, number),
    constraint decision_dropped check (state <> 'DROPPED' or state_reason is not null)
);
create index decision_meeting on decision (meeting_id);

-- A task that came out of a meeting or of a decision, with what was agreed on that day: the task itself goes its own way.
create sequence follow_up_seq start with 1 increment by 50;
create table follow_up (
    id bigint primary key,
    project_id bigint not null references project (id),
    meeting_id bigint references meeting (id),
    decision_id bigint references decision (id),
    task_id bigint not null references task (id),
    title varchar(300) not null,
    owner_name varchar(200),
    due_on date,
    recorded_at timestamp(6) with time zone not null,
    constraint follow_up_task unique (task_id),
    constraint follow_up_source check (meeting_id is not null or decision_id is not null)
);
create index follow_up_meeting on follow_up (meeting_id);
create index follow_up_decision on follow_up (decision_id);

-- What an entry said besides its day, and who has it in their calendar.
alter table calendar_invite add column said varchar(64);
create table calendar_invite_person (
    invite_id bigint not null references calendar_invite (id),
    person_id bigint not null references person (id),
    primary key (invite_id, person_id)
);
