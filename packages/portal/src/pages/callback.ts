import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { renderCallbackForm, type CallbackFormOptions } from '@wijkbrug/components/ssr.js';
import { callbackOffer, callByDate, endOfDay, type CallbackOffer } from '@wijkbrug/core/callback-form.js';
import { amsterdamDate } from '@wijkbrug/core/locale.js';
import { parseTeamProfile } from '@wijkbrug/core/team-profile.js';
import { callbackPath, type Outcome } from '@wijkbrug/server';
import { fallback, languageHref, localeOf, phone, query, type Choice, type Page } from '../site.js';

const team = (): Promise<string> => readFile(new URL('../../data/team.json', import.meta.url), 'utf8');

/** What the team offers today: the server refuses what the form would not show. */
export async function currentOffer(): Promise<CallbackOffer> {
  const { profile } = parseTeamProfile(await team(), 'team.json');
  return callbackOffer(profile, amsterdamDate(new Date()));
}

/** The moment before which the team calls, when it set a response time. */
export async function callBefore(receivedAt: Date): Promise<Date | undefined> {
  const { profile } = parseTeamProfile(await team(), 'team.json');
  const date = callByDate(profile, receivedAt);
  return date === undefined ? undefined : endOfDay(date);
}

type State = Pick<CallbackFormOptions, 'values' | 'errors' | 'receipt' | 'sending' | 'notice'>;

async function draw(choice: Choice, state: State = {}, about: Readonly<Record<string, string>> = {}): Promise<string> {
  return renderCallbackForm({
    attributes: {
      lang: localeOf(choice),
      // The choice goes along, so that the answer to a plain form is in the same language and house style.
      action: callbackPath + query(choice),
      team: '/data/team.json',
      phone,
      'language-href': languageHref(choice),
      ...about,
    },
    assets: '/wijkbrug/',
    team: await team(),
    idempotencyKey: randomUUID(),
    fallback: fallback('Laat u terugbellen?'),
    ...state,
  });
}

export const callbackPage: Page = {
  path: '/terugbellen',
  title: 'Terugbellen',
  menu: 'Terugbellen',
  intro: 'Wilt u dat het wijkteam u belt? Laat hier weten hoe wij u kunnen bereiken.',
  script: 'callback-form.js',
  body: (choice, url) => draw(choice, {}, aboutOf(url)),
};

/** What a link to this page knows beforehand: what it is about, and for whom. */
const aboutOf = ({ searchParams }: URL): Record<string, string> =>
  Object.fromEntries([...searchParams].filter(([name, value]) => ['topic', 'behalf'].includes(name) && value));

/** The element after a plain form was sent: a receipt, the errors, or what went wrong. */
export function drawOutcome(outcome: Outcome, choice: Choice): Promise<string> {
  switch (outcome.kind) {
    case 'receipt':
      return draw(choice, { receipt: outcome.receipt });
    case 'errors':
      return draw(choice, { errors: outcome.errors, values: outcome.values });
    case 'status':
    case 'changed':
      return draw(choice);
    case 'withdrawn':
      return draw(choice, { notice: 'withdrawn' });
    case 'problem':
      if (outcome.code === 'not-found') return draw(choice, { notice: 'unknown-code' });
      return draw(choice, {
        values: outcome.values,
        sending: outcome.code === 'too-many' ? 'too-many' : 'failed',
      });
  }
}
