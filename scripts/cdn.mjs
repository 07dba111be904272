// Bundles the files that a page loads without a build of its own, into packages/components/dist/cdn:
//   <name>.js          one element, in one file with all that it shows first
//   wijkbrug.js        every element, for pages with more than one
//   wijkbrug.iife.js   a classic script that loads wijkbrug.js
// Languages, and what is needed later, are chunks that load when they are asked for.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const components = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages/components');
const dist = join(components, 'dist');
const outDir = join(dist, 'cdn');

/** The elements by name: a folder that holds a module of the same name. */
const elementNames = readdirSync(dist).filter((name) => existsSync(join(dist, name, `${name}.js`)));

/** Takes the white space out of css`…`, which a minifier of scripts leaves as it is. */
const shortStyles = {
  name: 'short-styles',
  transform(code, id) {
    if (!id.endsWith('.styles.js')) return undefined;
    return { code: code.replace(/css ?`([^`]*)`/g, (_, css) => `css\`${shortCss(css)}\``), map: null };
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

/** The chunks of one kind, that differ by language alone, as one rule for all of them: `{en:()=>import(`./x.en.js`),…}`. */
function shortLoaders(code) {
  return code.replace(/\{(?:[a-z]+:\(\)=>import\(`[^`]+`\),?){3,}\}/g, (loaders) => {
    const found = [...loaders.matchAll(/([a-z]+):\(\)=>import\(`([^`]+)\.([a-z]+)\.js`\)/g)];
    const [, , path] = found[0] ?? [];
    if (!found.every(([, key, other, locale]) => key === locale && other === path)) return loaders;
    const keys = found.map(([, key]) => `\`${key}\``);
    return `Object.fromEntries([${keys}].map(e=>[e,()=>import(\`${path}.\${e}.js\`)]))`;
  });
}

/** Leaves out the tokens that no style sheet of the bundle asks for. */
const onlyUsedTokens = {
  name: 'only-used-tokens',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const used = new Set(chunks.flatMap(({ code }) => code.match(/(?<=var\()--_wb-[\w-]+/g) ?? []));
    for (const chunk of chunks) {
      chunk.code = chunk.code.replace(/(--_wb-[\w-]+):[^;`{}]+(?:;|(?=\}))/g, (rule, name) =>
        used.has(name) ? rule : '',
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
  const messages = /generated\/locales\/(.+)\/(\w+)\.js$/.exec(facadeModuleId ?? '');
  return messages ? `${messages[1]}.messages.${messages[2]}` : name;
}

rmSync(outDir, { recursive: true, force: true });
mkdirSync(outDir);
const entries = { wijkbrug: 'all.js', ...Object.fromEntries(elementNames.map((name) => [name, `${name}/${name}.js`])) };
await Promise.all(Object.entries(entries).map(([name, file]) => bundle(name, join(dist, file))));
await loader();

function bundle(name, entry) {
  return run({
    plugins: [shortStyles, askAgain, onlyUsedTokens],
    base: './',
    build: {
      target: 'es2022',
      manifest: `manifests/${name}.json`,
      sourcemap: true,
      // As a library, or each import() is wrapped in code that preloads what we do not have.
      lib: { entry: { [name]: entry }, formats: ['es'] },
      rolldownOptions: {
        // Shared modules stay in the entry file: one request less before the first render.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: (chunk) => `chunks/${version}/${name}/${chunkName(chunk)}.js`,
        },
      },
    },
  });
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
