import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TemplateFile {
  /** Without folder and `.liquid`. */
  readonly name: string;
  readonly path: string;
  readonly content: string;
}

/** All files of a folder of templates; keys are paths below it, with `/`. */
export interface TemplateFiles {
  readonly folder: string;
  /** `en` first. */
  readonly languages: readonly string[];
  readonly contents: ReadonlyMap<string, string>;
}

/** @throws where the folder cannot be read */
export function readTemplateFiles(folder: string): TemplateFiles {
  const contents = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.liquid')) continue;
    const path = join(entry.parentPath, entry.name);
    const key = path.slice(join(folder, '/').length).replaceAll('\\', '/');
    contents.set(
      key,
      readFileSync(path, 'utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n'),
    );
  }
  const found = [...contents.keys()].flatMap((key) => /^([a-z]{2})\//.exec(key)?.[1] ?? []);
  const languages = [...new Set(['en', ...found.sort()])];
  return { folder, languages, contents };
}

/**
 * A language's own mails, and the parts that they may include: its own over those of `en`. A part without `.text` or
 * `.html` serves both.
 */
export function languageFiles(files: TemplateFiles, language: string) {
  const own: TemplateFile[] = [];
  const parts: Record<string, string> = {};
  const paths = new Map<string, string>();
  for (const prefix of ['', 'en/', `${language}/`]) {
    for (const [key, content] of files.contents) {
      if (!key.startsWith(prefix)) continue;
      const name = key.slice(prefix.length);
      const isPart = prefix === '' ? !name.includes('/') : name.startsWith('parts/');
      if (isPart) {
        for (const each of renditionsOf(name)) {
          parts[each] = content;
          paths.set(each, join(files.folder, key));
        }
      } else if (prefix === `${language}/` && !name.includes('/')) {
        own.push({ name: name.replace(/\.liquid$/, ''), path: join(files.folder, key), content });
      }
    }
  }
  return { own, parts, fileOf };

  /** @param input the text of the file, where the engine does not say its name */
  function fileOf(name: string | undefined, input: string): string | undefined {
    const part = name ?? Object.keys(parts).find((key) => parts[key] === input);
    return part === undefined ? undefined : (paths.get(part) ?? part);
  }
}

/** `parts/x.liquid` as the engines of both renditions look for it. */
function renditionsOf(name: string): readonly string[] {
  return /\.(?:text|html)\.liquid$/.test(name)
    ? [name]
    : ['text', 'html'].map((rendition) => name.replace(/liquid$/, `${rendition}.liquid`));
}
