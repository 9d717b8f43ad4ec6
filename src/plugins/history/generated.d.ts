// Owns the type of what the history plugin writes for the history page.
declare module "@generated/corolla-history/default/history.json" {
  import type { History } from "@site/src/timeline";
  const history: History;
  export default history;
}

declare module "@generated/corolla-history/default/index.json" {
  import type { PackedIndex } from "@site/src/timeline";
  const index: PackedIndex;
  export default index;
}
