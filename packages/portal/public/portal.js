// What a host can do with the choice of a reader: the other pages follow, and so does the address of this one.
document.addEventListener('wijkbrug-language-change', ({ lang }) => {
  const follow = (address) => {
    if (lang === 'nl') address.searchParams.delete('lang');
    else address.searchParams.set('lang', lang);
    return address.href;
  };
  for (const link of document.querySelectorAll('.header a')) link.href = follow(new URL(link.href));
  history.replaceState(history.state, '', follow(new URL(location.href)));
});
