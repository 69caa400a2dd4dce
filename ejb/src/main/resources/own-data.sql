-- What a member's own archive contains. A block is one file of the archive:
--   section <name>: <the columns by which rows belong to the member>
-- and the query, with :member. What names other people shows them as the member may see them.
-- Columns that name members but are left out stand at the end, each with the reason.
-- A test finds every column of the schema that names a member and is in neither.

-- section account: member.id
select handle, display_name, email, headline, organisation, language, operator, member_since
  from member where id = :member;

-- section tokens: access_token.member_id
select name, scopes, created_at, expires_at from access_token where member_id = :member order by id;

-- section networks: membership.member_id
select n.slug as network, n.name, m.role, m.level, m.joined_at
  from membership m join network n on n.id = m.network_id
 where m.member_id = :member order by m.joined_at, n.id;

-- section invitations: network_invitation.member_id, network_invitation.invited_by
select n.slug as network, i.invited_at,
       case when i.member_id = :member then 'received' else 'given' end as direction,
       (select o.handle from member o where o.id = i.member_id and i.invited_by = :member) as invited
  from network_invitation i join network n on n.id = i.network_id
 where :member in (i.member_id, i.invited_by) order by i.invited_at;

-- section declared-skills: declared_skill.member_id
select t.slug as topic, d.declared_at from declared_skill d join topic t on t.id = d.topic_id
 where d.member_id = :member order by t.slug;

-- section computed-skills: topic_skill.member_id
select n.slug as network, t.slug as topic, s.good, s.bad, s.judgements
  from topic_skill s join network n on n.id = s.network_id join topic t on t.id = s.topic_id
 where s.member_id = :member order by n.slug, t.slug;

-- section availability: availability.member_id
select weekly_reviews, away_until, languages, said_at from availability where member_id = :member;

-- section problems: problem.requested_by
select p.id, n.slug as network, p.status, p.brief, p.deadline, p.decide_by, p.opened_at, p.decided_at,
       p.ended_at, p.withdrawal_reason
  from problem p join network n on n.id = p.network_id
 where p.requested_by = :member order by p.id;

-- section brief-votes: brief_vote.voter_id
select problem_id, standing, cast_at from brief_vote where voter_id = :member order by cast_at;

-- section solutions: solution.author_id
select id, problem_id, text, language, ai_disclosure, revision, submitted_at, changed_at, accepted_at,
       withdrawn_at
  from solution where author_id = :member order by id;

-- section revisions: solution_revision.written_by
select solution_id, number, text, ai_disclosure, written_at
  from solution_revision where written_by = :member order by solution_id, number;

-- section co-authorships: co_author.member_id
select solution_id, consent, invited_at from co_author where member_id = :member order by invited_at;

-- section solution-votes: solution_vote.voter_id
select solution_id, value, reason, cast_at from solution_vote where voter_id = :member order by cast_at;

-- section refinements: refinement.refiner_id
select id, problem_id, solution_id, text, note, state, reason, proposed_at, settled_at, merged_revision
  from refinement where refiner_id = :member order by id;

-- section refinements-settled: refinement.settled_by
select id, solution_id, state, reason, settled_at
  from refinement where settled_by = :member order by id;

-- section refinement-credits: solution_refiner.refiner_id
select solution_id, refinement_id, words, merged_at, proved_at
  from solution_refiner where refiner_id = :member order by merged_at;

-- section comments: comment.author_id
select id, problem_id, solution_id, text, language, written_at, useful_at
  from comment where author_id = :member order by id;

-- section reviews: review.reviewer_id
select id, problem_id, solution_id, revision, scores, verdict, confidence, best, must_change, conflicts,
       delivered_at, held_up_at
  from review where reviewer_id = :member order by id;

-- section review-answers: review.author_id
select id as review_id, solution_id, response, responded_at
  from review where author_id = :member and response is not null order by id;

-- section review-ratings: review_rating.rater_id
select review_id, helpful, rated_at from review_rating where rater_id = :member order by rated_at;

