-- What goes when a member is erased, one statement after the other, with :member, :email and :now.
-- What says who somebody was goes; what others rest on stays under the id.

-- what only the member read or wrote
delete from data_export where member_id = :member;
delete from email_change where member_id = :member or email = :email;
delete from sign_up_request where email = :email;
update feedback set email = '' where member_id = :member or lower(email) = :email;
delete from member_session where member_id = :member;
delete from kept_answer where caller = :member;
delete from letter_item where member_id = :member;
delete from letter where member_id = :member;
delete from letter_wish where member_id = :member;
delete from letter_zone where member_id = :member;
delete from notification where member_id = :member;
delete from draft where member_id = :member;
delete from network_invitation where member_id = :member;

-- which number the member had on the site they were imported from; a later import passes it over
insert into imported_erased (network_id, source_id)
select network_id, source_id from imported_member where member_id = :member on conflict do nothing;
delete from imported_badge b using imported_member i
 where i.member_id = :member and b.network_id = i.network_id and b.user_id = i.source_id;
update imported_vote v set offerer_source_id = 0 from imported_member i
 where i.member_id = :member and v.network_id = i.network_id
   and v.offerer_source_id = i.source_id;
delete from imported_member where member_id = :member;

-- what the member said about themselves
delete from declared_skill where member_id = :member;
delete from review_conflict where member_id = :member;

-- nobody asks a former member for anything, nor lets them care for a network
insert into availability (member_id, weekly_reviews, away_until, languages, said_at)
values (:member, 0, null, '{}', :now)
on conflict (member_id) do update
   set weekly_reviews = 0, away_until = null, languages = '{}', said_at = :now;
update membership set role = 'MEMBER' where member_id = :member and role <> 'MEMBER';
update review_assignment set state = 'WITHDRAWN', ended_at = :now
 where reviewer_id = :member and state in ('OFFERED', 'ACCEPTED');
update level_loss set status = 'LAPSED', decided_at = :now
 where member_id = :member and status = 'OPEN';
