import type { BrowserContext, ConsoleMessage, WebError } from '@playwright/test';

/** Everything a browser complains about: errors in its console (refusals of the policy are among them) and uncaught faults. */
export class Faults {
  private readonly heard: string[] = [];
  private readonly expected: RegExp[] = [];

  /** Listens to every page of a context; answers what ends it. */
  watch(context: BrowserContext): () => void {
    const onConsole = (message: ConsoleMessage) => {
      if (message.type() === 'error') this.heard.push(`${message.text()} (${message.location().url})`);
    };
    const onError = (fault: WebError) => this.heard.push(fault.error().stack ?? fault.error().message);
    context.on('console', onConsole).on('weberror', onError);
    return () => context.off('console', onConsole).off('weberror', onError);
  }

  /** Says beforehand that something will be refused. */
  expect(...what: RegExp[]): void {
    this.expected.push(...what);
  }

  unexpected(): string[] {
    return this.heard.filter((fault) => !this.expected.some((known) => known.test(fault)));
  }
}
