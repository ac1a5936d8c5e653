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

// Of what can be ticked all is kept that is: where nothing is, that is what was chosen. What belongs to a form may stand outside it.
function keep(form) {
  const fields = {};
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
  sessionStorage.setItem(draftOf(form), JSON.stringify(fields));
  tellKept(form);
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
  const draft = sessionStorage.getItem(draftOf(form));
  if (draft) {
    tellKept(form);
  }
  if (!draft || form.querySelector('[aria-invalid=true], [data-asked]')) {
    return;
  }
  for (const [name, value] of Object.entries(JSON.parse(draft))) {
    for (const field of [...form.elements].filter(it => it.name === name)) {
      if (isTicked(field)) {
        field.checked = value.includes(field.value);
      } else {
        field.value = value;
      }
    }
  }
}

document.addEventListener('input', event => {
  const { form } = event.target;
  if (form?.matches('[data-draft]')) {
    keep(form);
  }
});

// Before what comes is shown: it can be the same form, to begin with another.
document.addEventListener('htmx:beforeSwap', event => {
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
