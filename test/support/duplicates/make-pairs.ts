import type { LabelledPair } from './read-pairs';

const OWN = ['Tamarack', 'Kestrel', 'Blackwater', 'Oxbow', 'Hollister', 'Wolverine', 'Lachance', 'Conuma', 'Kodiak', 'Ptarmigan', 'Marlowe', 'Ironwood', 'Redfern', 'Hartigan', 'Brightwater', 'Caldera', 'Granger', 'Vantage', 'Whitesail', 'Thornbury', 'Merganser', 'Vireo', 'Falconridge', 'Ellison', 'Stellako', 'Babcock', 'Gwillim', 'Sentinel', 'Copperline', 'Dunsterville', 'Giscome', 'Willowvale', 'Bednesti', 'Vermilion', 'Longworth', 'Sovereign', 'Chilako', 'Petersfield', 'Danskin', 'Highland'];
const SECOND = ['Ridge', 'Creek', 'Lake', 'River', 'Valley', 'Mountain', 'Peace', 'Nechako'];
const TRADE = ['Drilling', 'Contracting', 'Engineering', 'Machine Works', 'Hydraulics', 'Trucking', 'Welding', 'Environmental Services', 'Equipment Rentals', 'Catering', 'Explosives', 'Fabrication', 'Consulting', 'Logging', 'Mining Supply', 'Electric'];
const FORMS = ['Ltd.', 'Inc.', 'Limited', 'Corp.', 'LLP', ''];
const SHORT: Record<string, string> = { Engineering: 'Eng.', 'Equipment Rentals': 'Equip. Rentals', 'Environmental Services': 'Env. Services', Contracting: 'Contractors', Fabrication: 'Fab', Mountain: 'Mtn.' };

/** A seeded source of numbers from 0 to below 1 (mulberry32). */
const dice = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

/** Pairs made by rule: one name written twice in different ways, or two names near one another. The same for the same seed. */
export const makePairs = (count: number, seed: number): LabelledPair[] => {
  const next = dice(seed);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  const other = (from: readonly string[], than: string) => { for (;;) { const one = pick(from); if (one !== than) return one; } };
  const mistype = (word: string) => {
    const at = 1 + Math.floor(next() * (word.length - 3));
    const way = Math.floor(next() * 3);
    if (way === 0) return word.slice(0, at) + word.slice(at + 1);
    if (way === 1) return word.slice(0, at) + word[at] + word.slice(at);
    return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  };
  const named = (own: string, second: string, trade: string, form: string) => [own, second, trade, form].filter(Boolean).join(' ');
  const again: ((own: string, second: string, trade: string) => string)[] = [
    (own, second, trade) => named(own, second, trade, pick(FORMS)),
    (own, second, trade) => named(own, second, trade, pick(FORMS)).toUpperCase(),
    (own, second, trade) => named(mistype(own), second, trade, pick(FORMS)),
    (own, second, trade) => named(own, SHORT[second] ?? second, SHORT[trade] ?? trade, ''),
    (own, second, trade) => named(`${own}-${second}`.replace(/-$/, ''), '', trade, pick(FORMS)),
    (own, second, trade) => `The ${named(own, second, trade, pick(FORMS))}`,
    (own, second, trade) => named(`${own[0] ?? ''}${own.slice(1).replace('e', 'é')}`, second, trade, pick(FORMS)),
  ];
  return Array.from({ length: count }, (_, at): LabelledPair => {
    const [own, second, trade] = [pick(OWN), next() < 0.5 ? pick(SECOND) : '', pick(TRADE)];
    const a = { legalName: named(own, second, trade, pick(FORMS)) };
    if (at % 2 === 0) return { label: '=', a, b: { legalName: (again[Math.floor(next() * again.length)] ?? named)(own, second, trade, '') } };
    const near = Math.floor(next() * 3);
    if (near === 0) return { label: '!', a, b: { legalName: named(other(OWN, own), second, trade, pick(FORMS)) } };
    if (near === 1) return { label: '!', a, b: { legalName: named(other(OWN, own), pick(SECOND), other(TRADE, trade), pick(FORMS)) } };
    return { label: '!', a: { legalName: `${a.legalName} 14`.trim() }, b: { legalName: `${a.legalName} 41`.trim() } };
  });
};
