import { onceByFold } from '../register/once-by-fold';

/** Which of two records a field is taken from; `both` puts lists together. */
export const MERGE_SIDES = ['into', 'from', 'both'] as const;
export type MergeSide = (typeof MERGE_SIDES)[number];

/** The fields a person chooses between, in the order of the form. What hangs on a record moves whatever is chosen. */
export const ORGANIZATION_MERGE_FIELDS = ['legalName', 'tradeNames', 'kind', 'status', 'businessNumber', 'website', 'rightsHolder', 'ownerId', 'foundedYear', 'about', 'parentId'] as const;
export const PERSON_MERGE_FIELDS = ['givenName', 'familyName', 'pronoun', 'languages', 'email', 'phone', 'preferredChannel', 'about'] as const;

type Values = Record<string, unknown>;
type Held = { fields: Values; updatedAt: Date };

const isEmpty = (value: unknown) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Where a field is taken from unless somebody chooses: lists from both; else from the record that has it; where both do,
 * the name of the record that stays, and anything else from the record that was changed last.
 */
export const usualSide = (field: string, into: Held, from: Held): MergeSide => {
  const [stays, goes] = [into.fields[field], from.fields[field]];
  if (Array.isArray(stays) || Array.isArray(goes)) return 'both';
  if (isEmpty(goes)) return 'into';
  if (isEmpty(stays)) return 'from';
  if (['legalName', 'givenName', 'familyName', 'kind'].includes(field)) return 'into';
  if (field === 'rightsHolder') return goes === true ? 'from' : 'into';
  return from.updatedAt > into.updatedAt ? 'from' : 'into';
};

const LONGEST_ABOUT = 4000;

/**
 * The value of a field once it was chosen. Lists are put together, and both texts about somebody stand one under the other
 * as long as they fit into 4000 characters; of anything else there is no both: the value of the record that stays, if it has one.
 */
export const mergedValue = (field: string, side: MergeSide, stays: unknown, goes: unknown): unknown => {
  if (side === 'into') return stays;
  if (side === 'from') return goes;
  if (Array.isArray(stays) && Array.isArray(goes)) return onceByFold([...stays, ...goes].filter((one): one is string => typeof one === 'string'));
  if (field === 'about' && typeof stays === 'string' && typeof goes === 'string' && stays !== goes) {
    const whole = `${stays}\n\n${goes}`;
    return whole.length <= LONGEST_ABOUT ? whole : stays;
  }
  return isEmpty(stays) ? goes : stays;
};

/** Which of two records is better kept: the one with more fields filled; else the older one. */
export const betterKept = <Record extends Held & { createdAt: Date }>(a: Record, b: Record): 'a' | 'b' => {
  const filled = ({ fields }: Held) => Object.values(fields).filter((value) => !isEmpty(value)).length;
  if (filled(a) !== filled(b)) return filled(a) > filled(b) ? 'a' : 'b';
  return b.createdAt < a.createdAt ? 'b' : 'a';
};
