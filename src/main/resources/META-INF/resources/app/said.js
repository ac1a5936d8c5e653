// What went wrong between a page and us, in one line. Any script says so by the event `say`, with the key of what is said.

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

document.addEventListener('say', event => tell(event.detail));

// Who signed in in another tab records from this one too: with the first answer, which is a page of theirs, it says so.
document.addEventListener('htmx:beforeSwap', event => {
  const text = event.detail.xhr.responseText;
  const person = text.match(/<body data-person="([^"]+)"/)?.[1];
  if (person && person !== document.body.dataset.person) {
    const theirs = new DOMParser().parseFromString(text, 'text/html');
    document.body.dataset.person = person;
    document.body.dataset.keys = theirs.body.dataset.keys;
    document.querySelector('header.top').replaceWith(theirs.querySelector('header.top'));
    document.dispatchEvent(new CustomEvent('person'));
    tell('other');
  }
});
