-- The data a municipality holds, department by department, with what the law lets it do with them; the grid that ranks them.
create sequence dataset_seq start with 1 increment by 50;
create table dataset (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    municipality_id bigint not null references municipality (id),
    department_id bigint not null references department (id),
    number varchar(12) not null,
    -- who made it what it is
    origin varchar(20) not null check (origin in ('ADDED', 'CATALOGUE', 'QUESTIONNAIRE', 'IMPORT', 'GENERATED')),
    catalogue_code varchar(10),
    created_by_name varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    changed_by_name varchar(200) not null,
    changed_at timestamp(6) with time zone not null,
    search_words varchar(6000) not null,
    -- what it is
    title varchar(350) not null,
    description varchar(5000),
    theme varchar(100),
    keywords varchar(1000),
    -- who keeps it, where
    producer_name varchar(200),
    producer_siret varchar(14),
    steward_id bigint references person (id),
    custodian_id bigint references person (id),
    contact_public varchar(200),
    source_system varchar(200),
    source_format varchar(20),
    volume integer,
    delegate varchar(300),
    delegate_data_clause boolean,
    -- time and place
    data_created_on date,
    last_updated_on date,
    update_object varchar(1000),
    update_frequency varchar(30),
    next_update_due date,
    temporal_start date,
    temporal_end date,
    spatial_grain varchar(30),
    spatial_name varchar(200),
    -- law
    legal_nature varchar(20),
    communicability varchar(20),
    exception_article varchar(30),
    personal_data_level integer check (personal_data_level between 0 and 3),
    personal_data_basis varchar(20),
    third_party_rights varchar(20),
    third_party_holder varchar(300),
    security_risk varchar(20),
    hvd boolean,
    hvd_category varchar(30),
    openness varchar(20) not null check (openness in ('OPEN', 'OPEN_AFTER_MASKING', 'RESTRICTED', 'CLOSED', 'TO_EXAMINE')),
    openness_article varchar(300),
    reexamine_on date,
    withheld boolean not null,
    dpo_opinion varchar(20) not null check (dpo_opinion in ('NONE', 'ASKED', 'FAVOURABLE', 'CONDITIONS', 'UNFAVOURABLE')),
    dpo_opinion_on date,
    legal_outcome varchar(20) not null check (legal_outcome in ('NONE', 'OPENED', 'FAVOURABLE', 'RESERVATIONS', 'UNFAVOURABLE')),
    legal_outcome_on date,
    -- priority
    score integer,
    band varchar(2) check (band in ('P1', 'P2', 'P3', 'P4')),
    -- diffusion
    schema_name varchar(200),
    schema_checked_on date,
    schema_errors integer,
    quality_score integer check (quality_score between 0 and 9),
    licence varchar(20),
    reuse_conditions varchar(1000),
    channels varchar(300),
    release_format varchar(100),
    updater_id bigint references person (id),
    wave varchar(7),
    postponed_reason varchar(1000),
    url varchar(1000),
    datagouv_id varchar(100),
    first_published date,
    withdrawn_on date,
    withdrawn_reason varchar(1000),
    -- department's word
    confirmed_at timestamp(6) with time zone,
    visa varchar(10) not null check (visa in ('NONE', 'STANDING', 'FALLEN')),
    visa_by_name varchar(200),
    visa_at timestamp(6) with time zone,
    internal_notes varchar(4000),
    status varchar(20) not null check (status in ('TO_QUALIFY', 'CONFIRMED', 'PRIORITISED', 'TO_PREPARE', 'UNDER_CHECK', 'PUBLISHED',
        'WITHDRAWN')),
    side_state varchar(20) check (side_state in ('NOT_COMMUNICABLE', 'TO_EXAMINE', 'POSTPONED')),
    out_of_scope_reason varchar(1000),
    constraint dataset_number unique (municipality_id, number)
);
create index dataset_project on dataset (project_id, number);
create index dataset_department on dataset (department_id);

-- The last number given to each prefix: a number is never given twice, even when its dataset is gone.
create table dataset_counter (
    municipality_id bigint not null references municipality (id),
    code varchar(3) not null,
    last_number integer not null,
    primary key (municipality_id, code)
);

-- An obligation added to a dataset or taken off it by somebody, with the reason; the others are computed.
create sequence dataset_obligation_seq start with 1 increment by 50;
create table dataset_obligation (
    id bigint primary key,
    dataset_id bigint not null references dataset (id),
    obligation varchar(30) not null,
    attached boolean not null,
    reason varchar(1000) not null,
    decided_by_name varchar(200) not null,
    decided_at timestamp(6) with time zone not null,
    constraint dataset_obligation_once unique (dataset_id, obligation)
);

