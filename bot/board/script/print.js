// A page that is meant for paper has a button for it.
export function mount(article) {
  for (const button of article.querySelectorAll('[data-print]')) button.addEventListener('click', () => print());
}
