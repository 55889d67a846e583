-- In whose name something was put to an approval by delegation: neither of the two approves it.
alter table visa_campaign add column launched_for_id bigint references person (id);
alter table visa_arbitration add column asked_for_id bigint references person (id);
alter table priority_grid add column changed_for_id bigint references person (id);
