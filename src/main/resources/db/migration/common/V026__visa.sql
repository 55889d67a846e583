-- A visa that is taken back leaves nothing behind: what the line was before it was signed is kept with the decision.
alter table visa_line add column confirmed_before timestamp(6) with time zone;

-- An opinion asked by a head stops the line until it is given; from then on the head decides again.
alter table visa_line add column resumed_at timestamp(6) with time zone;
alter table opinion_request add column visa_id bigint references visa_request (id);

-- The reason why a line is out of scope is the reason of the decision, which may be as long as any other.
alter table dataset alter column out_of_scope_reason set data type varchar(2000);
