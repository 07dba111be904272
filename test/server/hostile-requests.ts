// Requests that nobody means well with, as they go over the line. Each must be refused, and change nothing.

/** Words that must never come back in an answer or a log: what a person would have told, and what is secret. */
export const told = { name: 'Geheimzinnige Sam', phone: '0612345678', message: 'Ik heb schulden' };
const wish = JSON.stringify({ ...told, reach: 'phone' });
const path = '/api/v1/callback-requests';
const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';

export interface Hostile {
  readonly name: string;
  readonly bytes: string | Buffer;
}

const raw = (name: string, ...lines: string[]): Hostile => ({ name, bytes: lines.join('\r\n') });
/** A request that is well made but for what is named. */
const request = (name: string, line: string, headers: Record<string, string> = {}, body = ''): Hostile => {
  const all = { Host: 'bel.example', 'X-Forwarded-For': `2001:db8::${name}`, Connection: 'close', ...headers };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  if (body && !('Transfer-Encoding' in headers)) lines.push(`Content-Length: ${Buffer.byteLength(body)}`);
  return raw(name, `${line} HTTP/1.1`, ...lines, '', body);
};
const json = { 'Content-Type': 'application/json' };
const formType = { 'Content-Type': 'application/x-www-form-urlencoded' };
const post = (name: string, body: string, headers: Record<string, string> = json, to = path): Hostile =>
  request(name, `POST ${to}`, headers, body);

const head = [`POST ${path} HTTP/1.1`, 'Host: bel.example', 'Content-Type: application/json'];
const chunked = `${Buffer.byteLength(wish).toString(16)}\r\n${wish}\r\n0\r\n\r\n`;
const second = `POST ${path} HTTP/1.1\r\nHost: bel.example\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(wish)}\r\n\r\n${wish}`;
const length = `Content-Length: ${Buffer.byteLength(wish)}`;

/** Two servers read these in two ways, so that a request can hide in another. */
const smuggled: Hostile[] = [
  raw('both lengths', ...head, length, 'Transfer-Encoding: chunked', '', chunked),
  raw(
    'both lengths, a request behind',
    ...head,
    'Content-Length: 4',
    'Transfer-Encoding: chunked',
    '',
    `0\r\n\r\n${second}`,
  ),
  raw('two lengths', ...head, 'Content-Length: 2', length, '', wish),
  raw('a list of lengths', ...head, `${length}, ${Buffer.byteLength(wish)}`, '', wish),
  raw('a length below zero', ...head, 'Content-Length: -1', '', wish),
  raw('a length with a plus', ...head, `Content-Length: +${Buffer.byteLength(wish)}`, '', wish),
  raw('a length in hexadecimal', ...head, 'Content-Length: 0x20', '', wish),
  raw('a length with a space in it', ...head, 'Content-Length: 1 2', '', wish),
  raw('a length that is no number', ...head, 'Content-Length: many', '', wish),
  raw('a length beyond all numbers', ...head, `Content-Length: ${'9'.repeat(40)}`, '', wish),
  raw('an unknown transfer', ...head, 'Transfer-Encoding: xchunked', '', chunked),
  raw('a transfer that is not last', ...head, 'Transfer-Encoding: chunked, identity', '', chunked),
  raw('a transfer twice', ...head, 'Transfer-Encoding: chunked', 'Transfer-Encoding: identity', '', chunked),
  raw('a space before the colon', ...head, 'Transfer-Encoding : chunked', '', chunked),
  raw('a tab before the colon', ...head, 'Transfer-Encoding\t: chunked', '', chunked),
  raw('a space before the name', ...head, ' Transfer-Encoding: chunked', '', chunked),
  raw('a folded header', ...head, 'Transfer-Encoding:', ' chunked', '', chunked),
  raw('a vertical tab', ...head, 'Transfer-Encoding: \x0bchunked', '', chunked),
  raw('a return alone', ...head, 'X-A: 1\rTransfer-Encoding: chunked', '', chunked),
  raw('a zero byte in a header', ...head, 'X-A: a\0b', length, '', wish),
  raw('a header without a name', ...head, ': x', length, '', wish),
  raw('a header without a colon', ...head, 'nonsense', length, '', wish),
  raw('a chunk of no size', ...head, 'Transfer-Encoding: chunked', '', `\r\n${wish}\r\n0\r\n\r\n`),
  raw(
    'a chunk beyond all sizes',
    ...head,
    'Transfer-Encoding: chunked',
    '',
    `${'F'.repeat(20)}\r\n${wish}\r\n0\r\n\r\n`,
  ),
  raw('a chunk below zero', ...head, 'Transfer-Encoding: chunked', '', `-1\r\n${wish}\r\n0\r\n\r\n`),
  raw('a chunk with an odd end', ...head, 'Transfer-Encoding: chunked', '', `3\r\nabcX\r\n0\r\n\r\n`),
  raw('a line end in an extension', ...head, 'Transfer-Encoding: chunked', '', `3;a=\nb\r\nabc\r\n0\r\n\r\n`),
  raw('no host', `POST ${path} HTTP/1.1`, 'Content-Type: application/json', length, '', wish),
  raw('two hosts', ...head, 'Host: evil.example', length, '', wish),
  raw('an unknown version', `POST ${path} HTTP/9.1`, 'Host: a', length, '', wish),
  raw('no version', `POST ${path}`, '', ''),
  raw('the preface of HTTP/2', 'PRI * HTTP/2.0', '', 'SM', '', ''),
  raw('a method in small letters', `post ${path} HTTP/1.1`, 'Host: a', length, '', wish),
  raw('an unknown method', `STEAL ${path} HTTP/1.1`, 'Host: a', length, '', wish),
  raw('two spaces in the first line', `POST  ${path}  HTTP/1.1`, 'Host: a', length, '', wish),
  raw('bytes of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'),
  raw('no words at all', '\0\0\0\0', '', ''),
];

