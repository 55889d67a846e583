-- What somebody lent is looked up as often as what they were lent.
create index delegation_delegator on delegation (delegator_id, ends_at);
