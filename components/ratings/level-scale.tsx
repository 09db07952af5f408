import { messages } from '@/lib/messages';

/** What each level means, lowest first. */
export function LevelScale() {
  const { link: words } = messages.ratings;
  return (
    <dl className="rate-scale" aria-label={words.levelsTitle}>
      {words.levels.map((level, at) => <div key={level}><dt>{at}</dt><dd><b>{level}</b>: {words.levelHints[at]}</dd></div>)}
    </dl>
  );
}
