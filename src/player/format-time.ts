// Owns how a virtual time is written: `1.00 s`, and as many digits more as it needs, up to a microsecond.
export function formatTime(seconds: number): string {
  if (!Number.isFinite(seconds)) return seconds > 0 ? "∞" : "-∞";
  const digits = seconds.toFixed(6).replace(/0+$/, "");
  const decimals = digits.length - digits.indexOf(".") - 1;
  return `${seconds.toFixed(Math.max(2, decimals))} s`;
}
