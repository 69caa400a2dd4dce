-- The medals struck lately, for the honour roll.
create index badge_grant_newest on badge_grant (granted_at desc, id desc) where revoked_by is null;
