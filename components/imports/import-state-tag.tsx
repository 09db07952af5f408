import { Tag, type TagTone } from '@/components/ui/tag';
import type { ImportState } from '@/lib/domain/imports/import-state';
import { messages } from '@/lib/messages';

const TONES: Record<ImportState, TagTone> = {
  reading: 'accent', staged: 'warn', checking: 'accent', checked: 'warn', running: 'accent', published: 'good', unchanged: 'flat', failed: 'bad',
  cancelled: 'flat', undone: 'flat',
};

export function ImportStateTag({ state, interrupted }: { state: ImportState; interrupted: boolean }) {
  return <Tag tone={interrupted ? 'bad' : TONES[state]}>{interrupted ? messages.imports.list.interrupted : messages.imports.state[state]}</Tag>;
}
