export interface KeyedElement {
  keys: string;
  label: string;
  element: HTMLElement;
}

/**
 * Everything on the page that names its own shortcut with data-keys: the page is the one list of its shortcuts.
 * While a dialog is open, only what lies inside it. The first to claim a sequence has it.
 */
export function keyedElements(): KeyedElement[] {
  const modal = document.querySelector('dialog:modal');
  const found = new Map<string, KeyedElement>();
  for (const element of (modal ?? document).querySelectorAll<HTMLElement>('[data-keys]')) {
    const keys = element.dataset.keys ?? '';
    if (!keys || found.has(keys)) continue;
    const words = element.cloneNode(true) as HTMLElement;
    words.querySelectorAll('[aria-hidden]').forEach((hidden) => hidden.remove());
    found.set(keys, { keys, label: words.textContent.trim(), element });
  }
  return [...found.values()];
}
