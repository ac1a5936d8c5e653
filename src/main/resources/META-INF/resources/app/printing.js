// On paper nothing can be unfolded: all is, but for the rules and the explanations of words.
const FOLDED = 'main details:not([open], .backing-rules, .word)';
let unfolded = [];
window.addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll(FOLDED)];
  unfolded.forEach(it => { it.open = true; });
});
window.addEventListener('afterprint', () => unfolded.forEach(it => { it.open = false; }));
