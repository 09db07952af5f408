import { describe, expect, it } from 'vitest';
import { nextPath } from '@/lib/domain/access/next-path';

describe('where a sign-in leads', () => {
  it.each(['/today', '/organizations?q=drill&page=2', '/outreach/log#topics', '/'])('is the page that was asked for: %s', (path) => {
    expect(nextPath(path)).toBe(path);
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/a\\b', '/a b', '/sign-in', '/sign-in/code', '/api/v1/x', '', undefined, ['/a', '/b']])(
    'is the first page instead of %j',
    (asked) => { expect(nextPath(asked)).toBe('/today'); },
  );
});
