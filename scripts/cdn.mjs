// Bundles the files that a page loads without a build of its own, into packages/components/dist/cdn:
//   <name>.js          one element, in one file with all that it shows first
//   wijkbrug.js        every element, for pages with more than one
//   wijkbrug.iife.js   a classic script that loads wijkbrug.js
// Languages, and what is needed later, are chunks that load when they are asked for.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';
import { internalName, tokens } from '../packages/components/tokens/spec.mjs';
import { homesOf, runtimeModule } from './cdn-homes.mjs';

const components = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages/components');
const dist = join(components, 'dist');
const outDir = join(dist, 'cdn');

/** The elements by name: a folder that holds a module of the same name. */
const elementNames = readdirSync(dist).filter((name) => existsSync(join(dist, name, `${name}.js`)));

/** Takes the white space out of css`…`, which a minifier of scripts leaves as it is. */
const shortStyles = {
  name: 'short-styles',
  transform(code, id) {
    if (!id.startsWith(dist)) return undefined;
    return { code: code.replace(/css ?`([^`]*)`/g, (_, css) => `css\`${shortCss(css)}\``), map: null };
  },
};

/** Leaves out what a message says to its translator. */
const withoutNotes = {
  name: 'without-notes',
  transform(code, id) {
    if (!id.startsWith(dist)) return undefined;
    return { code: code.replace(/(\bid: '[\w.-]+'),\s*desc: '[^'\n]*',?/g, '$1'), map: null };
  },
};

/** Modules of Lit, and in a word what goes wrong there. */
const litErrors = {
  '@lit/reactive-element/css-tag.js': 'css',
  '@lit-labs/ssr-client/lib/hydrate-lit-html.js': 'hydrate',
};

/** Leaves out what Lit says to who writes styles wrongly, or draws on a server what the browser does not: ours go to phones. */
const shortLitErrors = {
  name: 'short-lit-errors',
  transform(code, id) {
    const [, word] = Object.entries(litErrors).find(([module]) => id.endsWith(`/${module}`)) ?? [];
    if (!word) return undefined;
    const short = code.replace(/Error\((?:"[^"]*"|'[^']*'|`[^`]*`|\+|\w)+\)/g, `Error("${word}")`);
    if (short === code) throw new Error(`${id}: its errors look different from what short-lit-errors knows.`);
    return { code: short, map: null };
  },
};

/**
 * Of Lit, what only browsers without `adoptedStyleSheets` run, or who writes decorators: our own code needs the one and has none
 * of the other. Module, what stands there, and what comes in its place.
 */
const deadInLit = [
  ['@lit/reactive-element/css-tag.js', /(?<=,e=)t\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
  ['@lit/reactive-element/reactive-element.js', /Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
  ['@lit/reactive-element/reactive-element.js', /const t=this\[Symbol\.metadata\];if\(.*?(?=this\._\$Eh=new Map)/, ''],
  ['@lit/reactive-element/reactive-element.js', /(?<=,p=)a\.reactiveElementPolyfillSupport/, 'void 0'],
  ['lit-html/lit-html.js', /(?<=B=)t\.litHtmlPolyfillSupport/, 'void 0'],
  ['lit-element/lit-element.js', /(?<=o=)s\.litElementPolyfillSupport/, 'void 0'],
];

const withoutOldLit = {
  name: 'without-old-lit',
  transform(code, id) {
    const dead = deadInLit.filter(([module]) => id.endsWith(`/node_modules/${module}`));
    if (dead.length === 0) return undefined;
    const short = dead.reduce((before, [module, what, instead]) => {
      const after = before.replace(what, instead);
      if (after === before) throw new Error(`${module} looks different from what without-old-lit knows: ${what}`);
      return after;
    }, code);
    return { code: short, map: null };
  },
};

function shortCss(css) {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .trim();
}

/**
 * Lets a chunk that did not arrive be asked for again: a browser keeps a failed import for good, and asks anew only under
 * another address. `Lazy` sets the addition.
 */
const askAgain = {
  name: 'ask-again',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = shortLoaders(file.code).replace(
        /\bimport\((`\.[^`]+`)\)/g,
        "import($1+(globalThis.wijkbrugRetry||''))",
      );
    }
  },
};

/** Puts the bundler's own helper, of a hundred bytes, into the files that use it, instead of in one that they wait for. */
const helperInside = {
  name: 'helper-inside',
  generateBundle(_, bundle) {
    const all = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const helper = all.find(({ moduleIds }) => moduleIds.length === 1 && moduleIds[0] === runtimeModule);
    if (!helper) return;
    const [, code, own] = /^(.*)export\{(\w+)\};\s*$/s.exec(helper.code) ?? [];
    const file = helper.fileName.split('/').at(-1);
    for (const chunk of all) {
      chunk.code = chunk.code.replace(
        new RegExp(`import\\{${own} as (\\w+)\\}from"\\./${file.replace('.', '\\.')}";`),
        (_import, name) => `const ${name}=(()=>{${code}return ${own}})();`,
      );
      if (chunk.code.includes(file)) throw new Error(`${chunk.fileName} still asks for ${file}.`);
      chunk.imports = chunk.imports.filter((name) => name !== helper.fileName);
    }
    delete bundle[helper.fileName];
  },
};

/** The chunks of one kind, that differ by language alone, as one rule for all of them: `en:()=>import(`./x.en.js`),…`. */
function shortLoaders(code) {
  return code.replace(/(?:[a-z]+:\(\)=>import\(`[^`]+`\),?){3,}/g, (loaders) => {
    const found = [...loaders.matchAll(/([a-z]+):\(\)=>import\(`([^`]+)\.([a-z]+)\.js`\)/g)];
    const [, , path] = found[0] ?? [];
    if (found.length === 0 || !found.every(([, key, other, locale]) => key === locale && other === path))
      return loaders;
    const keys = found.map(([, key]) => `\`${key}\``);
    const end = loaders.endsWith(',') ? ',' : '';
    return `...Object.fromEntries([${keys}].map(e=>[e,()=>import(\`${path}.\${e}.js\`)]))${end}`;
  });
}

/** The name under which a row of `themeTokens` is used. */
const nameOf = (row) => internalName(row.slice(0, row.indexOf('|')));

const tokenNames = new Set(tokens.map(({ name }) => internalName(name)));

/** Leaves out the tokens that no style sheet of the bundle asks for. */
const onlyUsedTokens = {
  name: 'only-used-tokens',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const used = new Set(chunks.flatMap(({ code }) => code.match(/(?<=var\()--_wb-[\w-]+/g) ?? []));
    for (const chunk of chunks) {
      chunk.code = chunk.code.replace(/(?<=\(`)[\w-]+\|[^`]+(?=`\))/g, (rows) =>
        tokenNames.has(nameOf(rows))
          ? rows
              .split(';')
              .filter((row) => used.has(nameOf(row)))
              .join(';')
          : rows,
      );
    }
  },
};

/**
 * A hash of all that is bundled. It stands in the folder of the chunks, not in the name of each: the entry names every
 * language's chunks, and a hash in each name is what does not compress.
 */
const version = hashOf(
  ['core', 'content', 'components'].flatMap((name) => {
    const folder = join(components, '..', name, 'dist');
    const files = readdirSync(folder, { recursive: true }).map(String).sort();
    return files.filter((file) => file.endsWith('.js') && !file.startsWith('cdn')).map((file) => join(folder, file));
  }),
);

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

/** Texts and messages say of which language they are; other chunks have the name of their module. */
function chunkName({ name, facadeModuleId }) {
  const content = /content\/dist\/(\w+)\/(.+)\.js$/.exec(facadeModuleId ?? '');
  if (content) return `${content[2]}.${content[1]}`;
  const table = /core\/dist\/locale\/(tables)\/(\w+)\.js$/.exec(facadeModuleId ?? '');
  if (table) return `${table[1]}.${table[2]}`;
  const messages = /generated\/locales\/(.+)\/(\w+)\.js$/.exec(facadeModuleId ?? '');
  return messages ? `${messages[1]}.messages.${messages[2]}` : name;
}

rmSync(outDir, { recursive: true, force: true });
mkdirSync(outDir);
const entries = { wijkbrug: 'all.js', ...Object.fromEntries(elementNames.map((name) => [name, `${name}/${name}.js`])) };
await Promise.all(Object.entries(entries).map(([name, file]) => bundle(name, join(dist, file))));
await Promise.all(
  readdirSync(outDir, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'))
    .map((file) => minifyAgain(join(outDir, file))),
);
await loader();

/** A second minifier finds what the bundler's own leaves: a hundred bytes in each element. */
async function minifyAgain(file) {
  const { code, map } = await minify(readFileSync(file, 'utf8'), {
    module: true,
    ecma: 2020,
    compress: { ecma: 2020, passes: 2 },
    sourceMap: { content: readFileSync(`${file}.map`, 'utf8') },
  });
  writeFileSync(file, code);
  writeFileSync(`${file}.map`, map);
}

/**
 * Bundles twice: the first time shows which modules come together, the second time puts them in one file. Each file more is
 * found only when the one before it has come, and costs a slow network a second way there and back.
 */
async function bundle(name, entry) {
  const [{ output }] = await run(bundling(name, entry, { name, tags: ['$initial'] }, false));
  const homes = homesOf(output, dist);
  const group = { debugName: 'homes', name: (id) => homes.get(id) ?? null, includeDependenciesRecursively: false };
  await run(bundling(name, entry, group, true));
}

function bundling(name, entry, group, write) {
  return {
    plugins: [shortStyles, withoutNotes, shortLitErrors, withoutOldLit, askAgain, onlyUsedTokens, helperInside],
    base: './',
    build: {
      write,
      target: 'es2022',
      manifest: `manifests/${name}.json`,
      sourcemap: true,
      // As a library, or each import() is wrapped in code that preloads what we do not have.
      lib: { entry: { [name]: entry }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: (chunk) => `chunks/${version}/${name}/${chunkName(chunk)}.js`,
          codeSplitting: { groups: [group] },
        },
      },
    },
  };
}

function loader() {
  return run({
    build: {
      target: 'es2020',
      rolldownOptions: {
        input: { wijkbrug: join(dist, 'cdn-loader.js') },
        output: { format: 'iife', entryFileNames: '[name].iife.js' },
      },
    },
  });
}

function run(config) {
  return build({
    configFile: false,
    root: components,
    logLevel: 'warn',
    ...config,
    build: { outDir, emptyOutDir: false, modulePreload: false, ...config.build },
  });
}
