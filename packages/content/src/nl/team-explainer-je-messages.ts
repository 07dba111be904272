/** The interface messages that speak to the reader, with “je”, by their id: the same words as those with “u”. */
export const jeMessages: Readonly<Record<string, string>> = {
  'common.call': 'Je kunt bellen:',
  'team-explainer.unchecked-translation':
    'Deze tekst is vertaald uit het Nederlands. Niemand die deze taal spreekt heeft de vertaling al gecontroleerd. Twijfel je? Bel dan.',
  'team-explainer-answers.dutch-unchecked':
    'Dit antwoord gaat over je rechten. De vertaling is nog niet gecontroleerd. Daarom staat het hier in het Nederlands.',
  'team-explainer-answers.dutch-missing':
    'Dit antwoord is er nog niet in je taal. Daarom staat het hier in het Nederlands.',
  'team-explainer-answers.call-to-explain': 'Wil je uitleg? Bel:',
  'team-explainer-answers.ask-municipality': 'Vraag bij je gemeente naar het wijkteam.',
  'team-explainer-answers.callback': 'Laat je terugbellen',
  'team-explainer-extras.hear': 'Je hoort misschien:',
  'team-explainer-extras.general': 'Dit kun je alvast weten:',
  'team-explainer-extras.you-are-here': 'Je bent nu hier.',
  'team-explainer-extras.domains': 'Waar gaat je vraag over?',
  'team-explainer-tools.card-choose': 'Wil je hier iets bij zetten? Dat hoeft niet.',
  'team-explainer-tools.exit-hint':
    'Met de knop “Snel weg” kom je op een andere pagina. Je telefoon of computer kan nog wel onthouden dat je hier was.',
  'team-explainer-tools.sheet': 'Lees dit op je telefoon:',
  'team-explainer-ask.title': 'Wat wil je nog meer weten?',
  'team-explainer-ask.intro': 'Staat je vraag er niet bij? Schrijf hem hier op. Je krijgt er geen antwoord op.',
  'team-explainer-ask.call': 'Wil je antwoord? Bel:',
  'team-explainer-ask.ask-team': 'Wil je antwoord? Vraag het aan het team.',
  'team-explainer-ask.label': 'Je vraag',
  'team-explainer-ask.hint': 'Schrijf geen namen, telefoonnummers of andere gegevens op. Ook niet die van jezelf.',
  'team-explainer-ask.about': 'Je was bij deze vraag:',
  'team-explainer-ask.empty': 'Schrijf eerst op wat je wilt weten.',
  'team-explainer-ask.sent': 'Bedankt. Je vraag is verstuurd.',
  'team-explainer-ask.failed': 'Versturen lukte niet. Wat je schreef, staat er nog. Probeer het later nog eens.',
};
