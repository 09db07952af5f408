import { describe, expect, it } from 'vitest';
import { EmailAddress } from '@/lib/domain/access/email-address';
import { emailKey } from '@/lib/domain/access/email-key';

describe('an e-mail address', () => {
  it('is trimmed and otherwise kept as it was typed', () => {
    expect(EmailAddress.parse('  Ada@Example.ca ')).toBe('Ada@Example.ca');
  });

  it.each(['', 'ada', 'ada@', '@example.ca', 'ada@example', 'ada @example.ca', 'аda@example.ca', 'ada＠example.ca', 'ada@exämple.ca', 'a@b.ca, c@d.ca', `${'a'.repeat(250)}@b.ca`])(
    'is not: %j',
    (typed) => { expect(EmailAddress.safeParse(typed).success).toBe(false); },
  );

  it('is the same account in capitals', () => {
    expect(emailKey(' ADA@Example.CA')).toBe(emailKey('ada@example.ca'));
  });
});
