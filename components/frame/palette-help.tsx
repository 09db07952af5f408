import { messages } from '@/lib/messages';
import { KeyboardHint } from '../ui/keyboard-hint';

/** Under the results: the words that narrow them, and the keys. */
export function PaletteHelp() {
  const { narrow, keys } = messages.frame.palette;
  return (
    <div className="palette-help">
      <p>{narrow.say} {narrow.examples.map((example) => <code key={example}>{example}</code>)}</p>
      <p className="palette-keys">{keys.map(([key, does]) => <span key={key}><KeyboardHint keys={key} /> {does}</span>)}</p>
    </div>
  );
}
