import { ne } from 'drizzle-orm';
import { people } from '@/db/schema';
import { decisionOf } from '@/lib/domain/privacy/disclosed-record';
import type { DisclosureDecision } from '@/lib/domain/privacy/disclosure-decision';
import { findWords } from '@/lib/domain/privacy/find-words';
import { joinRanges } from '@/lib/domain/privacy/sever';
import type { QueryContext } from '../define';
import type { LoadedDisclosure } from './load-disclosure';

/** Somebody else's privacy. */
const SECTION = '22';

/** Fields nobody decided about in which the name of another person of the register stands, as decisions to sever it. */
export const thirdParties = async ({ db }: QueryContext, { subjectKind, subjectId, records, decisions }: LoadedDisclosure): Promise<DisclosureDecision[]> => {
  const others = await db.select({ givenName: people.givenName, familyName: people.familyName }).from(people).where(subjectKind === 'person' ? ne(people.id, subjectId) : undefined);
  const texts = records.flatMap((held) => held.fields.map(({ field, value }) => ({ held, field, value, lower: value.toLowerCase() }))).filter(({ held, field }) => !decisionOf(decisions, held, field));
  return texts.flatMap(({ held, field, value, lower }) => {
    const near = others.filter(({ givenName, familyName }) => lower.includes(familyName.toLowerCase()) || lower.includes(givenName.toLowerCase()));
    const ranges = joinRanges(near.flatMap(({ givenName, familyName }) => findWords(value, [`${givenName} ${familyName}`, familyName, givenName])), value.length);
    return ranges.length === 0 ? [] : [{ record: held.record, recordId: held.recordId, field, decision: 'sever' as const, section: SECTION, ranges }];
  });
};
