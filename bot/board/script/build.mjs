// Builds ../static from this folder and locked npm packages: `make board`, or `node build.mjs <another folder>`.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/tokens';
import { build, transform } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const outdir = resolve(process.argv[2] ?? join(here, '../static'));
const root = join(here, '../../..');

const LICENCES = new Set(['0BSD', 'MIT']);

// TeamsJS asks Microsoft's network for the list of its hosts and falls back on the one it has; here it begins with that.
const noOutsideList = {
  name: 'no-outside-list',
  setup(esbuild) {
    esbuild.onLoad({ filter: /teams-js\/src\/internal\/(validOrigins|constants)\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const [sought, instead] = path.endsWith('constants.js')
        ? [/new URL\("https:\/\/res\.cdn\.office\.net\/[^"]*"\)/, 'null']
        : [/if\(a\(\)\)return u=n,n;/, 'return u=n,n;'];
      if (!sought.test(text)) throw new Error(`${path} is no longer what it was: nothing may be fetched from outside`);
      return { contents: text.replace(sought, instead), loader: 'js' };
    });
  },
};

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: [join(here, 'board.js')],
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  outdir,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  metafile: true,
  write: false,
  plugins: [noOutsideList],
});

const own = readFileSync(join(here, 'board.css'), 'utf8');
const used = new Set([own, ...outputFiles.map((file) => file.text)].flatMap((text) => text.match(/--\w+/g) ?? []));
const rule = (selector, theme, base = {}) => {
  const kept = Object.entries(theme).filter(([name, value]) => used.has(`--${name}`) && base[name] !== value);
  return `${selector} {\n${kept.map(([name, value]) => `--${name}: ${value};`).join('\n')}\n}\n`;
};
const themes = [
  rule(':root', teamsLightTheme),
  rule(":root[data-theme='dark']", teamsDarkTheme, teamsLightTheme),
  rule(":root[data-theme='contrast']", teamsHighContrastTheme, teamsLightTheme),
].join('');
const { code: style } = await transform(themes + own, { loader: 'css', minify: true, target: 'es2022' });
const hash = createHash('sha256').update(style).digest('hex').slice(0, 8).toUpperCase();

// Whose work is in it, with the terms they ask to be kept with it; TeamsJS brings some of it along without them.
const names = Object.values(metafile.outputs)
  .flatMap((output) => Object.entries(output.inputs))
  .filter(([, { bytesInOutput }]) => bytesInOutput)
  .map(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
  .filter(Boolean);
const licences = [...new Set([...names, '@fluentui/tokens'])].sort().map((name) => {
  const folder = join(root, 'node_modules', name);
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!LICENCES.has(license)) throw new Error(`${name} comes under ${license}, which nobody has looked at`);
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copyright)/i.test(each));
  return `${name}, ${license}\n\n${file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim() : ''}\n`;
});

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
for (const file of outputFiles) writeFileSync(file.path, file.contents);
writeFileSync(join(outdir, `board-${hash}.css`), style);
writeFileSync(join(outdir, 'licences.txt'), licences.join('\n---\n\n'));
