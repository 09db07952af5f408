import { NoteBox } from '@/components/ui/note-box';
import { Tag } from '@/components/ui/tag';
import { axesToWorkOn } from '@/lib/domain/readiness/axes-to-work-on';
import type { CurrentStanding } from '@/lib/domain/readiness/current-standing';
import { powerQuadrant } from '@/lib/domain/readiness/power-quadrant';
import { salienceClass } from '@/lib/domain/readiness/salience-class';
import type { SchemeCode } from '@/lib/domain/readiness/scheme-code';
import { willingnessGap } from '@/lib/domain/readiness/willingness-gap';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { axisNames } from './axis-names';
import { levelText } from './level-text';
import { StandingAxes } from './standing-axes';
import { WillingForLine } from './willing-for-line';

interface StandingViewProps {
  scheme: SchemeCode;
  standing: CurrentStanding;
}

/** How somebody stands by one scheme: its level or class, the axes, and what to know about them. */
export function StandingView({ scheme, standing }: StandingViewProps) {
  const { assessing, quadrants, saliences } = messages.readiness;
  const value = (code: string) => standing.axes.find(({ axis }) => axis === code)?.value ?? null;
  const quadrant = scheme === 'power_interest' ? powerQuadrant(value('power'), value('interest')) : null;
  const salience = scheme === 'salience' ? salienceClass(value('power'), value('legitimacy'), value('urgency')) : null;
  const gap = scheme === 'rwa' ? willingnessGap(standing) : null;
  const workOn = scheme === 'community' ? axesToWorkOn(standing.axes) : [];
  const head = standing.level ? levelText(standing.level) : quadrant ? quadrants[quadrant] : salience ? saliences[salience] : null;
  return (
    <>
      <p className="standing-level">
        {head ? <b>{head}</b> : null}
        <span className="muted">{assessing.asOf(format.day(standing.assessedOn, 'year'))}{standing.lastsUntil && !standing.expired ? `, ${assessing.until(format.day(standing.lastsUntil, 'year'))}` : null}</span>
        {standing.consensus ? <Tag>{assessing.consensus}</Tag> : null}
        {standing.expired ? <Tag tone="warn">{assessing.expired}</Tag> : null}
      </p>
      <StandingAxes axes={standing.axes} />
      {gap ? <NoteBox tone="warn">{assessing.saysMore(value('stated_willing') ?? 0, value('willing') ?? 0)}</NoteBox> : null}
      {workOn.length > 0 ? <p className="src">{assessing.workOn(axisNames(workOn))}</p> : null}
      {scheme === 'rwa' ? <WillingForLine answers={standing.willingFor} /> : null}
    </>
  );
}
