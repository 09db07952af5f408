export interface Toast {
  id: number;
  message: string;
  tone?: 'good' | 'bad';
  /** Turns the deed round on the server. A notice that offers it stays until it is dismissed. */
  undo?: () => Promise<void> | void;
}

type Listener = (toasts: readonly Toast[]) => void;

const listeners = new Set<Listener>();
let toasts: readonly Toast[] = [];
let count = 0;

function publish(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener(toasts);
}

/** Tells the person, at the edge of the page, that something happened; at most three stand at once. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  count += 1;
  publish([...toasts, { ...toast, id: count }].slice(-3));
}

export function dismissToast(id: number): void {
  publish(toasts.filter((toast) => toast.id !== id));
}

/** For the region that shows them: hears every change until the returned function is called. */
export function listenToToasts(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
