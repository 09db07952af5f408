import { closeServices } from '@/lib/services/define';
import { answer } from './answer';
import { faultAnswer } from './fault-answer';
import { helpFor, helpForAll } from './help';
import { keepEnvironment } from './keep-environment';
import { plainFault } from './plain-fault';
import { readWords } from './read-words';
import { say } from './say';
import { ToldFault } from './told-fault';
import { UsageFault } from './usage-fault';
import { verbs } from './verbs';

const asksForHelp = (words: readonly string[]) => words.includes('--help') || words.includes('-h');

const carryOut = async (words: readonly string[]) => {
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

/** Follows one command line and answers its exit code: 0, 1 where it failed, 2 where its words were wrong. */
export const follow = async (words: readonly string[]): Promise<0 | 1 | 2> => {
  try {
    await carryOut(words);
    return 0;
  } catch (fault) {
    if (words.includes('--json') && !(fault instanceof ToldFault)) answer(faultAnswer(fault));
    say(plainFault(fault));
    return fault instanceof UsageFault ? 2 : 1;
  }
};
