-- One question put to somebody on one or several datasets: to a person of the town, or to an expert from outside who answers by a link.
create sequence opinion_request_seq start with 1 increment by 50;
create table opinion_request (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    asked_to_id bigint references person (id),
    expert_name varchar(200),
    expert_email varchar(200),
    question varchar(2000) not null,
    due_on date,
    asked_by_id bigint references person (id),
    asked_by_name varchar(200) not null,
    asked_at timestamp(6) with time zone not null,
    language varchar(5) not null,
    secret_hash varchar(64),
    expires_at timestamp(6) with time zone,
    withdrawn_by_name varchar(200),
    withdrawn_at timestamp(6) with time zone,
    constraint opinion_request_somebody check ((asked_to_id is null and expert_name is not null and expert_email is not null)
        or (asked_to_id is not null and expert_email is null)),
    constraint opinion_request_secret unique (secret_hash)
);
create index opinion_request_project on opinion_request (project_id);
create index opinion_request_asked_to on opinion_request (asked_to_id);

alter table opinion alter column asked_to_id drop not null;
alter table opinion add column request_id bigint references opinion_request (id);
alter table opinion add column withdrawn_at timestamp(6) with time zone;
create index opinion_request_id on opinion (request_id);

-- A signature holds under the texts it was given under: until now there was one pack.
alter table legal_check add column law_pack varchar(20);
update legal_check set law_pack = '2026.1' where state <> 'OPEN';
