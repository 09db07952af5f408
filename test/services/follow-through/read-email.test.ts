import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { organizations, people } from '@/db/schema';
import { EMAIL_BYTES } from '@/lib/domain/follow-through/attachment-limits';
import { readEmail } from '@/lib/services/follow-through/read-email';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const read = (source: string) => readEmail(actorOf('anita'), { source: Buffer.from(source.replaceAll('\n', '\r\n')) }, at);

beforeAll(async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    await tx.update(people).set({ email: 'Marcel@Cottonwood.example', emailKey: 'marcel@cottonwood.example' }).where(eq(people.id, 'marcel'));
    await tx.update(organizations).set({ website: 'https://www.nechako.example/' }).where(eq(organizations.id, 'nechako'));
  });
});

describe('an e-mail', () => {
  it('becomes the draft of a contact, matched by address and by web domain; nobody is added', async () => {
    const before = await database().read.$count(people);
    const draft = await read(`From: Marcel <MARCEL@cottonwood.example>
To: Anita <anita@example.test>, "Erik" <erik@mail.nechako.example>
Cc: stranger@gmail.com
Date: Sun, 15 Nov 2026 06:30:00 +0000
Subject: =?utf-8?Q?Liners_for_the_caf=C3=A9?=

We can quote.
> old line

On Mon, 9 Nov 2026 at 10:00, Anita wrote:
> secret history
`);
    expect(draft).toEqual({
      subject: 'Liners for the café', text: 'We can quote.', occurredOn: '2026-11-14',
      who: [{ id: 'marcel', kind: 'person', label: 'marcel Test', hint: 'MARCEL@cottonwood.example' }, { id: 'nechako', kind: 'organization', label: 'nechako Ltd.', hint: 'mail.nechako.example' }],
      unmatched: [{ name: 'Erik', address: 'erik@mail.nechako.example' }, { name: '', address: 'stranger@gmail.com' }],
    });
    expect(await database().read.$count(people)).toBe(before);
  });

  it('of HTML alone is its words: no script, no picture, no address', async () => {
    const { text } = await read(`From: a@example.org
Subject: <script>alert(1)</script>
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><head><style>x{}</style><script>steal()</script></head><body><p>Hello <b>there</b></p><img src="http://track.example/p.gif"><a href="javascript:x()">read</a></body></html>
`);
    expect(text).toBe('Hello there\n\nread');
  });

  it.each([
    ['broken boundaries', 'From: a@example.org\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: multipart/alternative; boundary="x"\n\n--x\n--y--\nno end', 'E-mail without a subject'],
    ['bad transfer encoding', 'From: a@example.org\nSubject: s\nContent-Transfer-Encoding: base64\n\n%%%%not base64', 's'],
    ['hostile headers', `From: "a\u0000b" <a@example.org>, <>, @@, a b c\nTo: ${'x@example.org,'.repeat(3000)}\nDate: yesterday-ish\nSubject: s\u0007\n\nx`, 's'],
    ['an unknown charset', 'From: a@example.org\nSubject: =?x-unknown?B?////?=\nContent-Type: text/plain; charset=x-nothing\n\nok', expect.any(String)],
  ])('with %s is read as far as it goes, on today when its day can not be read', async (_what, source, subject) => {
    const draft = await read(source);
    expect(draft).toMatchObject({ subject, occurredOn: '2026-11-22' });
    expect(JSON.stringify(draft)).not.toMatch(/\\u000[0-8]/);
  });

  it('is refused in words when it is none, too large, nested to harm, or asked for by one who only reads', async () => {
    await expect(read('just words')).rejects.toMatchObject({ code: 'invalid' });
    await expect(read('')).rejects.toMatchObject({ code: 'invalid' });
    await expect(read('<html>From: a@b.ca</html>')).rejects.toMatchObject({ code: 'invalid' });
    await expect(readEmail(actorOf('anita'), { source: new Uint8Array(EMAIL_BYTES + 1) }, at)).rejects.toMatchObject({ code: 'too-large' });
    const nested = Array.from({ length: 60 }, (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n`).join('');
    await expect(read(`From: a@example.org\n${nested}`)).rejects.toMatchObject({ code: 'invalid' });
    await expect(readEmail(actorOf('vera'), { source: Buffer.from('From: a@example.org\n\nx') }, at)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
