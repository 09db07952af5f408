import { draftPrefix } from './draft-prefix';

/** Leaves nothing that was typed in this tab behind: for signing out. */
export function forgetEveryDraft(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(draftPrefix)) sessionStorage.removeItem(key);
}
