import { pathToFileURL } from 'node:url';

/** What `--with` takes: the first that is found converts where nothing is asked for. */
export const converterIds = ['soffice', 'wps', 'word'] as const;
export type ConverterId = (typeof converterIds)[number];

/** What a program is to do: read the one, write the other, and keep whatever else it has to itself. */
export interface Conversion {
  readonly docx: string;
  readonly pdf: string;
  /** A folder that is removed afterwards. */
  readonly folder: string;
}

export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** A program that makes a PDF of a Word file. */
interface Converter {
  readonly id: ConverterId;
  readonly name: string;
  /** What it is called where programs are looked for. */
  readonly names: readonly string[];
  /** Where it stands by default, by system; `%NAME%` is a variable of the environment. */
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly command: (program: string, conversion: Conversion) => Command;
}

const programFiles = ['%ProgramFiles%', '%ProgramFiles(x86)%', '%LOCALAPPDATA%'];
const under = (...paths: readonly string[]): readonly string[] =>
  programFiles.flatMap((folder) => paths.map((path) => `${folder}\\${path}`));

/**
 * Word and WPS have no command that converts: on Windows a script asks them to. Paths come by the environment, so that
 * none of them is ever read as a piece of the script.
 */
const askedBy = (application: string): Converter['command'] => {
  const script = [
    "$ErrorActionPreference = 'Stop'",
    `$app = New-Object -ComObject ${application}`,
    'try { $app.DisplayAlerts = 0; $doc = $app.Documents.Open($env:FAZHI_DOCX, $false, $true)',
    '$doc.ExportAsFixedFormat($env:FAZHI_PDF, 17); $doc.Close(0) } finally { $app.Quit() }',
  ].join('; ');
  return (_program, { docx, pdf }) => ({
    program: 'powershell.exe',
    arguments: ['-NoProfile', '-NonInteractive', '-Command', script],
    environment: { FAZHI_DOCX: docx, FAZHI_PDF: pdf },
  });
};

export const converters: readonly Converter[] = [
  {
    id: 'soffice',
    name: 'LibreOffice',
    names: ['soffice', 'libreoffice'],
    places: {
      linux: ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/snap/bin/libreoffice'],
      darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
      win32: under('LibreOffice\\program\\soffice.com'),
    },
    command: (program, { docx, folder }) => ({
      program,
      arguments: [
        // A profile of its own: it runs beside the user's, and leaves nothing in it.
        `-env:UserInstallation=${pathToFileURL(`${folder}/profile`)}`,
        '--headless',
        '--norestore',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        docx,
      ],
    }),
  },
  {
    id: 'wps',
    name: 'WPS',
    names: [],
    places: { win32: under('Kingsoft\\WPS Office\\ksolaunch.exe') },
    command: askedBy('KWPS.Application'),
  },
  {
    id: 'word',
    name: 'Word',
    names: [],
    places: {
      win32: under(
        'Microsoft Office\\root\\Office16\\WINWORD.EXE',
        'Microsoft Office\\Office16\\WINWORD.EXE',
        'Microsoft Office\\Office15\\WINWORD.EXE',
      ),
    },
    command: askedBy('Word.Application'),
  },
];
