import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { messages } from '@/lib/messages';
import { cellWords } from './cell-words';
import type { SheetChoice } from './sheet-choices';
import type { CellConflict } from './use-edits';

interface ConflictDialogProps {
  conflict: CellConflict;
  label: string;
  choices: readonly SheetChoice[];
  today: string;
  onSettle: (keep: 'mine' | 'theirs') => void;
  onLeave: () => void;
}

/** Two people changed one record: both versions of the cell stand side by side until one is chosen. */
export function ConflictDialog({ conflict, label, choices, today, onSettle, onLeave }: ConflictDialogProps) {
  const { edit: words } = messages.sheet;
  const said = (value: CellConflict['mine']) => cellWords(conflict.column.field, value, choices, today) || words.empty;
  return (
    <Dialog open onClose={onLeave} title={words.conflict} note={label} width="narrow">
      <div className="form">
        <p>{words.conflictWhat}</p>
        <dl className="pairs">
          <dt>{words.mineIs}</dt><dd>{said(conflict.mine)}</dd>
          <dt>{words.theirsIs}</dt><dd>{said(conflict.theirs)}</dd>
        </dl>
        <div className="form-actions">
          <Button look="primary" onClick={() => onSettle('mine')}>{words.mine}</Button>
          <Button onClick={() => onSettle('theirs')}>{words.theirs}</Button>
        </div>
      </div>
    </Dialog>
  );
}
