// Owns compiling in the page what a reader typed: the compiler is fetched at first use, and the latest request wins.
import type { Compiled, Compiler, Form } from "../compile";
import type { DownloadProgress } from "./engine";

export type PageCompilation =
  | Compiled
  /** A later request was made; this one's answer is of no use. */
  | { type: "superseded" }
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
  let latest = 0;
  let tellProgress: OnProgress = () => undefined;

  function loaded(): Promise<Compiler> {
    loading ??= load((progress) => {
      tellProgress(progress);
    }).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  return {
    async compile(source, { file, form }, onProgress = () => undefined) {
      const request = ++latest;
      tellProgress = onProgress;
      let sentence = notLoaded;
      try {
        const compiler = await loaded();
        if (request !== latest) return { type: "superseded" };
        sentence = notCompiled;
        const compiled = await compiler.compile(source, file, form);
        return request === latest ? compiled : { type: "superseded" };
      } catch {
        return request === latest ? { type: "unavailable", sentence } : { type: "superseded" };
      }
    },
  };
}

const loadCompiler: LoadCompiler = async (onProgress) => {
  const { downloadCompiler } = await import("./download-compiler");
  return downloadCompiler(onProgress);
};
