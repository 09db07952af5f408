import { afterEach, describe, expect, it } from 'vitest';
import { demandSameOrigin } from '@/lib/web/same-origin';

const kept = process.env.NEXTAUTH_URL;
afterEach(() => { process.env.NEXTAUTH_URL = kept; });

const sent = (origin: string | null, site?: string) =>
  new Request('http://10.0.0.1/api', { method: 'POST', headers: { ...(origin !== null && { origin }), ...(site && { 'sec-fetch-site': site }) } });
const taken = (origin: string | null, site?: string) => {
  try {
    demandSameOrigin(sent(origin, site));
    return true;
  } catch (fault) {
    expect(fault).toMatchObject({ code: 'forbidden' });
    return false;
  }
};

describe('a write that rides on a cookie', () => {
  it('comes from our own page', () => {
    process.env.NEXTAUTH_URL = 'https://lode.example.ca';
    expect(taken('https://lode.example.ca')).toBe(true);
    expect(taken('https://lode.example.ca', 'same-origin')).toBe(true);
  });

  it.each([
    [null, undefined], ['null', undefined], ['https://evil.example', undefined], ['https://lode.example.ca.evil.example', undefined],
    ['https://sub.lode.example.ca', undefined], ['http://lode.example.ca', undefined], ['https://lode.example.ca:8443', undefined],
    ['http://localhost', undefined], ['https://lode.example.ca', 'cross-site'], ['https://lode.example.ca', 'same-site'],
  ])('is refused from origin %s, site %s', (origin, site) => {
    process.env.NEXTAUTH_URL = 'https://lode.example.ca';
    expect(taken(origin, site)).toBe(false);
  });

  it('may come by any name this machine has for itself, on the same port', () => {
    process.env.NEXTAUTH_URL = 'http://127.0.0.1:3000';
    expect(['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'].map((origin) => taken(origin))).toEqual([true, true, true]);
    expect(['http://localhost:3001', 'https://localhost:3000', 'http://localhost'].map((origin) => taken(origin))).toEqual([false, false, false]);
  });
});
