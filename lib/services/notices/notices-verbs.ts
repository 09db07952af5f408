import type { Verb } from '../define';
import { feedEntries } from './feed-entries';
import { makeFeed } from './make-feed';
import { myFeeds } from './my-feeds';
import { noteFeedRead } from './note-feed-read';
import { revokeFeed } from './revoke-feed';

/** Every command and query of notices, one line each, sorted by id. */
export const noticesVerbs: readonly Verb[] = [
  feedEntries,
  makeFeed,
  myFeeds,
  noteFeedRead,
  revokeFeed,
];
