-- What is counted from events points only at people: networks and topics are never deleted, the
-- counted rows copy theirs from rows that point at them, and each such pointer locks its target
-- for every row that is counted.
alter table judgement drop constraint judgement_network_id_fkey;
alter table topic_judge drop constraint topic_judge_network_id_fkey;
alter table topic_judge drop constraint topic_judge_topic_id_fkey;
alter table topic_skill drop constraint topic_skill_network_id_fkey;
alter table topic_skill drop constraint topic_skill_topic_id_fkey;

-- Counters leave room on their pages, so that a change stays there and touches no index.
alter table topic_skill set (fillfactor = 70);
alter table topic_judge set (fillfactor = 80);
alter table badge_counter set (fillfactor = 70);
