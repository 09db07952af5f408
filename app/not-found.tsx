import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { DeadEnd } from '@/components/ui/dead-end';
import { messages } from '@/lib/messages';

const { deadEnds, errors } = messages;

export const metadata: Metadata = { title: deadEnds.notFoundTitle };

const NotFound = () => (
  <main className="mx-auto grid min-h-dvh w-full max-w-md content-center px-4">
    <DeadEnd title={deadEnds.notFoundTitle} action={<ButtonLink href="/" look="primary" data-hard>{deadEnds.toStart}</ButtonLink>}>
      <p>{errors.notFound}</p>
    </DeadEnd>
  </main>
);

export default NotFound;
