-- The five phases of each cycle and the log of their moves, which is only ever added to.
create sequence phase_seq start with 1 increment by 50;
create table phase (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    cycle_id bigint not null references project_cycle (id),
    municipality_id bigint not null references municipality (id),
    code varchar(20) not null check (code in ('SCOPING', 'TRAINING', 'AWARENESS', 'DIFFUSION', 'REVIEW')),
    state varchar(20) not null check (state in ('PLANNED', 'ACTIVE', 'IN_REVIEW', 'DONE')),
    attempt integer not null,
    planned_start_on date not null,
    planned_end_on date not null,
    committed_end_on date,
    started_on date,
    done_on date,
    submitted_by_id bigint references person (id),
    submitted_at timestamp(6) with time zone,
    forced boolean not null,
    forced_by_id bigint references person (id),
    regularised_at timestamp(6) with time zone,
    constraint phase_once_a_cycle unique (cycle_id, code)
);
create index phase_project on phase (project_id);
create index phase_municipality_state on phase (municipality_id, state);

create sequence phase_log_seq start with 1 increment by 50;
create table phase_log (
    id bigint primary key,
    phase_id bigint not null references phase (id),
    project_id bigint not null references project (id),
    attempt integer not null,
    move varchar(20) not null check (move in ('START', 'SUBMIT', 'WITHDRAW', 'RETURN', 'APPROVE', 'FORCE', 'REOPEN')),
    from_state varchar(20) not null,
    to_state varchar(20) not null,
    actor_id bigint not null references person (id),
    actor_name varchar(200) not null,
    behalf_id bigint,
    behalf_name varchar(200),
    reason varchar(4000),
    method_version varchar(20) not null,
    gate_record varchar(100000),
    gate_hash varchar(64),
    moved_at timestamp(6) with time zone not null
);
create index phase_log_phase on phase_log (phase_id, id);

-- What a forced gate went past; each is lifted by facts or waived with a reason before the gate is regularised.
create sequence overridden_blocker_seq start with 1 increment by 50;
create table overridden_blocker (
    id bigint primary key,
    phase_id bigint not null references phase (id),
    log_id bigint not null references phase_log (id),
    code varchar(60) not null,
    condition_code varchar(60),
    message_fr varchar(2000) not null,
    message_en varchar(2000) not null,
    waived_reason varchar(2000),
    waived_by_id bigint references person (id),
    waived_at timestamp(6) with time zone
);
create index overridden_blocker_phase on overridden_blocker (phase_id);

-- A small town's leave for one person to decide a gate that the same person asked for, granted by somebody else.
create sequence approver_exemption_seq start with 1 increment by 50;
create table approver_exemption (
    id bigint primary key,
    project_id bigint not null references project (id),
    person_id bigint not null references person (id),
    granted_by_id bigint not null references person (id),
    reason varchar(2000) not null,
    granted_at timestamp(6) with time zone not null,
    constraint approver_exemption_once unique (project_id, person_id)
);
