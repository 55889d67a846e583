-- Inventories that come as files. The rows are kept as they were read, so that a mapping can be changed, a proposal drawn again, and an import
-- that was applied taken back.
create sequence dataset_import_seq start with 1 increment by 50;
create table dataset_import (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    department_id bigint references department (id),
    name varchar(200) not null,
    format varchar(20) not null check (format in ('EXPORT', 'CATALOGUE_DONNEES', 'SCDL', 'TABLE')),
    encoding varchar(40) not null,
    separator varchar(10) not null,
    sheet varchar(100) not null,
    header varchar(100000) not null,
    header_line integer not null,
    targets varchar(20000) not null,
    state varchar(10) not null check (state in ('UNMAPPED', 'PROPOSED', 'APPLIED', 'UNDONE')),
    rows_read integer not null,
    added integer not null,
    changed integer not null,
    duplicates integer not null,
    unchanged integer not null,
    refused integer not null,
    merged boolean not null,
    inventory_stamp varchar(100),
    proposal_sha256 varchar(64),
    received_by_name varchar(200) not null,
    received_at timestamp(6) with time zone not null,
    applied_by_name varchar(200),
    applied_at timestamp(6) with time zone,
    undone_by_name varchar(200),
    undone_at timestamp(6) with time zone
);
create index dataset_import_project on dataset_import (project_id);

create sequence import_line_seq start with 1 increment by 50;
create table import_line (
    id bigint primary key,
    import_id bigint not null references dataset_import (id),
    line integer not null,
    cells varchar(1000000) not null,
    outcome varchar(10) check (outcome in ('ADDED', 'CHANGED', 'DUPLICATE', 'UNCHANGED', 'REFUSED')),
    dataset_id bigint,
    dataset_version bigint,
    number varchar(12),
    title varchar(350),
    other_line integer,
    changes varchar(1000000),
    applied_version bigint,
    visa_fell boolean not null
);
create index import_line_order on import_line (import_id, line);

create sequence import_fault_seq start with 1 increment by 50;
create table import_fault (
    id bigint primary key,
    import_id bigint not null references dataset_import (id),
    line integer not null,
    column_name varchar(300) not null,
    message varchar(1000) not null
);
create index import_fault_order on import_fault (import_id, line);
