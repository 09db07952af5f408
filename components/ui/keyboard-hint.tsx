/** The key that does it, for the eye only: screen readers hear shortcuts from the help list. */
export function KeyboardHint({ keys }: { keys: string }) {
  return (
    <kbd className="kbd" aria-hidden="true">
      {keys}
    </kbd>
  );
}
