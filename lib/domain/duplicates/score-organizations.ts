import { usualWeight } from './common-words';
import { nameLikeness, type NameLikeness, type WordWeight } from './name-likeness';
import { isTown, type NameDifference } from './name-difference';
import { pairScore, type PairScore } from './pair-score';
import type { Reason, ReasonKind } from './reason';
import type { ReadName, ReadOrganization } from './read-organization';
import { ONE_PER_PLACE } from './telling-words';

/** Log-odds that two organizations worth comparing are one, before anything is compared. */
const BEFORE = -1.2;

/** Log-odds by likeness of the names, straight between the points. */
const NAME_POINTS: readonly (readonly [number, number])[] = [[0, -7], [0.4, -6], [0.55, -4], [0.7, -1.4], [0.8, 0.7], [0.9, 2.4], [0.96, 3.2], [1, 4]];

const SETTING_APART: Partial<Record<NameDifference, { kind: ReasonKind; weight: number }>> = {
  number: { kind: 'other-number', weight: -8 },
  contrary: { kind: 'contrary-word', weight: -5 },
  place: { kind: 'other-place-in-name', weight: -4 },
  body: { kind: 'body-word', weight: -4 },
  'own-words': { kind: 'other-name', weight: -2.5 },
};

const between = (likeness: number): number => {
  const above = NAME_POINTS.findIndex(([at]) => at >= likeness);
  const [toAt, to] = NAME_POINTS[above] ?? [1, 4];
  const [fromAt, from] = NAME_POINTS[above - 1] ?? [0, to];
  return toAt === fromAt ? to : from + ((likeness - fromAt) / (toAt - fromAt)) * (to - from);
};

/** Initials may stand for others too. */
const ACRONYM = 1.4;

const nameWeight = ({ likeness, acronym }: NameLikeness): number => (acronym ? ACRONYM : between(likeness));

type Compared = NameLikeness & { a: ReadName; b: ReadName; legal: boolean; weight: number };

const bestNames = (a: ReadOrganization, b: ReadOrganization, weigh: WordWeight): Compared | null => {
  let best: Compared | null = null;
  for (const [at, nameA] of a.names.entries()) {
    for (const [bt, nameB] of b.names.entries()) {
      const likeness = nameLikeness(nameA.words, nameB.words, weigh);
      const weight = nameWeight(likeness) + (SETTING_APART[likeness.difference]?.weight ?? 0);
      if (!best || weight > best.weight) best = { ...likeness, a: nameA, b: nameB, legal: at === 0 && bt === 0, weight };
    }
  }
  return best;
};

const common = (a: readonly string[], b: readonly string[]): string | undefined => a.find((value) => b.includes(value));

const withoutTowns = ({ words }: ReadName) => words.filter((word) => !isTown(word)).join(' ');

/** Whether two names are one but for the town in them, and of a kind that has branches. */
const namesOfBranches = ({ a, b }: Compared): boolean => {
  const core = withoutTowns(a);
  return core !== '' && core === withoutTowns(b) && !a.words.some((word) => ONE_PER_PLACE.has(word));
};

const facts = (a: ReadOrganization, b: ReadOrganization): Reason[] => {
  const reasons: Reason[] = [];
  const say = (kind: ReasonKind, says: string, weight: number) => reasons.push({ kind, says, weight });
  if (a.businessNumber !== null && b.businessNumber !== null) {
    if (a.businessNumber === b.businessNumber) say('same-business-number', a.businessNumber, 15);
    else say('other-business-number', `${a.businessNumber}, ${b.businessNumber}`, -5);
  }
  const phone = common(a.phones, b.phones);
  if (phone !== undefined) say('same-phone', phone, 2.5);
  const domain = common(a.domains, b.domains);
  if (domain !== undefined) say('same-domain', domain, 2.5);
  const address = common(a.addresses, b.addresses);
  if (address !== undefined) say('same-address', address, 1.5);
  const town = common(a.towns, b.towns);
  if (town !== undefined) say('same-town', town, 0.5);
  else if (a.towns.length > 0 && b.towns.length > 0) say('other-town', `${a.towns[0] ?? ''}, ${b.towns[0] ?? ''}`, -1);
  if (a.naics.length > 0 && b.naics.length > 0) {
    const four = (codes: readonly string[]) => codes.map((code) => code.slice(0, 4));
    const sector = (codes: readonly string[]) => codes.map((code) => code.slice(0, 1));
    const shared = common(four(a.naics), four(b.naics));
    if (shared !== undefined) say('same-industry', shared, 0.6);
    else if (common(sector(a.naics), sector(b.naics)) === undefined) say('other-industry', `${a.naics[0] ?? ''}, ${b.naics[0] ?? ''}`, -0.8);
  }
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) {
    say('other-kind', `${a.kind}, ${b.kind}`, a.kind === 'first_nation' || b.kind === 'first_nation' ? -6 : -1);
  }
  return reasons;
};

const isPart = (a: ReadOrganization, b: ReadOrganization) => (a.id !== null && b.parentId === a.id) || (b.id !== null && a.parentId === b.id);

/**
 * Whether two organizations are one. Names weigh most, each word by how rare it is; numbers, contrary words and the
 * towns of bodies that stand once in a town tell apart what else is alike. One name in two towns is `another-site`,
 * which a person decides. A part and its parent are two, whatever agrees. Symmetric in its verdict and score.
 */
export const scoreOrganizations = (a: ReadOrganization, b: ReadOrganization, weigh: WordWeight = usualWeight): PairScore => {
  const names = bestNames(a, b, weigh);
  const others = facts(a, b);
  if (!names) return pairScore(BEFORE - 7, others, 'different');
  const says = names.a.says === names.b.says ? names.a.says : `${names.a.says} / ${names.b.says}`;
  const nameKind: ReasonKind = names.acronym ? 'acronym' : names.likeness >= 0.7 ? (names.legal ? (names.likeness === 1 ? 'same-name' : 'alike-name') : 'trade-name') : 'other-name';
  const reasons: Reason[] = [{ kind: nameKind, says, weight: nameWeight(names) }, ...others];
  const sets = SETTING_APART[names.difference];
  const branches = names.difference === 'place' && namesOfBranches(names);
  if (sets && !branches) reasons.push({ kind: sets.kind, says, weight: sets.weight });
  if (isPart(a, b)) return pairScore(BEFORE, [...reasons, { kind: 'part-of', says, weight: -9 }], 'different');
  const proven = others.some(({ kind }) => kind === 'same-business-number');
  const elsewhere = others.some(({ kind }) => kind === 'other-town');
  const strangers = others.some(({ kind }) => kind === 'other-business-number' || kind === 'other-kind');
  const once = names.a.words.some((word) => ONE_PER_PLACE.has(word)) || a.kind === 'first_nation' || a.kind === 'government';
  if (!strangers && !once && ((branches && !proven) || (elsewhere && names.likeness >= 0.9 && !sets))) {
    return pairScore(BEFORE, branches ? [...reasons, { kind: 'other-place-in-name', says, weight: -1 }] : reasons, 'another-site');
  }
  return pairScore(BEFORE, reasons);
};
