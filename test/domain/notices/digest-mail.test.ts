import { describe, expect, it } from 'vitest';
import { digestMail } from '@/lib/domain/notices/digest-mail';

describe('a digest', () => {
  it('says the same as text and as HTML, and leaves out what is empty', () => {
    const mail = digestMail('Lode:\n23 Nov', 'Good morning.', [
      { title: 'Due', lines: [{ text: 'Call <Ridge>\nBcc: x', path: '/outreach/1' }, { text: 'Restricted contact', path: null }] }, { title: 'Visits', lines: [] },
    ], 'Bye', 'https://lode.example');
    expect(mail.subject).toBe('Lode: 23 Nov');
    expect(mail.text).toBe('Good morning.\n\nDue\n- Call <Ridge> Bcc: x https://lode.example/outreach/1\n- Restricted contact\n\nBye');
    expect(mail.html).toBe('<p>Good morning.</p><h2>Due</h2><ul><li><a href="https://lode.example/outreach/1">Call &lt;Ridge&gt; Bcc: x</a></li><li>Restricted contact</li></ul><p>Bye</p>');
  });
});
