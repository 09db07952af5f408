import { messages } from '@/lib/messages';

export interface ColumnSort {
  /** Where the list is sorted by this column; the second press turns the order round. */
  href: string;
  direction?: 'ascending' | 'descending';
}

interface SortHeadProps {
  head: string;
  end?: boolean;
  sort?: ColumnSort;
}

export function SortHead({ head, end, sort }: SortHeadProps) {
  return (
    <th scope="col" className={end ? 'n' : undefined} aria-sort={sort?.direction}>
      {sort ? (
        <a href={sort.href} title={messages.ui.sortBy(head)}>
          {head}
        </a>
      ) : (
        head
      )}
    </th>
  );
}
