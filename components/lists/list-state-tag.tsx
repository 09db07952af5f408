import { Tag, type TagTone } from '@/components/ui/tag';
import type { ListState } from '@/lib/domain/lists/list-state';
import { messages } from '@/lib/messages';

const TONES: Record<ListState, TagTone> = {
  reading: 'accent', mapping: 'warn', checking: 'accent', checked: 'warn', running: 'accent', done: 'good', unchanged: 'flat', failed: 'bad', cancelled: 'flat',
};

export function ListStateTag({ state, interrupted }: { state: ListState; interrupted: boolean }) {
  return <Tag tone={interrupted ? 'bad' : TONES[state]}>{interrupted ? messages.imports.list.interrupted : messages.lists.state[state]}</Tag>;
}
