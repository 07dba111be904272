import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { renderCallbackForm, type CallbackFormOptions } from '@wijkbrug/components/ssr.js';
import {
  behalves,
  callbackOffer,
  callbackTopics,
  callByDate,
  endOfDay,
  type CallbackOffer,
} from '@wijkbrug/core/callback-form.js';
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

/** What a link to the form may say beforehand: the topic, for whom, and one question at a time. */
function chosen(search: URLSearchParams): Readonly<Record<string, string>> {
  const known = { topic: callbackTopics, behalf: behalves, questions: ['one-by-one'] } as const;
  return Object.fromEntries(
    Object.entries(known).flatMap(([name, values]) => {
      const value = values.find((one) => one === search.get(name));
      return value ? [[name, value] as const] : [];
    }),
  );
}

async function draw(choice: Choice, state: State = {}, search = new URLSearchParams()): Promise<string> {
  return renderCallbackForm({
    attributes: {
      lang: localeOf(choice),
      // The choice goes along, so that the answer to a plain form is in the same language and house style.
      action: callbackPath + query(choice),
      team: '/data/team.json',
      phone,
      'language-href': languageHref(choice),
      ...chosen(search),
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
  body: (choice, search) => draw(choice, {}, search),
};

/** The element after a plain form was sent: a receipt, the errors, or what went wrong. */
export async function drawOutcome(outcome: Outcome, choice: Choice): Promise<string> {
  switch (outcome.kind) {
    case 'receipt':
      return draw(choice, { receipt: outcome.receipt });
    case 'arrived':
      // Sent a second time later on: the code is not shown again, because somebody else may sit there now.
      return `<p>Uw verzoek is al aangekomen. U hoeft niets meer te doen.</p>${await draw(choice)}`;
    case 'errors':
      return draw(choice, { errors: outcome.errors, values: outcome.values });
    case 'status':
    case 'changed':
      return draw(choice);
    case 'withdrawn':
      return draw(choice, { notice: 'withdrawn' });
    case 'problem':
      if (outcome.code === 'not-found') return draw(choice, { notice: 'unknown-code' });
      if (outcome.code === 'taken-back') return draw(choice, { notice: 'withdrawn' });
      return draw(choice, {
        values: outcome.values,
        sending: outcome.code === 'too-many' ? 'too-many' : 'failed',
      });
  }
}
