import type { ProblemCode } from '../problem.js';
import { teamPagePath } from '../paths.js';
import { teamFrame } from './page.js';

interface Words {
  readonly title: string;
  readonly text: string;
}

const again: Words = {
  title: 'Niet opgeslagen',
  text: 'De pagina is te oud, of kwam van een andere website. Ververs de lijst, en druk dan opnieuw op de knop.',
};

const words: { readonly [C in ProblemCode]?: Words } = {
  unauthorized: {
    title: 'U bent nog niet binnen',
    text: 'Vul de naam en het wachtwoord in die u van de beheerder kreeg. Let op hoofdletters.',
  },
  'foreign-origin': again,
  'not-readable': again,
  'media-type': again,
  'too-large': again,
  'not-found': {
    title: 'Dit verzoek is er niet meer',
    text: 'Het staat niet meer in de lijst: de persoon heeft het ingetrokken of vervangen, of de bewaartijd is voorbij.',
  },
  'too-many': {
    title: 'Even wachten',
    text: 'Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over tien minuten opnieuw.',
  },
};

const broken: Words = {
  title: 'De lijst is er nu even niet',
  text: 'De server kan niet bij de verzoeken. Ze zijn niet weg. Vraag de beheerder om in het logboek van de server te kijken.',
};

/** What the team sees when the page of its list, or a button on it, does not work: what happened, and what to do. */
export function teamProblemPage(code: ProblemCode): string {
  const { title, text } = words[code] ?? broken;
  return teamFrame(
    title,
    `<h1>${title}</h1>
<p class="note late" role="alert">${text}</p>
<p><a href="${teamPagePath}">Ververs de lijst</a></p>`,
  );
}
