-- A list shows a few words and figures of each brief. Taken from the brief anew for each row they
-- were most of what a list cost: they stand beside it now.
alter table problem
  add column bounty integer not null generated always as (coalesce(cast(brief ->> 'bounty' as integer), 0)) stored,
  add column reviews_wanted integer not null generated always as (coalesce(cast(brief ->> 'reviewsWanted' as integer), 0)) stored,
  add column prize text not null generated always as (coalesce(brief ->> 'prize', '')) stored,
  add column ask text not null generated always as (
    coalesce(left(translate(left(coalesce(nullif(brief ->> 'background', ''), brief ->> 'deliverable'), 400),
                            '*_`#>', ''), 260), '')) stored;
