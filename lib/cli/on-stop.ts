const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Ctrl-C undoes what was begun instead of leaving it half done; a second one ends the process at once. */
export const onStop = (undo: () => Promise<unknown>) => {
  const told = { stopped: false, forget: () => SIGNALS.forEach((signal) => process.off(signal, stop)) };
  const stop = () => {
    told.stopped = true;
    told.forget();
    void undo().catch(() => undefined);
  };
  SIGNALS.forEach((signal) => process.once(signal, stop));
  return told;
};