-- section review-requests: review_assignment.reviewer_id
select id, solution_id, kind, state, offered_at, answer_by, due_at, answered_at, ended_at, reason, conflict
  from review_assignment where reviewer_id = :member order by id;

-- section declared-conflicts: review_conflict.member_id
select solution_id, text, declared_at from review_conflict where member_id = :member
 order by declared_at;

-- section strictness: reviewer_bias.reviewer_id
select n.slug as network, b.grades, b.residuals + b.moved_residuals as residuals,
       b.squares + b.moved_squares as squares
  from reviewer_bias b join network n on n.id = b.network_id
  join consensus_fit f on f.network_id = b.network_id and f.fit = b.fit
 where b.reviewer_id = :member order by n.slug;

-- section probes: probe.manager_id
select solution_id, scores, overall, text, given_at from probe where manager_id = :member
 order by given_at;

-- section spot-checks: spot_check.manager_id
select review_id, judgement, text, given_at from spot_check where manager_id = :member
 order by given_at;

-- section drafts: draft.member_id
select kind, subject_id as of_id, content, saved_at, discarded_at
  from draft where member_id = :member order by saved_at, subject_id;

-- section decisions: decision.requester_id
select d.id, d.problem_id, d.decided_at, d.on_time, d.text,
       (select jsonb_agg(jsonb_build_object('accepted', s.accepted, 'reason', s.reason)
                         order by s.solution_id)
          from decision_solution s where s.decision_id = d.id) as solutions
  from decision d where d.requester_id = :member order by d.id;

-- section shares: decision_share.member_id
select d.problem_id, s.solution_id, s.track, s.percent
  from decision_share s join decision d on d.id = s.decision_id
 where s.member_id = :member order by d.id;

-- section outcomes: outcome_step.requester_id
select id, problem_id, stage, text, figure, evidence, on_time, reported_at
  from outcome_step where requester_id = :member order by id;

-- section verifications: outcome_verification.verifier_id
select problem_id, judgement, text, verified_at
  from outcome_verification where verifier_id = :member order by verified_at;

-- section thanks: thanks.giver_id, thanks.receiver_id
select t.id, t.problem_id, case when t.giver_id = :member then 'given' else 'received' end as direction,
       o.handle as other, t.contribution_type, t.contribution_id, t.text, t.given_at
  from thanks t join member o on o.id = case when t.giver_id = :member then t.receiver_id
                                             else t.giver_id end
 where :member in (t.giver_id, t.receiver_id) order by t.id;

-- section recognitions: recognition.receiver_id, recognition.manager_id
select r.id, n.slug as network,
       case when r.receiver_id = :member then 'received' else 'awarded' end as direction,
       o.handle as other, r.grade, r.citation, r.track, r.awarded_at
  from recognition r join network n on n.id = r.network_id
  join member o on o.id = case when r.receiver_id = :member then r.manager_id else r.receiver_id end
 where :member in (r.receiver_id, r.manager_id) order by r.id;

-- section badges: badge_grant.member_id
select n.slug as network, g.badge, g.medal, g.problem_id, g.granted_at, g.revoked_at
  from badge_grant g join network n on n.id = g.network_id
 where g.member_id = :member order by g.id;

-- section accounts: reputation_account.member_id
select n.slug as network, a.sequence as lines, a.balance, encode(a.last_hash, 'hex') as last_hash
  from reputation_account a join network n on n.id = a.network_id
 where a.member_id = :member order by n.slug;

-- section ledger: ledger_line.member_id
select n.slug as network, l.sequence, l.at, l.rule, l.rule_set, l.track,
       (select jsonb_agg(t.slug order by t.slug) from topic t where t.id = any(l.topics)) as topics,
       l.points, l.balance, nullif(l.reverses, 0) as reverses
  from ledger_line l join network n on n.id = l.network_id
 where l.member_id = :member order by n.slug, l.sequence;

