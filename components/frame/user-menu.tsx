import { messages } from '@/lib/messages';
import { Menu } from '../ui/menu';
import { SignOutForm } from './sign-out-form';
import type { Theme } from './theme';
import { ThemeSwitch } from './theme-switch';

export interface UserMenuProps {
  name: string;
  /** In words: 'facilitator, coordinator'. */
  roles: string;
  theme: Theme;
  links?: readonly { href: string; label: string }[];
  /** The address that ends the session. */
  signOut?: string;
}

export function UserMenu({ name, roles, theme, links = [], signOut }: UserMenuProps) {
  const words = messages.frame.user;
  const label = (
    <span className="who">
      <b>{name}</b>
      <small>{roles}</small>
    </span>
  );
  return (
    <Menu label={label} look="bare" place="up">
      {links.map((link) => (
        <a key={link.href} href={link.href}>
          {link.label}
        </a>
      ))}
      <button type="button" data-opens="shortcuts">
        {words.shortcuts}
      </button>
      <ThemeSwitch theme={theme} />
      {signOut ? <SignOutForm action={signOut} /> : null}
    </Menu>
  );
}
