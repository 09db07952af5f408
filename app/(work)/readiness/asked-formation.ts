import { FormationQuestion } from '@/lib/domain/readiness/formation-question';

type Params = Record<string, string | string[] | undefined>;

/** The board an address asks for; a mistyped one shows the default board rather than no page. `search` leads to the same question elsewhere. */
export const askedFormation = ({ cluster, region }: Params) => {
  const given = Object.fromEntries(Object.entries({ cluster, region }).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''));
  const parsed = FormationQuestion.safeParse(given);
  const search = new URLSearchParams(parsed.success ? given : {}).toString();
  return { question: parsed.success ? parsed.data : FormationQuestion.parse({}), search: search ? `?${search}` : '' };
};
