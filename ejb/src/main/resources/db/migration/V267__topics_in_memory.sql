-- The directory of topics is sorted by the portal, as a dictionary of the language has it.
drop index topic_name_en, topic_name_fi;
