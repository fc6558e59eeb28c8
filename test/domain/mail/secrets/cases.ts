import { readFileSync } from 'node:fs';
import { marker } from '#domain/mail/secrets/mask.ts';
import { type SecretKind, secretKinds } from '#domain/mail/secrets/secret.ts';

export interface Case {
  readonly language: string;
  readonly text: string;
  readonly masked: string;
  readonly kinds: readonly SecretKind[];
  readonly secrets: readonly string[];
}

const marked = /⟦([a-z-]+):([^⟧]*)⟧/g;

/** Reads a file of labelled cases; its first line says how they are written. */
export function readCases(file: string): readonly Case[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [language, written] = line.startsWith('#') ? [] : line.split('\t');
    if (language === undefined || written === undefined) return [];
    const text = written.replaceAll('\\n', '\n').replaceAll('\\t', '\t').replaceAll('\\\\', '\\');
    const found = [...text.matchAll(marked)];
    return [
      {
        language,
        text: text.replaceAll(marked, '$2'),
        masked: text.replaceAll(marked, (_, kind: string) => marker(toKind(kind))),
        kinds: [...new Set(found.map((match) => toKind(match[1] ?? '')))],
        secrets: found.map((match) => match[2] ?? ''),
      },
    ];
  });
}

function toKind(name: string): SecretKind {
  const kind = secretKinds.find((each) => each === name);
  if (kind === undefined) throw new Error(`no such kind: ${name}`);
  return kind;
}
