import type { Finding } from '../message/kind.ts';
import type { Wording } from '../message/render-message.ts';

/** “, expected a, b”, or nothing where no expectation is known. */
const expected = ({ expected: phrases = [] }: Finding): string =>
  phrases.length === 0 ? '' : `, expected ${phrases.join(', ')}`;
/** “; did you mean a or b?” after something that is not known. */
const near = ({ expected: names = [] }: Finding): string =>
  names.length === 0 ? '' : `; did you mean ${names.join(' or ')}?`;

/**
 * English for what one meets first: files, YAML, keys, the parts of a dossier, its figures, packs, templates, publishing, and
 * every error. Rules about a text (`term/…`, `number/…` and so on) are said in Chinese, as the text is. What a sentence is
 * made of stays as it is: a metric's name and many expectations are Chinese.
 */
export const en: Wording = {
  'usage/type': (given) => `${given.subject} is of the wrong type (${given.actual})${expected(given)}`,
  'usage/option': (given) => `${given.subject} is ${given.actual}; it must be one of ${given.expected?.join(', ')}`,
  'usage/stopped': () => 'the pool of threads was stopped before this was done',
  'usage/rule-id': ({ actual }) =>
    `the id of a rule is ${actual}; it must be group/name in small letters, digits and hyphens, with a group of your own`,
  'input/no-folder': ({ actual, subject }) =>
    subject === undefined ? `there is no folder ${actual}` : `${actual} is a file; it must be a folder`,
  'input/no-match': ({ actual }) => `no dossier (a folder with a report.yaml) matches ${actual}`,
  'input/no-pack-match': ({ actual }) => `no pack (a folder with a pack.yaml) matches ${actual}`,
  'input/link': ({ actual }) => `${actual} is a link that is not followed; put the file or folder itself there`,
  'input/unreadable': ({ subject, actual }) => `cannot read ${subject}: ${actual}`,
  'input/not-docx': ({ actual }) => `this is not a .docx that fazhi wrote and people edited: ${actual}`,
  'import/format': ({ subject, actual }) => `cannot read ${subject}: ${actual}`,
  'check/workbook': ({ subject }) => `${subject} is a workbook, not a report; give a .docx, .md or .txt`,
  'verify/no-anchors': () =>
    'the file has no bookmarks of ours, so its figures cannot be compared; public editions and files of other programs have none',
  'verify/unbuildable': () => 'the dossier has errors, so there is no draft to compare with; correct them first',
  'worker/ended': ({ actual }) => `the worker is of no use any more (${actual}); make another one`,
  'output/locked': ({ subject, actual }) => `another fazhi is writing to ${subject} (${actual}); wait for it to finish`,
  'output/unwritable': ({ subject, actual }) => `cannot write ${subject}: ${actual}`,

  'input/encoding': () => 'the file is not UTF-8 (it may be GBK); save it as UTF-8',
  'input/empty': () => 'the file is empty; write something into it or delete it',
  'input/too-large': () =>
    'the file is larger than 1 MB; split it: one file in facts/ per department, one text per section',
  'input/too-many': ({ actual }) => `${actual} further problems of this file are not listed; correct these first`,
  'input/noncharacter': ({ actual }) => `character ${actual} must not stand in text; delete it`,
  'input/control-character': ({ actual }) => `invisible control character ${actual}; delete it`,
  'input/dropped-character': ({ subject, actual }) =>
    `${subject} has character ${actual}, which must not stand in text, and was read without it; check the place`,
  'input/cell-error': ({ subject, actual }) =>
    `${subject} shows the error ${actual}; there is nothing to read: mend the formula or type the text`,
  'input/uncalculated-cell': ({ subject }) =>
    `the formula of ${subject} has no stored result and was read as empty; open the file in Excel or WPS and save it once`,
  'input/struck-cell': ({ subject, actual }) =>
    `"${actual}" in ${subject} is struck through and was read; delete it if void`,
  'input/hidden-row': ({ subject }) => `${subject} is hidden or filtered out and was read; delete it if unwanted`,
  'input/hidden-column': ({ subject }) => `${subject} is hidden and was read; delete it if unwanted`,
  'input/hidden-sheet': ({ actual }) => `sheet ${actual} is hidden and was not read; show it if it is to be read`,
  'input/comments': ({ subject, actual }) =>
    `${actual} comments of ${subject} were not read; write what they ask for into the text or the cells`,
  'input/unread-notes': ({ subject, actual }) =>
    `${actual} notes (${subject}) were not read; write figures and demands in them into the text`,
  'input/hidden-words': ({ subject, actual }) =>
    `${subject} has hidden words "${actual}" that were not read; show them if they are to be read`,
  'input/struck-words': ({ subject, actual }) =>
    `"${actual}" of ${subject} is struck through and was read all the same; delete what no longer holds`,
  'input/unread-part': ({ subject, actual }) =>
    `${subject} has ${actual} whose words were not read; type them if they are to be read`,
  'input/unread-file': ({ subject, actual }) =>
    `${subject} refers to ${actual} that was not read; open it in Word, copy its content in and save again`,
  'input/half-width': ({ actual }) =>
    `nearly all punctuation (${actual} places) is half-width, as after a conversion; it was checked as if full-width`,
  'yaml/syntax': ({ actual }) => `not YAML: ${actual}`,
  'yaml/look-alike': (finding) => `${finding.subject} ${finding.actual}${expected(finding)}`,
  'yaml/folded': ({ actual }) =>
    actual === undefined
      ? 'the text runs over several lines and would be joined with blanks; write it on one line, or put | after the key'
      : `${actual} joins lines and paragraphs; use |`,
  'yaml/tab': () => 'indented with a tab; use blanks',
  'yaml/too-deep': () => 'brackets or lists are nested too deep',
  'yaml/alias': ({ actual }) =>
    `alias ${actual} is not defined, refers to itself or expands too often; write the content out, or quote it if it is text`,
  'yaml/commented-key': ({ actual, expected: keys = [] }) =>
    `${actual} stands in a comment and does nothing: what is beside it is published; write it as a key of that item: ${keys.join('')}`,
  'yaml/duplicate-key': ({ actual }) => `key ${actual} is written twice`,
  'yaml/other-base': ({ actual }) =>
    `${actual} is read in another base; write a plain number, or quote a code: "${actual}"`,
  'yaml/leading-zero': ({ actual }) => `${actual} loses its leading zeros; quote a code: "${actual}"`,
  'schema/unknown-key': (finding) =>
    finding.subject === undefined
      ? `there is no key ${finding.actual}${expected(finding)}`
      : `there is no key ${finding.actual}; did you mean ${finding.subject}?`,
  'schema/wrong-key': (finding) => `key ${finding.actual} is not well-formed${expected(finding)}`,
  'schema/missing-key': (finding) => `${finding.actual} lacks ${finding.subject}${expected(finding)}`,
  'schema/wrong-type': (finding) => `${finding.subject ?? 'the file'} is ${finding.actual}${expected(finding)}`,
  'schema/wrong-value': (finding) => `the value of ${finding.subject} is ${finding.actual}${expected(finding)}`,

  'dossier/missing-file': (finding) => `the dossier has no ${finding.actual}${expected(finding)}`,
  'dossier/unknown-file': (finding) => `${finding.actual} is no file of a dossier and is not read${expected(finding)}`,
  'dossier/document-number': (finding) => `document number ${finding.actual} is not in due form${expected(finding)}`,
  'dossier/link': ({ actual }) => `${actual} is a link that is not followed; put the file or folder itself there`,
  'dossier/bad-path': ({ actual }) => `${actual} is outside the dossier`,
  'dossier/attachment-text': ({ subject, actual }) => `attachment ${subject} must have either file or text: ${actual}`,
  'dossier/duplicate-id': ({ actual }) => `id ${actual} is used twice`,
  'dossier/unknown-department': (finding) =>
    `department ${finding.actual} is not among departments of report.yaml${near(finding)}`,
  'dossier/ambiguous-department': ({ actual, expected: owners = [] }) =>
    `${actual} is the name or alias of several departments: ${owners.join(', ')}`,
  'dossier/unknown-evidence': (finding) => `there is no evidence ${finding.actual}${near(finding)}`,
  'dossier/other-pack': (finding) => `the dossier does not use the pack ${finding.actual}${expected(finding)}`,
  'dossier/wrong-year': (finding) => `the year of ${finding.subject} is ${finding.actual}${expected(finding)}`,
  'dossier/stated-twice': ({ subject, actual }) => `${subject} is stated in two places (${actual})`,

  'fact/unknown-metric': (finding) => `there is no metric ${finding.actual}${near(finding)}`,
  'fact/stated-twice': ({ subject, actual }) => `${subject} is stated twice and differs: ${actual}`,
  'fact/stated-twice-agreeing': ({ subject, actual }) => `${subject} is stated twice (also ${actual}); taken once`,
  'fact/several-forms': (finding) => `${finding.subject} has ${finding.actual} at once${expected(finding)}`,
  'fact/wrong-form': (finding) => `${finding.subject} is given as ${finding.actual}${expected(finding)}`,
  'fact/zero-denominator': ({ subject }) => `the denominator of ${subject} is 0`,
  'fact/numerator-exceeds': ({ subject, actual }) => `the numerator of ${subject} exceeds its denominator (${actual})`,
  'fact/negative': ({ subject, actual }) => `${subject} is negative: ${actual}`,
  'fact/not-whole': (finding) => `${finding.subject} is ${finding.actual}${expected(finding)}`,
  'fact/parts-sum': (finding) => `the parts of ${finding.subject} add up to ${finding.actual}${expected(finding)}`,
  'fact/rate-mismatch': (finding) => `${finding.subject} is given as ${finding.actual}${expected(finding)}`,
  'fact/precision': (finding) => `the precision of ${finding.subject} is ${finding.actual}${expected(finding)}`,
  'fact/imprecise-number': ({ actual }) => `${actual} has more than 15 digits and loses some; quote it`,
  'fact/open': ({ subject }) => `open: ${subject} has no value yet`,
  'fact/required': ({ subject }) => `${subject} is required and has no value`,
  'fact/target-unmet': (finding) => `target missed: ${finding.subject} is ${finding.actual}${expected(finding)}`,
  'fact/public-on-internal': ({ subject, actual }) => `${subject} is public but rests on ${actual}, which is internal`,
  'fact/unused': ({ subject }) => `${subject} is not in the report`,
  'fact/stale-text': ({ actual, expected: [now] = [] }) => `the text says ${actual}, the ledger ${now}`,
  'fact/untraceable-number': ({ actual, subject, expected: [link] = [] }) =>
    `${actual} has no source; ${subject === undefined ? 'cite a fact' : `it looks like ${subject}: cite ${link}`}`,

  'prose/unknown-section': (finding) => `the pack has no section ${finding.actual}${near(finding)}`,
  'prose/missing-section': ({ subject, actual }) => `open: section ${subject} has no text; write prose/${actual}.md`,
  'prose/from-data': ({ subject, actual }) =>
    `nobody wrote section ${subject}; it is listed from the data. To use your own words, write prose/${actual}.md`,
  'prose/unsupported': (finding) => `the text of a report has no ${finding.actual}${expected(finding)}`,
  'prose/unknown-task': (finding) => `the task list has no task ${finding.actual}${near(finding)}`,

  'pack/not-found': (finding) => `pack ${finding.actual} is not found${expected(finding)}`,
  'pack/version': (finding) => `the version of pack ${finding.subject} is ${finding.actual}${expected(finding)}`,
  'pack/range': (finding) => `the version range of pack ${finding.subject} is ${finding.actual}${expected(finding)}`,
  'pack/cycle': ({ actual }) => `packs extend each other in a circle: ${actual}`,
  'pack/missing-template': (finding) => `template ${finding.actual} is missing${expected(finding)}`,
  'pack/duplicate-section': ({ actual }) => `section id ${actual} is used twice`,
  'pack/duplicate-metric': ({ actual }) => `metric id ${actual} is used twice`,
  'pack/restated-metric': ({ actual, expected: [below] = [] }) =>
    `metric ${actual} is already in ${below}; change it by a patch { op: set, target: ${actual}, values: { … } }`,
  'pack/missing-target': (finding) =>
    `the target ${finding.actual} of a patch is neither in ${finding.subject} nor below${near(finding)}`,
  'pack/suspect': ({ subject, actual }) =>
    `the base of ${subject} changed after the patch (${actual}) was written; the patch applies, and waits for review`,
  'pack/unrecorded': ({ subject, actual }) => `the patch (${actual}) to ${subject} does not record its base`,
  'pack/lock-unreadable': () => 'fazhi.lock is not JSON; remove marks of a merge, or lock again',
  'pack/no-lock': ({ expected: ids = [] }) => `there is no fazhi.lock that locks ${ids.join(', ')}`,
  'pack/locked-version': (finding) => `pack ${finding.subject} is now ${finding.actual}${expected(finding)} as locked`,
  'pack/locked-integrity': ({ subject, actual }) => `the content of pack ${subject} ${actual} is not as locked`,
  'pack/unlocked': ({ actual, subject }) => `fazhi.lock does not lock pack ${actual} ${subject}`,
  'pack/no-sections': () => 'the pack has no sections and extends no pack',

  'template/syntax': ({ actual }) => `not a template: ${actual}`,
  'template/unknown-helper': (finding) => `there is no helper ${finding.actual}${expected(finding)}`,
  'template/unknown-name': (finding) => `there is no name ${finding.actual}${expected(finding)}`,
  'template/unknown-metric': (finding) =>
    `the template cites metric ${finding.actual}, which there is not${near(finding)}`,
  'template/unknown-partial': (finding) => `there is no partial ${finding.actual}${expected(finding)}`,
  'template/forbidden': (finding) => `${finding.actual} must not stand in a template${expected(finding)}`,

  'output/open-slots': ({ subject, actual }) => `${actual} slots of ${subject} are open; fill them before it leaves`,
  'output/check-errors': ({ subject, actual }) => `${subject} was not made: the check found ${actual} errors`,
  'output/fact-mismatch': (finding) => `${finding.subject} reads back as ${finding.actual}${expected(finding)}`,
  'output/leak': ({ subject, actual }) => `the public edition gives away ${subject} (${actual})`,
  'output/internal-mark': ({ subject, actual }) => `the public edition cites ${subject} (${actual}), which is internal`,
  'output/print-lost': ({ actual }) =>
    `the PDF lacks characters of the .docx (${actual}) and was not written; convert it with another program`,
  'output/print-foreign': ({ actual }) =>
    `the PDF has characters that the .docx lacks (${actual}) and was not written; convert it with another program`,
  'output/print-torn': ({ actual }) =>
    `the paragraph ${actual} is not whole in the PDF, which was not written; convert it with another program`,
  'output/print-fonts': ({ actual, expected: fonts = [] }) =>
    `the PDF is drawn in ${actual}${fonts.length > 0 ? ` and lacks ${fonts.join(', ')}` : ''}, so it is marked as a preview; install the fonts and convert again`,
  'output/secrecy': ({ actual }) => `the dossier is classified ${actual}; it has no public edition`,
  'output/inferable': ({ subject, actual, expected: [sum = ''] = [] }) =>
    `internal ${subject} (${actual}) can be computed from the public edition: ${sum}`,
};
