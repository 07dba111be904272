import { isIP, isIPv6 } from 'node:net';

/**
 * The network that a sender counts under: an IPv4 address by itself, an IPv6 address by its first 64 bits, because every home
 * connection has all that begin so. A port and a zone are cut off, and an IPv4 address inside an IPv6 one is read as what it is,
 * so that one sender has one name. A name that is no address stays as it is.
 *
 * @param address as the network or a proxy gives it, such as `203.0.113.7:20001` or `[2001:db8::9]:443`
 * @returns undefined when there is none, or a proxy says that it does not know
 */
export function networkOf(address: string | undefined): string | undefined {
  const text = address?.trim().toLowerCase() ?? '';
  if (text === '' || text === 'unknown') return undefined;
  const bare = withoutPort(text);
  return isIPv6(bare) ? networkOfIPv6(bare) : bare;
}

/**
 * What belongs to one customer of a provider at the most, as far as an address tells: an IPv4 address by its first 24 bits, an IPv6
 * address by its first 48.
 */
export function wideNetworkOf(address: string | undefined): string | undefined {
  const network = networkOf(address);
  if (network === undefined) return undefined;
  if (isIP(network)) return `${network.replace(/\.\d+$/, '')}.0/24`;
  return network.endsWith(narrow) ? `${network.split(':').slice(0, 3).join(':')}::/48` : network;
}

/** The ending of the network of an IPv6 address. */
const narrow = '::/64';

/** All eight groups of an IPv6 address, and a port that nothing sets apart. */
const withBarePort = /^((?:[\da-f]{1,4}:){7}[\da-f]{1,4}):\d+$/;

function withoutPort(text: string): string {
  if (isIP(text)) return text;
  const [, full] = withBarePort.exec(text) ?? [];
  if (full !== undefined) return full;
  const [, inBrackets, beforeColon] = /^(?:\[(.*)\]|([^:]*))(?::\d+)?$/.exec(text) ?? [];
  const bare = inBrackets ?? beforeColon ?? '';
  return isIP(bare) ? bare : text;
}

function networkOfIPv6(address: string): string {
  const groups = groupsOf(address);
  const inside = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff ? groups.slice(6) : [];
  return inside.length > 0
    ? inside.flatMap((group) => [group >> 8, group & 0xff]).join('.')
    : `${groups
        .slice(0, 4)
        .map((group) => group.toString(16))
        .join(':')}${narrow}`;
}

/** The eight groups of an IPv6 address, however it is written. */
function groupsOf(address: string): readonly number[] {
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, '')}]`);
  const [head = [], rest = []] = hostname
    .slice(1, -1)
    .split('::')
    .map((part) => part.split(':').filter(Boolean));
  const between = Array<string>(8 - head.length - rest.length).fill('0');
  return [...head, ...between, ...rest].map((group) => parseInt(group, 16));
}
