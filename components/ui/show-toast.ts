export interface Toast {
  id: number;
  message: string;
  tone?: 'good' | 'bad';
  /** The action that was left. A notice of one offers to undo it, and stays until it is dismissed. */
  did?: string;
  /** The action was an undo: what undoes it does the thing again. */
  again?: boolean;
  /** Where to read on. */
  more?: { href: string; label: string };
}

const MINUTES_REMEMBERED = 5;

/** What this tab did of late, latest last, and on which page: undone by a key without a question. */
const lately: { did: string; path: string; at: number }[] = [];

export const didHereLately = (did: string): boolean =>
  lately.some((one) => one.did === did && one.path === location.pathname && Date.now() - one.at < MINUTES_REMEMBERED * 60_000);

/** Something was done whose face is the thing itself (a cell that changed): the key undoes it, no notice tells of it. */
export const didQuietly = (did: string): void => {
  lately.push({ did, path: location.pathname, at: Date.now() });
};

type Listener = (toasts: readonly Toast[]) => void;

const listeners = new Set<Listener>();
let toasts: readonly Toast[] = [];
let count = 0;

function publish(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener(toasts);
}

/** Tells the person, at the edge of the page, that something happened; at most three stand at once, and one alone offers to undo: the latest. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  count += 1;
  if (toast.did) didQuietly(toast.did);
  const standing = toast.did ? toasts.filter(({ did }) => !did) : toasts;
  publish([...standing, { ...toast, id: count }].slice(-3));
}

export function dismissToast(id: number): void {
  publish(toasts.filter((toast) => toast.id !== id));
}

/** For the region that shows them: hears every change until the returned function is called. */
export function listenToToasts(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
