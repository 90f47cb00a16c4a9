import { describe, expect, it } from 'vitest';
import abbreviations from '../../server/data/abbreviations.json' with { type: 'json' };
import codes from '../../server/data/codes.json' with { type: 'json' };
import constitutions from '../../server/data/constitutions.json' with { type: 'json' };
import courts from '../../server/data/courts.json' with { type: 'json' };
import history from '../../server/data/history.json' with { type: 'json' };
import journals from '../../server/data/journals.json' with { type: 'json' };
import litigants from '../../server/data/litigants.json' with { type: 'json' };
import months from '../../server/data/months.json' with { type: 'json' };
import records from '../../server/data/records.json' with { type: 'json' };
import reporters from '../../server/data/reporters.json' with { type: 'json' };
import schema from '../../server/data/schema/tables.schema.json' with { type: 'json' };
import shortNames from '../../server/data/short-names.json' with { type: 'json' };
import signals from '../../server/data/signals.json' with { type: 'json' };
import states from '../../server/data/states.json' with { type: 'json' };

interface Cell {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
}
interface RowSchema {
  minItems: number;
  maxItems: number;
  prefixItems: Cell[];
}

const defs = schema.$defs as unknown as Record<string, Cell & RowSchema>;
const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

/** The part of JSON Schema that tables.schema.json uses. */
function cellFits(cell: Cell, value: unknown): boolean {
  if (cell.$ref) return cellFits(defs[cell.$ref.replace('#/$defs/', '')] as Cell, value);
  if (cell.enum) return cell.enum.includes(value);
  if (cell.type && ![cell.type].flat().includes(typeOf(value))) return false;
  if (typeof value === 'string') return !cell.pattern || new RegExp(cell.pattern).test(value);
  if (typeof value === 'number') return value >= (cell.minimum ?? value) && value <= (cell.maximum ?? value);
  return !Array.isArray(value) || value.every((item) => typeof item === 'string' && item.trim() === item && item !== '');
}

const TABLES = {
  abbreviations,
  codes,
  constitutions,
  courts,
  history,
  journals,
  litigants,
  months,
  records,
  reporters,
  'short-names': shortNames,
  signals,
  states,
} as unknown as Record<string, { columns: string[]; rows: unknown[][] }>;

describe.each(Object.entries(TABLES))('%s.json', (name, table) => {
  it('has the rows its schema asks for', () => {
    const row = defs[name] as RowSchema;
    expect(table.columns).toHaveLength(row.prefixItems.length);
    const wrong = table.rows.filter(
      (r) => r.length < row.minItems || r.length > row.maxItems || !r.every((value, i) => cellFits(row.prefixItems[i] as Cell, value)),
    );
    expect(wrong).toEqual([]);
    expect(table.rows.length).toBeGreaterThan(2);
  });

  it('has plain apostrophes and no row twice', () => {
    expect(JSON.stringify(table.rows)).not.toMatch(/[‘’]/);
    const keys = table.rows.map((r) => JSON.stringify(r));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});

it('notices a wrong row', () => {
  expect(cellFits({ $ref: '#/$defs/year' }, 1988)).toBe(true);
  expect(cellFits({ $ref: '#/$defs/year' }, '1988')).toBe(false);
  expect(cellFits({ $ref: '#/$defs/text' }, ' F.3d')).toBe(false);
});
