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
  // What a page does with a key comes after what every page does with it.
  const action = [...document.querySelectorAll(`[data-key="${CSS.escape(event.key)}"]`)].at(-1);
  if (action && alone) {
    event.preventDefault();
    // Whoever goes to a field types on at once, and means what they type for it.
    if (action.matches('label')) {
      action.click();
    } else {
      meant = setTimeout(() => act(action), ALONE);
    }
  }
});
function act(action) {
  if (action.isConnected) {
    if (action.id !== 'keys-open') {
      action.focus();
    }
    action.click();
  }
}

// The keys of this page, from what has one; and the switch, which is kept for the person, wherever they sign in.
const showKeys = () => document.documentElement.classList.toggle('keys-off', keysAreOff());
showKeys();
document.addEventListener('person', showKeys);
function listKeys(dialog) {
  const actions = new Map([...document.querySelectorAll('[data-key]')].map(action => [action.dataset.key, action]));
  const rows = [...actions.values()].map(action => {
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
    const said = !answer ? 'lost' : answer.status === 499 || answer.status === 401 ? 'expired' : 'failed';
    document.dispatchEvent(new CustomEvent('say', { detail: said }));
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
