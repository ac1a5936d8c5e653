// A second click while the first is under way is no second recording; the key in the form says the same to the server.
document.addEventListener('submit', event => {
  const button = event.submitter;
  if (button) {
    setTimeout(() => { button.disabled = true; });
    setTimeout(() => { button.disabled = false; }, 3000);
  }
});

// What is wrong with a field is told until somebody mends it; whether that is right is told with the next send.
document.addEventListener('input', event => {
  const field = event.target;
  if (field.getAttribute('aria-invalid')) {
    field.form.querySelectorAll(`[name="${field.name}"]`).forEach(each => each.removeAttribute('aria-invalid'));
    document.getElementById(`${field.form.id}-${field.name}-fault`)?.remove();
  }
});
