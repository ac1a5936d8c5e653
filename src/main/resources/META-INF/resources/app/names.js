const sameNames = field => [...field.form.querySelectorAll(`[data-names="${field.dataset.names}"]`)].filter(it => it !== field);

// The first of them asks, whichever was filled in first: a draft fills all in at once.
const isBefore = (it, field) => field.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_PRECEDING;

// What a form would ask about a name once it is sent is asked as soon as the name stands there, and once.
async function askAbout(field) {
  const { form, name, value } = field;
  const asked = document.getElementById(`${field.id}-asked`);
  if (!field.dataset.asks || !asked || (field.askedOf ?? '') === value.trim()) {
    return;
  }
  field.askedOf = value.trim();
  if (sameNames(field).some(it => it.value.trim() === value.trim() && isBefore(it, field) && form.elements.namedItem(`${it.name}.kind`))) {
    asked.replaceChildren();
    return;
  }
  const about = new URLSearchParams({ form: form.id, field: name, name: value });
  const answer = await fetch(`${field.dataset.asks}?${about}`, { headers: { 'HX-Request': 'true' } }).catch(() => null);
  if (answer?.ok && asked.isConnected && field.askedOf === field.value.trim()) {
    show(asked, await answer.text());
    form.dispatchEvent(new CustomEvent('told', { bubbles: true, detail: { asked, about: field } }));
    // A draft can have brought names into it that are asked about in their turn.
    asked.querySelectorAll('[data-asks]').forEach(askAbout);
  }
}

// The place stays and what is in it changes: who listens is told of a change, but not of a place that takes another's.
function show(asked, answer) {
  const told = new DOMParser().parseFromString(answer, 'text/html').body.firstElementChild;
  Object.keys(asked.dataset).forEach(key => delete asked.dataset[key]);
  Object.assign(asked.dataset, told.dataset);
  asked.replaceChildren(...told.childNodes);
}
document.addEventListener('change', event => {
  if (event.target.dataset?.asks) {
    askAbout(event.target);
  }
});

// Who is new and stands in this form already is offered in its other fields, too: a publisher is often whoever vouches.
function offerNewNames(field, text) {
  const offered = new Set([...field.list.options].map(it => it.value));
  for (const { value } of sameNames(field)) {
    const name = value.trim();
    if (name.toLowerCase().startsWith(text.toLowerCase()) && !offered.has(name)) {
      offered.add(name);
      field.list.append(new Option(name, name));
    }
  }
}

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
      offerNewNames(event.target, text);
      const offered = [...event.target.list.options].map(it => it.value);
      if (text === event.target.value.trim() && (!offered.length || offered.includes(text))) {
        askAbout(event.target);
      }
    }
  }, 200);
});

// What was asked about a name that a draft brought back is asked again.
htmx.onLoad(root => root.querySelectorAll('form[data-draft] [data-asks]').forEach(field => {
  if (field.value && document.getElementById(`${field.id}-asked`)?.matches(':not(:has(*))')) {
    askAbout(field);
  }
}));
