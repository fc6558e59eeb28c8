import { type FactKind, factKinds, type TextFacts } from './facts.ts';

/**
 * The facts of a text in their order; nothing for a kind of which there is none, and no number of the signature that the
 * text tells as well.
 */
export function listFacts(
  facts: TextFacts,
): readonly { readonly kind: FactKind; readonly values: readonly string[] }[] {
  return factKinds.flatMap((kind) => {
    const values = (facts[kind] ?? []).filter(
      (value) => kind !== 'contacts' || facts.phones?.includes(value) !== true,
    );
    return values.length === 0 ? [] : [{ kind, values }];
  });
}
