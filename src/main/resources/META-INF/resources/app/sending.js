// A second click while the first is under way is no second recording; the key in the form says the same to the server.
document.addEventListener('submit', event => {
  const button = event.submitter;
  if (button) {
    setTimeout(() => { button.disabled = true; });
    setTimeout(() => { button.disabled = false; }, 3000);
  }
});
