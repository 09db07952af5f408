import { messages } from '@/lib/messages';

interface MoreRowsProps {
  shown: number;
  total: number;
  /** The same page with all rows, or with the first ones again. */
  href: string;
  all: boolean;
}

/** How many rows of a ranking are shown, and the link to all of them. Nothing where all of a short one are shown anyway. */
export function MoreRows({ shown, total, href, all }: MoreRowsProps) {
  const { more } = messages.indicators.region;
  if (shown >= total && !all) return null;
  return <p className="pager">{all ? more.all(total) : more.some(shown, total)} <a href={href}>{all ? more.showSome : more.showAll(total)}</a></p>;
}
