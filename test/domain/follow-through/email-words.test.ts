import { describe, expect, it } from 'vitest';
import { emailDay } from '@/lib/domain/follow-through/email-day';
import { emailDomain, isOfDomain, websiteDomain } from '@/lib/domain/follow-through/email-domain';
import { emailText } from '@/lib/domain/follow-through/email-text';

describe('the words of an e-mail', () => {
  it('end where the quoted history begins, but a message of history alone is kept', () => {
    expect(emailText('Yes.\r\n\r\n-----Original Message-----\r\nFrom: x', '…')).toBe('Yes.');
    expect(emailText('Yes.\n> a\n> b', '…')).toBe('Yes.');
    expect(emailText('On Monday, Jo wrote:\nall of it', '…')).toBe('On Monday, Jo wrote:\nall of it');
    expect(emailText('a\u0000b\u0007\n\n\n\nc', '…')).toBe('ab\n\nc');
    expect(emailText('x'.repeat(20_000), 'cut')).toHaveLength(15_004);
  });
});

describe('the day of an e-mail', () => {
  it('is the local day it was sent, or today when that can not be', () => {
    const on = (sent: string | null) => emailDay(sent, '2026-11-22', 'America/Vancouver');
    expect(on('2026-11-15T06:30:00.000Z')).toBe('2026-11-14');
    // The night the clocks go back: 08:30 UTC is 01:30 a first time, 09:30 UTC a second time.
    expect([on('2026-11-01T08:30:00Z'), on('2026-11-01T09:30:00Z')]).toEqual(['2026-11-01', '2026-11-01']);
    expect([on(null), on('yesterday-ish'), on('2031-01-01T00:00:00Z'), on('1960-01-01T00:00:00Z')]).toEqual(Array.from({ length: 4 }, () => '2026-11-22'));
  });
});

describe('the domain of an address', () => {
  it('stands for an organization unless anybody can have it', () => {
    expect(['a@Cottonwood.example', 'a@gmail.com', 'a@localhost', 'nobody'].map(emailDomain)).toEqual(['cottonwood.example', null, null, null]);
    expect(websiteDomain('https://www.cottonwood.example/about')).toBe('cottonwood.example');
    expect([isOfDomain('mail.cottonwood.example', 'cottonwood.example'), isOfDomain('evilcottonwood.example', 'cottonwood.example')]).toEqual([true, false]);
  });
});
