-- What the newsroom says to itself about a claim, an item of evidence or a proposal: never public, and nothing follows of it.
create table remark (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('CLAIM', 'EVIDENCE', 'JUDGEMENT')),
  subject_id uuid not null,
  claim_id uuid references claim generated always as (case subject_kind when 'CLAIM' then subject_id end) stored,
  evidence_id uuid references evidence generated always as (case subject_kind when 'EVIDENCE' then subject_id end) stored,
  judgement_id uuid references judgement generated always as (case subject_kind when 'JUDGEMENT' then subject_id end) stored,
  text text not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor);
create index on remark (subject_id, id);
call append_only('remark');
