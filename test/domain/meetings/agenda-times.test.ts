import { expect, it } from 'vitest';
import { agendaTimes } from '@/lib/domain/meetings/agenda-times';

it('counts on from the time of the meeting until an item has no minutes', () => {
  expect(agendaTimes('13:50', [{ minutes: 15 }, { minutes: 20 }, { minutes: null }, { minutes: 5 }])).toEqual(['13:50', '14:05', '14:25', null]);
  expect(agendaTimes('23:50', [{ minutes: 20 }, { minutes: 5 }])).toEqual(['23:50', '00:10']);
  expect(agendaTimes(null, [{ minutes: 15 }])).toEqual([null]);
});
