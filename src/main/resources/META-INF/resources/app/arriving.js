// Where a page or a part of it has come: what is in sight, and what has the focus.

// A picture of lineage begins at the origins: on a phone what the page is about would be out of sight at its right.
function lookAt(picture) {
  const here = picture?.querySelector('[aria-current]');
  if (here) {
    picture.scrollLeft += here.getBoundingClientRect().right - picture.getBoundingClientRect().right;
  }
}

// What a form is sent back for: a fault, or a question.
const FAULTS = '[aria-invalid=true], [data-asked]';

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

htmx.onLoad(root => {
  lookAt(root.querySelector('.lineage-window'));
  // Of many items one is opened where a link to it was, which had the focus.
  if (root.matches?.('[data-arrived]')) {
    root.focus({ preventScroll: true });
  }
  (root.querySelector(`form :is(${FAULTS})`) ?? firstOf(root) ?? doneAt(root))?.focus();
});

// Esc closes a form that was opened in place.
document.addEventListener('keydown', event => {
  const form = event.target.closest?.('form.in-place');
  if (event.key === 'Escape' && form?.dataset.opener) {
    const opener = document.getElementById(form.dataset.opener);
    form.remove();
    opener?.focus();
  }
});
