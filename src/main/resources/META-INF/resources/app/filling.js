// What is known fills in what nobody wrote: a field follows what another tells, until somebody writes into it. Where none tells anything
// it is what the page gave it.
const given = field => field.dataset.otherwise ?? '';
const ours = field => field.value === (field.dataset.filled ?? given(field));
function fill(field, value) {
  if (ours(field)) {
    const changes = field.value !== value;
    field.value = value;
    field.dataset.filled = value;
    // Whoever is about to type into it types in its place.
    if (changes && field === document.activeElement) {
      field.select?.();
    }
  }
}
function told(form, from) {
  const [field, part] = from.split(' ');
  const asked = document.getElementById(`${form.id}-${field}-asked`);
  return form.elements.namedItem(`${field}.${part}`)?.value ?? asked?.dataset[part] ?? '';
}
function follow(form) {
  form.querySelectorAll('[data-from]').forEach(field => fill(field, told(form, field.dataset.from) || given(field)));
  followLineage(form);
}

// Whoever vouches for a passage that somebody else published is who it has it from, unless the work's lineage is recorded.
function followLineage(form) {
  const { publication, source, lineage, fromSource, fromPublication } = Object.fromEntries(
    ['publication', 'source', 'lineage', 'fromSource', 'fromPublication'].map(name => [name, form.elements.namedItem(name)]));
  if (!publication || !source || !lineage) {
    return;
  }
  const publisher = told(form, 'publication publisher');
  const kind = form.elements.namedItem('source.kind')?.value;
  const work = document.getElementById(`${form.id}-publication-asked`);
  const quotes = publisher && source.value && source.value.trim() !== publisher.trim() && !('hasLineage' in work.dataset);
  const untouched = ours(lineage) && ours(fromSource) && !fromPublication.value;
  if (untouched) {
    fill(lineage, !quotes ? '' : kind === 'UNNAMED' ? 'BRIEFED_BY' : 'QUOTES');
    fill(fromSource, quotes ? source.value : '');
  } else if (fromSource.dataset.filled && ours(fromSource) && !ours(lineage)) {
    fill(fromSource, '');
  }
}
for (const type of ['input', 'change', 'told']) {
  document.addEventListener(type, event => {
    const form = event.target.closest('form[data-draft]');
    if (form) {
      follow(form);
    }
  });
}
