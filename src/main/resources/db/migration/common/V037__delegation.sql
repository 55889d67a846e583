-- Who is lent whose power, for which period: the role of DGS of a town, or what the head of one department may do.
create sequence delegation_seq start with 1 increment by 50;
create table delegation (
    id bigint primary key,
    version bigint not null,
    municipality_id bigint not null references municipality (id),
    department_id bigint references department (id),
    delegator_id bigint references person (id),
    interim boolean not null,
    delegate_id bigint not null references person (id),
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    reference varchar(200),
    recorded_by_id bigint not null references person (id),
    recorded_by_name varchar(200) not null,
    recorded_at timestamp(6) with time zone not null,
    ended_by_name varchar(200),
    ended_at timestamp(6) with time zone,
    constraint delegation_scope check (department_id is not null or delegator_id is not null and interim = false and reference is not null),
    constraint delegation_vacancy check (delegator_id is not null or interim),
    constraint delegation_period check (ends_at >= starts_at),
    constraint delegation_end check ((ended_at is null) = (ended_by_name is null))
);
create index delegation_delegate on delegation (delegate_id, ends_at);
create index delegation_town on delegation (municipality_id, ends_at);

-- Whose power the gate was forced with: neither of the two puts it right.
alter table phase add column forced_for_id bigint references person (id);

-- A signature names two people where one acts on behalf of the other.
alter table dataset alter column visa_by_name set data type varchar(450);
alter table visa_request alter column decided_by_name set data type varchar(450);
alter table visa_line alter column decided_by_name set data type varchar(450);
alter table visa_line alter column visa_before_by set data type varchar(450);
alter table visa_arbitration alter column decided_by_name set data type varchar(450);
alter table interview alter column signed_by_name set data type varchar(450);
alter table verdict_override alter column said_by_name set data type varchar(450);
alter table verdict_override alter column ended_by_name set data type varchar(450);
alter table dataset_score alter column override_by_name set data type varchar(450);
alter table priority_grid alter column frozen_by_name set data type varchar(450);
alter table list_approval alter column approved_by_name set data type varchar(450);
