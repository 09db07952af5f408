import type { Locator, Page } from '@playwright/test';

/** The form of a contact, in its dialog or on its page. */
export class LogForm {
  private readonly form: Locator;

  constructor(private readonly page: Page) {
    this.form = page.locator('form').filter({ has: page.getByLabel('What happened') });
  }

  kind(name: string): Promise<void> {
    return this.form.getByRole('radio', { name, exact: true }).check();
  }

  /** Names somebody who took part: types a piece of the name and picks the suggestion. */
  async name(piece: string, whole: string): Promise<void> {
    await this.form.getByRole('combobox', { name: 'Who' }).fill(piece);
    await this.form.getByRole('option', { name: whole }).first().click();
  }

  tell(what: string): Promise<void> {
    return this.form.getByLabel('What happened').fill(what);
  }

  seenBy(level: string): Promise<string[]> {
    return this.form.getByLabel('Seen by').selectOption(level);
  }

  save(): Promise<void> {
    return this.form.getByRole('button', { name: 'Save', exact: false }).first().click();
  }
}