-- section totals: reputation_total.member_id
select n.slug as network, r.track, (select t.slug from topic t where t.id = r.topic_id) as topic,
       r.points, r.season
  from reputation_total r join network n on n.id = r.network_id
 where r.member_id = :member order by n.slug, r.track, r.topic_id;

-- section holds: reputation_hold.member_id
select n.slug as network, h.line, h.track, h.amount, h.held_at, h.ends_at, h.ended_at, h.ruling, h.reasons
  from reputation_hold h join network n on n.id = h.network_id
 where h.member_id = :member order by h.id;

-- section level-losses: level_loss.member_id
select n.slug as network, l.level_from, l.level_to, l.track, l.proposed_at, l.status, l.decided_at, l.reason
  from level_loss l join network n on n.id = l.network_id
 where l.member_id = :member and l.status in ('CONFIRMED', 'DECLINED') order by l.id;

-- section notifications: notification.member_id
select kind, problem_id, solution_id, at, read_at from notification where member_id = :member order by id;

-- section letters: letter.member_id
select rhythm, due_at, fate, ended_at from letter where member_id = :member order by id;

-- section letter-wishes: letter_wish.member_id, letter_zone.member_id
select w.about, w.rhythm, (select z.time_zone from letter_zone z where z.member_id = :member) as time_zone
  from letter_wish w where w.member_id = :member order by w.about;

-- section imported: imported_member.member_id
select n.slug as network, i.source_id as foreign_number, i.reputation, i.down_votes
  from imported_member i join network n on n.id = i.network_id where i.member_id = :member;

-- section published-rules: rule_set_version.published_by, badge_set_version.published_by, level_table_version.published_by
select n.slug as network, v.kind, v.version, v.note, v.published_at
  from (select network_id, 'rules' as kind, version, note, published_at
          from rule_set_version where published_by = :member
        union all
        select network_id, 'badges', version, note, published_at
          from badge_set_version where published_by = :member
        union all
        select network_id, 'levels', version, note, published_at
          from level_table_version where published_by = :member) v
  join network n on n.id = v.network_id order by v.published_at;

-- section drafted-rules: rule_draft.drafted_by
select n.slug as network, d.name, d.rules, d.levels, d.badges, d.drafted_at, d.changed_at
  from rule_draft d join network n on n.id = d.network_id where d.drafted_by = :member order by d.id;

-- section rulings: integrity_case.ruled_by, reputation_hold.ruled_by, level_loss.decided_by
select 'case' as about, id, state as ruling, reasons, ruled_at as at
  from integrity_case where ruled_by = :member
union all
select 'hold', id, ruling, reasons, ended_at from reputation_hold where ruled_by = :member
union all
select 'levelLoss', id, status, reason, decided_at from level_loss where decided_by = :member;

-- section ordered-work: dump_import.requested_by, verification.requested_by, rehearsal.started_by, event_parked.settled_by
select 'import' as kind, status, started_at as at from dump_import where requested_by = :member
union all
select 'verification', status, started_at from verification where requested_by = :member
union all
select 'trialRun', status, started_at from rehearsal where started_by = :member
union all
select 'parkedEvent', settlement, settled_at from event_parked where settled_by = :member;

-- section deeds: event_log.actor_id
select kind, at from event_log where actor_id = :member order by id;

-- section account-log: audit_log.subject_id, audit_log.actor_id
select at, kind, case when actor_id is null or actor_id = :member then address end as address
  from audit_log where :member in (subject_id, actor_id) order by id;

-- section feedback: feedback.member_id
select kind, text, email, sent_at, settled_at from feedback where member_id = :member order by id;

-- section reports: flag.reporter_id
select thing, thing_id, problem_id, rule, text, flagged_at, state, settled_at, reasons
  from flag where reporter_id = :member order by id;

-- section hidden: hiding.author_id
select thing, thing_id, problem_id, rule, facts, content, hidden_at, appeal, appealed_at, answer, answered_at,
       lifted_at
  from hiding where author_id = :member order by id;

