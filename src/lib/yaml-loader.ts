/** Loads a YAML file of the content, read by the same reader as the check; a fault stops the build. */
import type { Loader } from 'astro/loaders';
import type { YamlFile } from '../casefile/read.ts';
import { loadAgainOnChange, readSound } from './content-files.ts';

/** The collection of a file’s entries under their ids. Loading throws with every fault of the file. */
export function yamlLoader<Value>(fileName: string, read: (bytes: Uint8Array) => YamlFile<Value>, toEntries: (value: Value) => Readonly<Record<string, object>>): Loader {
  return {
    name: `yaml-loader-${fileName}`,
    async load(context) {
      const { store, parseData, generateDigest } = context;
      const load = async () => {
        const entries = Object.entries(toEntries(await readSound(fileName, read)));
        store.clear();
        for (const [id, entry] of entries) {
          const data = await parseData({ id, data: entry as Record<string, unknown> });
          store.set({ id, data, filePath: `content/${fileName}`, digest: generateDigest(data) });
        }
      };
      await load();
      loadAgainOnChange([fileName], load, context);
    },
  };
}
