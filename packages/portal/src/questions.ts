import { appendFile, mkdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { choiceOf } from './choice.js';
import { menu } from './pages/index.js';
import { headers, send } from './send.js';
import { fallback, layout, type Page } from './site.js';

/** Where the portal receives what readers still want to know. */
export const questionsPath = '/vragen';
/** Where it receives what somebody says is wrong with an entry of the sociale kaart. */
export const correctionsPath = '/correcties';

/** More than the box lets anybody write, with room for what an address makes of it. */
const mostBytes = 16_384;

const sentPage: Page = {
  path: questionsPath,
  title: 'Bedankt',
  intro: 'Uw vraag is verstuurd. U krijgt er geen antwoord op.',
  body: () => Promise.resolve(fallback('Wilt u antwoord?')),
};

const emptyPage: Page = {
  path: questionsPath,
  title: 'Er stond geen vraag',
  intro: 'Ga terug en schrijf op wat u wilt weten.',
  body: () => Promise.resolve(fallback('Lukt het niet?')),
};

/**
 * Keeps a question in a file, one a line, with nothing about who asked it. A script hears that it is there; a form without one
 * gets a page.
 */
export async function receiveQuestion(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  const text = await receive(request, response);
  if (text === undefined) return;
  const body = new URLSearchParams(text);
  const [question = '', topic = '', lang = ''] = ['question', 'topic', 'lang'].map((name) => body.get(name)?.trim());
  if (question) await keep(folder, 'questions.jsonl', { question, topic, lang });
  const isScript = request.headers.accept?.includes('application/json') ?? false;
  if (isScript) {
    response.writeHead(question ? 204 : 400, headers).end();
    return;
  }
  const choice = choiceOf(new URL(request.url ?? '/', 'http://localhost'));
  const page = question ? sentPage : emptyPage;
  const html = layout(page, menu, choice, await page.body(choice, new URLSearchParams()));
  await send(request, response, question ? 200 : 400, 'text/html; charset=utf-8', html);
}

/** Keeps a correction in a file, one a line. */
export async function receiveCorrection(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  const text = await receive(request, response);
  if (text === undefined) return;
  const { entry, about, text: words } = Object(parsed(text)) as Record<string, unknown>;
  const isWhole = typeof entry === 'string' && Array.isArray(about) && typeof words === 'string';
  if (isWhole) await keep(folder, 'corrections.jsonl', { entry, about, text: words });
  response.writeHead(isWhole ? 204 : 400, headers).end();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function keep(folder: string, file: string, line: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  await appendFile(join(folder, file), `${JSON.stringify(line)}\n`);
}

/** What a page of ours posted; undefined when it was answered already: it is something else, or too much. */
async function receive(request: IncomingMessage, response: ServerResponse): Promise<string | undefined> {
  const { origin, host = '' } = request.headers;
  const isPost = request.method === 'POST';
  const isOwn = origin === undefined || origin.endsWith(`//${host}`);
  const text = isPost && isOwn ? await readBody(request) : undefined;
  if (text === undefined) response.writeHead(isPost ? (isOwn ? 413 : 403) : 405, { ...headers, allow: 'POST' }).end();
  return text;
}

/** Undefined when it is too much. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
