import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { DeadEnd } from '@/components/ui/dead-end';
import { messages } from '@/lib/messages';

const { deadEnds, errors } = messages;

export const metadata: Metadata = { title: deadEnds.notFoundTitle };

/** Within the frame: whoever followed a dead link keeps the way to everything else. */
const WorkNotFound = () => (
  <DeadEnd title={deadEnds.notFoundTitle} action={<ButtonLink href="/today" look="primary">{deadEnds.toToday}</ButtonLink>}>
    <p>{errors.notFound}</p>
    <p>{deadEnds.notFoundTrail}</p>
  </DeadEnd>
);

export default WorkNotFound;
