import { messages } from '@/lib/messages';

/** The room of rows that the browser will fill in, so that nothing below them moves; with scripts off it says that they are missing. */
export function RowsToCome({ count, columns }: { count: number; columns: number }) {
  if (count === 0) return null;
  return (
    <tr style={{ height: `calc(${count} * var(--row))` }}>
      <td className="align-top" colSpan={columns}><noscript>{messages.ui.rowsToCome(count)}</noscript></td>
    </tr>
  );
}