const tooMuch: Hostile[] = [
  post('a body of a megabyte', JSON.stringify({ ...told, message: 'a'.repeat(1_000_000) })),
  post('a body just over the limit', JSON.stringify({ ...told, message: 'a'.repeat(16_384) })),
  request(
    'a body of many chunks',
    `POST ${path}`,
    { ...json, 'Transfer-Encoding': 'chunked' },
    `${`400\r\n${'a'.repeat(1024)}\r\n`.repeat(40)}0\r\n\r\n`,
  ),
  request('a header of 64 kB', `GET ${path}`, { 'X-Long': 'a'.repeat(65_536) }),
  request(
    'four thousand headers',
    `GET ${path}`,
    Object.fromEntries(Array.from({ length: 4000 }, (_, i) => [`X-${i}`, 'a'])),
  ),
  request('an address of 64 kB', `GET /${'a'.repeat(65_536)}`),
  post('brackets without an end', '['.repeat(16_000)),
  post('brackets within brackets', `${'['.repeat(8000)}${']'.repeat(8000)}`),
  post('objects within objects', `${'{"name":'.repeat(1500)}1${'}'.repeat(1500)}`),
  post('ten thousand fields', Array.from({ length: 4000 }, (_, i) => `${i}=`).join('&'), formType),
  post('a name of ten thousand letters', JSON.stringify({ ...told, reach: 'phone', name: 'a'.repeat(10_000) })),
  post('a number beyond all numbers', `{"name":${'9'.repeat(5000)},"reach":"phone"}`),
  post(
    'a thousand times',
    JSON.stringify({ ...told, reach: 'phone', slots: Array.from({ length: 1000 }, () => 'MO') }),
  ),
];

const odd = (name: string, changes: object): Hostile =>
  post(name, JSON.stringify({ ...told, reach: 'phone', ...changes }));
