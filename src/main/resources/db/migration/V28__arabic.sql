-- Letters of Arabic script that are typed one for the other became one in the folding (platform.Folded), letter by letter; what was
-- folded before is brought to the same. This is what search goes by, and no fact: nothing of what was typed is touched.
alter table source_version disable trigger append_only;
alter table publication_version disable trigger append_only;
alter table claim_version disable trigger append_only;

update source_version set folded = translate(folded, 'ٱىیےةۃہەک', 'ايييههههك')
  where folded ~ '[ٱىیےةۃہەک]';
update publication_version set folded = translate(folded, 'ٱىیےةۃہەک', 'ايييههههك')
  where folded ~ '[ٱىیےةۃہەک]';
update claim_version set folded = translate(folded, 'ٱىیےةۃہەک', 'ايييههههك'),
    folded_topics = translate(folded_topics::text, 'ٱىیےةۃہەک', 'ايييههههك')::varchar[]
  where folded ~ '[ٱىیےةۃہەک]' or folded_topics::text ~ '[ٱىیےةۃہەک]';

alter table source_version enable trigger append_only;
alter table publication_version enable trigger append_only;
alter table claim_version enable trigger append_only;
