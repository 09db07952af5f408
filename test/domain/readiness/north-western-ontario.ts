import type { FormationFacts, FormationFirm } from '@/lib/domain/readiness/formation-facts';

const firm = (id: string, level: number, willingFor: FormationFirm['willingFor']): FormationFirm => ({
  id, role: 'manufacturer', jobs: { kind: 'value', value: 25 }, share: { kind: 'value', value: 0.5 }, level: { kind: 'level', level }, willingFor,
});
const EVENTS_ONLY = { info: 'yes', events: 'yes', association_fee: 'no' } as const;

/**
 * As it was found in north-western Ontario: firms, an association and a champion are there, they come to what concerns them, and they
 * would pay for no association. Eleven firms, six of them at the level, one willing for a fee; figures invented.
 */
export const NORTH_WESTERN_ONTARIO: FormationFacts = {
  firms: [
    ...['a', 'b', 'c', 'd', 'e'].map((id) => firm(id, 3, EVENTS_ONLY)), firm('f', 4, { info: 'yes', events: 'yes', association_fee: 'yes' }),
    ...['g', 'h', 'i', 'j', 'k'].map((id) => firm(id, 2, { info: 'yes' })),
  ],
  institutions: 1, champions: 1, peopleKnown: true, members: 11,
};
