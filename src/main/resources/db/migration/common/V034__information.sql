-- Mail that only informs says in its header where to stop it; a decision that waits does not.
alter table outbox_mail add column information boolean default false not null;
