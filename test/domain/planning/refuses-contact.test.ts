import { describe, expect, it } from 'vitest';
import { refusesContact } from '@/lib/domain/planning/refuses-contact';

describe('do not contact', () => {
  it('names the first who asked for it by today, and nobody when nobody did', () => {
    const free = { name: 'Nechako', doNotContactSince: null };
    const later = { name: 'Ridge', doNotContactSince: '2026-11-24' };
    const asked = { name: 'Cottonwood', doNotContactSince: '2026-11-23' };
    expect(refusesContact([free, later, asked], '2026-11-23')).toEqual(asked);
    expect(refusesContact([free, later], '2026-11-23')).toBeNull();
  });
});
