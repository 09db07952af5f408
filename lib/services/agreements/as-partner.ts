import type { QueryContext } from '../define';

/** The same question with a partner's eyes: nothing restricted or sealed is there for them, whoever really asks. */
export const asPartner = <Context extends QueryContext>(ctx: Context): QueryContext => ({ db: ctx.db, now: ctx.now, today: ctx.today, actor: { kind: 'system', id: 'partner', permissions: ['shared.read'] } });
