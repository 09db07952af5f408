import { afterEach, describe, expect, it } from 'vitest';
import { networkOf } from '@/lib/auth/network-of';
import { peerHeader } from '@/lib/auth/peer-header';

afterEach(() => { delete process.env.LODE_TRUSTED_PROXY; });

const sent = (headers: Record<string, string>) => new Headers(headers);

describe("the caller's address", () => {
  it('is the one of the socket, whatever the request says of itself', () => {
    expect(networkOf(sent({ [peerHeader()]: '192.0.2.7', 'x-forwarded-for': '203.0.113.1', 'x-lode-peer': '203.0.113.2' }))).toBe('192.0.2.7');
    expect(networkOf(sent({ 'x-forwarded-for': '203.0.113.1' }))).toBe('direct');
  });

  it('is the one our own proxies forwarded, counted from the near end', () => {
    process.env.LODE_TRUSTED_PROXY = '1';
    expect(networkOf(sent({ [peerHeader()]: '10.0.0.1', 'x-forwarded-for': '198.51.100.9, 203.0.113.1' }))).toBe('203.0.113.1');
    process.env.LODE_TRUSTED_PROXY = '2';
    expect(networkOf(sent({ 'x-forwarded-for': '198.51.100.9, 203.0.113.1' }))).toBe('198.51.100.9');
    expect(networkOf(sent({}))).toBe('unknown');
  });

  it('travels under a name nobody outside can know', () => {
    expect(peerHeader()).toMatch(/^x-lode-peer-[0-9a-f-]{36}$/);
  });
});
