import { InputError, plainMessage, readReturned } from '@fazhi/core';
import { bringHome, openDraft } from '@fazhi/core/folder';
import { exitCodes } from '../exit-code.ts';
import { readInput } from '../inputs/read-input.ts';
import { editionOf } from '../inputs/report/edition-of.ts';
import { headOf } from '../inputs/report/head-of.ts';
import { originOf } from '../inputs/report/origin-of.ts';
import { refuseOtherOrgan } from '../inputs/report/refuse-other-organ.ts';
import { shippedPacks } from '../inputs/shipped-packs.ts';
import { stringifyJson } from '../reporters/json.ts';
import { besideJson, besidePretty } from '../reporters/verbs/beside.ts';
import { homecomingPretty } from '../reporters/verbs/homecoming.ts';
import { remarksPretty } from '../reporters/verbs/remarks.ts';
import { verificationPretty } from '../reporters/verbs/verify.ts';
import type { Run } from '../verb.ts';

/** What people changed in a .docx: which figures, and which figures no fact backs; with `--update` all of it goes home. */
export const verify: Run = async ([file = '', given], options, host) => {
  const bytes = await readInput(file, '请给出改过的 .docx 的路径', host);
  const returned = readReturned(bytes);
  const { dossier, edition: listed } = await originOf(file, host);
  const folder = given ?? dossier;
  if (folder === undefined) {
    throw new InputError({
      code: 'verify/no-dossier',
      found: `不知道 ${file} 是从哪个卷宗生成的`,
      remedy: '请在文件后面写上卷宗文件夹',
    });
  }
  const { files } = host;
  const { value: draft } = await openDraft(folder, shippedPacks, files);
  if (!draft)
    throw new InputError({
      code: 'verify/unbuildable',
      found: `卷宗 ${folder} 有错误，打不开`,
      remedy: '请先用 fazhi check 改好卷宗',
    });

  const head = headOf(returned);
  const chosen = editionOf({ file, said: returned.edition, listed, head, asked: options.edition });
  const into = { draft, folder, shelf: shippedPacks, files, edition: chosen };
  const { verification, changes, ...home } = await bringHome({ bytes, file }, into);
  refuseOtherOrgan(file, { head, verification }, { draft, folder });
  const { updates, refused } = home.facts;
  const paths = [...changes.keys()];
  if (options.format === 'json') {
    const { wording, stale, following, unplaced, remarks, beside } = home;
    host.stdout(
      stringifyJson({
        dossier: folder,
        edition: chosen,
        ...verification,
        updates,
        refused,
        wording,
        stale: stale.map(plainMessage),
        following,
        unplaced,
        ...besideJson(beside),
        remarks,
        files: paths,
      }),
    );
  } else host.stdout(verificationPretty(verification, draft) + besidePretty(home.beside) + remarksPretty(home.remarks));

  const isShown = options.update === true || options.dryRun === true;
  if (isShown && options.format !== 'json') host.stdout(homecomingPretty({ ...home, changes }, { draft, folder }));
  if (options.update === true && options.dryRun !== true)
    for (const [path, content] of changes) await files.write(path, content);
  // Beside a draft of now that is not the one it was built from, an annex made from data reads otherwise without anybody's edit:
  // whether such words went home is asked of whoever brings them home.
  const isAsked = isShown || home.beside.isBaseKnown;
  const left = [isAsked ? home.unplaced : [], home.beside.numbers, home.beside.passages].flat();
  return home.isVerified && left.length === 0 ? exitCodes.clean : exitCodes.findings;
};
