-- Drafts in coaching are open to those whose level lets them coach, as well as to managers.

-- From which level the presets of a network give what a query asks about; a test compares it with
-- them.
create table preset_privilege (
  preset    text not null,
  privilege text not null,
  level     text not null,
  primary key (preset, privilege)
);
insert into preset_privilege select preset, 'review', level from preset_review;
insert into preset_privilege values
  ('YOUNG', 'coach', 'TRUSTED'), ('STANDARD', 'coach', 'MENTOR'), ('STRICT', 'coach', 'MENTOR');

-- Whether the member's role or level gives the privilege in the network at that time.
create function holds_privilege(network bigint, member bigint, privilege text, at timestamptz)
returns boolean
language sql stable parallel safe
return exists (
  select 1 from membership m
    join network n on n.id = m.network_id
    left join lateral (
         select t.document from level_table_version t
          where t.network_id = n.id and t.valid_from <= at and t.published_at >= n.level_preset_at
          order by t.valid_from desc, t.version desc limit 1) v on true
   where m.network_id = network and m.member_id = member
     and (m.role = 'MANAGER'
          or case when v.document is null
                  then level_height(m.level)
                       >= (select level_height(r.level) from preset_privilege r
                            where r.preset = n.level_preset
                              and r.privilege = holds_privilege.privilege)
                  else exists (select 1 from jsonb_array_elements(v.document -> 'levels')
                                 with ordinality as l (step, place)
                                where l.place <= level_height(m.level)
                                  and l.step -> 'privileges' @> jsonb_build_array(privilege)) end));

create or replace function may_review(network bigint, member bigint, at timestamptz) returns boolean
language sql stable parallel safe
return holds_privilege(network, member, 'review', at);

drop table preset_review;
