-- A request that was recorded of the wrong party, or never made, no longer counts and stays readable; whoever was meant is asked in a new one.
create table comment_request_withdrawal (
  comment_request_id uuid primary key references comment_request,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null references actor);
call append_only('comment_request_withdrawal');