-- section corrections: correction_appeal.member_id
select c.id, c.remedy, c.reasons, c.ruled_at, c.stands_at,
       cast(c.foreseen ->> cast(:member as text) as bigint) as points, a.text as appeal, c.answer,
       c.answered_at, c.state, c.ended_at
  from correction c
  left join correction_appeal a on a.correction_id = c.id and a.member_id = :member
 where :member = any(c.concerned) order by c.id;

-- section moderation: flag.settled_by, hiding.hidden_by, hiding.answered_by, former_mention.settled_by, correction.ruled_by, correction.answered_by
select 'report' as kind, id, state as ruling, reasons, settled_at as at from flag where settled_by = :member
union all
select 'hiding', id, rule, facts, hidden_at from hiding where hidden_by = :member
union all
select 'answer', id, case when lifted_at is null then 'stays' else 'shown' end, answer, answered_at
  from hiding where answered_by = :member
union all
select 'mention', id, 'seen', '', settled_at from former_mention where settled_by = :member
union all
select 'correction', id, remedy, reasons, ruled_at from correction where ruled_by = :member
union all
select 'correctionAnswer', id, state, answer, answered_at from correction where answered_by = :member;

-- section sessions: member_session.member_id
select device, address, began_at, seen_at from member_session where member_id = :member order by began_at;

-- section exports: data_export.member_id
select asked_at, state, expires_at from data_export where member_id = :member order by id;

-- section address-changes: email_change.member_id
select kind, email, expires_at from email_change where member_id = :member;

-- left out password_reset.member_id: the digest of a link that works for an hour
-- left out sign_up_request.id: a wish to join, before there is a member
-- left out kept_answer.caller: answers of this interface, kept a day to be repeated word for word
-- left out solution_vote.author_id: who voted is told to nobody; the sums stand in the ledger
-- left out review.requester_id: others' reviews; what the requester wrote stands in decisions
-- left out notification.actor_id: notifications of others about the member's deeds
-- left out letter_item.member_id: which notification went into which letter; both are in the archive
-- left out ledger_line.source_id: whose deed caused the point; votes are told to nobody
-- left out ledger_secret.member_id: opens the seals of proofs; known to the database alone
-- left out ledger_seal.member_id: hashes derived from the ledger each night
-- left out cap_use.member_id: sums derived from the ledger
-- left out veiled_line.member_id: which lines of the ledger wait for a decision; the lines are in it
-- left out veiled_name.member_id: the number somebody goes under in a blind problem; it is told to nobody
-- left out standing.member_id: sums derived from the ledger
-- left out member_record.member_id: counted from decisions, outcomes and reviews, which are in the archive
-- left out requester_record.member_id: counted from decisions and outcomes, which are in the archive
-- left out standing_day.member_id: sums derived from the ledger
-- left out standing_seen.member_id: how far sums were derived
-- left out standing_waiting.member_id: lines that sums will count later
-- left out badge_item.member_id: counted from the event log, for badges
-- left out badge_counter.member_id: counted from the event log, for badges
-- left out judgement.judge_id: derived from votes, reviews and decisions, which are in the archive
-- left out judgement.member_id: would tell who judged
-- left out topic_judge.member_id: would tell who judged
-- left out topic_judge.judge_id: derived from votes, reviews and decisions, which are in the archive
-- left out rater_trust.member_id: derived each night; told, it would help rings to tune themselves
-- left out member_activity.member_id: derived from deeds, which are in the archive
-- left out rehearsal_member.member_id: a trial run of rules that are not in force
-- left out rehearsal_mark.member_id: a trial run of rules that are not in force
-- left out verification_difference.member_id: findings about the ledger, told to those who care for it
-- left out reputation_hold.requester_id: others' points
-- left out review_conflict.author_id: what a reviewer declared
-- left out imported_post.author_id: the same texts stand among solutions and problems
-- left out integrity_case.members: while somebody looks into it, evidence names others
-- left out solution_fit.reviewers: derived from reviews, which are in the archive
-- left out draft.subject_id: a problem or a solution, never a member
-- left out flag.author_id: what others reported; what was hidden of the member is in the archive
