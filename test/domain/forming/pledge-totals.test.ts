import { describe, expect, it } from 'vitest';
import { pledgeStanding } from '@/lib/domain/forming/pledge-standing';
import { pledgeTotals } from '@/lib/domain/forming/pledge-totals';

const pledge = { organizationId: 'a', kind: 'fee', amountCents: 120_000, currency: 'CAD', minutes: null, withdrawnOn: null, deliveries: [] } as const;
const paid = (id: string, amountCents: number) => ({ id, amountCents, minutes: null, strikesId: null });
const strike = (id: string, strikesId: string) => ({ id, amountCents: null, minutes: null, strikesId });

describe('how far a pledge has come', () => {
  it('is a word for what is given once, and nothing yet for a fee nobody paid', () => {
    expect(pledgeStanding({ ...pledge, kind: 'letter', amountCents: null })).toBe('given');
    expect(pledgeStanding(pledge)).toBe('nothing_yet');
  });
  it('counts every payment but the struck ones', () => {
    expect(pledgeStanding({ ...pledge, deliveries: [paid('1', 60_000)] })).toBe('partly');
    expect(pledgeStanding({ ...pledge, deliveries: [paid('1', 60_000), paid('2', 60_000)] })).toBe('delivered');
    expect(pledgeStanding({ ...pledge, deliveries: [paid('1', 60_000), paid('2', 60_000), strike('3', '2')] })).toBe('partly');
    expect(pledgeStanding({ ...pledge, deliveries: [paid('1', 60_000), strike('2', '1')] })).toBe('nothing_yet');
  });
  it('is said to be in part where nobody said how much was pledged', () => {
    expect(pledgeStanding({ ...pledge, amountCents: null, deliveries: [paid('1', 100)] })).toBe('some');
  });
});

describe('what was pledged together', () => {
  it('is unknown, not nothing, where nobody said how much', () => {
    expect(pledgeTotals([{ ...pledge, amountCents: null }]).fees).toEqual([{ currency: 'CAD', pledged: null, known: 0, of: 1, delivered: 0 }]);
    expect(pledgeTotals([])).toEqual({ organizations: { expression: 0, letter: 0, mou: 0, fee: 0, hours: 0 }, fees: [], hours: null });
  });
  it('says of how many it is known, and never adds two currencies', () => {
    const { fees } = pledgeTotals([pledge, { ...pledge, organizationId: 'b', amountCents: null }, { ...pledge, organizationId: 'c', amountCents: 5_000, currency: 'USD', deliveries: [paid('1', 5_000)] }]);
    expect(fees).toEqual([{ currency: 'CAD', pledged: 120_000, known: 1, of: 2, delivered: 0 }, { currency: 'USD', pledged: 5_000, known: 1, of: 1, delivered: 5_000 }]);
  });
  it('leaves out what was taken back, but not what was delivered of it', () => {
    const { fees, organizations } = pledgeTotals([{ ...pledge, withdrawnOn: '2026-11-01', deliveries: [paid('1', 10_000)] }]);
    expect(fees).toEqual([{ currency: 'CAD', pledged: null, known: 0, of: 0, delivered: 10_000 }]);
    expect(organizations.fee).toBe(0);
  });
  it('counts an organization once for a kind however often it gave its word', () => {
    const word = { ...pledge, kind: 'expression', amountCents: null, currency: null } as const;
    expect(pledgeTotals([word, word, { ...word, organizationId: 'b' }]).organizations.expression).toBe(2);
  });
  it('adds hours in minutes', () => {
    const hours = { ...pledge, kind: 'hours', amountCents: null, currency: null, minutes: 960, deliveries: [{ id: '1', amountCents: null, minutes: 240, strikesId: null }] } as const;
    expect(pledgeTotals([hours, { ...hours, minutes: null, deliveries: [] }]).hours).toEqual({ pledged: 960, known: 1, of: 2, delivered: 240 });
  });
});
