// Everything works without this file; it makes things quick, and keeps what was typed.

const said = () => document.getElementById('said');

function tell(key) {
  const place = said();
  place.innerHTML = '';
  const text = document.createElement('p');
  text.textContent = place.dataset[key];
  if (key === 'expired') {
    const link = document.createElement('a');
    link.href = '/login';
    link.target = '_blank';
    link.textContent = place.dataset.login;
    text.append(' ', link);
  }
  place.append(text);
}

document.addEventListener('htmx:sendError', () => tell('lost'));
document.addEventListener('htmx:timeout', () => tell('lost'));
document.addEventListener('htmx:responseError', event => {
  const status = event.detail.xhr.status;
  tell(status === 499 || status === 401 ? 'expired' : status === 403 ? 'forbidden' : status === 404 ? 'gone' : 'failed');
});
document.addEventListener('htmx:beforeRequest', () => { said().innerHTML = ''; });

// Who signed in in another tab records from this one too: with the first answer, which is a page of theirs, it says so.
document.addEventListener('htmx:beforeSwap', event => {
  const text = event.detail.xhr.responseText;
  const person = text.match(/<body data-person="(.+?)"/)?.[1];
  if (person && person !== document.body.dataset.person) {
    const theirs = new DOMParser().parseFromString(text, 'text/html');
    document.body.dataset.person = person;
    document.body.dataset.keys = theirs.body.dataset.keys;
    showKeys();
    document.querySelector('header.top').replaceWith(theirs.querySelector('header.top'));
    tell('other');
  }
});

// What a form is sent back for: a fault, or a question.
const FAULTS = '[aria-invalid=true], [data-asked]';

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

function keep(form) {
  const fields = {};
  for (const [name, value] of new FormData(form)) {
    if (name !== 'key' && name !== 'person') {
      fields[name] = value;
    }
  }
  sessionStorage.setItem(draftOf(form), JSON.stringify(fields));
}

function restore(form) {
  if ('refilled' in form.dataset) {
    keep(form);
    return;
  }
  const draft = sessionStorage.getItem(draftOf(form));
  if (!draft || form.querySelector(FAULTS)) {
    return;
  }
  for (const [name, value] of Object.entries(JSON.parse(draft))) {
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === 'radio') {
        field.checked = field.value === value;
      } else {
        field.value = value;
      }
    }
  }
}

document.addEventListener('input', event => {
  const form = event.target.closest('form[data-draft]');
  if (form) {
    keep(form);
  }
});

// Before what comes is shown: it can be the same form, to begin with another.
document.addEventListener('htmx:beforeSwap', event => {
  const sent = event.detail.requestConfig.elt;
  const { xhr } = event.detail;
  // What comes in the place of itself was not recorded.
  const isRecorded = xhr.status < 400 && !xhr.getResponseHeader('HX-Retarget');
  if (isRecorded && sent.matches('form[data-draft]')) {
    sessionStorage.removeItem(draftOf(sent));
  }
});

// A picture of lineage begins at the origins: on a phone what the page is about would be out of sight at its right.
function lookAt(picture) {
  const here = picture?.querySelector('[aria-current]');
  if (here) {
    picture.scrollLeft += here.getBoundingClientRect().right - picture.getBoundingClientRect().right;
  }
}

function arrive(root) {
  if (root.matches?.('form[data-draft]')) {
    restore(root);
  }
  for (const form of root.querySelectorAll('form[data-draft]')) {
    restore(form);
  }
  root.querySelectorAll('form[data-draft] [data-asks]').forEach(field => {
    if (field.value && document.getElementById(`${field.id}-asked`)?.matches(':not(:has(*))')) {
      askAbout(field);
    }
  });
  lookAt(root.querySelector('.lineage-window'));
  // Of many items one is opened where a link to it was, which had the focus.
  if (root.matches?.('[data-arrived]')) {
    root.focus({ preventScroll: true });
  }
  (root.querySelector(`form :is(${FAULTS})`) ?? firstOf(root) ?? doneAt(root))?.focus();
}

// Only from what opened it does a form take the focus: whoever is already at another would go on typing into this one. (Safari leaves
// the focus at no button that is clicked.)
function firstOf(root) {
  const field = root.querySelector('form:is(.in-place, .sheet) [data-first]');
  const here = document.activeElement;
  return here === document.body || here?.id === field?.form.dataset.opener ? field : null;
}

// Where a page says what was just done, whoever goes on with the keys or listens goes on from its heading.
function doneAt(root) {
  const heading = root.querySelector('[data-done]') && root.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  return heading;
}
htmx.onLoad(arrive);

// Esc closes a form that was opened in place.
document.addEventListener('keydown', event => {
  const form = event.target.closest?.('form.in-place');
  if (event.key === 'Escape' && form?.dataset.opener) {
    const opener = document.getElementById(form.dataset.opener);
    form.remove();
    opener?.focus();
  }
});

// One key, one action, as the buttons say: only where nothing is being typed, and only a letter that stands alone. Whoever types words
// at a page, or speaks them to it, means none of their letters; and keys can be switched off for good (WCAG 2.2, 2.1.4).
const ALONE = 200;
const keysAreOff = () => document.body.dataset.keys === 'off' || matchMedia('(pointer: coarse)').matches;

let meant;
let lastSign = -Infinity;
document.addEventListener('keydown', event => {
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || event.repeat || keysAreOff()
      || event.target.closest?.('input, textarea, select') || document.querySelector('dialog[open]')) {
    return;
  }
  clearTimeout(meant);
  const alone = event.timeStamp - lastSign > ALONE;
  lastSign = event.timeStamp;
  const action = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (action && alone) {
    event.preventDefault();
    meant = setTimeout(() => {
      if (action.isConnected) {
        if (action.id !== 'keys-open') {
          action.focus();
        }
        action.click();
      }
    }, ALONE);
  }
});

