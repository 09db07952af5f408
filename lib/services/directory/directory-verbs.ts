import type { Verb } from '../define';
import { entryToEdit } from './entry-to-edit';
import { listEntries } from './list-entries';
import { listRequests } from './list-requests';
import { publicDirectory } from './public-directory';
import { publicEntry } from './public-entry';
import { saveEntry } from './save-entry';
import { sendRequest } from './send-request';
import { setDirectory } from './set-directory';
import { settleRequest } from './settle-request';

/** Every command and query of the public directory, one line each, sorted by id. */
export const directoryVerbs: readonly Verb[] = [listEntries, publicEntry, entryToEdit, publicDirectory, listRequests, saveEntry, sendRequest, setDirectory, settleRequest];
