/** Rules as they stand in a file, unchecked. */
export type LooseRule = Readonly<Record<'when' | 'set', Readonly<Record<string, unknown>> | undefined>>;

/** The rules that make sense on a desk with other mailboxes and teams. */
export function portableRules<Rule extends Partial<LooseRule>>(rules: readonly Rule[] = []): readonly Rule[] {
  return rules.filter(
    ({ when, set }) =>
      when?.['mailbox'] === undefined &&
      (when?.['not'] as LooseRule['when'])?.['mailbox'] === undefined &&
      set?.['team'] === undefined,
  );
}