-- The six answers that lead to an openness; the last one holds, the others stay readable.
create sequence legal_reasoning_seq start with 1 increment by 50;
create table legal_reasoning (
    id bigint primary key,
    dataset_id bigint not null references dataset (id),
    held varchar(10) not null,
    secret varchar(10) not null,
    privacy varchar(10) not null,
    personal_data varchar(20) not null,
    third_party varchar(10) not null,
    reserved_to varchar(10) not null,
    openness varchar(20) not null,
    article varchar(300),
    still_open varchar(1000),
    reexamine_on date,
    reasoned_by_name varchar(200) not null,
    reasoned_at timestamp(6) with time zone not null
);
create index legal_reasoning_dataset on legal_reasoning (dataset_id);

create sequence priority_grid_seq start with 1 increment by 50;
create table priority_grid (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    number integer not null,
    state varchar(10) not null check (state in ('DRAFT', 'FROZEN', 'REPLACED')),
    weights varchar(60) not null,
    risk_factors varchar(60) not null,
    thresholds varchar(30) not null,
    preset varchar(20) not null,
    note varchar(2000),
    changed_by_name varchar(200) not null,
    changed_at timestamp(6) with time zone not null,
    frozen_by_id bigint references person (id),
    frozen_by_name varchar(200),
    frozen_at timestamp(6) with time zone,
    constraint priority_grid_number unique (project_id, number)
);

create sequence dataset_score_seq start with 1 increment by 50;
create table dataset_score (
    id bigint primary key,
    dataset_id bigint not null references dataset (id),
    grid_id bigint not null references priority_grid (id),
    marks varchar(20) not null,
    risk integer not null check (risk between 0 and 3),
    score integer not null,
    band varchar(2) not null check (band in ('P1', 'P2', 'P3', 'P4')),
    override_band varchar(2) check (override_band in ('P1', 'P2', 'P3', 'P4')),
    override_reason varchar(1000),
    override_by_name varchar(200),
    scored_by_name varchar(200) not null,
    scored_at timestamp(6) with time zone not null,
    constraint dataset_score_once unique (dataset_id, grid_id)
);
create index dataset_score_grid on dataset_score (grid_id);

-- The list of priority datasets as the DGS approved it: v1 at the end of phase 2, v2 at the end of phase 3.
create sequence list_approval_seq start with 1 increment by 50;
create table list_approval (
    id bigint primary key,
    project_id bigint not null references project (id),
    cycle integer not null,
    list_version integer not null check (list_version in (1, 2)),
    sha256 varchar(64) not null,
    datasets integer not null,
    approved_by_name varchar(200) not null,
    approved_at timestamp(6) with time zone not null,
    constraint list_approval_once unique (project_id, cycle, list_version)
);

-- What a department answered of a line of the lead's list, or of the starter catalogue: the base of the gaps.
create sequence department_answer_seq start with 1 increment by 50;
create table department_answer (
    id bigint primary key,
    project_id bigint not null references project (id),
    department_id bigint not null references department (id),
    dataset_id bigint references dataset (id),
    catalogue_code varchar(10),
    answer varchar(10) not null check (answer in ('YES', 'NO', 'UNKNOWN')),
    comment varchar(1000),
    answered_by_name varchar(200) not null,
    answered_at timestamp(6) with time zone not null,
    constraint department_answer_dataset unique (department_id, dataset_id),
    constraint department_answer_catalogue unique (project_id, department_id, catalogue_code)
);

create sequence gap_seq start with 1 increment by 50;
create table gap (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    department_id bigint not null references department (id),
    dataset_id bigint references dataset (id),
    kind varchar(20) not null check (kind in ('TO_CORRECT', 'TO_ADD', 'TO_REMOVE', 'DUPLICATE', 'QUALITY')),
    severity varchar(10) not null check (severity in ('BLOCKING', 'MAJOR', 'MINOR')),
    words varchar(1000) not null,
    action varchar(1000),
    owner_id bigint references person (id),
    opened_by_name varchar(200) not null,
    opened_at timestamp(6) with time zone not null,
    closed_by_name varchar(200),
    closed_at timestamp(6) with time zone,
    closed_reason varchar(1000)
);
create index gap_project on gap (project_id, department_id);
