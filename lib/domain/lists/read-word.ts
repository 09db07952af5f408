import { fold } from '../register/fold';

type Spoken<Choice extends string> = { choices: readonly Choice[]; said: Readonly<Record<Choice, string>>; words: Readonly<Partial<Record<Choice, readonly string[]>>> };

/** Reads a cell as one choice of a vocabulary: by its name, by our word for it, by what lists call it. Null where none is meant. */
export const wordReader = <Choice extends string>({ choices, said, words }: Spoken<Choice>): ((text: string) => Choice | null) => {
  const known = new Map<string, Choice>();
  for (const choice of choices) for (const word of words[choice] ?? []) known.set(word, choice);
  for (const choice of choices) known.set(fold(said[choice]), choice).set(fold(choice), choice);
  return (text) => known.get(fold(text)) ?? null;
};
