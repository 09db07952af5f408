import { describe, expect, it } from 'vitest';
import { Website } from '@/lib/domain/register/website';

describe('a website', () => {
  it.each([
    ['example.ca', 'https://example.ca/'], ['http://example.ca/a?b=1', 'http://example.ca/a?b=1'], [' HTTPS://Example.ca ', 'https://example.ca/'],
    ['example.ca:8080/x', 'https://example.ca:8080/x'], ['example.ca/contact us', 'https://example.ca/contact%20us'], ['', null], ['   ', null], [null, null], [undefined, null],
  ])('typed as %j is kept as %j', (typed, kept) => expect(Website.parse(typed)).toBe(kept));

  it.each([
    'javascript:alert(1)', 'JavaScript:alert(1)//example.ca', 'data:text/html,x', 'ftp://example.ca', 'mailto:a@example.ca', 'localhost',
    'https://user:pw@example.ca', 'two words.ca', 'example.ca / shop', 'example.ca or other.ca/x', 'https://', 'https://.', '//', 'x'.repeat(600), 5, {},
  ])('is never %j', (typed) => expect(Website.safeParse(typed).success).toBe(false));
});
