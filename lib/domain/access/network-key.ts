const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const left = head ? head.split(':') : [];
  if (tail === undefined) return left;
  const right = tail ? tail.split(':') : [];
  return [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
};

/**
 * The network an address belongs to: /24 of IPv4 ('203.0.113.0/24'), /64 of IPv6 ('2001:db8:0:1::/64'), because one
 * household or attacker holds that many addresses. Anything else is its own network.
 */
export const networkKey = (address: string): string => {
  const plain = MAPPED.exec(address)?.[1] ?? address;
  const v4 = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(plain)?.[1];
  if (v4) return `${v4}.0/24`;
  if (!plain.includes(':')) return plain;
  const first = groupsOf(plain.toLowerCase()).slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${first.join(':')}::/64`;
};
