-- «oeuvres» finds «Œuvres»: what is searched is kept with its letters apart.
update dataset set search_words = substring(replace(replace(search_words, 'œ', 'oe'), 'æ', 'ae'), 1, 6000)
where search_words like '%œ%' or search_words like '%æ%';
