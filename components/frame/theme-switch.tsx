'use client';
import { useState } from 'react';
import { messages } from '@/lib/messages';
import { RadioGroup } from '../ui/radio-group';
import { remember } from './remember';
import { themeCookie, themeOf, themes, type Theme } from './theme';

/** Light, dark, or as the device: drawn at once, and remembered for the server's next page. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const [chosen, setChosen] = useState(theme);
  const words = messages.frame.theme;

  function choose(next: Theme) {
    setChosen(next);
    remember(themeCookie, next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  }

  return (
    <div className="theme">
      <RadioGroup
        name="theme"
        id="theme-choice"
        size="small"
        label={words.label}
        options={themes.map((value) => ({ value, label: words[value] }))}
        value={chosen}
        onChange={(event) => choose(themeOf(event.target.value))}
      />
    </div>
  );
}
