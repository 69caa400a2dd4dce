-- A membership as it stands at a time, with the version of the level table in force, 0 for the
-- preset. In a join it becomes part of the statement that joins it.
create function membership_at(network bigint, member bigint, moment timestamptz)
returns table (role text, level text, level_preset text, table_version integer)
language sql stable parallel safe as $$
  select m.role, m.level, n.level_preset, coalesce(v.version, 0)
    from membership m
    join network n on n.id = m.network_id
    left join lateral (
         select t.version from level_table_version t
          where t.network_id = m.network_id and t.valid_from <= membership_at.moment
            and t.published_at >= n.level_preset_at
          order by t.valid_from desc, t.version desc limit 1) v on true
   where m.network_id = membership_at.network and m.member_id = membership_at.member
$$;
