// Owns the row of buttons. Run always stands first; what cannot be done now is dimmed and stays in its place.
import { Icon, type IconName } from "./icons";
import { isBusy, type PlayerState } from "./player-state";
import styles from "./Controls.module.css";

interface ControlsProps {
  state: PlayerState;
  isEditing: boolean;
  isEditorShown: boolean;
  onRun: () => void;
  onStop: () => void;
  onReset: () => void;
  onEdit: () => void;
  onSkipWaits: () => void;
  /** The reader is about to press Run. */
  onWarm: () => void;
}

interface QuietProps {
  icon: IconName;
  label: string;
  /** Not `disabled`: a button that loses the keyboard's focus in use is a trap. */
  isOff?: boolean;
  isPressed?: boolean;
  onClick: () => void;
}

export function Quiet({ icon, label, isOff = false, isPressed, onClick }: QuietProps) {
  return (
    <button
      type="button"
      className={styles["quiet"]}
      aria-disabled={isOff}
      aria-pressed={isPressed}
      onClick={isOff ? undefined : onClick}
    >
      <Icon name={icon} />
      {label}
    </button>
  );
}

export function Controls({ state, isEditing, isEditorShown, ...on }: ControlsProps) {
  const isAtRest = state.phase === "idle" && !isEditing;
  return (
    <div className={styles["controls"]}>
      <button
        type="button"
        className={styles["run"]}
        title="Ctrl+Enter or Cmd+Enter"
        onClick={on.onRun}
        onPointerEnter={on.onWarm}
        onFocus={on.onWarm}
      >
        <Icon name="run" />
        Run
      </button>
      <Quiet icon="stop" label="Stop" isOff={!isBusy(state)} onClick={on.onStop} />
      <Quiet icon="reset" label="Reset" isOff={isAtRest} onClick={on.onReset} />
      <Quiet icon="edit" label="Edit" isPressed={isEditorShown} onClick={on.onEdit} />
      {state.phase === "playing" && <Quiet icon="skip" label="Skip the waits" onClick={on.onSkipWaits} />}
    </div>
  );
}
