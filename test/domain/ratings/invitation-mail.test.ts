import { describe, expect, it } from 'vitest';
import { invitationMail } from '@/lib/domain/ratings/invitation-mail';
import { withoutTokens } from '@/lib/domain/notices/without-tokens';

const token = 'A'.repeat(43);
const mail = invitationMail({ organization: 'Ore <b> & Sons\r\nBcc: x@example.org', question: 'How close?', until: '30 November 2026', address: `https://lode.example/rate/${token}` });

describe('the letter with a private link', () => {
  it('keeps names in their line and out of the markup', () => {
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.html).toContain('Ore &lt;b&gt; &amp; Sons');
    expect(mail.html).not.toContain('<b>');
    expect(mail.text).toContain(`https://lode.example/rate/${token}`);
  });

  it('is shown without its link to whoever reads the outbox', () => {
    expect(withoutTokens(mail.text)).toContain('https://lode.example/rate/…');
    expect(withoutTokens(JSON.stringify(mail))).not.toContain(token);
  });
});
