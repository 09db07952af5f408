import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asHtml, oneLine } from '@/lib/domain/notices/mail-text';

describe('text of a mail', () => {
  it('never begins another line, however it is written', () => {
    expect(oneLine('Hello\r\nBcc: all@example.test')).toBe('Hello Bcc: all@example.test');
    expect(oneLine('a\u2028b\u0085c\u0000d')).toBe('a b c d');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(oneLine(text)).not.toMatch(/[\r\n\u2028\u2029\u0085\u0000]/);
    }), { numRuns: 50 });
  });

  it('shows marks of HTML as they are', () => {
    expect(asHtml('<img src=x onerror="a()"> & \'b\'')).toBe('&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &#39;b&#39;');
  });
});
