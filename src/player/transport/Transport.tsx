// Owns the transport bar of a run: where it stands, and every way to go elsewhere.
import { type CSSProperties, memo, type ReactNode } from "react";
import { formatTime } from "../format-time";
import { Icon, type IconName } from "../icons";
import { positionIn, type Told } from "../player-state";
import type { Transport as TransportOf } from "../use-player";
import { type Speed, speeds } from "./place";
import { ticksOf } from "./ticks";
import styles from "./Transport.module.css";
import { chooseSpeed, useSpeed } from "./use-speed";

interface TransportProps {
  told: Told;
  transport: TransportOf;
  /** The sentence of the event that was told last. */
  sentence: string;
}

const speedWords: Record<`${Speed}`, string> = { "0.25": "¼×", "1": "1×", "4": "4×", once: "at once" };

const clockMeaning =
  "Virtual time: the program’s own clock, which jumps to the next timer when every task waits.";

export function Transport({ told, transport, sentence }: TransportProps) {
  const speed = useSpeed();
  const { place, motion } = told;
  const { events } = told.trace;
  const { time, shown } = positionIn(told);
  const end = events.length;
  const changeSpeed = (text: string) => {
    const chosen = speeds.find((one) => String(one) === text) ?? 1;
    chooseSpeed(chosen);
    transport.changeSpeed(chosen);
  };
  return (
    <div className={styles["bar"]} role="group" aria-label="Playback">
      <div className={styles["buttons"]}>
        <Button
          icon="restart"
          label="Restart"
          hint="Home"
          isOff={place === 0}
          onClick={() => transport.move(0)}
        />
        <Button
          icon="back"
          label="Step back"
          hint="left arrow"
          isOff={place === 0}
          onClick={() => transport.step(-1)}
        />
        {motion === null ? (
          <Button icon="run" label="Play" hint="space bar" onClick={() => transport.play(speed)} />
        ) : (
          <Button icon="pause" label="Pause" hint="space bar" onClick={transport.pause} />
        )}
        <Button
          icon="step"
          label="Step"
          hint="right arrow"
          isOff={place >= end}
          onClick={() => transport.step(1)}
        />
        <Button
          icon="end"
          label="To the end"
          hint="End"
          isOff={place >= end}
          onClick={() => transport.move(end)}
        />
      </div>
      <div className={styles["scrub"]} style={{ "--place": end === 0 ? 0 : place / end } as CSSProperties}>
        <Ticks events={events} />
        <input
          type="range"
          data-scrub
          aria-label="Place in the run"
          aria-valuetext={`Event ${shown} of ${end}, ${formatTime(time)}. ${sentence}`}
          min={0}
          max={end}
          step="any"
          value={place}
          onChange={(event) => transport.move(Math.round(event.currentTarget.valueAsNumber))}
        />
      </div>
      <span className={styles["clock"]} title={clockMeaning}>
        {formatTime(Number(time.toFixed(motion === null ? 6 : 2)))}{" "}
        <span className={styles["word"]}>virtual</span>
      </span>
      <select
        className={styles["speed"]}
        aria-label="Speed"
        title="Virtual seconds in a real second"
        value={String(speed)}
        onChange={(event) => changeSpeed(event.currentTarget.value)}
      >
        {speeds.map((one) => (
          <option key={one} value={String(one)}>
            {speedWords[`${one}`]}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ButtonProps {
  icon: IconName;
  label: string;
  hint: string;
  isOff?: boolean;
  onClick: () => void;
}

function Button({ icon, label, hint, isOff = false, onClick }: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={styles["button"]}
      aria-label={label}
      aria-disabled={isOff}
      title={`${label} (${hint})`}
      onClick={isOff ? undefined : onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

const Ticks = memo(function Ticks({ events }: Pick<Told["trace"], "events">) {
  return (
    <svg className={styles["ticks"]} aria-hidden="true">
      {ticksOf(events).map(({ kind, at }) => (
        <line
          key={`${kind} ${at}`}
          className={styles[kind]}
          x1={`${(at * 100).toFixed(2)}%`}
          x2={`${(at * 100).toFixed(2)}%`}
          y1={kind === "output" ? 3 : 1}
          y2={kind === "clock" ? 5 : 7}
        />
      ))}
    </svg>
  );
});
