// Owns dates as they are read: `2022-10-24` is `24 October 2022`, in every time zone.

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export function formatDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** Whether it is written `2022-10-24` and such a day exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The year with its fraction, for a place on an axis: the first of July 2012 is about 2012.5. */
export function toYears(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}
