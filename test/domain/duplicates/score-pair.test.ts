import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorePair } from '@/lib/domain/duplicates/score-pair';
import { makePairs } from '@/test/support/duplicates/make-pairs';
import { readPairs } from '@/test/support/duplicates/read-pairs';
import { tellQuality } from '@/test/support/duplicates/tell-quality';

const told = (what: string, { precision, recall, f1, pairs }: ReturnType<typeof tellQuality>) =>
  process.stdout.write(`${what}: ${pairs} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}\n`);

const verdict = (a: string, b: string) => scorePair({ legalName: a }, { legalName: b }).verdict;
const kinds = (a: Parameters<typeof scorePair>[0], b: Parameters<typeof scorePair>[1]) => scorePair(a, b).reasons.map(({ kind }) => kind);

describe('matching organizations on labelled pairs', () => {
  it('reaches F1 0.95 on the pairs nothing was chosen on', () => {
    const quality = tellQuality(readPairs('organization-pairs-unseen'));
    told('judged by hand, unseen', quality);
    expect(quality.f1).toBeGreaterThanOrEqual(0.95);
    expect(quality.precision).toBeGreaterThanOrEqual(0.98);
    expect(quality.sites).toBe(1);
  });

  it('holds what it reached on the pairs its words and weights were chosen on', () => {
    const quality = tellQuality(readPairs('organization-pairs'));
    told('judged by hand, chosen on', quality);
    expect(quality.pairs).toBeGreaterThanOrEqual(150);
    expect(quality.wrong).toEqual([]);
    expect(quality.sites).toBe(1);
  });

  it('reaches F1 0.95 on two thousand pairs made by rule', () => {
    const quality = tellQuality(makePairs(2000, 20261123));
    told('made by rule', quality);
    expect(quality.f1).toBeGreaterThanOrEqual(0.95);
  });
});

describe('scorePair', () => {
  it('says the same whichever of the two comes first', () => {
    fc.assert(fc.property(fc.constantFrom(...readPairs('organization-pairs'), ...readPairs('organization-pairs-unseen')), ({ a, b }) => {
      const [there, back] = [scorePair(a, b), scorePair(b, a)];
      expect(back.verdict).toBe(there.verdict);
      expect(back.score).toBeCloseTo(there.score, 9);
    }));
  });

  it('takes any text and answers a probability', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
      const { score } = scorePair({ legalName: a }, { legalName: b });
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }));
  });

  it('finds a name again whatever its legal form', () => {
    fc.assert(fc.property(fc.constantFrom('Ltd.', 'Inc', 'Limited Partnership', 'LLP', 'Corp.', 'Ltée', 'Enr.'), (form) => {
      expect(verdict('Oxbow Fabrication', `Oxbow Fabrication ${form}`)).toBe('same');
    }));
  });

  it('keeps numbered companies apart by their number', () => {
    expect(verdict('0712345 B.C. Ltd.', '712345 BC Ltd')).toBe('same');
    expect(verdict('0712345 B.C. Ltd.', '0712346 B.C. Ltd.')).toBe('different');
  });

  it('never takes a part for its parent', () => {
    const [parent, part] = [{ id: 'p', legalName: 'Oxbow Fabrication Ltd.', phones: ['250 555 0100'] }, { id: 'c', parentId: 'p', legalName: 'Oxbow Fabrication Ltd.', phones: ['250 555 0100'] }];
    expect(scorePair(parent, part).verdict).toBe('different');
    expect(kinds(parent, part)).toContain('part-of');
  });

  it('names what two records share and where they differ', () => {
    const a = { legalName: 'Oxbow Fabrication Ltd.', website: 'https://www.oxbow.example.ca/', phones: ['1 (250) 555-0100 ext 3'], sites: [{ place: 'Quesnel', address: '410 Gantry Road, V2J 1A1' }], naics: ['332710'] };
    const b = { legalName: 'Oxbow Fab', emails: ['shop@oxbow.example.ca'], phones: ['250.555.0100'], sites: [{ place: 'Quesnel', address: '410 Gantry Rd V2J1A1' }], naics: ['332720'] };
    expect(kinds(a, b)).toEqual(expect.arrayContaining(['same-domain', 'same-phone', 'same-address', 'same-town']));
    expect(kinds({ ...a, sites: [{ place: 'Terrace' }] }, b)).toContain('other-town');
  });

  it('asks a person about one name in two towns, and not where a business number proves it', () => {
    const at = (place: string, businessNumber?: string) => ({ legalName: 'Oxbow Fabrication Ltd.', sites: [{ place }], businessNumber });
    expect(scorePair(at('Quesnel'), at('Terrace')).verdict).toBe('another-site');
    expect(scorePair(at('Quesnel', '123456782'), at('Terrace', '987654329')).verdict).not.toBe('another-site');
  });
});
