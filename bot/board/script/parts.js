// What a view may need besides the frame, by the name it asks for it; each is fetched when a view first does.
const PARTS = {
  chart: () => import('./chart.js'),
  heat: () => import('./heat.js'),
  tab: () => import('./tab.js'),
  print: () => import('./print.js'),
};

// Has each part a view asked for take care of it.
export async function mount(article) {
  for (const name of article.dataset.parts.split(' ').filter(Boolean)) {
    const part = await PARTS[name]();
    await part.mount(article);
  }
}
