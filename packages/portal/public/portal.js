// What a host can do with the choice of a reader: the other pages follow, and so does the address of this one.
document.addEventListener('wijkbrug-language-change', ({ lang }) => {
  const follow = (address) => {
    if (lang === 'nl') address.searchParams.delete('lang');
    else address.searchParams.set('lang', lang);
    return address.href;
  };
  for (const link of document.querySelectorAll('.header a, .footer [aria-label="Huisstijl"] a'))
    link.href = follow(new URL(link.href));
  history.replaceState(history.state, '', follow(new URL(location.href)));
});

// What somebody chooses in the sociale kaart stands in the address: it is there again after going back, and can be sent on.
// Words and a postcode say more about somebody than a list of addresses should keep: only this page remembers them.
document.addEventListener('wijkbrug-kaart-change', ({ query }) => {
  const address = new URL(location.href);
  const asked = new URLSearchParams(query);
  for (const name of ['q', 'near']) asked.delete(name);
  for (const name of ['lang', 'theme', 'voor'])
    if (address.searchParams.has(name)) asked.set(name, address.searchParams.get(name));
  address.search = asked;
  history.replaceState({ kaart: query }, '', address.href);
});

// What somebody says is wrong with an entry goes to who keeps the list.
document.addEventListener('wijkbrug-correction-suggest', (event) => {
  const sent = fetch('/correcties', { method: 'POST', body: JSON.stringify(event.correction) });
  event.respondWith(sent.then(({ ok }) => ok || Promise.reject(new Error('not passed on'))));
});

const { kaart } = history.state ?? {};
if (kaart !== undefined)
  for (const element of document.querySelectorAll('wijkbrug-sociale-kaart')) element.query = kaart;
