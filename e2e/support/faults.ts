import type { BrowserContext } from '@playwright/test';

/** Everything a browser complains about: errors in its console (refusals of the policy are among them) and uncaught faults. */
export class Faults {
  private readonly heard: string[] = [];
  private readonly expected: RegExp[] = [];

  watch(context: BrowserContext): void {
    context.on('console', (message) => {
      if (message.type() === 'error') this.heard.push(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (fault) => this.heard.push(fault.error().stack ?? fault.error().message));
  }

  /** Says beforehand that something will be refused. */
  expect(...what: RegExp[]): void {
    this.expected.push(...what);
  }

  unexpected(): string[] {
    return this.heard.filter((fault) => !this.expected.some((known) => known.test(fault)));
  }
}
