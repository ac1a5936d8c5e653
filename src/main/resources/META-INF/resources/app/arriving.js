// Where a page or a part of it has come: what is in sight, and what has the focus.

// A picture of lineage begins at the origins: on a phone what the page is about would be out of sight at its right. Who stands behind a
// claim is read from where it begins.
function lookAt(picture) {
  const here = picture?.querySelector('[aria-current]');
  if (here) {
    picture.scrollLeft += here.getBoundingClientRect().right - picture.getBoundingClientRect().right;
  }
}

// What a form is sent back for: a fault, or a question.
const FAULTS = '[aria-invalid=true], [data-asked]';

const FIELDS = 'input:not([type=hidden]), select, textarea, button';

// What a form was opened with, which can be another link than the one it names.
let opener;
document.addEventListener('htmx:beforeSwap', event => {
  const { elt } = event.detail.requestConfig;
  opener = elt.matches('a') ? elt : null;
});

// Of a form that was filled in for the person the field that was; of another the first one. Only from what opened it does a form take
// the focus: whoever is already at another would go on typing into this one. (Safari leaves the focus at no button that is clicked.)
function firstOf(root) {
  const form = root.querySelector('form.in-place') ?? (root.matches?.('form.in-place') ? root : null);
  if (form && opener?.id) {
    form.dataset.opener = opener.id;
  }
  const field = form?.elements.namedItem(form.dataset.refilled) ?? root.querySelector('form:is(.in-place, .sheet) [data-first]')
    ?? form?.querySelector(FIELDS);
  const here = document.activeElement;
  return here === document.body || here === opener || here?.id === field?.form.dataset.opener ? field : null;
}

// A form that is opened begins in sight, below what sticks to the window's top; one that asks whether somebody means it, with its buttons.
function begin(field) {
  const form = field.closest('form.in-place');
  const top = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const { top: start, bottom: end } = form?.getBoundingClientRect() ?? {};
  const isCut = start < top || (end > innerHeight && form.closest('.asking'));
  if (form && !form.dataset.refilled && isCut) {
    form.scrollIntoView({ block: 'start' });
  }
}

// Where a page says that nothing was done, and has no field to mend, or what was just done, whoever goes on with the keys or listens
// goes on from there.
function told(root) {
  const told = root.querySelector('main [role=alert]') ?? (root.querySelector('[data-done]:not(#done)') && root.querySelector('h1'));
  told?.setAttribute('tabindex', '-1');
  return told;
}

htmx.onLoad(root => {
  lookAt(root.querySelector('.lineage .lineage-window'));
  // Of many items one is opened where a link to it was, which had the focus.
  if (root.matches?.('[data-arrived]')) {
    root.focus({ preventScroll: true });
  }
  const fault = root.querySelector(`form :is(${FAULTS})`);
  const first = fault ? null : firstOf(root);
  (fault ?? first ?? told(root))?.focus();
  if (first) {
    begin(first);
  }
});

// Where what was recorded sends the browser on, the page says what was done: at the new thing, or at its top.
let recorded;
document.addEventListener('htmx:beforeOnLoad', event => {
  const next = event.detail.xhr.getResponseHeader('HX-Location');
  if (next) {
    recorded = { at: JSON.parse(next).path.split('#')[1] };
  }
});
document.addEventListener('htmx:afterSettle', event => {
  if (recorded && event.target.id === 'main') {
    arrive(event.target, recorded.at && document.getElementById(recorded.at));
    recorded = null;
  }
});

for (const type of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(type, () => { recorded = null; });
}

function arrive(main, thing) {
  for (let fold = thing?.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
  const heading = thing?.querySelector('h2, h3') ?? thing ?? main.querySelector('h1') ?? main;
  const line = main.querySelector('[data-done]:not(#done)') ? null : main.querySelector('#done');
  if (line) {
    sayDone(line, thing ?? main, heading);
  }
  // A form that comes next has the focus already.
  if (document.activeElement === document.body) {
    heading.setAttribute('tabindex', '-1');
    heading.focus({ preventScroll: true });
  }
  if (thing) {
    thing.scrollIntoView({ block: 'start' });
  } else if (document.activeElement === heading) {
    scrollTo(0, 0);
  }
}

// Who listens hears it with the heading that has the focus.
function sayDone(line, place, heading) {
  heading.setAttribute('aria-describedby', line.id);
  if (place.matches('details')) {
    place.querySelector('summary').after(line);
  } else {
    place.prepend(line);
  }
}

// Esc closes a form that was opened in place.
document.addEventListener('keydown', event => {
  const form = event.target.closest?.('form.in-place');
  if (event.key === 'Escape' && form?.dataset.opener) {
    const opener = document.getElementById(form.dataset.opener);
    form.remove();
    opener?.focus();
  }
});
