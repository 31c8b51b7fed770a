import { defaultLayout, fontNeeds } from '@fazhi/core';
import { openDossier } from '@fazhi/core/folder';
import { exitCodes } from '../exit-code.ts';
import { dossierLayout } from '../inputs/dossier-layout.ts';
import { stringifyJson } from '../reporters/json.ts';
import type { Run } from '../verb.ts';
import { version } from '../version.ts';

const oldestNode = [20, 19] as const;

/** What this machine lacks for the document to look as it should. */
export const doctor: Run = async ([folder], options, host) => {
  const dossier = folder === undefined ? undefined : (await openDossier(folder, host.files)).value;
  const layout = dossier && folder !== undefined ? await dossierLayout(dossier, folder, host.files) : defaultLayout;
  const installed = await host.fonts();
  const fonts = fontNeeds(layout).map(({ use, family, files, alternatives }) => {
    const found = installed.some((name) => name === family || files.includes(name.toLowerCase()));
    return { use, family, found, alternatives };
  });
  const office = await host.office?.();
  const converters = (await office?.converters()) ?? [];
  const reader = await office?.reader();
  const [major = 0, minor = 0] = host.nodeVersion.split('.').map(Number);
  const node = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  const fine = node && fonts.every(({ found }) => found);
  if (options.format === 'json') {
    host.stdout(
      stringifyJson({
        version,
        node: { version: host.nodeVersion, sufficient: node },
        platform: host.platform,
        fonts,
        programs: [...converters, ...(reader ? [reader] : [])],
      }),
    );
  } else {
    host.stdout(
      [
        `fazhi ${version}`,
        `${node ? '可用' : '过旧'}  Node.js ${host.nodeVersion}${node ? '' : `，应为 ${oldestNode.join('.')} 或更新`}`,
        ...fonts.map(({ use, family, found, alternatives }) =>
          found
            ? `已装  ${family}（${use}）`
            : `缺少  ${family}（${use}），打开时会换成别的字体；可安装该字体，或在 report.yaml 的 layout.fonts 里改用${alternatives.length > 0 ? alternatives.join('、') : '本机已有的字体'}`,
        ),
        ...(converters.length > 0
          ? converters.map(({ id, name, path }) => `可用  ${name}（${path}），build --to pdf --with ${id}`)
          : ['没有  LibreOffice、WPS、Word，不能生成 PDF']),
        reader
          ? `可用  pdftotext（${reader.path}），核对 PDF`
          : '没有  pdftotext（在 poppler 里），不能核对 PDF，也就不生成',
        fine ? '本机可以正常使用' : '缺字体不影响生成文件，只影响在本机打开时的样子',
        '',
      ].join('\n'),
    );
  }
  return fine ? exitCodes.clean : exitCodes.findings;
};
