-- Why two people rate the certainty of an evidence level down, by the domain that GRADE names: an object has each of them once.
alter table judgement
  add column rated_down jsonb,
  add constraint rates_level_down check (rated_down is null or aspect = 'EVIDENCE_LEVEL'),
  add constraint rated_down_domain check (jsonb_typeof(rated_down) = 'object' and rated_down
    - array['RISK_OF_BIAS', 'INCONSISTENCY', 'INDIRECTNESS', 'IMPRECISION', 'ONE_SIDED_SEARCH'] = '{}');
