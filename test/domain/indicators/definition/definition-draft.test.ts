import { describe, expect, it } from 'vitest';
import { DefinitionDraft } from '@/lib/domain/indicators/definition/definition-draft';

const industry = (subcluster: string, code: string, weight: number | string = '0.5') => ({ subcluster, code, weight, why: '' });
const problems = (...industries: ReturnType<typeof industry>[]) => {
  const parsed = DefinitionDraft.safeParse({ id: 'd', revision: 1, name: 'Mining', note: '', industries });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

describe('a draft as it is typed', () => {
  it('takes weights as numbers or as text, from 0 to 1', () => {
    expect(problems(industry('services', '541380', 0.5), industry('services', '541330', '0.25'))).toEqual([]);
    expect(problems(industry('services', '541380', '1.5'), industry('services', '541330', 'half'))).toEqual(['industries.0.weight', 'industries.1.weight']);
  });
  it('refuses a code that is none', () => {
    expect(problems(industry('services', '5413800'), industry('services', 'mining'))).toEqual(['industries.0.code', 'industries.1.code']);
  });
  it('holds an industry once in a sub-cluster, also below a shorter code', () => {
    expect(problems(industry('services', '5413'), industry('services', '541380'))).toEqual(['industries.1.code']);
  });
  it('holds an industry in several sub-clusters only where its weights add up to 1 or less', () => {
    expect(problems(industry('services', '332710', '0.6'), industry('works', '332710', '0.4'))).toEqual([]);
    expect(problems(industry('services', '332710', '0.6'), industry('works', '3327', '0.5'))).toEqual(['industries.0.code', 'industries.1.code']);
  });
});
