import { messages } from '@/lib/messages';
import type { Choice } from './choice';
import { NoteBox } from './note-box';

/** Says of those chosen who asked not to be contacted; nothing where nobody did. */
export function RestWarning({ who }: { who: readonly Pick<Choice, 'label' | 'doNotContact'>[] }) {
  const resting = who.filter(({ doNotContact }) => doNotContact).map(({ label }) => label);
  return resting.length > 0 ? <NoteBox tone="warn" live>{messages.privacy.rest.warning(resting.join(', '))}</NoteBox> : null;
}
