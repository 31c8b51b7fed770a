import { useState } from 'preact/hooks';

interface FileDropProps {
  readonly accept: string;
  readonly words: string;
  readonly taken: (name: string, bytes: Uint8Array) => Promise<void>;
}

/** A place to drop files on, or to choose them by keyboard; they are taken one after the other. */
export function FileDrop({ accept, words, taken }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const take = async (files: FileList | null | undefined) => {
    for (const file of files ?? []) await taken(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <label
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{words}</span>
      <input
        type="file"
        accept={accept}
        multiple
        onChange={({ currentTarget }) => {
          take(currentTarget.files).finally(() => {
            currentTarget.value = '';
          });
        }}
      />
    </label>
  );
}
