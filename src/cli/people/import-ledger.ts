import type { ImportedPerson } from '#domain/directory/import/read-person.ts';
import type { PersonAtLine } from './read-people.ts';

interface Fault {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** Keeps what an import's lines turned out to be: who is whose, what was wrong, what each file has. */
export class ImportLedger {
  readonly faults: Fault[] = [];
  /** Sentences about people who come in all the same. */
  readonly notes: string[] = [];
  people = 0;
  /** Entries that are no people, or have no address. */
  withoutAddress = 0;
  private readonly places = new Map<string, string>();
  private readonly owners = new Map<string, string>();
  private readonly columns = new Map<number, Set<string>>();

  /** @returns the person, or null where the line brings none */
  take(file: string, number: number, found: PersonAtLine): ImportedPerson | null {
    const { line } = found;
    if (found.kind === 'other') {
      this.withoutAddress += 1;
      return null;
    }
    if (found.kind === 'fault') {
      this.faults.push({ file, line, what: found.what });
      return null;
    }
    const { person } = found;
    const earlier = this.places.get(person.address);
    if (earlier !== undefined) {
      this.faults.push({ file, line, what: `${person.address} stands in ${earlier} already` });
      return null;
    }
    this.places.set(person.address, `${file}:${line}`);
    this.people += 1;
    this.notes.push(...found.notes.map((note) => `${file}:${line}: ${note}`));
    const columns = this.columns.get(number) ?? new Set();
    for (const column of person.known) columns.add(column);
    this.columns.set(number, columns);
    return { ...person, aliases: this.ownAliases(person, `${file}:${line}`) };
  }

  known(): readonly { readonly file: number; readonly columns: readonly string[] }[] {
    return [...this.columns].map(([file, columns]) => ({ file, columns: [...columns] }));
  }

  /** A further address belongs to the first who has it. */
  private ownAliases(person: ImportedPerson, place: string): readonly string[] {
    return person.aliases.filter((alias) => {
      const owner = this.owners.get(alias);
      if (owner !== undefined) this.notes.push(`${place}: ${alias} belongs to ${owner} already`);
      else this.owners.set(alias, person.address);
      return owner === undefined;
    });
  }
}
