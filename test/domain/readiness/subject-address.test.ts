import { expect, it } from 'vitest';
import { subjectInputOf, subjectOfParts, subjectParts } from '@/lib/domain/readiness/subject-address';

it('names a community by its code and a sub-cluster by its cluster and its own, and leads back', () => {
  expect(subjectOfParts(['community', '5960+5970'])).toEqual({ kind: 'community', code: '5960+5970' });
  expect(subjectOfParts(['subcluster', 'mining', 'services'])).toEqual({ kind: 'subcluster', code: 'mining/services' });
  expect(subjectParts({ kind: 'subcluster', code: 'mining/services' })).toBe('subcluster/mining/services');
  expect(subjectParts({ kind: 'community', code: '5960+5970' })).toBe('community/5960%2B5970');
  expect(subjectInputOf({ kind: 'subcluster', code: 'mining/services' })).toEqual({ kind: 'subcluster', clusterCode: 'mining', subclusterCode: 'services' });
  expect(subjectInputOf({ kind: 'community', code: '5953' })).toEqual({ kind: 'community', regionCode: '5953' });
});

it.each([[[]], [['community']], [['community', '']], [['community', 'a', 'b']], [['subcluster', 'a']], [['organization', 'a']]])('names nothing by %j', (parts) => {
  expect(subjectOfParts(parts)).toBeNull();
});
