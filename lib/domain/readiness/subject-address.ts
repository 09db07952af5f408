import type { SubjectInput } from './subject-input';
import type { SubjectKind } from './subject-kind';

/** A subject that is no organization, as it is stored: a region's code, or 'cluster/sub-cluster'. */
export type PlainSubject = { readonly kind: Exclude<SubjectKind, 'organization'>; readonly code: string };

/** The parts of an address that name a subject: 'community', a code; or 'subcluster', a cluster, a sub-cluster. Null for any other. */
export function subjectOfParts([kind, ...codes]: readonly string[]): PlainSubject | null {
  if (codes.some((code) => code === '')) return null;
  if (kind === 'community' && codes.length === 1) return { kind, code: codes[0] ?? '' };
  return kind === 'subcluster' && codes.length === 2 ? { kind, code: codes.join('/') } : null;
}

/** The same parts, as they stand in an address. */
export const subjectParts = ({ kind, code }: PlainSubject): string => [kind, ...code.split('/')].map(encodeURIComponent).join('/');

/** The subject as it is assessed. */
export function subjectInputOf({ kind, code }: PlainSubject): SubjectInput {
  if (kind === 'community') return { kind, regionCode: code };
  const [clusterCode = '', subclusterCode = ''] = code.split('/');
  return { kind, clusterCode, subclusterCode };
}
