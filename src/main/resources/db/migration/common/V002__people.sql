-- Municipalities, their departments, people, what they are in each municipality, and the secrets they sign in with.
create sequence municipality_seq start with 1 increment by 50;
create table municipality (
    id bigint primary key,
    version bigint not null,
    name varchar(200) not null,
    siren varchar(9) not null,
    siret varchar(14),
    insee_code varchar(5) not null,
    population integer not null,
    staff_fte integer,
    website varchar(300),
    alsace_moselle boolean not null,
    transferred_competences varchar(2000),
    created_at timestamp(6) with time zone not null,
    constraint municipality_insee unique (insee_code)
);

create sequence person_seq start with 1 increment by 50;
create table person (
    id bigint primary key,
    version bigint not null,
    name varchar(200) not null,
    email varchar(200) not null,
    language varchar(2) check (language in ('fr', 'en')),
    password_hash varchar(100),
    session_epoch integer not null,
    active boolean not null,
    created_at timestamp(6) with time zone not null,
    constraint person_email unique (email)
);

create sequence role_holding_seq start with 1 increment by 50;
create table role_holding (
    id bigint primary key,
    person_id bigint not null references person (id),
    municipality_id bigint not null references municipality (id),
    role varchar(20) not null check (role in ('DGS', 'LEAD', 'HEAD', 'REFERENT', 'DPO', 'LAWYER', 'ELU', 'CONSULTANT', 'IT', 'ARCHIVIST',
        'COMMUNICATION', 'HR', 'PRADA', 'AGENT', 'ADMIN')),
    ends_on date,
    constraint role_holding_once unique (person_id, municipality_id, role)
);
create index role_holding_municipality on role_holding (municipality_id, role);

create sequence department_seq start with 1 increment by 50;
create table department (
    id bigint primary key,
    version bigint not null,
    municipality_id bigint not null references municipality (id),
    code varchar(3) not null,
    name varchar(200) not null,
    head_id bigint references person (id),
    deputy_id bigint references person (id),
    referent_id bigint references person (id),
    constraint department_code unique (municipality_id, code)
);

create sequence api_token_seq start with 1 increment by 50;
create table api_token (
    id bigint primary key,
    person_id bigint not null references person (id),
    name varchar(100) not null,
    secret_hash varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    expires_on date not null,
    last_used_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    constraint api_token_secret unique (secret_hash)
);
create index api_token_person on api_token (person_id);

-- A link sent by mail: an invitation or a new password; used once.
create sequence mailed_link_seq start with 1 increment by 50;
create table mailed_link (
    id bigint primary key,
    person_id bigint not null references person (id),
    kind varchar(20) not null check (kind in ('INVITATION', 'PASSWORD_RESET')),
    secret_hash varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    constraint mailed_link_secret unique (secret_hash)
);
create index mailed_link_person on mailed_link (person_id);

-- One row: what the installation is. A demonstration is marked so that it starts again as it stands.
create table installation (
    id integer primary key check (id = 1),
    demonstration boolean not null,
    installed_at timestamp(6) with time zone not null
);
