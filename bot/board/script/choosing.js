// Who looks, where nobody signs in: somebody chosen from a list, kept as long as the window is open.
const KEPT = 'startklar-person';

export async function arrive(chosen) {
  const answer = await fetch('/board/people');
  if (!answer.ok) throw new Error(`the people could not be asked for: ${answer.status}`);
  const people = await answer.json();
  const choice = document.getElementById('choice');
  const list = choice.querySelector('select');
  list.append(new Option('–', ''), ...people.map(({ id, name }) => new Option(name, id)));
  list.value = people.some(({ id }) => id === sessionStorage.getItem(KEPT)) ? sessionStorage.getItem(KEPT) : '';
  list.addEventListener('change', () => {
    sessionStorage.setItem(KEPT, list.value);
    chosen();
  });
  choice.hidden = false;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const dress = () => (document.documentElement.dataset.theme = dark.matches ? 'dark' : 'default');
  dark.addEventListener('change', dress);
  dress();
  return {
    known: () => list.value !== '',
    headers: async () => ({ 'Startklar-Person': encodeURIComponent(list.value) }),
  };
}
