import { Menu } from '@/components/ui/menu';
import { ASKED_OF, SAID_OF_ALL, type AskedOf, type SaidOfAll } from '@/lib/domain/lists/answer-all';
import { messages } from '@/lib/messages';

const { find: words } = messages.lists;

export type AllOf = { record: AskedOf; value: SaidOfAll };

interface AnswerAllProps {
  asked: Readonly<Record<AskedOf, number>>;
  pending: boolean;
  answer: (all: AllOf) => void;
}

/** One answer to every question of organizations, or of people, whether or not it is on the page. */
export function AnswerAll({ asked, pending, answer }: AnswerAllProps) {
  return ASKED_OF.filter((record) => asked[record] > 0).map((record) => (
    <Menu key={record} label={words.allOf[record](asked[record])} place="up start">
      {SAID_OF_ALL.map((value) => <button key={value} type="button" disabled={pending} onClick={() => answer({ record, value })}>{words.saidOfAll[value]}</button>)}
    </Menu>
  ));
}
