import type { Messages } from './messages.js';

export const english: Messages = {
  findings: {
    cleaned: 'Markup or invisible signs were taken out.',
    'postcode-written': 'The postcode was written neatly: {result}.',
    'phones-split': 'Several telephone numbers stood in one cell: {result}.',
    'phone-in-address': 'A telephone number stood in the address: {result}.',
    'same-organisation': 'This is the same organisation as “{result}”. Write its name alike everywhere.',
    'number-was-date': 'The spreadsheet turned this house number into a date. We read {result}: is that right?',
    'kind-unknown':
      'We do not know the kind “{value}”; it is a service now. Say in the mapping under "waarden", "soort" what it is.',
    'lost-letter': 'A letter seems to be lost. Mend the name in the source.',
    'postcode-unreadable': '“{value}” is no postcode. Write four digits and two letters.',
    'phone-unreadable': 'There is no telephone number in “{value}” that we can read.',
    'own-number':
      'This mobile number of a volunteer, resident or self-organisation may be somebody’s own and was left out. May it be shown? Set "mobieleNummers" to "tonen" in the mapping.',
    'own-number-no-kind':
      'This mobile number may be somebody’s own and was left out, because we do not know the kind. Is it of a service or institution? Fill that in as the kind, or in the mapping under "waarden", "soort".',
    'address-was-date':
      'This is a date and no address: the spreadsheet made it of something else. Mend the cell in the source.',
    'name-of-organisation': 'There was no name. We took that of the organisation: {result}. Is that right?',
    'hours-partly':
      'Not everything was understood: the text stays beside it. Write for example “ma t/m vr 9:00-17:00”.',
    'hours-unreadable':
      'There are no hours here that we can read; the text stays. Write for example “ma 9:00-12:00”, and for every other week “even weken” or “oneven weken”.',
    'hours-no-end':
      'It says when it starts, and not until when. The text stays, but we do not know when it is open. Write for example “zo 10:00-12:00” or “laatste di van de maand 19:30-21:00”.',
    'date-unreadable':
      '“{value}” is no date that we can read. Write day-month-year, with the year in four digits: 1-10-2026.',
    'date-in-future': 'The date of the check lies in the future and does not count.',
    'email-unreadable': '“{value}” is not one e-mail address. Write one in each row, such as info@example.org.',
    'website-unsafe': '“{value}” is no web address that starts with https://.',
    'language-unknown': 'We do not know the language “{value}”. Write its Dutch or English name, or its code.',
    'domain-unknown':
      'We do not know the life domain “{value}”. Put it in the mapping under "waarden", "leefgebieden".',
    'role-unknown': 'We do not know the role “{value}”. Put it in the mapping under "waarden", "rollen".',
    'flag-unknown': '“{value}” is no yes or no. It stays unknown.',
    'point-outside': '“{value}” is no coordinate. Write latitude and longitude in degrees, such as 52.1234 and 5.1234.',
    'point-abroad':
      'This point ({value}) is not in the Netherlands. It is not put on the map. Write latitude and longitude in degrees, such as 52.1234 and 5.1234. Is it about another country? Put that in the mapping under "land".',
    'point-swapped':
      'Latitude and longitude stood in each other’s place. We read {result}: is that right? Put them in the right cells in the source.',
    'point-rd': 'These were coordinates in metres (RD). On the map it is {result}.',
    'age-unreadable': '“{value}” is no age.',
    'no-consent': 'Without consent that has a first and a last day a key person is not shown. Fill in both dates.',
    'consent-ended':
      'The consent of “{value}” ended on {result}. The name is not shown any more. Ask again, and fill in the new dates.',
    'address-hidden': 'The address is not shown, as agreed.',
    'hidden-in-text':
      'The address must stay hidden, and “{result}” stands here. Take that out of the source here. When it is only the name of the place, you may also empty the cell of the place.',
    'hidden-told':
      'It says “{result}” here, and that must stay hidden. So nothing is made. Take it out of the source in this row.',
    'hidden-here':
      'This address (“{value}”) must stay hidden at “{result}”, and it would be shown here. Write “ja” for this place in the column {column}, or “nee” when it may be shown here.',
    'hidden-of-other':
      'This tells where another place of this organisation is hidden: {result}. Take it out of the source. May it stand here? Then put the name of this row in the mapping under "publiceren".',
    'hidden-next-door':
      'This address (“{value}”) will be shown, and at “{result}” of another organisation it must stay hidden. May it be shown here? Write “nee” for this place in the column {column}. May it not? Write “ja”.',
    'likely-shelter':
      'This may be a shelter or a home (“{value}”). Look at it and put its name or id in the mapping under "publiceren" or "zonderAdres".',
    'likely-private-address':
      'This may be somebody’s home (“{value}”). Look at it and put its name or id in the mapping under "publiceren" or "zonderAdres".',
    'held-by-mapping': 'The mapping says that this is held back (“{value}”).',
    'no-name': 'There is no name. Fill it in, or say in the mapping which column has the name.',
    'hours-utc':
      'These times are in universal time (Z). We added one hour, winter time in the Netherlands: is that right?',
    'hours-guessed': 'This is a time that may be in the morning or in the afternoon. We read {result}: is that right?',
    'contact-left-out':
      'The name and number of a contact person were left out. Put a function and a general number in the source.',
    'not-active': 'This offer has stopped or is paused (“{value}”) and is not taken.',
    'place-only':
      'This is a place without an offer. It is listed as a service now; put in the source what there is to do.',
    'mobile-shown':
      'This mobile number will be on the sociale kaart. Is it somebody’s own? Ask whether it may, or take it out of the source.',
    'held-name-unknown':
      'Not found: “{value}”{hint} This name stands in the mapping under "publiceren", but no row or organisation is called so.',
    'consent-differs':
      'The consent of “{value}” stands in several rows, with other dates. The last is {result}. The name is shown nowhere longer than that, and at no row longer than it says. Make the dates in the source the same.',
    'column-missing':
      'The column “{value}” stands in the mapping and not in the source{hint} Write in the mapping what the column is called now, or take the line away.',
    'column-new':
      'The column “{value}” is new in the source and not yet in the mapping. We do not use it. Put under "kolommen": "{value}": "{result}", or "{value}": null when you do not want to use it.',
    'column-hides':
      'The column “{value}” is new in the source and hides addresses. We use it already. Put in the mapping under "kolommen": "{value}": "{result}". When it hides no address, write "{value}": null.',
    'column-may-hide':
      'The column “{value}” may say which addresses must stay hidden, and we do not use it. Does “ja” hide an address there? Then put "{value}": "adres-verborgen" in the mapping. Does “ja” show it? Then make a column adres-verborgen, with “ja” at each address that stays hidden.',
    'address-split': 'A whole address stood in the cell for the street. We read: {result}.',
    'likely-double':
      'This is like row {result}: name and address or number are nearly the same. Is it the same? Then take one out of the source.',
    'looks-like-test': 'This looks like a test row. Take it out of the source if there is no such offer.',
    'word-for-nothing': 'It says “{value}” here. That is not shown. Rather leave the cell empty.',
    'cell-fault': 'There is a fault of the spreadsheet here (“{value}”). It is not shown. Mend the cell in the source.',
    'street-is-words':
      'This looks like no street, and it is shown as it stands: “{value}”. Put street and number here, and the rest in the description.',
    'no-postcode': 'There is an address but no postcode. Fill it in, so that the place can be put on the map.',
    'mailbox-own':
      '“{value}” may be somebody’s own mailbox. May it be on the map and in the open data? Else put a general address in the source.',
    'two-addresses':
      'There may be two addresses here. On the map it is: {result}. Make two rows of it, with one address in each.',
    'phone-name': 'Beside this number there may be somebody’s name: “{value}”. May it be shown? Else write a function.',
    'link-broken': 'This points to “{value}”, which is not in the source.',
    'place-found': 'The address was put on the map: {result}.',
    'place-not-found':
      'This address was not found and is not on the map. Check street, house number and postcode in the source.',
    duplicate: 'This gives exactly the same card as row {result}, which was taken already.',
    'too-many-columns': 'This row has more cells than there are columns: “{value}”. Mend the row in the source.',
    'not-an-object': 'This is no record that we can read: “{value}”.',
    'broken-line': 'This line is damaged: “{value}”.',
  },
  unclearHides: '“{value}” is neither yes nor no. To be safe the address is not shown. Write “ja” or “nee”.',
  effects: {
    changed: 'Written more neatly',
    guessed: 'Guessed or odd: check this',
    'left-out': 'Left out or not understood',
    'held-back': 'Held back: look first',
    refused: 'Not taken',
    stops: 'Because of this nothing is made: mend it first',
  },
  usage: {
    'no-command':
      'Say what to do, for example: wijkbrug kaart build source.csv --out kaart --report report, or: wijkbrug team check team.json. wijkbrug --help shows everything.',
    'unknown-option': 'We do not know “{value}”. wijkbrug --help shows what there is.',
    'missing-option': 'Something is missing: {value}. wijkbrug --help shows how.',
    'source-missing': 'There is no file {file}. Check its name and folder.',
    'out-exists': '{file} is there already and is not written over. Choose another name, or take the file away first.',
    checker: 'Texts are signed off. Say who checked them, with --by "name or function": residents may know.',
    language: '“{value}” is no language that we translate into. Choose from: {list}, for example with --to ar.',
    'team-sheet': '{file} has no sheet “{value}”. Make a new workbook: wijkbrug team template --out <workbook.xlsx>.',
    'team-is-workbook':
      '{file} is a workbook, and this asks for the profile that is made of it. First: wijkbrug team build {file} --out team.json. Then: wijkbrug team check team.json.',
    'team-is-profile':
      '{file} is a profile already, and this asks for the workbook (.xlsx). To check it: wijkbrug team check {file}. To change it, make a workbook of it first: wijkbrug team template --from {file} --out workbook.xlsx.',
    'source-unreadable': '{file} cannot be read ({value}). Save it again from the program that made it.',
    'file-unreadable':
      'We cannot read {file} ({value}). Is it a folder? Then name the file. Else look whether you may read it.',
    'source-format': 'There is nothing in {file} that we know. Save it as CSV, XLSX, GeoJSON or JSON.',
    'source-empty': 'There are no records in {file}. The first row must have the names of the columns.',
    'source-no-workbook':
      '{file} is no workbook (.xlsx), though its name says so. Open it in the program that made it and save it as .xlsx or .csv.',
    'source-too-large':
      '{file} is (unpacked) larger than {value} MB. Take away what does not belong in it, or split it.',
    'too-many-cells':
      'In {file} a cell is very far away: a sheet is {rows} rows high and {columns} columns wide. Delete the empty columns to the right of your data and the empty rows below, and save the file again.',
    'report-in-out':
      'The report may not stand in the folder that you publish: it may hold hidden addresses. Choose another folder for --report.',
    'out-not-xlsx': 'The workbook is a spreadsheet: let {file} end in .xlsx.',
    'out-unwritable':
      'We cannot write to {file} ({value}). Check that the place exists, has room and may be written to, or choose another folder.',
    'open-in-out':
      'The open data ({open}) and the files of the sociale kaart ({out}) may not stand inside each other. Choose another folder for --open-data.',
    'out-not-ours': 'There are other files in {file}. Choose an empty folder for --out, or one that we made before.',
    'hidden-in-files':
      'The hidden address “{value}” would come on your website with “{at}”. Nothing was made. Take it out of the source there.',
    date: '“{value}” is no date. Write yyyy-mm-dd.',
    'mapping-not-json':
      'The mapping {file} is no valid JSON: look at line {line} ({value}). Often a comma or a quote is missing, or is one too many.',
    'mapping-format': 'The mapping {file} must start with "formaat": "{value}".',
    'mapping-shape':
      'In the mapping {file}, "{value}" has another form than expected. Compare it with the proposed mapping.',
    'mapping-key':
      'The mapping {file} has "{value}", which we do not know{hint} Nothing was made. Choose from: {list}.',
    'mapping-choice': 'The mapping {file} has “{value}” for "{at}". Choose from: {list}.',
    'mapping-hidden-column':
      'The mapping {file} says that the column “{value}” hides addresses, and there is no such column{hint} Nothing was made, because addresses could become public. Write in the mapping what the column is called now, or take the line away when there is nothing left to hide.',
    'mapping-field': 'The mapping {file} says “{value}”, which we do not know{hint} Choose from: {list}.',
    'mapping-value':
      'The mapping {file} says {at}. We do not know “{value}”. Choose from: {list}. The Dutch word is understood too.',
    'mapping-value-field':
      'The mapping {file} has “{value}” under "waarden". That cannot be: only {list} have their place there.',
    'held-name-unknown':
      'Not found: “{value}”{hint} This name stands in the mapping under "zonderAdres", but no row or organisation is called so. Nothing was made, because an address could become public. Mend the name or take it out.',
    'mapping-personal':
      'The column “{value}” is about the origin, faith or orientation of people. We never read those: write null behind it.',
    'mapping-no-name':
      'We do not know which column has the name. Write "naam" behind that column in {file} and run the command again. The columns are: {list}.',
    'not-json':
      '{file} is no valid JSON: look at line {line} ({value}). Often a comma or a quote is missing, or is one too many.',
    'words-format': '{file} does not say that it holds search words. Put at the top: "formaat": "{value}".',
    'words-shape':
      'In {file}, “{value}” is not right. Search words are a list in square brackets, of one to four words each. The guide has an example.',
    'words-subject':
      'In {file} there is “{value}”, and there is no such subject. Add it to "onderwerpen", or choose one of: {list}.',
    'words-language': 'In {file} there is “{value}”. Choose a language: {list}.',
    'words-personal':
      'In {file} there is “{value}”. Nobody is searched for by the origin, faith or orientation of people. Take it out.',
    'places-columns':
      'Columns are missing in {file}: {value}. It needs postcode, latitude and longitude. It has: {list}.',
    'geocoder-unknown': 'We do not know “{value}”. You can choose: --geocoder pdok.',
    'geocoder-failed': 'PDOK did not answer ({value}). Try again later, or leave out --geocoder and use --places.',
  },
  report: {
    title: 'Report of the sociale kaart',
    secret: 'Do not publish this report: it may hold addresses that must stay hidden.',
    file: 'file',
    row: 'row',
    name: 'name',
    effect: 'what happened',
    column: 'column',
    found: 'found',
    became: 'became',
    reason: 'why, and what you can do',
    service: 'service',
    in: 'In the source',
    published: 'Published',
    willPublish: 'Will be published',
    heldBack: 'Held back',
    isHeldBack: 'held back',
    refused: 'Not taken',
    notes: {
      encoding: 'The file is not written in UTF-8 but in {value}; it was read as such.',
      quotes: 'From line {value} there are quotes that do not close. The file was read line by line.',
      separator: 'The columns are separated by “{value}”.',
      sheets:
        'Only the first sheet was read. There are also: {value}. Do they belong to it? Then put their rows on the first sheet.',
      'file-unused': 'The file {value} was not read: we do not know it as part of HSDS.',
      'columns-personal': 'Not read, because it is about people’s background: {value}.',
      'columns-unused': 'Not used, because it is no column of HSDS 3.1: {value}.',
      'columns-unmapped': 'Unused columns: {value}. Do you want to use them? Then put in the mapping what they hold.',
      'tables-unused': 'Kept in the open data, but not shown on the sociale kaart: {value}.',
    },
    more: 'And {count} more: see rapport.csv.',
  },
  help: `Usage:
  wijkbrug kaart build <source> --out <folder> --report <folder>   writes the files of the sociale kaart
  wijkbrug kaart check <source> --report <folder>                  writes the report only
  wijkbrug team template --out <workbook.xlsx>                     writes the workbook that a team fills in (in Dutch)
  wijkbrug team build <workbook.xlsx> --out <team.json>            turns it into the file of the explainer
  wijkbrug team check <team.json>                                  says what is missing before you publish
  wijkbrug i18n export --to <language> --out <translation.xlf>     writes a file for a translator
  wijkbrug i18n import <translation.xlf> --texts <texts.json>      takes over what the translator sends back
  wijkbrug i18n status                                             says how far each language is

<source> is a CSV, XLSX, GeoJSON or JSON file, or HSDS as a file, folder or zip.

  --out <folder>        the folder that you put on your website
  --report <folder>     the folder for the report; never put it on your website
  --open-data <folder>  also as open data: HSDS 3.1 (JSON and CSV) and schema.org
  --mapping <file>      the mapping: which column holds what (without: <source>.koppeling.json, which we then propose)
  --words <file>        your own search words, added to ours
  --places <file>       your own list: postcode, latitude, longitude and district; for places without a point on the map
  --geocoder pdok       look up with PDOK what is not in it (addresses that you publish are sent there)
  --from <team.json>    with template: fill in what is there already
  --texts <file>        your own texts and translations (texts.json); team build puts them in the profile
  --to <language>       the language of the translation, such as ar or pl
  --by <name>           who checked the texts that are signed off
  --source <text>       where the data come from, to be shown
  --today <date>        reckon as if it were this day (yyyy-mm-dd)
  --lang nl|en          the language of messages and report
  --json                the outcome as one line of JSON
  --help                this text

The command ends with 0 when all is well, 1 when there is something to look at or to mend (held back or not taken; a cell
that is not right; something that must not be published like this), 2 when it failed.`,
  progress: '{done} of {of}',
  steps: {
    index: 'Making the search files…',
    report: 'Making the report…',
    write: 'Writing the files…',
  },
  mappingSaved: 'The mapping is in {file}. Check it, and run the command again when you mend something.',
  nameGuessed:
    'We think that the name is in the column “{list}”. Is it not? Write "naam" behind the right column in the mapping.',
  didYouMean: ', do you mean “{result}”?',
  personalColumns: 'Not read, because about people’s background: {list}',
  unusedColumns: 'Columns not used: {list}',
  done: '{in} read: {published} published, {heldBack} held back, {refused} not taken.',
  checkedOnly: '{in} read: {published} can be published, {heldBack} held back, {refused} cannot be taken.',
  look: 'See {file} for the reasons.',
};
