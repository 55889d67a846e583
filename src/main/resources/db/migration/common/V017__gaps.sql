-- Where a gap comes from, and who put a line to the DGS: whoever asks does not decide.
alter table gap add column origin varchar(20) default 'ENTERED' not null check (origin in ('ANSWER', 'ENTERED', 'ARBITRATION'));
create index gap_dataset on gap (dataset_id);
alter table visa_arbitration add column asked_by_id bigint references person (id);
create index visa_arbitration_project on visa_arbitration (project_id);