const wrongKinds: Hostile[] = [
  ...[
    'null',
    'true',
    '1',
    '""',
    '[]',
    '[{}]',
    '{',
    '{"name":}',
    "{'name':'a'}",
    '\ufeff',
    'name=Sam',
    '<xml/>',
    'NaN',
  ].map((body) => post(`a body ${body}`, body)),
  odd('a name that is a list of lists', { name: [[told.name]] }),
  odd('a name that is an object', { name: { $ne: null } }),
  odd('a name that is true', { name: true }),
  odd('a name of spaces', { name: ' \u200b\u00a0 ' }),
  odd('a name of control signs', { name: '\u0000\u001b\u0007' }),
  odd('a way to reach that nobody knows', { reach: '__proto__' }),
  odd('a way to reach of the prototype', { reach: 'constructor' }),
  odd('a telephone that is a script', { phone: '<script>alert(1)</script>' }),
  odd('a telephone that is SQL', { phone: "0'; DROP TABLE requests;--" }),
  odd('a mail address with a line end', { reach: 'email', email: 'a@b.example\r\nBcc: all@evil.example' }),
  odd('times that are an object', { slots: { length: 1e9 } }),
  odd('a topic that is an object', { topic: { money: true } }),
  odd('somebody that is a number', { behalf: 7 }),
  odd('a request to replace that is not there', { replaces: '7K3M-Q9TD' }),
  odd('a request to replace that is an object', { replaces: { $gt: '' } }),
  post('a prototype', '{"__proto__":{"name":"a","reach":"phone"}}'),
  {
    name: 'bytes that are no text',
    bytes: Buffer.concat([
      Buffer.from(`${head.join('\r\n')}\r\nConnection: close\r\nContent-Length: 4\r\n\r\n`),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28]),
    ]),
  },
];

const media = (name: string, type: string): Hostile => post(`the type ${name}`, wish, { 'Content-Type': type });
const kinds: Hostile[] = [
  media('of text', 'text/plain'),
  media('of a page', 'text/html'),
  media('of XML', 'application/xml'),
  media('of an upload', 'multipart/form-data; boundary=x'),
  media('of almost JSON', 'application/jsonx'),
  media('of JSON in a parameter', 'text/plain; application/json'),
  media('of two types', 'text/plain, application/json'),
  post('no type', wish, {}),
  post('a body that is packed', '\u001f\u008b\b\u0000', { ...json, 'Content-Encoding': 'gzip' }),
];

const origin = (value: string): Hostile => post(`the origin ${value}`, wish, { ...json, Origin: value });
const forged: Hostile[] = [
  ...[
    'null',
    'https://evil.example',
    'https://bel.example.evil.example',
    'https://evil.example/bel.example',
    'https://bel.example@evil.example',
    'https://evilbel.example',
    'https://bel.example:8443',
    'https://bel.example.',
    'https://xn--bl-bja.example',
    'bel.example',
    'https://',
    'javascript:alert(1)',
    'https://evil.example https://bel.example',
    'https://evil.example, https://bel.example',
  ].map(origin),
  post('a form of another site', new URLSearchParams({ ...told, reach: 'phone' }).toString(), {
    ...formType,
    Origin: 'https://evil.example',
  }),
  post('a code from another site', '{"code":"7K3M-Q9TD"}', { ...json, Origin: 'https://evil.example' }, `${path}/read`),
  post('a host that is forged by a header', wish, {
    ...json,
    Origin: 'https://evil.example',
    'X-Forwarded-Host': 'evil.example',
  }),
  post('a host that is forged by another header', wish, {
    ...json,
    Origin: 'https://evil.example',
    Forwarded: 'host=evil.example',
  }),
  post(
    'the team page from another site',
    `reference=${uuid}&handling=done&guard=x`,
    { ...formType, Origin: 'https://evil.example', Authorization: 'Basic eDp5' },
    '/handling',
  ),
];

const paths: Hostile[] = [
  ...[
    '/',
    '/etc/passwd',
    '/../../etc/passwd',
    '/.env',
    '/.git/config',
    '/handling/../metrics',
    '/x/../handling',
    '//handling',
    '/./handling',
    '/handling/',
    '/Handling',
    '/handling.php',
    '/handling%00',
    '/handling%2f',
    '/%68andling',
    '/%2e%2e/handling',
    '/handling;a=b',
    '/\\handling',
    '/api/v1/callback-requests%2fread',
    '/api/v1/callback-requests/..%2f..%2fhandling',
    '/api/v2/callback-requests',
    '/api/v1/callback-requests/',
    '/api/v1/openapi.json/',
    '/data/callback.db',
    '/wp-login.php',
    '/__proto__',
    '/constructor',
    '/api/v1/__proto__',
    '/toString',
    'http://evil.example/handling',
    'http://bel.example:80@evil.example/handling',
    `/api/v1/callback-requests/${uuid}/handling`,
    '/api/v1/callback-requests/1/handling',
    '/metrics',
    '/handling',
    path,
    '/health/../metrics',
  ].map((to) => request(`the path ${to}`, `GET ${to}`)),
  post('a path that ends with a slash', wish, json, `${path}/`),
  post('a path that goes up', wish, json, `/api/v1/x/../callback-requests`),
  post('a whole address of elsewhere', wish, json, `http://evil.example${path}`),
  request('a tunnel', 'CONNECT evil.example:443'),
  request('a trace', `TRACE ${path}`),
  request('a deletion', `DELETE ${path}`),
  request('a star', 'GET *'),
];

