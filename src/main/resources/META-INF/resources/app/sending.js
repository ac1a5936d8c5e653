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
    fault.textContent = document.getElementById('said').dataset.missing;
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
