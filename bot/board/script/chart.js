// Draws the figures of a table above it: <figure data-chart="line"> or "bar"; the table stays, for whoever reads it.
import {
  BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip,
} from 'chart.js';

Chart.register(
  BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip,
);

// So that lines differ by more than their colour.
const POINTS = ['circle', 'rect', 'triangle', 'rectRot', 'star', 'crossRot'];
const DASHES = [[], [6, 3], [2, 2], [10, 3, 2, 3], [1, 4], [12, 4]];

export function mount(article) {
  const charts = [...article.querySelectorAll('figure[data-chart]')].map(drawn);
  const themed = new MutationObserver(() => {
    if (!article.isConnected) themed.disconnect();
    charts.forEach((chart, place) => {
      const { figure } = chart;
      chart.destroy();
      if (article.isConnected) charts[place] = drawn(figure);
    });
  });
  themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
}

function drawn(figure) {
  const style = getComputedStyle(figure);
  const colour = (name) => style.getPropertyValue(name).trim();
  Chart.defaults.font = { family: style.fontFamily, size: 14 };
  const kind = figure.dataset.chart;
  const stacked = 'stacked' in figure.dataset;
  const [head, ...rows] = [...figure.querySelectorAll('tr')].map((row) => [...row.cells]);
  const drawnOf = head.slice(1).filter((cell) => !('plain' in cell.dataset));
  const series = drawnOf.map((cell, place) => ({
    label: cell.textContent.trim(),
    data: rows.map((row) => (row[place + 1].textContent.trim() === '' ? null : Number(row[place + 1].dataset.value))),
    borderColor: colour(`--series-${cell.dataset.series ?? place + 1}`),
    backgroundColor: colour(`--series-${cell.dataset.series ?? place + 1}`),
    pointStyle: POINTS[place % POINTS.length],
    borderDash: DASHES[place % DASHES.length],
    pointRadius: 4,
  }));
  const axis = { stacked, grid: { color: colour('--colorNeutralStroke2') }, ticks: { color: colour('--colorNeutralForeground1') } };
  figure.querySelector('canvas')?.remove();
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  figure.querySelector('.canvas').append(canvas);
  const chart = new Chart(canvas, {
    type: kind,
    data: { labels: rows.map((row) => row[0].textContent.trim()), datasets: series },
    options: {
      animation: false,
      maintainAspectRatio: false,
      scales: { x: axis, y: { ...axis, beginAtZero: true, max: Number(figure.dataset.most) || undefined, ticks: { ...axis.ticks, precision: 0 } } },
      plugins: { legend: { labels: { color: colour('--colorNeutralForeground1'), usePointStyle: true } } },
    },
  });
  chart.figure = figure;
  return chart;
}
