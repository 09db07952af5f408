import { COMMON_FAMILY_NAMES } from './common-family-names';
import { editDistance } from './edit-distance';
import { areOneGivenName } from './nicknames';
import { pairScore, type PairScore } from './pair-score';
import type { Reason } from './reason';
import type { ReadPerson } from './read-person';

const BEFORE = -1.5;
const SHARED_MAILBOX = /^(?:info|office|admin|administration|reception|sales|contact|mail|accounts|accounting|hr|general|enquiries|inquiries|hello|service|dispatch|orders|shop|manager)[.\d]*@/;

const typed = (a: string, b: string) => a === b || (Math.min(a.length, b.length) >= 4 && editDistance(a, b, 1) <= 1);

const familyAlike = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === 0 || b.length === 0) return 0;
  const [wholeA, wholeB] = [a.join(''), b.join('')];
  if (wholeA === wholeB) return 1;
  if (typed(wholeA, wholeB)) return 0.85;
  return a.some((word) => word.length > 2 && b.includes(word)) ? 0.8 : 0;
};

type Given = 'same' | 'short' | 'initial' | 'typed' | 'unknown' | 'other';

const givenAlike = (a: readonly string[], b: readonly string[]): Given => {
  const [firstA, firstB] = [a[0], b[0]];
  if (firstA === undefined || firstB === undefined) return 'unknown';
  if (firstA === firstB || a.join('') === b.join('')) return 'same';
  if (a.some((one) => b.some((other) => one.length > 1 && areOneGivenName(one, other)))) return 'short';
  if (firstA.length === 1 || firstB.length === 1) return firstA[0] === firstB[0] ? 'initial' : 'other';
  return typed(firstA, firstB) ? 'typed' : 'other';
};

const GIVEN: Record<Given, number> = { same: 3, short: 2.2, typed: 1.8, initial: 0.8, unknown: -0.5, other: -5 };

const nameReason = (a: ReadPerson, b: ReadPerson): Reason => {
  const says = a.says === b.says ? a.says : `${a.says} / ${b.says}`;
  const straight = familyAlike(a.family, b.family);
  const crossed = familyAlike(a.family, b.given) === 1 && familyAlike(a.given, b.family) === 1;
  if (crossed && straight === 0) return { kind: 'alike-name', says, weight: 2 };
  if (straight === 0) return { kind: 'other-name', says, weight: a.given[0] !== undefined && a.given[0] === b.given[0] ? -4 : -7 };
  const given = givenAlike(a.given, b.given);
  const weight = GIVEN[given] - (1 - straight) * 5;
  if (given === 'other') return { kind: 'other-name', says, weight };
  if (given === 'short') return { kind: 'short-name', says, weight };
  if (given === 'initial') return { kind: 'initial', says, weight };
  return { kind: given === 'same' && straight === 1 ? 'same-name' : 'alike-name', says, weight };
};

/** Whether two people are one: names as they are written, shortened or mistyped, address, telephone, the organizations they are or were with. Symmetric. */
export const scorePeople = (a: ReadPerson, b: ReadPerson): PairScore => {
  const name = nameReason(a, b);
  const reasons: Reason[] = [name];
  if (a.email !== null && a.email === b.email) {
    const shared = SHARED_MAILBOX.test(a.email);
    reasons.push({ kind: shared ? 'shared-mailbox' : 'same-email', says: a.email, weight: shared ? 0.8 : 5 });
  }
  const phone = a.phones.find((number) => b.phones.includes(number));
  if (phone !== undefined) reasons.push({ kind: 'same-phone', says: phone, weight: 1.5 });
  if (a.organizations.length > 0 && b.organizations.length > 0) {
    const together = a.organizations.some((organization) => b.organizations.includes(organization));
    reasons.push(together ? { kind: 'same-organization', says: '', weight: 2.2 } : { kind: 'other-organization', says: '', weight: -1.2 });
  }
  if (name.weight > 0 && a.family.some((word) => COMMON_FAMILY_NAMES.has(word))) {
    reasons.push({ kind: 'common-name', says: a.family.join(' '), weight: -0.8 });
  }
  return pairScore(BEFORE, reasons);
};