const headers: Hostile[] = [
  request('a rewritten address', 'GET /', { 'X-Original-URL': '/handling', 'X-Rewrite-URL': '/handling' }),
  request('another method in a header', `GET ${path}`, {
    'X-HTTP-Method-Override': 'POST',
    'X-Method-Override': 'PUT',
  }),
  request('an address from inside', 'GET /metrics', { 'X-Real-IP': '127.0.0.1', 'True-Client-IP': '::1' }),
  request('an upgrade', 'GET /handling', { Connection: 'upgrade', Upgrade: 'websocket' }),
  request('an upgrade to HTTP/2', 'GET /handling', {
    Connection: 'Upgrade, HTTP2-Settings',
    Upgrade: 'h2c',
    'HTTP2-Settings': 'AAMAAABk',
  }),
  request('an expectation', `POST ${path}`, { ...json, Expect: 'the-spanish-inquisition' }, wish),
  request('a host that is an address', 'GET /handling', { Host: 'a/../b' }),
  request('a host with a space', 'GET /handling?naam=Geheimzinnige', { Host: 'a b' }),
  request('a host with a user', 'GET /handling', { Host: 'user:pass@bel.example' }),
  request('a host that is a script', 'GET /handling', { Host: '<script>' }),
  request('an empty host', 'GET /handling', { Host: '' }),
  request('a token that is empty', 'GET /handling', { Authorization: 'Bearer' }),
  request('a token that is wrong', 'GET /handling', { Authorization: 'Bearer aaaaaaaaaaaaaaaaaaaaaaaa' }),
  request('a token in a list', 'GET /handling', { Authorization: 'Bearer a, Bearer b' }),
  request('a password that is no base64', 'GET /handling', { Authorization: 'Basic \u00ff\u00fe' }),
  request('a password of 15 kB', 'GET /handling', { Authorization: `Basic ${'A'.repeat(15_000)}` }),
  request('a token in the address', 'GET /handling?token=a-token-for-the-team-of-noord'),
  request('a cookie', 'GET /handling', { Cookie: 'admin=true; session=1' }),
  request('a handling without a token', `PUT ${path}/${uuid}/handling`, json, '{"handling":"done"}'),
  request('a range', 'GET /handling', { Range: 'bytes=0-18446744073709551615' }),
];

const again: Hostile[] = [
  post('another request under a used key', wish, { ...json, 'Idempotency-Key': uuid }),
  post('another form under a used key of a header', new URLSearchParams({ ...told, reach: 'phone' }).toString(), {
    ...formType,
    'Idempotency-Key': uuid,
  }),
  post('a code that was taken back', '{"code":"TAKEN-BACK"}', json, `${path}/withdraw`),
  post('a code that is a list', '{"code":["7K3M-Q9TD"]}', json, `${path}/read`),
  post('a code that is SQL', `{"code":"' OR 1=1 --"}`, json, `${path}/read`),
  post('a code in the address', '{}', json, `${path}/read?code=7K3M-Q9TD`),
];

/** @param takenBack the code of a request that was taken back */
export const hostileRequests = (takenBack: string): readonly Hostile[] =>
  [smuggled, tooMuch, wrongKinds, kinds, forged, paths, headers, again].flat().map(({ name, bytes }) => ({
    name,
    bytes: typeof bytes === 'string' ? bytes.replace('TAKEN-BACK', takenBack) : bytes,
  }));
/** The key under which something was kept already. */
export const usedKey = uuid;
