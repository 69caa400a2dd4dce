-- What is new on a problem's page since somebody read it. Few kinds, so that votes write no entry.
create index event_log_of_problem on event_log (cast(numbers ->> 'problem' as bigint), xid)
  where kind in ('solution.submitted', 'review.delivered', 'comment.written',
                 'problem.reviewStarted', 'problem.decided', 'problem.withdrawn', 'problem.closed',
                 'outcome.reported', 'outcome.verified');
