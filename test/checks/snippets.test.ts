import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const pages = ['README.md', ...['guides', 'components'].flatMap((name) => markdownIn(name))];

function markdownIn(name: string): string[] {
  return readdirSync(join(root, 'docs', name)).map((file) => join('docs', name, file));
}

/** A piece without an import is a fragment; a program in JavaScript says its name first, and a test of its own runs it. */
const isPart = (code: string): boolean => /^import /m.test(code) && !/^\/\/ \S+\.mjs\n/.test(code);

/** What somebody pastes into code of their own, by a name that says where it stands. */
const snippets = new Map(
  pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/^```[jt]s\n(.*?)^```/gms)].flatMap(
      ({ 1: code = '', index }) => {
        const name = `${page.replaceAll('/', '-')}-${index}.ts`;
        return isPart(code) ? [[join(import.meta.dirname, name), `${code}\nexport {};\n`] as const] : [];
      },
    ),
  ),
);

it('prints only code that can be pasted: it type-checks against the built packages, strictly', () => {
  expect(snippets.size).toBeGreaterThan(10);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const real = ts.createCompilerHost(options);
  host.fileExists = (file) => snippets.has(file) || real.fileExists(file);
  host.readFile = (file) => snippets.get(file) ?? real.readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const code = snippets.get(file);
    return code === undefined ? real.getSourceFile(file, target, ...rest) : ts.createSourceFile(file, code, target);
  };
  host.getCurrentDirectory = () => root;
  const program = ts.createProgram([...snippets.keys()], options, host);
  const problems = [...snippets.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
  expect(problems).toEqual([]);
}, 60_000);
