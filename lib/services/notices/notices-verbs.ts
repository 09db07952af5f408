import type { Verb } from '../define';
import { claimMail } from './claim-mail';
import { feedEntries } from './feed-entries';
import { listOutbox } from './list-outbox';
import { makeFeed } from './make-feed';
import { markRead } from './mark-read';
import { myDigest } from './my-digest';
import { myFeeds } from './my-feeds';
import { myNotices } from './my-notices';
import { noteFeedRead } from './note-feed-read';
import { queueDigests } from './queue-digests';
import { revokeFeed } from './revoke-feed';
import { saveDigest } from './save-digest';
import { settleMail } from './settle-mail';
import { sweepNotices } from './sweep';
import { unreadNotices } from './unread-notices';
import { waitingMail } from './waiting-mail';

/** Every command and query of notices, one line each, sorted by id. */
export const noticesVerbs: readonly Verb[] = [
  claimMail,
  feedEntries,
  makeFeed,
  markRead,
  myNotices,
  myDigest,
  myFeeds,
  noteFeedRead,
  listOutbox,
  queueDigests,
  revokeFeed,
  saveDigest,
  settleMail,
  sweepNotices,
  unreadNotices,
  waitingMail,
];
