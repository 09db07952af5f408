import { closeServices } from '@/lib/services/define';
import { helpFor, helpForAll } from './help';
import { keepEnvironment } from './keep-environment';
import { plainFault } from './plain-fault';
import { readWords } from './read-words';
import { say } from './say';
import { answer } from './answer';
import { UsageFault } from './usage-fault';
import { verbs } from './verbs';

const asksForHelp = (words: readonly string[]) => words.includes('--help') || words.includes('-h');

const follow = async (words: readonly string[]) => {
  const verb = verbs.find((known) => known.words.every((word, at) => words[at] === word));
  if (!verb) {
    if (words.length === 0 || words[0] === 'help' || words[0]?.startsWith('-')) return answer(helpForAll(verbs));
    throw new UsageFault(`"${words.slice(0, 2).join(' ')}" is not a verb of lode. See: npm run -s lode -- --help`);
  }
  const rest = words.slice(verb.words.length);
  if (asksForHelp(rest)) return answer(helpFor(verb));
  const read = readWords(verb, rest);
  keepEnvironment();
  const run = await verb.run();
  try {
    await run(read);
  } finally {
    await closeServices();
  }
};

try {
  await follow(process.argv.slice(2));
} catch (fault) {
  say(plainFault(fault));
  process.exitCode = fault instanceof UsageFault ? 2 : 1;
}
