import { type FactKind, factKinds, type TextFacts } from './facts.ts';

/** In the language of analysts and operators. */
const labels: Readonly<Record<FactKind, string>> = {
  hosts: 'Devices',
  errorCodes: 'Error codes',
  applications: 'Programs',
  times: 'Times',
  accounts: 'Accounts',
  phones: 'Phone numbers',
  contacts: 'In the signature',
  ipAddresses: 'IP addresses',
  macAddresses: 'MAC addresses',
  linkHosts: 'Links to',
};

/**
 * The facts of a text with what they are called, in their order; nothing for a kind of which there is none, and no
 * number of the signature that the text tells as well.
 */
export function describeFacts(
  facts: TextFacts,
): readonly { readonly label: string; readonly values: readonly string[] }[] {
  return factKinds.flatMap((kind) => {
    const values = (facts[kind] ?? []).filter(
      (value) => kind !== 'contacts' || facts.phones?.includes(value) !== true,
    );
    return values.length === 0 ? [] : [{ label: labels[kind], values }];
  });
}
