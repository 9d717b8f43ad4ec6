// Owns the type of what the history plugin writes for the history page.
declare module "@generated/corolla-history/default/history.json" {
  import type { History } from "@site/src/timeline";
  const history: History;
  export default history;
}
