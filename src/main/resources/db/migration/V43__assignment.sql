-- Who is to do something: a fact like any other, said anew each time it changes. Nobody is to, where there is no person.
create table assignment (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('CLAIM', 'JUDGEMENT', 'COMMENT_REQUEST')),
  subject_id uuid not null,
  claim_id uuid references claim generated always as (case subject_kind when 'CLAIM' then subject_id end) stored,
  judgement_id uuid references judgement generated always as (case subject_kind when 'JUDGEMENT' then subject_id end) stored,
  comment_request_id uuid references comment_request
    generated always as (case subject_kind when 'COMMENT_REQUEST' then subject_id end) stored,
  person text,
  -- A program does nobody's work.
  person_kind text not null default 'PERSON' check (person_kind = 'PERSON'),
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  unique (subject_id, recorded_at),
  foreign key (person, person_kind) references actor (subject, kind));
create index on assignment (person, subject_id);
call append_only('assignment');

-- Whose desk tells of a claim: their own affair, and no fact about the claim. Whoever watches no longer leaves nothing behind.
create table claim_watch (
  claim_id uuid not null references claim,
  person text not null,
  person_kind text not null default 'PERSON' check (person_kind = 'PERSON'),
  watched_since timestamptz not null default now(),
  primary key (claim_id, person),
  foreign key (person, person_kind) references actor (subject, kind));
create index on claim_watch (person, claim_id);
