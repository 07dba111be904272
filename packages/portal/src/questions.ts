import { appendFile, mkdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { choiceOf } from './choice.js';
import { menu } from './pages/index.js';
import { headers, send } from './send.js';
import { fallback, layout, type Page } from './site.js';

/** Where the portal receives what readers still want to know. */
export const questionsPath = '/vragen';

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
  if (request.method !== 'POST') {
    response.writeHead(405, { ...headers, allow: 'POST' }).end();
    return;
  }
  const { origin } = request.headers;
  if (origin !== undefined && !origin.endsWith(`//${request.headers.host ?? ''}`)) {
    response.writeHead(403, headers).end();
    return;
  }
  const body = await readBody(request);
  if (body === undefined) {
    response.writeHead(413, headers).end();
    return;
  }
  const [question = '', topic = '', lang = ''] = ['question', 'topic', 'lang'].map((name) => body.get(name)?.trim());
  if (question) {
    await mkdir(folder, { recursive: true });
    await appendFile(join(folder, 'questions.jsonl'), `${JSON.stringify({ question, topic, lang })}\n`);
  }
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

/** What a form posted; undefined when it is too much. */
async function readBody(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
