import { describe, expect, it } from 'vitest';
import { putOrganization } from '@/lib/domain/lists/register-image';
import { planned } from './list-fixture';

const COLUMNS = ['organization.externalId', 'organization.legalName', 'organization.website', 'organization.foundedYear'] as const;

/** A list that came, an edit of a person, and the list that comes next. */
const next = (edit: { website?: string | null; foundedYear?: number | null }, row: string, said = {}, answers = new Map()) => {
  const { image } = planned([...COLUMNS], ['A1|Alder|old.example|1990']);
  const [known] = image.organizations.values();
  if (!known) throw new Error('no organization was planned');
  putOrganization(image, { ...known, fields: { ...known.fields, ...edit } });
  const { plans, findings } = planned([...COLUMNS], [row], { image, said, answers, load: 'load-2' });
  const saved = plans[0]?.writes.find((write) => write.write === 'update');
  return { fields: saved && 'fields' in saved ? saved.fields : null, findings };
};

describe('the fields of a record a newer list gives', () => {
  it('follow the list where no person changed them', () => {
    expect(next({}, 'A1|Alder|new.example|1990')).toMatchObject({ fields: { website: 'https://new.example/', foundedYear: 1990 }, findings: [] });
  });

  it('stay as a person has them where the list says what it said before', () => {
    expect(next({ foundedYear: 1988 }, 'A1|Alder|old.example|1990')).toEqual({ fields: null, findings: [] });
  });

  it('are a conflict where both changed, shown with both values, and go as was said', () => {
    const both = (said = {}, answers = new Map()) => next({ foundedYear: 1988 }, 'A1|Alder|old.example|1985', said, answers);
    expect(both().findings).toMatchObject([{ kind: 'conflict', field: 'foundedYear', theirs: '1988', given: '1985' }]);
    expect([both().fields, both({ conflicts: 'take' }).fields, both({}, new Map([[2, new Map([['take:organization.foundedYear', 'take']])]])).fields])
      .toMatchObject([null, { foundedYear: 1985 }, { foundedYear: 1985 }]);
  });
});
