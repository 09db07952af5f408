import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch } from '@/lib/domain/search/parse-search';

const nothing = { term: '', groups: null, kind: null, town: null, tag: null, unknown: [] };

describe('what was typed into the search', () => {
  it.each([
    ['Peak Gold', { term: 'peak gold' }],
    ['reid in:people', { term: 'reid', groups: ['person'] }],
    ['in:people in:cases reid', { term: 'reid', groups: ['person', 'case'] }],
    ['is:case Peak', { term: 'peak', groups: ['case'] }],
    ['kind:association', { kind: 'association' }],
    ['kind:first-nation', { kind: 'first_nation' }],
    ['is:associations', { kind: 'association' }],
    ['type:association north', { kind: 'association', term: 'north' }],
    ['type:person reid', { term: 'reid', groups: ['person'] }],
    ['town:"Prince George" weld', { town: 'prince george', term: 'weld' }],
    ['town:Quesnel', { town: 'quesnel' }],
    ['tag:Supplier', { tag: 'supplier' }],
    ['in: reid', { term: 'reid' }],
    ['kind:spaceship', { unknown: ['kind:spaceship'] }],
    ['note: call back 10:30', { term: 'note call back 10 30' }],
  ])('%s', (typed, expected) => {
    expect(parseSearch(typed)).toEqual({ ...nothing, ...expected });
  });

  it('is never refused, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => { expect(parseSearch(typed).term).not.toMatch(/[^\p{L}\p{N} ]/u); }));
  });
});
