// The timeline works without this file: its marks are links, and the moments to choose from are links too.

const slider = () => document.getElementById('timeline-known');
const chosen = range => range.list.options[range.value - 1];

function tell(range) {
  const { words } = chosen(range).dataset;
  range.closest('.timeline-known').querySelector('output').textContent = words;
  range.setAttribute('aria-valuetext', words);
}

// What was known then is fetched when the hand rests, not at each step on the way.
let resting;
let held = false;
function go(range) {
  clearTimeout(resting);
  resting = setTimeout(() => {
    if (range.isConnected) {
      const url = new URL(chosen(range).dataset.href, location.href);
      held = document.activeElement === range;
      htmx.ajax('GET', url.pathname + url.search, { source: range, target: '#main', select: '#main', swap: 'outerHTML' });
    }
  }, 250);
}

document.addEventListener('input', event => {
  if (event.target === slider()) {
    tell(event.target);
  }
});
document.addEventListener('change', event => {
  if (event.target === slider()) {
    go(event.target);
  }
});

// A mark leads to its event in the list, which may be folded.
const listOf = root => root.querySelector('details.timeline-list');

document.addEventListener('click', event => {
  const mark = event.target.closest?.('.timeline-sheet a');
  const list = listOf(document);
  if (mark && list) {
    list.open = true;
  }
});

// There is not always room for a whole sentence at its mark. Who listens has it as the mark's name.
const sentenceOf = event => event.target.closest?.('.timeline-sheet a')?.getAttribute('aria-label') ?? '';
for (const type of ['focusin', 'pointerover']) {
  document.addEventListener(type, event => {
    const told = document.querySelector('.timeline-told');
    const sentence = sentenceOf(event) || sentenceOf({ target: document.activeElement });
    if (told && told.textContent !== sentence) {
      told.textContent = sentence;
    }
  });
}

// One stop for Tab, and the arrows go from mark to mark (ARIA Authoring Practices, roving tabindex).
const marks = () => [...document.querySelectorAll('.timeline-sheet a')];
const stopAt = mark => marks().forEach(it => it.setAttribute('tabindex', it === mark ? 0 : -1));
const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

document.addEventListener('keydown', event => {
  const all = marks();
  const at = all.indexOf(event.target);
  if (at >= 0 && event.key in STEPS) {
    event.preventDefault();
    const next = all[Math.min(Math.max(at + STEPS[event.key], 0), all.length - 1)];
    stopAt(next);
    next.focus();
  }
});

htmx.onLoad(() => {
  stopAt(marks()[0]);
  const range = slider();
  if (range) {
    range.hidden = false;
    range.setAttribute('aria-valuetext', chosen(range).dataset.words);
    if (held) {
      range.focus({ preventScroll: true });
      held = false;
    }
  }
});
