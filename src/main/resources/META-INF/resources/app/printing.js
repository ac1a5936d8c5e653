// On paper nothing can be unfolded: all is, but for the rules and the explanations of words, and what would have to be fetched first.
const FOLDED = 'main details:not([open], [hx-get], .backing-rules, .word)';
let unfolded = [];
window.addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll(FOLDED)];
  unfolded.forEach(it => { it.open = true; });
});
window.addEventListener('afterprint', () => unfolded.forEach(it => { it.open = false; }));
