import { expect, type Keyboard, type Locator, type Page } from '@playwright/test';

/** The keyboard with a count of every press. There is no mouse here. */
export class KeyCounter {
  presses = 0;
  private readonly keyboard: Keyboard;

  constructor(private readonly page: Page) {
    this.keyboard = page.keyboard;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.presses += 1;
      await this.keyboard.press(key);
    }
  }

  async type(words: string): Promise<void> {
    this.presses += words.length;
    await this.keyboard.type(words);
  }

  /** Tab by Tab to a control; fails when it can not be reached within `most`. */
  async tabTo(target: Locator, most: number, key = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let tabs = 0; tabs < most; tabs += 1) {
      await this.press(key);
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Not reached within ${most} presses of ${key}: ${target.toString()}`);
  }
}
