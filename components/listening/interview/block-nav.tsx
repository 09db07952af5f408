import type { Progress } from '@/lib/domain/listening/interview-progress';
import { messages } from '@/lib/messages';

interface BlockNavProps {
  blocks: readonly { key: string; title: string; progress: Progress }[];
  current: string;
  onGo: (key: string) => void;
}

/** The blocks of an interview with how far each is: a column on a desk, a row to push along on a phone. */
export function BlockNav({ blocks, current, onGo }: BlockNavProps) {
  const { page } = messages.listening.interviews;
  return (
    <nav className="block-nav" aria-label={page.blocks}>
      <ol>
        {blocks.map(({ key, title, progress: { answered, skipped, asked } }) => (
          <li key={key}>
            <button type="button" aria-current={key === current ? 'step' : undefined} onClick={() => onGo(key)}>
              <span>{title}</span>
              <small>{page.ofBlock(answered + skipped, asked)}</small>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
