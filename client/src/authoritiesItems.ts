import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import { titleOf, type Group } from './authoritiesOrder.ts';
import { counted } from './counted.ts';
import type { ListedAuthority, ListedPlace } from './protocol.ts';

/** A row of the Authorities view. */
export type Row =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'authority'; readonly authority: ListedAuthority }
  | { readonly kind: 'place'; readonly authority: ListedAuthority; readonly place: ListedPlace };

const ICONS: Readonly<Record<string, string>> = {
  Cases: 'law',
  'Constitutional provisions': 'milestone',
  Statutes: 'library',
  Regulations: 'library',
  Rules: 'checklist',
  'Books and articles': 'book',
  Restatements: 'book',
  'Record and court documents': 'archive',
};

/** How a row is shown, read aloud and acted on. The colour of an icon never says what the words do not. */
export function itemOf(row: Row, uri: Uri): TreeItem {
  if (row.kind === 'group') return groupItem(row.group);
  return row.kind === 'authority' ? authorityItem(row.authority) : placeItem(row.place, uri);
}

function groupItem({ heading, authorities }: Group): TreeItem {
  const item = new TreeItem(l10n.t(heading), TreeItemCollapsibleState.Expanded);
  item.id = heading;
  item.description = String(authorities.length);
  item.contextValue = 'group';
  item.accessibilityInformation = {
    label: `${l10n.t(heading)}, ${counted(authorities.length, l10n.t('1 authority'), l10n.t('{0} authorities', authorities.length))}`,
  };
  return item;
}

function authorityItem(authority: ListedAuthority): TreeItem {
  const { name, citation, places, passim, category } = authority;
  const item = new TreeItem(titleOf(authority), TreeItemCollapsibleState.Collapsed);
  const problems = places.reduce((sum, { findings }) => sum + findings, 0);
  const times = passim ? l10n.t('{0} places, passim', places.length) : placesText(places.length);
  item.id = `${category} ${titleOf(authority)} ${citation}`;
  item.description = [name && citation, times, problems > 0 && problemsText(problems)].filter(Boolean).join(' · ');
  item.iconPath = problems > 0 ? problemIcon(places) : new ThemeIcon(ICONS[category] ?? 'bookmark');
  item.tooltip = `${name ? `${name}, ` : ''}${citation}\n${times}${problems > 0 ? `\n${problemsText(problems)}` : ''}`;
  item.contextValue = 'authority';
  item.accessibilityInformation = { label: [titleOf(authority), item.description].join(', ') };
  return item;
}

function placeItem(place: ListedPlace, uri: Uri): TreeItem {
  const { pin, text, focus, findings } = place;
  const item = new TreeItem(pin ? (/^[§¶]/.test(pin) ? pin : l10n.t('at {0}', pin)) : text, TreeItemCollapsibleState.None);
  const line = l10n.t('line {0}', focus.start.line + 1);
  item.description = [line, pin && text, findings > 0 && problemsText(findings)].filter(Boolean).join(' · ');
  if (findings > 0) item.iconPath = problemIcon([place]);
  item.contextValue = 'place';
  item.command = {
    command: 'idem.revealAuthority',
    title: l10n.t('Show in the Text'),
    arguments: [{ uri: uri.toString(), range: place.range }],
  };
  item.accessibilityInformation = { label: `${item.label as string}, ${item.description}` };
  return item;
}

const placesText = (places: number): string => counted(places, l10n.t('1 place'), l10n.t('{0} places', places));
const problemsText = (problems: number): string => counted(problems, l10n.t('1 problem'), l10n.t('{0} problems', problems));

function problemIcon(places: readonly ListedPlace[]): ThemeIcon {
  const worst = places.map((place) => place.worst);
  if (worst.includes('error')) return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
  if (worst.includes('warning')) return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return new ThemeIcon('info');
}
