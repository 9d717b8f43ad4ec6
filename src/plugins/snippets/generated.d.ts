// Owns the type of the modules that the build writes, one for each snippet.
declare module "@generated/corolla-snippets/*.json" {
  import type { SnippetData } from "../../engines";
  const data: SnippetData;
  export default data;
}
