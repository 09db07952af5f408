import { describe, expect, it } from 'vitest';
import { headingsSignature } from '@/lib/domain/lists/headings-signature';

describe('what a list is recognised by when it comes again', () => {
  it('is its headings in whatever order and spelling', () => {
    expect(headingsSignature(['Company', 'Town ', '', 'E-mail'])).toBe(headingsSignature(['E MAIL', 'company', 'town', 'town']));
    expect(headingsSignature(['Company'])).not.toBe(headingsSignature(['Company', 'Town']));
  });
});
