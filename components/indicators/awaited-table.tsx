import { messages } from '@/lib/messages';

/** Where a table folded away is filled in by the browser: without scripts the files below hold it. */
export function AwaitedTable() {
  return <noscript>{messages.indicators.region.more.noScript}</noscript>;
}
