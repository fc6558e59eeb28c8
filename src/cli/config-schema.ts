import { makeJsonSchema } from '#config/schema.ts';

/** The text of `config/firstline.schema.json`. */
export function schemaText(): string {
  return `${JSON.stringify(makeJsonSchema(), null, 2)}\n`;
}

/** Prints the JSON Schema that editors complete the configuration with. @returns the exit code */
export function configSchema(): number {
  process.stdout.write(schemaText());
  return 0;
}
