import { ATTACHMENT_KINDS } from './attachment-kind';
import { endingOf } from './ending-of';

export type AttachmentVerdict = { ok: true; mediaType: string } | { ok: false; reason: 'no-name' | 'not-allowed' | 'active' | 'lies'; ending: string };

/** Whether a file may be kept: its ending is on the list, and `found` (a media type by signature, or what its text looks like) is what that ending says. */
export const attachmentVerdict = (fileName: string, found: string): AttachmentVerdict => {
  const ending = endingOf(fileName);
  if (fileName.trim() === '') return { ok: false, reason: 'no-name', ending };
  const kind = ATTACHMENT_KINDS.find(({ endings }) => (endings as readonly string[]).includes(ending));
  if (!kind) return { ok: false, reason: 'not-allowed', ending };
  if (found === 'markup') return { ok: false, reason: 'active', ending };
  if (!(kind.found as readonly string[]).includes(found)) return { ok: false, reason: 'lies', ending };
  return { ok: true, mediaType: kind.mediaType };
};
