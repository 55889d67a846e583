-- Contacts as a matrix: several people in a cell, which is a department or the project as a whole (no department), at a phase or at all of them (no
-- phase); each with letters among R, A, C, I. Whoever was named before does what is to be done there: R.
alter table interlocutor drop constraint interlocutor_phase;
alter table interlocutor drop constraint interlocutor_department;
alter table interlocutor add column letters varchar(4) default 'R' not null;
create index interlocutor_project on interlocutor (project_id);

-- How often a cell was changed, and by whom and when at last: what tells an editor that somebody was faster. A cell without a row was never changed.
create sequence contact_cell_seq start with 1 increment by 50;
create table contact_cell (
    id bigint primary key,
    project_id bigint not null references project (id),
    cell varchar(40) not null,
    version bigint not null,
    changed_by_name varchar(200) not null,
    changed_at timestamp(6) with time zone not null,
    constraint contact_cell_once unique (project_id, cell)
);
