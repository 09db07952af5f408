import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react';

interface ComboSettings<Option> {
  options: readonly Option[];
  onPick: (option: Option) => void;
  /** The list stands there without being asked for, as in the palette. */
  alwaysOpen?: boolean;
  /** An answer to what was typed is still on its way: Enter waits for it and takes its first option. */
  awaiting?: boolean;
}

/**
 * The keyboard of an editable combobox: the focus stays in the input, the cursor in the list is named by
 * aria-activedescendant, the first option is under it at once. Source: ARIA Authoring Practices, combobox pattern.
 */
export function useCombo<Option extends { id: string }>({ options, onPick, alwaysOpen = false, awaiting = false }: ComboSettings<Option>) {
  const listId = useId();
  const [asked, setAsked] = useState(false);
  const [activeId, setActiveId] = useState<string | null>(null);
  const open = alwaysOpen || asked;
  const place = Math.max(0, options.findIndex((option) => option.id === activeId));
  const active = open ? options[place] : undefined;
  const optionId = (option: Option) => `${listId}-${option.id}`;

  function move(step: number) {
    const next = options.at((place + step) % Math.max(1, options.length));
    if (open && next) setActiveId(next.id);
    setAsked(true);
    if (next) document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  }

  function pick(option: Option) {
    setAsked(false);
    setActiveId(null);
    onPick(option);
  }

  const ordered = useRef(false);
  const deliver = useEffectEvent(() => {
    if (!ordered.current) return;
    ordered.current = false;
    const [first] = options;
    if (first) pick(first);
  });
  useEffect(() => {
    if (awaiting) return;
    const timer = setTimeout(() => deliver());
    return () => clearTimeout(timer);
  }, [awaiting]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    }
    if (event.key === 'Enter' && open && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      // What lies under the cursor answers an older text, unless somebody has chosen it.
      if (active && (!awaiting || activeId !== null)) pick(active);
      else ordered.current = awaiting;
    }
    if (event.key === 'Escape' && asked && !alwaysOpen) {
      event.preventDefault();
      event.stopPropagation();
      setAsked(false);
    }
  }

  return {
    open,
    listId,
    active,
    optionId,
    pick,
    /** Opens the list: call it as the text changes. */
    ask: () => {
      ordered.current = false;
      setActiveId(null);
      setAsked(true);
    },
    close: () => setAsked(false),
    onKeyDown,
    inputAria: {
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': open && options.length > 0,
      'aria-controls': open && options.length > 0 ? listId : undefined,
      'aria-activedescendant': active ? optionId(active) : undefined,
    } as const,
  };
}
