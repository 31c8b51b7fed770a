const core = '^packages/core/src';
const foundation = 'tree|message|numeral|ooxml|source';
const stages = 'dossier|metrics|ledger|evidence|pack|outline|markdown|coverage|edition|lint|readers|writers|redline';

/** Each library and the one place that may import it. A type-only import of zod is free: schemas are passed about. */
const homes = {
  zod: 'core/src/model',
  'vfile-message': 'core/src/message',
  'big.js': 'core/src/numeral',
  fflate: 'core/src/ooxml',
  pako: 'core/src/ooxml',
  '@xmldom/xmldom': 'core/src/ooxml',
  hucre: 'core/src/ooxml',
  yaml: 'core/src/source',
  'js-yaml': 'core/src/source',
  handlebars: 'core/src/outline',
  semver: 'core/src/pack',
  '@noble/hashes': 'core/src/folder',
  docx: 'core/src/writers/docx',
  diff: 'core/src/(?:readers|redline|source)',
  commander: 'cli/src/command[.]ts',
  picocolors: 'cli/src/reporters',
  '@clack/prompts': 'cli/src/inputs/ask[.]ts',
};
const escaped = (name) => name.replaceAll(/[.]/g, '[.]');

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'packages-flow-down',
      comment: 'cli knows core and templates; core and templates know no package of ours, so each can be used alone.',
      severity: 'error',
      from: { path: '^packages/(core|templates)/src' },
      to: { path: '^(packages/(?!$1/)|@fazhi/)' },
    },
    {
      name: 'model-is-alone',
      comment: 'Nouns import nothing of ours: whatever passes between stages can be read without knowing a stage.',
      severity: 'error',
      from: { path: `${core}/model/` },
      to: { path: `${core}/`, pathNot: `${core}/model/` },
    },
    {
      name: 'foundation-knows-the-model-only',
      comment:
        'Foundation serves every stage; were it to know one, all would. `source` may also speak through `message`.',
      severity: 'error',
      from: { path: `${core}/(${foundation})/` },
      to: { path: `${core}/`, pathNot: [`${core}/model/`, `${core}/$1/`, `${core}/message/`] },
    },
    {
      name: 'message-knows-the-model-only',
      comment: 'Messages are below everything that speaks.',
      severity: 'error',
      from: { path: `${core}/message/` },
      to: { path: `${core}/`, pathNot: [`${core}/model/`, `${core}/message/`] },
    },
    {
      name: 'stages-do-not-know-each-other',
      comment: 'What one stage returns and another takes is a noun of the model; only flows know two stages.',
      severity: 'error',
      from: { path: `${core}/(${stages})/` },
      to: { path: `${core}/`, pathNot: [`${core}/$1/`, `${core}/model/`, `${core}/(${foundation})/`] },
    },
    {
      name: 'rules-do-not-know-each-other',
      comment: 'A rule is one file that can be read, switched off and deleted alone.',
      severity: 'error',
      from: { path: `${core}/lint/rules/(.+)[.]ts$`, pathNot: '/index[.]ts$' },
      to: { path: `${core}/lint/rules/`, pathNot: `${core}/lint/rules/$1[.]ts$` },
    },
    {
      name: 'core-is-pure',
      comment: 'Core runs in a browser and in a test without a mock: files, clock and network stay outside.',
      severity: 'error',
      from: { path: `${core}/`, pathNot: `${core}/node/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'node-is-an-edge',
      comment: 'node/ is the disk; nothing in core leans on it.',
      severity: 'error',
      from: { path: `${core}/`, pathNot: `${core}/node/` },
      to: { path: `${core}/node/` },
    },
    {
      name: 'folder-is-an-edge',
      comment:
        'folder/ composes; nothing in core but the disk and the entry for packs knows that values come from folders.',
      severity: 'error',
      from: { path: `${core}/`, pathNot: [`${core}/(?:folder|node)/`, `${core}/packs[.]ts$`] },
      to: { path: `${core}/folder/` },
    },
    ...Object.entries(homes).map(([library, home]) => ({
      name: `${library.replaceAll(/[@/]/g, '').replaceAll('.', '-')}-lives-in-one-place`,
      comment: `${library} is imported below packages/${home} alone, so that it can be replaced there.`,
      severity: 'error',
      from: { path: '^packages/[^/]+/src', pathNot: `^packages/${home}` },
      to: { path: `(^|/)node_modules/${escaped(library)}/`, dependencyTypesNot: ['type-only'] },
    })),
    {
      name: 'no-circular',
      comment: 'A cycle means that two files are one concept, or that one of them is in the wrong place.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-production-dep-on-test',
      comment: 'Source does not lean on tests.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src' },
      to: { path: '(^|/)test/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'types', 'import', 'default'] },
  },
};
