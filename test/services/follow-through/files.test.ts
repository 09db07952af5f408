import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArchive } from '@/db/backup/make-archive';
import { ATTACHMENT_BYTES, ATTACHMENTS_OF_CONTACT } from '@/lib/domain/follow-through/attachment-limits';
import { dataFolder } from '@/lib/services/data-folder';
import { attachFile } from '@/lib/services/follow-through/attach-file';
import { attachmentTerms } from '@/lib/services/follow-through/attachment-terms';
import { listAttachments } from '@/lib/services/follow-through/list-attachments';
import { removeAttachment } from '@/lib/services/follow-through/remove-attachment';
import { restoreAttachment } from '@/lib/services/follow-through/restore-attachment';
import { stageAttachment } from '@/lib/services/follow-through/stage-attachment';
import { takeAttachment } from '@/lib/services/follow-through/take-attachment';
import { logContact } from '@/lib/services/outreach/log-contact';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';
import { zipOf } from '../../support/zip';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const anita = actorOf('anita');
let contact = '';
let sealed = '';

beforeAll(async () => {
  await layOutOutreach();
  const log = (confidentiality: 'internal' | 'sealed') => logContact(anita, { kind: 'visit', summary: 'v', confidentiality, participants: [{ organizationId: 'cottonwood' }] }, at);
  contact = (await log('internal')).id;
  sealed = (await log('sealed')).id;
});
afterAll(() => rm(dataFolder('attachments'), { recursive: true, force: true }));

const TYPES = { name: '[Content_Types].xml', content: '<?xml version="1.0"?><Types xmlns="t"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>' };
const docx = (...more: Parameters<typeof zipOf>[0]) => zipOf([TYPES, { name: 'word/document.xml', content: '<w:document/>' }, ...more]);
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n';
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const bytes = (content: string | Uint8Array) => [Buffer.from(content)] as unknown as AsyncIterable<Uint8Array>;
const stage = (name: string, content: string | Uint8Array) => stageAttachment(name, bytes(content));
const keep = async (activityId: string, name: string, content: string | Uint8Array, actor = anita) =>
  attachFile(actor, { activityId, fileName: name, ...await stage(name, content) }, at);
const left = async () => (await readdir(dataFolder('attachments')).catch(() => [])).length;

describe('a file of a contact', () => {
  it.each([
    ['report.PDF', PDF, 'application/pdf'], ['map.png', PNG, 'image/png'], ['figures.csv', 'a,b\n1,2\n', 'text/csv; charset=utf-8'],
    ['note.txt', 'Bonjour, né à Prince George', 'text/plain; charset=utf-8'], ['visit.ics', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', 'text/calendar; charset=utf-8'],
    ['card.vcf', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\nEND:VCARD\r\n', 'text/vcard; charset=utf-8'], ['mail.eml', 'From: a@example.ca\nTo: b@example.ca\nSubject: s\n\nhello\n', 'message/rfc822'],
    ['letter.docx', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('%s is kept as what its content is', async (name, content, mediaType) => {
    const staged = await stage(name, content);
    expect(staged.mediaType).toBe(mediaType);
    const file = dataFolder('attachments', staged.storedAs);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(path.basename(file)).not.toContain(name);
    await rm(file);
  });

  it.each([
    ['report.pdf', PNG], ['photo.png', PDF], ['photo.jpg', 'plain words'], ['table.csv', PDF], ['letter.docx', zipOf([{ name: 'a.txt', content: 'x' }])], ['letter.docx', 'MZ'],
    ['page.html', '<!doctype html><script>1</script>'], ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'], ['note.txt', '<html><body>x'], ['note.txt', 'x <script>alert(1)</script>'],
    ['data.csv', '<?xml version="1.0"?><svg onload="x"/>'], ['tool.exe', 'MZ'], ['noending', 'x'], ['', PDF], ['note.txt', new Uint8Array([0, 1, 2, 3])], ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['visit.ics', 'just words'], ['mail.eml', 'just words'], ['empty.txt', ''],
    ['macro.docx', docx({ name: 'word/vbaProject.bin', content: 'x' })],
    ['bomb.docx', docx({ name: 'word/media/a.bin', content: new Uint8Array(12 * 1024 ** 2) })],
    ['bomb.docx', docx({ name: 'word/media/a.bin', content: 'small', claims: 3 * 1024 ** 3 })],
    ['liar.docx', docx({ name: 'word/media/a.bin', content: new Uint8Array(64 * 1024), claims: 10 })],
  ])('%s is refused in words when it is not what it says, and nothing of it stays', async (name, content) => {
    const before = await left();
    await expect(stage(name, content)).rejects.toMatchObject({ code: 'invalid', message: expect.stringMatching(/\.$/) as string });
    expect(await left()).toBe(before);
  });

  it('larger than the limit is refused while it arrives', async () => {
    async function* endless() {
      for (let sent = 0; sent <= ATTACHMENT_BYTES; sent += 1024 ** 2) yield new Uint8Array(1024 ** 2);
    }
    await expect(stageAttachment('big.pdf', endless())).rejects.toMatchObject({ code: 'too-large' });
  });

  it('is handed out to those who may read its contact alone, is removed and comes back', async () => {
    const { id } = await keep(sealed, '../../canary <b>.pdf', PDF);
    const taken = await takeAttachment(anita, { id }, at);
    expect(taken).toMatchObject({ fileName: '../../canary <b>.pdf', mediaType: 'application/pdf' });
    expect(path.dirname(taken.file)).toBe(dataFolder('attachments'));
    expect((await readFile(taken.file)).toString()).toBe(PDF);
    for (const who of ['jon', 'vera', 'adam'] as const) {
      await expect(takeAttachment(actorOf(who), { id }, at)).rejects.toMatchObject({ code: 'not-found' });
      expect(await listAttachments(actorOf(who), { id: sealed }, at)).toEqual([]);
    }
    await expect(removeAttachment(actorOf('jon'), { id }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(attachmentTerms(actorOf('jon'), { activityId: sealed }, at)).rejects.toMatchObject({ code: 'not-found' });
    await removeAttachment(anita, { id }, at);
    await expect(takeAttachment(anita, { id }, at)).rejects.toMatchObject({ code: 'not-found' });
    await restoreAttachment(anita, { id }, at);
    expect(await listAttachments(actorOf('mona'), { id: sealed }, at)).toHaveLength(1);
  });

  it('travels in the backup', async () => {
    await keep(contact, 'figures.xlsx', zipOf([
      { ...TYPES, content: TYPES.content.replace('wordprocessingml.document', 'spreadsheetml.sheet').replace('/word/document.xml', '/xl/workbook.xml') }, { name: 'xl/workbook.xml', content: '<workbook/>' },
    ]));
    const folder = dataFolder('archives');
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, 'one.tar.gz');
    const made = await makeArchive({ file, attachments: dataFolder('attachments'), now: at.now });
    const listed = await promisify(execFile)('tar', ['-tzf', made.file]);
    expect(listed.stdout.split('\n').filter((name) => /attachments\/[0-9a-f-]{36}$/.test(name))).toHaveLength(await left());
    await rm(folder, { recursive: true });
  });

  it('is one of twenty at most', async () => {
    for (let sent = (await listAttachments(anita, { id: contact }, at)).length; sent < ATTACHMENTS_OF_CONTACT; sent += 1) await keep(contact, `${sent}.txt`, 'x');
    await expect(attachmentTerms(anita, { activityId: contact }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(keep(contact, 'more.txt', 'x')).rejects.toMatchObject({ code: 'invalid' });
  });
});
