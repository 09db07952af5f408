import { FormingQuestion } from '@/lib/domain/meetings/forming-question';

type Params = Record<string, string | string[] | undefined>;

/** Which forming cluster an address asks for; a mistyped one shows them all rather than no page. */
export const askedForming = ({ cluster, subcluster }: Params): FormingQuestion => {
  const given = Object.fromEntries(Object.entries({ cluster, subcluster }).filter(([, value]) => typeof value === 'string' && value !== ''));
  const parsed = FormingQuestion.safeParse(given);
  return parsed.success ? parsed.data : FormingQuestion.parse({});
};
