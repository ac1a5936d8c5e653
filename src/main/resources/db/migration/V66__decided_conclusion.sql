-- What the rules said when an evidence level was decided. Held against what they say now, it tells whether the decision still fits what is
-- known: not everything that is recorded changes what it comes to, and what does change it need be no item or reply of the claim's own.
create table decided_conclusion (
  judgement_id uuid primary key references decision,
  claim_id uuid not null references claim,
  conclusion jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor);
call append_only('decided_conclusion');
