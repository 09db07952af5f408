import type { KeyboardEvent } from 'react';

/** Ctrl or Cmd with Enter sends a form from wherever one types in it. */
export const sendByKey = (event: KeyboardEvent<HTMLFormElement>): void => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
};
