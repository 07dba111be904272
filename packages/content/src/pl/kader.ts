import type { KaderTexts } from '@wijkbrug/core/kader.js';

export const texts: KaderTexts = {
  locale: 'pl',
  title: 'Ramy różnorodności dla zespołów dzielnicowych',
  attribution:
    'Swobodnie na podstawie: Bellaart, H., Hamdi, A., Day, M. & Achahchah, J. (2018). Wijkteams voor álle doelgroepen effectief. Een diversiteitskader met praktische tips. Utrecht: Kennisplatform Integratie & Samenleving / Verwey-Jonker Instituut. ISBN 978-90-5830-867-2.',
  review: { status: 'machine' },
  chapters: {
    diversiteitskader: 'Wstęp',
    werkwijze: 'Sposób pracy',
    competenties: 'Kompetencje',
    'informele-netwerken': 'Sieci nieformalne',
    'diversiteit-team': 'Różnorodność zespołu',
    proces: 'Proces',
    bewoners: 'Co mówią mieszkańcy',
    achtergrond: 'Tło',
  },
  sections: {
    'diversiteitskader/wat-is-een-diversiteitskader': 'Czym są ramy różnorodności?',
    'diversiteitskader/waarom-aandacht-voor-diversiteit': 'Dlaczego różnorodność wymaga uwagi',
    'diversiteitskader/obstakels': 'Zastrzeżenia i odpowiedzi',
    'diversiteitskader/visie-jeroen-olthof': 'Wizja Jeroena Olthofa',
    'werkwijze/inleiding-checklist': 'Wstęp i lista kontrolna',
    'werkwijze/outreachend-werken': 'Docieranie do mieszkańców',
    'werkwijze/eigen-kracht-versterken': 'Wzmacnianie własnych sił',
    'werkwijze/methodieken-op-maat': 'Odpowiednie metody',
    'werkwijze/randvoorwaarden': 'Co jest potrzebne',
    'competenties/inleiding-checklist': 'Wstęp i lista kontrolna',
    'competenties/interculturele-competenties': 'Kompetencje międzykulturowe',
    'competenties/deskundigheidsbevordering': 'Nauka i szkolenia',
    'competenties/casuistiekbespreking': 'Omawianie przypadków',
    'informele-netwerken/inleiding-checklist': 'Wstęp i lista kontrolna',
    'informele-netwerken/belang-samenwerking': 'Dlaczego warto współpracować',
    'informele-netwerken/meerwaarde-samenwerking': 'Co daje współpraca',
    'informele-netwerken/met-wie-samenwerken': 'Z kim współpracować',
    'informele-netwerken/rollen': 'Role',
    'informele-netwerken/randvoorwaarden': 'Co jest potrzebne',
    'diversiteit-team/inleiding-checklist': 'Wstęp i lista kontrolna',
    'diversiteit-team/meerwaarde': 'Co daje różnorodny zespół',
    'diversiteit-team/randvoorwaarden': 'Co jest potrzebne',
    'proces/inleiding-checklist': 'Wstęp i lista kontrolna',
    'proces/voorbereiding': 'Przygotowanie',
    'proces/verandering': 'Zmiana',
    'proces/verankering': 'Utrwalenie',
    'bewoners/belemmeringen': 'Co powstrzymuje ludzi',
    'bewoners/oplossingen': 'Co pomaga według mieszkańców',
    'bewoners/wensen': 'Co mieszkańcy chcą wiedzieć',
    'bewoners/angsten': 'Czego mieszkańcy się boją',
    'bewoners/professionals': 'Co dostrzegają specjaliści',
    'bewoners/verschillen': 'Czym ludzie się różnią',
    'bewoners/gesprek': 'W rozmowie',
    'bewoners/woorden': 'Słowa, które ranią',
    'achtergrond/achtergrondinformatie': 'Informacje dodatkowe',
    'achtergrond/literatuur': 'Literatura',
    'achtergrond/colofon': 'Stopka redakcyjna',
    'achtergrond/organisaties': 'Wymienione organizacje',
  },
  groups: {
    'outreachend-werken': 'Docieranie do mieszkańców',
    'eigen-kracht-versterken': 'Wzmacnianie własnych sił',
    'methodieken-op-maat': 'Odpowiednie metody',
    'organisatorische-randvoorwaarden': 'Co musi zapewnić organizacja',
    competenties: 'Kompetencje',
    'informele-netwerken': 'Sieci nieformalne',
    'diversiteit-team': 'Różnorodność zespołu',
    voorbereiding: 'Przygotowanie',
    verandering: 'Zmiana',
    verankering: 'Utrwalenie',
  },
  statements: {
    'wz-check-01-hulpvraag-ophalen':
      'Chodzimy do mieszkańców z doświadczeniem migracji i słyszymy, jakiej pomocy szukają. Staramy się ich zrozumieć i jesteśmy mile widziani także w ich domach.',
    'wz-check-02-vindplaatsen':
      'Wiemy, w jakie miejsca w naszej gminie przychodzą mieszkańcy z doświadczeniem migracji. Uzgodniliśmy z tymi miejscami, jak najlepiej tam pracować.',
    'wz-check-03-gelijkwaardig-vrijwilligers': 'Współpracujemy z wolontariuszami i pośrednikami jak równy z równym.',
    'wz-check-04-eigen-kracht-factoren':
      'Gdy wzmacniamy własne siły mieszkańców, zwracamy uwagę na to, co może mieć znaczenie zwłaszcza dla mieszkańców z doświadczeniem migracji.',
    'wz-check-05-uitleg-eigen-kracht':
      'Jasno wyjaśniamy mieszkańcom, dlaczego chcemy wzmacniać ich własne siły i jak to robimy.',
    'wz-check-06-methodes-etnisch-culturele-diversiteit':
      'Nasze metody i narzędzia są odpowiednie dla mieszkańców z różnych kultur i grup etnicznych.',
    'wz-check-07-diversiteitsbril': 'Wyczuwamy, kiedy trzeba zwrócić uwagę na różnice w pochodzeniu, a kiedy nie.',
    'wz-check-08-naamsbekendheid': 'Mieszkańcy z doświadczeniem migracji wiedzą, że nasz zespół istnieje.',
    'wz-check-09-randvoorwaarden-verankerd':
      'To, co jest potrzebne, by dobrze pracować z różnicami, jest ustalone w naszej organizacji.',
    'wz-check-10-tijd-intake':
      'Nasza organizacja daje nam dość czasu na poznanie mieszkańców z doświadczeniem migracji i na pierwszą rozmowę.',
    'wz-check-11-casuistiek-diversiteit':
      'Członkowie naszego zespołu dzielą się wiedzą i doświadczeniem na stałych spotkaniach o przypadkach. Różnorodność też jest ich częścią.',
    'wz-check-12-tolk': 'Możemy skorzystać z tłumacza, gdy jest to potrzebne.',
    'co-check-13-basiscompetenties':
      'Nasi specjaliści potrafią uwzględnić sytuację życiową, doświadczenie migracji i kulturę danej osoby. Dzięki temu pomoc odpowiada temu, czego ktoś chce i potrzebuje.',
    'co-check-14-bijscholing':
      'Nasz zespół uczy się i szkoli w organizacji i poza nią. Dzięki temu możemy dobrze pomagać mieszkańcom o różnym pochodzeniu.',
    'co-check-15-casuistiek-met-sleutelpersonen':
      'Oprócz szkoleń regularnie omawiamy razem przypadki. Osoby kluczowe i organizacje migrantów wnoszą swoją wiedzę.',
    'in-check-16-belang': 'Wiemy, dlaczego współpraca z sieciami nieformalnymi jest ważna.',
    'in-check-17-meerwaarde': 'Widzimy, co może dać współpraca z sieciami nieformalnymi.',
    'in-check-18-met-wie': 'Wiemy, z jakimi organizacjami i osobami możemy współpracować.',
    'in-check-19-rollen': 'Jest dla nas jasne, jakie role mogą mieć samoorganizacje i wolontariusze.',
    'in-check-20-randvoorwaarden': 'Wiemy, co jest potrzebne do dobrej współpracy z sieciami nieformalnymi.',
    'dt-check-21-meerwaarde':
      'Widzimy, że nasza praca jest lepsza, gdy nasz zespół jest różnorodny i pasuje do mieszkańców naszego obszaru.',
    'dt-check-22-randvoorwaarden':
      'Wiemy, co jest potrzebne, by zespół był bardziej różnorodny, taki pozostał i wspólnie na tym zyskał.',
    'pr-check-23-vraagstukken': 'Wiemy, jakie pytania o różnorodność pojawiają się na naszym obszarze.',
    'pr-check-24-groepen-in-beeld':
      'Wiemy, jakie grupy mieszkają w naszej dzielnicy, do których docieramy na czas, a do których nie.',
    'pr-check-25-wat-leeft':
      'Wiemy, co zajmuje mieszkańców z doświadczeniem migracji, czego potrzebują i co myślą o zespołach dzielnicowych.',
    'pr-check-26-visie': 'Spisaliśmy razem wizję różnorodności i omówiliśmy ją z zespołami. Wiemy, że ma poparcie.',
    'pr-check-27-ambities': 'Wybraliśmy, co chcemy osiągnąć w sprawie różnorodności i co zrobimy najpierw.',
    'pr-check-28-leidinggevende': 'Za zmianę odpowiada osoba z kierownictwa.',
    'pr-check-29-structuur': 'Organizacja ma stałą formę realizacji planów, na przykład grupy robocze.',
    'pr-check-30-gemeente-monitort': 'Gmina wspiera zmianę i śledzi jej przebieg.',
    'pr-check-31-samenwerking': 'Gmina, zespoły dzielnicowe i partnerzy dobrze współpracują.',
    'pr-check-32-verankerd': 'Cztery filary są na stałe częścią naszej codziennej pracy i polityki organizacji.',
  },
};
