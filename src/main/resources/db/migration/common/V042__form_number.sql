-- The number that a form carried whose answer showed a secret: the same form sent again makes no second token, calendar or webhook.
alter table api_token add column form_number varchar(43);
alter table api_token add constraint api_token_form_number unique (form_number);
alter table calendar_feed add column form_number varchar(43);
alter table calendar_feed add constraint calendar_feed_form_number unique (form_number);
alter table webhook add column form_number varchar(43);
alter table webhook add constraint webhook_form_number unique (form_number);
