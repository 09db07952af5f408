import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleMoveRefusal, type RoleMove } from '@/lib/domain/forming/role-move-refusal';
import { ROLE_STATES } from '@/lib/domain/forming/role-state';

const last = { state: 'proposed', movedOn: '2026-11-10' } as const;

describe('a role', () => {
  it('is agreed before it is active', () => {
    expect(roleMoveRefusal(last, 'active', '2026-11-12', '2026-11-20')).toBe('not-next');
    expect(roleMoveRefusal(last, 'agreed', '2026-11-12', '2026-11-20')).toBeNull();
  });

  it('moves neither in the future nor before its last move', () => {
    expect(roleMoveRefusal(last, 'agreed', '2026-11-21', '2026-11-20')).toBe('in-the-future');
    expect(roleMoveRefusal(last, 'agreed', '2026-11-09', '2026-11-20')).toBe('before-the-last');
  });

  it('that ended is proposed anew and nothing else', () => {
    const ended = { state: 'ended', movedOn: '2026-11-10' } as const;
    expect(ROLE_STATES.filter((to) => roleMoveRefusal(ended, to, '2026-11-12', '2026-11-20') === null)).toEqual(['proposed']);
  });

  it('leaves moves whose days never go back, whatever is tried', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
    fc.assert(fc.property(fc.array(fc.record({ to: fc.constantFrom(...ROLE_STATES), on: day })), (tried) => {
      const moves: RoleMove[] = [{ state: 'proposed', movedOn: '2026-11-01' }];
      for (const { to, on } of tried) if (roleMoveRefusal(moves.at(-1) ?? last, to, on, '2026-11-20') === null) moves.push({ state: to, movedOn: on });
      const days = moves.map(({ movedOn }) => movedOn);
      expect([...days].sort()).toEqual(days);
      for (const [at, { state }] of moves.entries()) if (state === 'active') expect(moves[at - 1]?.state).toBe('agreed');
    }));
  });
});
