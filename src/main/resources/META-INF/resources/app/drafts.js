// A draft outlives Esc, a reload and an expired login: it is kept in this tab until it is recorded. It belongs to a person and to a
// form, which its address tells from the same form elsewhere; and signing out ends it, in every tab.
const draftOf = form => ['draft', document.body.dataset.person, form.getAttribute('action'), form.dataset.draft].join(' ');

function forgetDrafts() {
  Object.keys(sessionStorage).filter(key => key.startsWith('draft ')).forEach(key => sessionStorage.removeItem(key));
}

const signingOut = new BroadcastChannel('signing out');
signingOut.onmessage = forgetDrafts;
document.addEventListener('submit', event => {
  if (event.target.getAttribute('action') === '/logout') {
    forgetDrafts();
    signingOut.postMessage('');
  }
});

const isTicked = field => field.type === 'radio' || field.type === 'checkbox';

const draftFor = form => JSON.parse(sessionStorage.getItem(draftOf(form)));

// Of what can be ticked all is kept that is: where nothing is, that is what was chosen. What belongs to a form may stand outside it.
function keep(form) {
  const fields = {};
  const before = draftFor(form) ?? {};
  for (const field of form.elements) {
    if (!field.name || field.name === 'key' || field.name === 'person' || field.matches('button, :disabled')) {
      continue;
    }
    if (isTicked(field)) {
      fields[field.name] = [...fields[field.name] ?? [], ...field.checked ? [field.value] : []];
    } else {
      fields[field.name] = field.value;
    }
  }
  const awaited = Object.entries(before).filter(([name]) => !(name in fields) && isAwaited(form, name, before));
  sessionStorage.setItem(draftOf(form), JSON.stringify({ ...Object.fromEntries(awaited), ...fields }));
  tellKept(form);
}

// What a form asks about a name stands there only once the server told it: until then the answers of the draft are not lost.
function isAwaited(form, name, draft) {
  return Object.keys(draft).filter(key => key.endsWith('.for')).some(key => {
    const about = key.slice(0, -'.for'.length);
    const said = form.elements.namedItem(about)?.value ?? draft[about];
    return name.startsWith(`${about}.`) && !form.elements.namedItem(key) && said?.trim() === draft[key].trim();
  });
}

// Whoever cancels is to know that what they typed is still there, and how to be rid of it.
function tellKept(form) {
  form.querySelector('[data-kept]')?.removeAttribute('hidden');
}

document.addEventListener('click', event => {
  if (event.target.matches('[data-discard]')) {
    sessionStorage.removeItem(draftOf(event.target.closest('form')));
  }
});

function restore(form) {
  if ('refilled' in form.dataset) {
    keep(form);
    return;
  }
  const draft = draftFor(form);
  if (draft) {
    tellKept(form);
  }
  if (!draft || form.querySelector('[aria-invalid=true], [data-asked]')) {
    return;
  }
  if (fillIn([...form.elements], draft)) {
    tellRestored(form);
  }
}

// Whether anything that is seen is other than it was.
function fillIn(fields, draft) {
  let changes = false;
  for (const field of fields.filter(it => it.name in draft)) {
    const value = draft[field.name];
    if (isTicked(field)) {
      changes ||= field.checked !== value.includes(field.value);
      field.checked = value.includes(field.value);
    } else if (field.type !== 'select-one' || [...field.options].some(it => it.value === value)) {
      changes ||= field.type !== 'hidden' && field.value !== value;
      field.value = value;
    }
  }
  return changes;
}

function tellRestored(form) {
  const line = document.createElement('p');
  line.className = 'note small';
  line.textContent = document.getElementById('said').dataset.restored;
  form.prepend(line);
}

// What was asked about a name of the draft has its answers from there too, if it is about the same name.
document.addEventListener('told', event => {
  const { asked, about } = event.detail;
  const draft = draftFor(event.target);
  const name = about.value.trim();
  if (draft?.[about.name]?.trim() === name && (draft[`${about.name}.for`] ?? name).trim() === name) {
    fillIn([...event.target.elements].filter(it => asked.contains(it) && it.type !== 'hidden'), draft);
  }
});

document.addEventListener('input', event => {
  const { form } = event.target;
  if (form?.matches('[data-draft]')) {
    keep(form);
  }
});

// Before what comes is shown, or asked for: it can be the same form, to begin with another.
document.addEventListener('htmx:beforeOnLoad', event => {
  const sent = event.detail.requestConfig.elt;
  const { xhr } = event.detail;
  const isRecorded = xhr.status < 400 && xhr.getResponseHeader('Claimtrail-Draft') !== 'kept';
  if (isRecorded && sent.matches('form[data-draft]')) {
    sessionStorage.removeItem(draftOf(sent));
  }
});

htmx.onLoad(root => {
  if (root.matches?.('form[data-draft]')) {
    restore(root);
  }
  root.querySelectorAll('form[data-draft]').forEach(restore);
});
