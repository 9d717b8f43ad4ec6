// Owns compiling in the page what a reader typed: the compiler is fetched at first use, and serves all of the page.
import type { Compiled, Compiler, Form } from "../compile";
import type { DownloadProgress } from "./engine";

export type PageCompilation =
  | Compiled
  /** The compiler could not be loaded. The next request tries again. */
  | { type: "unavailable"; sentence: string };

export interface PageCompiler {
  /** Never rejects. `onProgress` hears of the download, if there is one. */
  compile(
    source: string,
    how: { file: string; form: Form },
    onProgress?: (progress: DownloadProgress) => void,
  ): Promise<PageCompilation>;
}

type OnProgress = (progress: DownloadProgress) => void;
export type LoadCompiler = (onProgress: OnProgress) => Promise<Compiler>;

const notLoaded = "The compiler could not be downloaded. Check the connection, then run it again.";
const notCompiled = "The compiler failed. Reload the page, then run it again.";

/** One serves a whole page. */
export function createPageCompiler(load: LoadCompiler = loadCompiler): PageCompiler {
  let loading: Promise<Compiler> | null = null;
  const waiting = new Set<OnProgress>();

  function loaded(): Promise<Compiler> {
    loading ??= load((progress) => {
      for (const tellProgress of waiting) tellProgress(progress);
    }).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  return {
    async compile(source, { file, form }, onProgress = () => undefined) {
      let sentence = notLoaded;
      waiting.add(onProgress);
      try {
        const compiler = await loaded();
        sentence = notCompiled;
        return await compiler.compile(source, file, form);
      } catch {
        return { type: "unavailable", sentence };
      } finally {
        waiting.delete(onProgress);
      }
    },
  };
}

const loadCompiler: LoadCompiler = async (onProgress) => {
  const { downloadCompiler } = await import("./download-compiler");
  return downloadCompiler(onProgress);
};
