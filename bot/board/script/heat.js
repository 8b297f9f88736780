// The heat map: every row is in the page as data, some of them are drawn. Filters and headings choose which, and in
// what order; a person's words become text, never markup.

const MOST = 50;
const [ID, NAME, WAVE, PART, PHASE, COLOURS] = [0, 1, 2, 3, 4, 5];

export function mount(article) {
  const data = article.querySelector('[data-rows]');
  if (!data) return;
  const section = data.closest('section');
  const packed = JSON.parse(data.dataset.rows);
  const filter = section.querySelector('[data-filter]');
  const body = section.querySelector('tbody');
  const more = section.querySelector('[data-more]');
  let sorting = { by: 'whole', down: false };
  let most = MOST;
  let found = packed.rows;

  const draw = (from) => {
    const rows = found.slice(from, most).map((row) => drawn(row, packed));
    if (from) body.append(...rows);
    else body.replaceChildren(...(rows.length ? rows : [nobody(packed)]));
    more.hidden = found.length <= most;
    const counts = { s: Math.min(most, found.length), c: found.length };
    section.querySelector('[data-count]').textContent = packed.count.replace(/%([sc])/g, (_, each) => counts[each]);
  };
  const choose = () => {
    found = sorted(packed.rows.filter(fitting(filter, packed)), sorting);
    most = MOST;
    draw(0);
  };

  filter.addEventListener('submit', (event) => event.preventDefault());
  filter.addEventListener('change', choose);
  more.hidden = found.length <= most;
  more.addEventListener('click', () => {
    const from = most;
    most += MOST;
    draw(from);
    body.rows[from]?.querySelector('a')?.focus();
  });
  for (const button of section.querySelectorAll('[data-sort]')) {
    button.addEventListener('click', () => {
      sorting = { by: button.dataset.sort, down: sorting.by === button.dataset.sort && !sorting.down };
      for (const each of section.querySelectorAll('th[aria-sort]')) each.setAttribute('aria-sort', 'none');
      button.closest('th').setAttribute('aria-sort', sorting.down ? 'descending' : 'ascending');
      choose();
    });
  }
}

function fitting(filter, packed) {
  const chosen = (name) => filter.elements[name].value;
  const wave = packed.waves.indexOf(chosen('wave'));
  const part = packed.administrations.indexOf(chosen('administration'));
  const colour = String(packed.colours.indexOf(chosen('colour')));
  // A unit goes through several methods at once: any of its phases will do.
  const phases = new Set(packed.phases.flatMap((each, place) => (each.split('|').includes(chosen('phase')) ? [place] : [])));
  return (row) =>
    (!chosen('wave') || row[WAVE] === wave) &&
    (!chosen('administration') || row[PART] === part) &&
    (!chosen('phase') || phases.has(row[PHASE])) &&
    (!chosen('colour') || row[COLOURS][0] === colour);
}

function sorted(rows, { by, down }) {
  // Colours are numbered worst first, and '-', what is not asked, comes after them. Rows come in the order of names
  // within a colour, which a stable sort keeps.
  const key =
    by === 'unit' ? (row) => row[NAME] : (row) => row[COLOURS][by === 'whole' ? 0 : Number(by) + 1].replace('-', '9');
  const compare = by === 'unit' ? new Intl.Collator(document.documentElement.lang).compare : (a, b) => (a < b ? -1 : a > b);
  const keyed = rows.map((row) => [key(row), row]);
  keyed.sort(([a], [b]) => (down ? compare(b, a) : compare(a, b)));
  return keyed.map(([, row]) => row);
}

function drawn(row, packed) {
  const line = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  const link = document.createElement('a');
  link.href = packed.address + encodeURIComponent(row[ID]);
  link.dataset.view = '';
  link.textContent = row[NAME];
  head.append(link);
  const [whole, ...others] = row[COLOURS];
  const cells = others.map((each, column) => cell(each, packed, `${link.href}#${packed.anchors[column]}`));
  line.append(head, cell(whole, packed), ...cells);
  return line;
}

// With an address, the colour leads to what it rests on.
function cell(colour, packed, address) {
  const found = document.createElement('td');
  if (colour === '-') {
    const dash = span('', '–');
    dash.ariaHidden = 'true';
    found.append(dash, span('aside', packed.none));
  } else {
    const said = span(`colour ${packed.colours[colour]}`, packed.words[colour]);
    found.append(address ? linked(said, address) : said);
  }
  return found;
}

function linked(said, address) {
  const found = document.createElement('a');
  found.className = 'cell';
  found.href = address;
  found.dataset.view = '';
  // By keyboard the name leads to the same page.
  found.tabIndex = -1;
  found.append(said);
  return found;
}

function span(kind, text) {
  const found = document.createElement('span');
  found.className = kind;
  found.textContent = text;
  return found;
}

function nobody(packed) {
  const line = document.createElement('tr');
  const only = document.createElement('td');
  only.colSpan = packed.columns.length + 2;
  only.textContent = packed.nobody;
  line.append(only);
  return line;
}
