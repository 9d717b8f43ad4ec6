// Owns the reader's choice of speed: one for the whole site, kept in the browser.
import { useSyncExternalStore } from "react";
import { onStored, readStored, writeStored } from "../storage";
import { type Speed, speeds } from "./place";

const name = "speed";
const subscribe = (listener: () => void) => onStored(name, listener);

export const chosenSpeed = (): Speed => speeds.find((speed) => String(speed) === readStored(name)) ?? 1;

export const chooseSpeed = (speed: Speed): void => {
  writeStored(name, String(speed));
};

export const useSpeed = (): Speed => useSyncExternalStore(subscribe, chosenSpeed, () => 1);
