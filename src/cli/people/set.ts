import { findPerson, type SetByHand, setByHand, unsetByHand } from '#db/directory-list.ts';
import { fail } from '#domain/errors.ts';
import { refuse, writeJson } from '../output.ts';
import type { DeskOptions, Session } from '../session.ts';
import { oneLine } from '../text.ts';

const texts = ['name', 'title', 'department', 'site', 'language', 'phone'] as const;

export interface SetOptions extends DeskOptions, Partial<Record<(typeof texts)[number], string>> {
  readonly vip?: boolean;
  readonly asImported?: true;
}

const wellFormed = /^[^\s@<>",;:()[\]\\]{1,64}@[^\s@<>",;:()[\]\\]{1,190}$/;

/** Sets what no import changes any more, or, with `--as-imported`, lets the next import set it again. */
export async function setPerson(session: Session, name: string, options: SetOptions): Promise<number> {
  const address = name.trim().toLowerCase();
  if (!wellFormed.test(address)) return refuse(session.out, `"${oneLine(name)}" is no address.`);
  const { language } = options;
  if (language !== undefined && !/^(?:[a-z]{2})?$/.test(language))
    return refuse(
      session.out,
      `"${oneLine(language)}" is no language; it looks like de, and is empty for none.`,
    );
  const values: SetByHand = {
    ...(options.vip === undefined ? {} : { vip: options.vip }),
    ...Object.fromEntries(
      texts.flatMap((key) => {
        const value = options[key];
        return value === undefined ? [] : [[key, oneLine(value).slice(0, 200) || null]];
      }),
    ),
  };
  const isEmpty = Object.keys(values).length === 0;
  if (isEmpty && !options.asImported)
    return refuse(session.out, 'there is nothing to set; --help shows what can be.');
  await session.db.transaction().execute(async (trx) => {
    if (options.asImported) {
      if ((await findPerson(trx, address)) === undefined) throw fail('directory.unknown-person', { address });
      await unsetByHand(trx, address);
    }
    if (!isEmpty) await setByHand(trx, address, values);
  });
  const person = await findPerson(session.db, address);
  if (options.json) writeJson(session.out, person);
  else session.out.tell(`${person?.address ?? address}: by hand are ${person?.byHand.join(', ') || 'none'}.`);
  return 0;
}
