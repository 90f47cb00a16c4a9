import { RULES } from '../core/rules/index.ts';
import { nearest } from '../core/text/nearest.ts';
import { catalogueOf, catalogueTable, rulePage } from '../host/rulePages.ts';
import { type Exit, EXIT_OK, UsageError } from './exit.ts';

/** `idem rules`: the catalogue. */
export function rules({ format }: { readonly format: string }): Exit {
  process.stdout.write(format === 'json' ? `${JSON.stringify(catalogueOf(RULES), null, 2)}\n` : catalogueTable(RULES));
  return EXIT_OK;
}

/** `idem explain RULE`: a rule's page. */
export function explain(id: string): Exit {
  const rule = RULES.find((r) => r.meta.id === id);
  if (!rule) {
    const near = nearest(
      id,
      RULES.map((r) => r.meta.id),
    );
    throw new UsageError(`unknown rule "${id}"${near ? `; did you mean ${near}?` : ''} (idem rules lists them)`);
  }
  process.stdout.write(rulePage(rule));
  return EXIT_OK;
}
