/**
 * Words of which compounds are made in names and texts of a sociale kaart, at least three letters. A word that also ends
 * words which are no such compound (“net-werk”) finds too much, so “net” and the like are not here.
 */
export const compoundParts: readonly string[] = [
  'schuld hulp verlening hulpverlening jeugd jongeren kinder kind ouder ouderen senioren tiener peuter baby moeder vader',
  'vrouwen mannen meiden meisjes gezin gezins mantel zorg mantelzorg mantelzorger vrijwilliger vrijwilligers vluchteling',
  'buurt wijk stad stads dorp dorps bewoners huur huurders woon woning huis huisvesting dak daklozen nacht dag opvang',
  'geld budget beheer inkomen inkomens uitkering bijstand toeslag toeslagen belasting minima regeling regelingen fonds',
  'energie armoede voedsel bank kleding winkel weggeef ruil kringloop meubel eet eten kook koken maaltijd tafel cafe',
  'taal taalles reken lees schrijf les lessen cursus cursussen training trainingen school scholing onderwijs huiswerk',
  'begeleiding begeleider ondersteuning advies adviseur bemiddeling bewind voering beweging spreekuur inloop loket punt',
  'steunpunt team teams maatje maatjes project projecten groep groepen club clubs kring bijeenkomst bijeenkomsten',
  'centrum dienst diensten dienstverlening praktijk werk werker werkers coach coaching raad raads lieden recht rechts',
  'juridisch ontmoeting ontmoetings plek plaats ruimte sport speel speeltuin tuin tuinen muziek dans kunst creatief',
  'natuur wandel fiets zwem computer internet digi digitaal telefoon lijn brief brieven formulier formulieren papier',
  'administratie inburgering inburgerings rouw verlies verwerking scheiding scheidings opvoed opvoeding geweld slachtoffer',
  'slachtoffers veiligheid verslaving verslavings alcohol gezondheid gezondheids arts huisarts verpleging verpleegkundige',
  'fysio therapie therapeut psycholoog dementie bibliotheek moskee kerk gebeds koffie thee ochtend middag avond weekend',
  'bezoek boodschappen klus repair vervoer dieren thuis hulpmiddelen leer leven levens vragen informatie markt vereniging',
  'stichting organisatie netwerk initiatief collectief vrienden lotgenoten ervarings deskundige deskundigen',
].flatMap((line) => line.split(' '));
