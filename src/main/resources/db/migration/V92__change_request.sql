alter table judgement add constraint judgement_proposer unique (id, recorded_by);

-- An editor asks for changes: the proposal is its proposer's again, with a reason, and waits on. Never one's own, and no program does.
create table change_request (
  id uuid primary key,
  judgement_id uuid not null,
  proposed_by text not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorder_kind text not null,
  unique (judgement_id, recorded_at),
  unique (id, proposed_by),
  foreign key (judgement_id, proposed_by) references judgement (id, recorded_by),
  foreign key (recorded_by, recorder_kind) references actor (subject, kind),
  constraint others_ask_for_changes check (recorded_by <> proposed_by and recorder_kind = 'PERSON'));
create index on change_request (proposed_by, recorded_at);
create index on change_request (recorded_by, recorded_at);
call append_only('change_request');

-- What its proposer says to that, where they let it stand.
create table change_answer (
  change_request_id uuid primary key,
  proposed_by text not null,
  answer text not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor,
  foreign key (change_request_id, proposed_by) references change_request (id, proposed_by),
  constraint proposer_answers check (recorded_by = proposed_by));
call append_only('change_answer');
