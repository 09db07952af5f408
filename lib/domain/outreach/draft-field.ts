const RESULTS = ['commitments', 'referrals', 'introductions', 'claims'];
const SIDES: readonly [RegExp, string][] = [[/^(?:promisor|promisee)/, 'who'], [/^to[A-Z]/, 'to'], [/^a[A-Z]/, 'a'], [/^b[A-Z]/, 'b'], [/^(?:organization|person)Id$/, 'who'], [/^dueOn$/, 'due']];

const SAME: Record<string, string> = { participants: 'who', summary: 'telling', details: 'telling' };

/**
 * The field of a form's draft that a refusal of the command is about: 'participants.2.personId' is 'who',
 * 'topics.1.followUp.dueOn' is 'topics.1.due'. A follow-up past the listed ones is the one being typed.
 */
export const draftField = (path: string, listedFollowUps: number): string => {
  const [first = '', index = '', ...rest] = path.split('.');
  if (SAME[first]) return SAME[first];
  if (RESULTS.includes(first)) {
    const [field = ''] = rest;
    return `results.${first}.${index}.${SIDES.find(([ending]) => ending.test(field))?.[1] ?? field}`;
  }
  if (first === 'readers') return 'readers';
  if (first === 'followUps' && Number(index) >= listedFollowUps) return 'next';
  if (first !== 'followUps' && first !== 'topics') return path;
  const last = rest.at(-1) ?? 'title';
  return `${first}.${index}.${last === 'dueOn' ? 'due' : last === 'title' && first === 'topics' ? 'text' : last}`;
};
