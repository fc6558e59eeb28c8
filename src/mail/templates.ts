import { Liquid, type Template } from 'liquidjs';
import type { MailDataByKind, MailKind } from '#domain/ticket/mail-data.ts';
import type { Runbooks } from './runbooks.ts';
import { type FileOf, TemplateError, type TemplateFault, toTemplateFault } from './templates/fault.ts';
import {
  languageFiles,
  readTemplateFiles,
  type TemplateFile,
  type TemplateFiles,
} from './templates/files.ts';
import { escapeHtml, type FilterContext, type Rendition, registerFilters } from './templates/filters.ts';
import { tidyText, toParagraphs } from './templates/paragraphs.ts';
import { mailKinds, sampleData, sampleNow } from './templates/samples.ts';
import { oneLine } from './templates/subject.ts';

/** The words of all mails, compiled. Rendering reads no file. */
export interface Templates {
  /** By language, `en` among them; a language has the kinds that its folder has. */
  readonly byLanguage: ReadonlyMap<string, LanguageTemplates>;
}

interface LanguageTemplates {
  readonly language: string;
  readonly engines: Readonly<Record<Rendition, Liquid>>;
  readonly mails: ReadonlyMap<string, CompiledMail>;
  readonly fileOf: FileOf;
}

interface CompiledMail {
  readonly file: string;
  readonly subject: readonly Template[];
  readonly text: readonly Template[];
  readonly html: readonly Template[];
}

export interface RenderedMail {
  /** One line, without control characters. */
  readonly subject: string;
  readonly text: string;
  /** A whole document. */
  readonly html: string;
  /** The language it is in: the one asked for, or `en`. */
  readonly language: string;
}

/** What one mail may cost to render. */
const limits = { parseLimit: 1_000_000, renderLimit: 2_000, memoryLimit: 500_000_000 };

/**
 * Reads and compiles a folder of templates: `<language>/<kind>.liquid` is a mail, its first line the
 * subject; `<language>/parts/` and the folder itself hold what mails share. What a language lacks, it
 * takes from `en`.
 *
 * @param timeZone IANA name; in which mails show instants
 * @param runbooks what mails quote by its id
 * @throws TemplateError with all faults
 */
export function loadTemplates(folder: string, timeZone: string, runbooks: Runbooks = new Map()): Templates {
  const files = readTemplateFiles(folder);
  const faults: TemplateFault[] = [];
  const byLanguage = new Map(
    files.languages.map((language) => [
      language,
      compileLanguage(files, { language, timeZone, runbooks }, faults),
    ]),
  );
  for (const kind of mailKinds) {
    if (byLanguage.get('en')?.mails.has(kind)) continue;
    faults.push({ file: `${folder}/en`, line: null, column: null, what: `there is no ${kind}.liquid` });
  }
  if (faults.length > 0) throw new TemplateError(faults);
  return { byLanguage };
}

/**
 * @param mail `now` is when it is sent, so that it can say "today"; without it days are told by their date
 * @throws TemplateError
 */
export function render<K extends MailKind>(
  templates: Templates,
  mail: {
    readonly kind: K;
    readonly language: string;
    readonly data: MailDataByKind[K];
    readonly now?: Date;
  },
): RenderedMail {
  const wanted = templates.byLanguage.get(mail.language);
  const found = wanted?.mails.has(mail.kind) ? wanted : templates.byLanguage.get('en');
  const compiled = found?.mails.get(mail.kind);
  if (found === undefined || compiled === undefined) {
    throw new TemplateError([
      { file: mail.kind, line: null, column: null, what: 'there is no such template' },
    ]);
  }
  const { engines, language } = found;
  const scope = { ...mail.data, kind: mail.kind, language, now: mail.now?.toISOString() ?? null };
  try {
    const subject = oneLine(String(engines.text.renderSync([...compiled.subject], scope)));
    const text = tidyText(String(engines.text.renderSync([...compiled.text], scope)));
    const content = toParagraphs(String(engines.html.renderSync([...compiled.html], scope)));
    const html = String(engines.html.renderFileSync('layout', { language, subject, content }));
    return { subject, text, html, language };
  } catch (error) {
    throw new TemplateError([toTemplateFault(error, compiled.file, found.fileOf)], error);
  }
}

/** Renders every mail of every language with sample data. @returns what fails, in the order of the folder */
export function checkTemplates(templates: Templates): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  for (const { language, mails } of templates.byLanguage.values()) {
    for (const kind of mailKinds) {
      if (!mails.has(kind)) continue;
      try {
        for (const data of sampleData[kind]) render(templates, { kind, language, data, now: sampleNow });
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        faults.push(...error.faults);
      }
    }
  }
  return faults;
}

function compileLanguage(
  files: TemplateFiles,
  context: Omit<FilterContext, 'rendition'>,
  faults: TemplateFault[],
): LanguageTemplates {
  const { language } = context;
  const { own, parts, fileOf } = languageFiles(files, language);
  const engines = {
    text: makeEngine({ ...context, rendition: 'text' }, parts),
    html: makeEngine({ ...context, rendition: 'html' }, parts),
  };
  const mails = new Map<string, CompiledMail>();
  for (const file of own) {
    const kind = mailKinds.find((known) => known === file.name);
    try {
      if (kind === undefined)
        throw new Error(`there is no mail of this kind; there are ${mailKinds.join(', ')}`);
      mails.set(kind, compileMail(file, engines));
    } catch (error) {
      faults.push(toTemplateFault(error, file.path, fileOf));
    }
  }
  return { language, engines, mails, fileOf };
}

/** Each part keeps its place in the file, so that an error tells the line and column that an editor shows. */
function compileMail(file: TemplateFile, engines: Readonly<Record<Rendition, Liquid>>): CompiledMail {
  const label = 'Subject: ';
  const end = file.content.indexOf('\n');
  const first = end < 0 ? file.content : file.content.slice(0, end);
  if (!first.startsWith(label)) throw new Error('the first line is not "Subject: …"');
  const subject = ' '.repeat(label.length) + first.slice(label.length);
  const body = end < 0 ? '' : file.content.slice(end);
  return {
    file: file.path,
    subject: engines.text.parse(subject, file.path),
    text: engines.text.parse(body, file.path),
    html: engines.html.parse(body, file.path),
  };
}

function makeEngine(context: FilterContext, parts: Readonly<Record<string, string>>): Liquid {
  const { rendition } = context;
  const engine = new Liquid({
    templates: { ...parts },
    extname: `.${rendition}.liquid`,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    cache: true,
    ...limits,
    ...(rendition === 'html' ? { outputEscape: escapeHtml } : {}),
  });
  registerFilters(engine, context);
  return engine;
}
