'use client';
import { useState } from 'react';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { keyedElements } from './keyed-elements';
import { ShortcutList } from './shortcut-list';

interface ShortcutHelpProps {
  enabled: boolean;
  onToggle: () => void;
  onClose: () => void;
}

/** Every key that does something here and now, read from the page itself. */
export function ShortcutHelp({ enabled, onToggle, onClose }: ShortcutHelpProps) {
  const [onPage] = useState(keyedElements);
  const words = messages.frame.shortcuts;
  return (
    <Dialog open onClose={onClose} title={words.title}>
      <div className="grid gap-4 sm:grid-cols-2">
        <ShortcutList title={words.onThisPage} entries={onPage} />
        <ShortcutList
          title={words.everywhere}
          entries={[
            { keys: 'ctrl k', label: words.palette },
            { keys: '/', label: words.palette },
            { keys: '?', label: words.help },
            { keys: 'ctrl enter', label: words.submit },
            { keys: 'alt 1', label: words.kind },
            { keys: 'esc', label: words.close },
          ]}
        />
      </div>
      <div className="form-actions mt-4 border-t border-line pt-3">
        {enabled ? null : <span className="text-ink-2">{words.off}</span>}
        <Button onClick={onToggle}>{enabled ? words.turnOff : words.turnOn}</Button>
      </div>
    </Dialog>
  );
}
