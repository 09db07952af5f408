import { open } from 'node:fs/promises';
import { attachmentVerdict } from '@/lib/domain/follow-through/attachment-verdict';
import { lookAtText } from '@/lib/domain/follow-through/look-at-text';
import { messages } from '@/lib/messages';
import { invalid } from '../errors';
import { checkOfficeFile } from './check-office-file';

const LOOKED_AT = 256 * 1024;
const SVG_OR_HTML = ['application/xml', 'image/svg+xml', 'text/html'];
const TEXT_BY_SIGNATURE: Readonly<Record<string, string>> = { 'text/calendar': 'calendar', 'text/vcard': 'card' };

const headOf = async (file: string) => {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, LOOKED_AT)), 0, Math.min(size, LOOKED_AT), 0);
    return { head: buffer.subarray(0, bytesRead), whole: size <= LOOKED_AT };
  } finally {
    await handle.close();
  }
};

/** The type a file by this name is served as, judged by its content. Throws invalid, saying why, for one that may not be kept. */
export const judgeFile = async (file: string, fileName: string): Promise<string> => {
  const { refusals } = messages.followThrough.files;
  const { fileTypeFromFile } = await import('file-type');
  const signature = (await fileTypeFromFile(file).catch(() => undefined))?.mime;
  const { head, whole } = await headOf(file);
  const look = lookAtText(head, whole);
  const found = signature === undefined ? look : SVG_OR_HTML.includes(signature) ? 'markup' : TEXT_BY_SIGNATURE[signature] ?? signature;
  const verdict = attachmentVerdict(fileName, found);
  if (verdict.ok) {
    if (found.includes('openxmlformats')) await checkOfficeFile(file);
    return verdict.mediaType;
  }
  const said = {
    'no-name': refusals.noName, 'not-allowed': refusals.notAllowed(verdict.ending), active: refusals.active, lies: refusals.lies(verdict.ending),
  }[verdict.reason];
  throw invalid(said);
};
