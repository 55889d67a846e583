-- A campaign asks the head of each department to stand behind its lines of the inventory; each decision keeps what was read.
create sequence visa_campaign_seq start with 1 increment by 50;
create table visa_campaign (
    id bigint primary key,
    project_id bigint not null references project (id),
    due_on date not null,
    words varchar(2000),
    launched_by_id bigint references person (id),
    launched_by_name varchar(200) not null,
    launched_at timestamp(6) with time zone not null
);
create index visa_campaign_project on visa_campaign (project_id);

create sequence visa_request_seq start with 1 increment by 50;
create table visa_request (
    id bigint primary key,
    version bigint not null,
    campaign_id bigint not null references visa_campaign (id),
    department_id bigint not null references department (id),
    state varchar(10) not null check (state in ('OPEN', 'DECIDED', 'REPLACED')),
    sha256 varchar(64),
    decided_by_id bigint references person (id),
    decided_by_name varchar(200),
    decided_at timestamp(6) with time zone,
    constraint visa_request_department unique (campaign_id, department_id)
);
create index visa_request_department_state on visa_request (department_id, state);

create sequence visa_line_seq start with 1 increment by 50;
create table visa_line (
    id bigint primary key,
    request_id bigint not null references visa_request (id),
    dataset_id bigint not null references dataset (id),
    decision varchar(30) not null check (decision in ('APPROVE', 'APPROVE_WITH_RESERVATION', 'SEND_BACK', 'ASK_OPINION', 'HAND_OVER',
        'OUT_OF_SCOPE')),
    reason varchar(2000),
    snapshot varchar(20000) not null,
    snapshot_sha256 varchar(64) not null,
    decided_by_id bigint references person (id),
    decided_by_name varchar(200) not null,
    decided_at timestamp(6) with time zone not null,
    undone boolean not null,
    visa_before varchar(10) not null,
    visa_before_by varchar(200),
    visa_before_at timestamp(6) with time zone
);
create index visa_line_dataset on visa_line (dataset_id, decided_at);
create index visa_line_request on visa_line (request_id);

-- A line sent back twice, put to the DGS: two positions, the consequence of each, one decision.
create sequence visa_arbitration_seq start with 1 increment by 50;
create table visa_arbitration (
    id bigint primary key,
    version bigint not null,
    dataset_id bigint not null references dataset (id),
    project_id bigint not null references project (id),
    department_position varchar(2000) not null,
    department_consequence varchar(2000) not null,
    lead_position varchar(2000) not null,
    lead_consequence varchar(2000) not null,
    asked_by_name varchar(200) not null,
    asked_at timestamp(6) with time zone not null,
    retained varchar(20) check (retained in ('DEPARTMENT', 'LEAD')),
    reason varchar(2000),
    decided_by_name varchar(200),
    decided_at timestamp(6) with time zone
);
create index visa_arbitration_dataset on visa_arbitration (dataset_id);
