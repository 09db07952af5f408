import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkKey } from '@/lib/domain/access/network-key';

describe('the network of an address', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:0:1:aaaa:bbbb:cccc:dddd', '2001:db8:0:1::/64'],
    ['2001:0DB8:0000:0001::7', '2001:db8:0:1::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['direct', 'direct'],
    ['', ''],
  ])('%s is in %s', (address, network) => {
    expect(networkKey(address)).toBe(network);
  });

  it('is the same for all 256 neighbours of an IPv4 address', () => {
    fc.assert(fc.property(fc.ipV4(), fc.integer({ min: 0, max: 255 }), (address, last) => {
      expect(networkKey(address.replace(/\d+$/, String(last)))).toBe(networkKey(address));
    }));
  });

  it('is four groups of an IPv6 address, however it is written', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 0xffff }), { minLength: 8, maxLength: 8 }), (groups) => {
      const plain = groups.map((group) => group.toString(16)).join(':');
      const padded = groups.map((group) => group.toString(16).padStart(4, '0').toUpperCase()).join(':');
      expect(networkKey(padded)).toBe(networkKey(plain));
      expect(networkKey(plain)).toBe(`${plain.split(':').slice(0, 4).join(':')}::/64`);
    }));
  });
});
