// Owns the place of the lowered code: fetched when its tab is first chosen.
import { useEffect } from "react";
import { useLater } from "../use-later";
import type { LoweredProps } from "./Lowered";
import styles from "./Lowered.module.css";

export function LoweredPanel({
  id,
  labelledBy,
  ...props
}: LoweredProps & { id: string; labelledBy: string }) {
  const { later, open } = useLater<LoweredProps>();
  useEffect(() => open("Lowered", () => import("./Lowered").then(({ Lowered }) => Lowered)), [open]);
  return (
    <div role="tabpanel" id={id} aria-labelledby={labelledBy} className={styles["panel"]}>
      {later.type === "open" && <later.View {...props} />}
      {later.type === "failed" && (
        <p className={styles["note"]} role="alert">
          The lowered code could not be loaded. Check the connection, then choose its tab again.
        </p>
      )}
    </div>
  );
}
