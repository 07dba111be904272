// Compiled by the tests, never run: what the documentation says can be written in React, and nothing else.
import type {} from '@wijkbrug/components/react.js';

export const form = (
  <wijkbrug-callback-form
    lang="ar"
    topic="money"
    behalf="together"
    questions="one-by-one"
    idle-minutes={10}
    contrast="theme"
    onwijkbrug-callback-accept={(event) => event.receipt.code}
  />
);
export const explainer = <wijkbrug-team-explainer address="je" audience="youth" ask team="/team.json" />;
export const kaart = (
  <wijkbrug-sociale-kaart query="q=x" areas="/areas.json" corrections onwijkbrug-kaart-change={({ query }) => query}>
    <p>Bel ons.</p>
  </wijkbrug-sociale-kaart>
);
// @ts-expect-error: there is no such attribute.
export const unknown = <wijkbrug-checklist source="/x.json" />;
