// The frame of the board: asks for views, puts them into the page, and follows links between them.
import '@fluentui/web-components/button/define.js';
import '@fluentui/web-components/spinner/define.js';
import { mount } from './parts.js';

const page = document.documentElement;
const main = document.getElementById('main');
const announced = document.getElementById('announced');
const inTeams = page.dataset.signsIn === 'teams';
const nobodySaysWho = inTeams ? 'no-token' : 'unreachable';
const share = document.getElementById('share');
// Milliseconds; what comes sooner needs no word about it.
const PATIENCE = 400;
// Answers after which it makes sense to ask again.
const PASSING = new Set([401, 429, 500, 502, 503, 504]);

let opening;
let reader;
let asking = new AbortController();
// A view and what is asked of it, perhaps with the part of it that is looked for: `?view=unit&unit=a#contacts`.
let place = location.search + location.hash;

const words = (id) => document.getElementById(id).content.cloneNode(true).firstElementChild;

// Gets to know who looks; what failed is tried again the next time somebody asks.
function opened() {
  opening ??= open().catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open() {
  const { arrive } = inTeams ? await import('./teams.js') : await import('./choosing.js');
  reader = await arrive(() => show(false));
  place = reader.link ?? place;
  history.replaceState(place, '');
  if (reader.share) {
    share.hidden = false;
    share.addEventListener('click', () => reader.share(place.replace(/^\?/, '') || 'view=start', document.title));
  }
}

async function show(moveFocus) {
  asking.abort();
  const mine = (asking = new AbortController());
  main.setAttribute('aria-busy', 'true');
  const waiting = setTimeout(() => {
    const loading = words('loading');
    main.replaceChildren(loading);
    announced.textContent = loading.textContent.trim();
  }, PATIENCE);
  const article = await found(mine.signal);
  clearTimeout(waiting);
  if (mine.signal.aborted) return;
  main.replaceChildren(article);
  main.removeAttribute('aria-busy');
  document.title = article.dataset.title;
  announced.textContent = article.dataset.title;
  if (moveFocus) article.querySelector('h1').focus();
  await Promise.all([mount(article), speak(article.lang)]);
  lookFor(article);
}

// Goes to the part of the view that its place names, where there is one.
function lookFor(article) {
  const { hash } = new URL(place, location.href);
  const part = hash.length > 1 && article.querySelector(`#${CSS.escape(hash.slice(1))}`);
  if (!part) return;
  part.tabIndex = -1;
  part.focus();
  part.scrollIntoView();
}

// The frame's own words in the language of the view: the browser's may be another than its reader's.
async function speak(language) {
  if (language === page.lang) return;
  const answer = await fetch('/board', { headers: { 'Accept-Language': language } });
  const other = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const said = other.querySelectorAll('[data-said]');
  document.querySelectorAll('[data-said]').forEach((each, place) => (each.innerHTML = said[place].innerHTML));
  page.lang = language;
}

// The view, or in its place what is the matter, always as an article with a title.
async function found(signal) {
  let headers;
  try {
    await opened();
    if (!reader.known()) return words('choose');
    headers = await reader.headers(false);
  } catch {
    return tryAgain(words(nobodySaysWho));
  }
  try {
    let answer = await asked(headers, signal);
    if (answer.status === 401) {
      // What Teams gave has ended: it gives another.
      headers = await reader.headers(true).catch(() => undefined);
      if (!headers) return tryAgain(words(nobodySaysWho));
      answer = await asked(headers, signal);
    }
    const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const article = document.adoptNode(parsed.querySelector('article[data-title]'));
    return PASSING.has(answer.status) ? tryAgain(article) : article;
  } catch {
    return tryAgain(words('unreachable'));
  }
}

function asked(headers, signal) {
  const given = new URL(place, location.href).searchParams;
  const name = given.get('view') || 'start';
  given.delete('view');
  return fetch(`/board/view/${encodeURIComponent(name)}?${given}`, { headers, signal, cache: 'no-store' });
}

function tryAgain(article) {
  const again = words('again');
  again.firstElementChild.addEventListener('click', () => show(true));
  article.append(again);
  return article;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-view]');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  place = link.search + link.hash;
  history.pushState(place, '', place);
  show(true);
});

addEventListener('popstate', (event) => {
  // A jump within the page, as to its content.
  if (event.state === null) return;
  place = event.state;
  show(true);
});

// On paper everything is dark on white.
const paper = matchMedia('print');
let onScreen;
paper.addEventListener('change', () => {
  if (paper.matches) onScreen = page.dataset.theme;
  page.dataset.theme = paper.matches ? 'default' : onScreen;
});

await show(false);
