import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OrganizationProfile } from '@/lib/domain/duplicates/organization-profile';
import type { OrganizationKind } from '@/lib/domain/register/organization-kind';

export type Label = '=' | '!' | '@';
export type LabelledPair = { label: Label; a: OrganizationProfile; b: OrganizationProfile };

const profileOf = (text: string): OrganizationProfile => {
  const [, legalName = '', braces = ''] = /^([^{]+)(?:\{(.*)\})?$/.exec(text.trim()) ?? [];
  const facts = new Map(braces.split(';').map((fact) => fact.split('=').map((part) => part.trim())).map(([key = '', value = '']) => [key, value]));
  const list = (key: string) => (facts.has(key) ? [facts.get(key) ?? ''] : []);
  return {
    legalName: legalName.trim(), tradeNames: list('aka'), phones: list('tel'), website: facts.get('web') ?? null, emails: list('mail'), businessNumber: facts.get('bn') ?? null,
    kind: (facts.get('kind') as OrganizationKind | undefined) ?? null, naics: list('naics'),
    sites: facts.has('town') || facts.has('at') ? [{ place: facts.get('town') ?? null, address: facts.get('at') ?? null }] : [],
  };
};

/** The pairs judged by hand, in their order. */
export const readPairs = (file: 'organization-pairs' | 'organization-pairs-unseen'): LabelledPair[] =>
  readFileSync(path.join(import.meta.dirname, `../../fixtures/${file}.txt`), 'utf8').split('\n').filter((line) => /^[=!@] /.test(line)).map((line) => {
    const [a = '', b = ''] = line.slice(2).split(' | ');
    return { label: line[0] as Label, a: profileOf(a), b: profileOf(b) };
  });