// The keys of this page, from what has one; and the switch, which is kept for the person, wherever they sign in.
const showKeys = () => document.documentElement.classList.toggle('keys-off', keysAreOff());
showKeys();
function listKeys(dialog) {
  const rows = [...document.querySelectorAll('[data-key]')].map(action => {
    const row = document.createElement('div');
    const key = document.createElement('dt');
    const does = document.createElement('dd');
    key.append(Object.assign(document.createElement('kbd'), { textContent: action.dataset.key }));
    does.textContent = [...action.childNodes].filter(it => it.nodeName !== 'KBD').map(it => it.textContent).join('').trim();
    row.append(key, does);
    return row;
  });
  dialog.querySelector('dl').replaceChildren(...rows);
  dialog.querySelector('#keys-on').checked = !keysAreOff();
}
async function switchKeys(box) {
  const sent = { method: 'POST', headers: { 'HX-Request': 'true' }, body: new URLSearchParams({ on: box.checked }) };
  const answer = await fetch('/me/settings/keys', sent).catch(() => null);
  if (answer?.ok) {
    document.body.dataset.keys = box.checked ? 'on' : 'off';
    showKeys();
  } else {
    box.checked = !keysAreOff();
    tell(!answer ? 'lost' : answer.status === 499 || answer.status === 401 ? 'expired' : 'failed');
  }
}
document.addEventListener('click', event => {
  if (event.target.closest?.('#keys-open')) {
    const dialog = document.getElementById('keys');
    listKeys(dialog);
    dialog.showModal();
  }
});
document.addEventListener('change', event => {
  if (event.target.id === 'keys-on') {
    switchKeys(event.target);
  }
});
document.getElementById('keys-open')?.removeAttribute('hidden');

// On paper nothing can be unfolded: all is, but for the rules and the explanations of words.
const FOLDED = 'main details:not([open], .backing-rules, .word)';
let unfolded = [];
window.addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll(FOLDED)];
  unfolded.forEach(it => { it.open = true; });
});
window.addEventListener('afterprint', () => unfolded.forEach(it => { it.open = false; }));

// A second click while the first is under way is no second recording; the key in the form says the same to the server.
document.addEventListener('submit', event => {
  const button = event.submitter;
  if (button) {
    setTimeout(() => { button.disabled = true; });
    setTimeout(() => { button.disabled = false; }, 3000);
  }
});

// All that is missing is told at once, each beside its field, where a browser would tell of the first alone.
let missing;
document.addEventListener('invalid', event => {
  const field = event.target;
  const place = field.closest('form[data-draft] .field');
  if (!place) {
    return;
  }
  event.preventDefault();
  if (!place.querySelector('.fault')) {
    const fault = document.createElement('span');
    fault.className = 'fault';
    fault.id = `${field.id || field.name}-missing`;
    fault.textContent = said().dataset.missing;
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', `${field.getAttribute('aria-describedby') ?? ''} ${fault.id}`);
    place.append(fault);
  }
  if (!missing) {
    missing = field;
    setTimeout(() => { missing.focus(); missing = null; });
  }
}, true);
document.addEventListener('input', event => {
  const place = event.target.closest('form[data-draft] .field');
  place?.querySelector('.fault[id$="-missing"]')?.remove();
  if (event.target.checkValidity?.() && !place?.querySelector('.fault')) {
    event.target.removeAttribute('aria-invalid');
  }
});

// What is known fills in what nobody wrote: a field follows what another tells, until somebody writes into it.
const ours = field => field.value === (field.dataset.filled ?? '');
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
  form.querySelectorAll('[data-from]').forEach(field => fill(field, told(form, field.dataset.from)));
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
for (const type of ['input', 'change']) {
  document.addEventListener(type, event => {
    const form = event.target.closest('form[data-draft]');
    if (form) {
      follow(form);
    }
  });
}

// What a form would ask about a name once it is sent is asked as soon as the name stands there.
async function askAbout(field) {
  const { form, name, value } = field;
  const asked = document.getElementById(`${field.id}-asked`);
  if (!field.dataset.asks || !asked || (field.askedOf ?? '') === value.trim()) {
    return;
  }
  field.askedOf = value.trim();
  const about = new URLSearchParams({ form: form.id, field: name, name: value });
  const answer = await fetch(`${field.dataset.asks}?${about}`, { headers: { 'HX-Request': 'true' } }).catch(() => null);
  if (answer?.ok && asked.isConnected && field.askedOf === field.value.trim()) {
    asked.outerHTML = await answer.text();
    follow(form);
  }
}
document.addEventListener('change', event => {
  if (event.target.dataset?.asks) {
    askAbout(event.target);
  }
});

// Names are found while they are typed; without this file the server finds them when the form is sent.
let asking;
document.addEventListener('input', event => {
  const { names } = event.target.dataset;
  const text = event.target.value.trim();
  if (!names || text.length < 2) {
    return;
  }
  clearTimeout(asking);
  asking = setTimeout(async () => {
    // Without a connection or a login there are no names; sending the form tells of that. The header says that nobody could
    // follow a redirect to the login here.
    const asked = fetch(`${names}?q=${encodeURIComponent(text)}`, { headers: { 'HX-Request': 'true' } });
    const answer = await asked.catch(() => null);
    if (answer?.ok) {
      event.target.list.innerHTML = await answer.text();
      const offered = [...event.target.list.options].map(it => it.value);
      if (text === event.target.value.trim() && (!offered.length || offered.includes(text))) {
        askAbout(event.target);
      }
    }
  }, 200);
});
