// The days of a town: dates as in 2026-03-05, counted from the first one drawn; it works Monday to Friday but on its days off.
const DAY = 86_400_000;

export function townDays(first, last, daysOff) {
  const start = Date.parse(`${first}T00:00:00Z`);
  const off = new Set(daysOff.split(" "));
  const french = document.documentElement.lang.startsWith("fr");
  const words = new Intl.DateTimeFormat(french ? "fr-FR" : "en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const date = (day) => new Date(start + day * DAY);
  const iso = (day) => date(day).toISOString().slice(0, 10);
  const works = (day) => date(day).getUTCDay() % 6 !== 0 && !off.has(iso(day));
  const within = (day) => day >= 0 && day <= last;

  // The first working day from here on, in steps of that direction; none where the drawing ends before.
  function from(day, step) {
    let found = day;
    while (within(found) && !works(found)) found += step;
    return within(found) ? found : null;
  }

  return {
    iso,
    // As the server writes them: the first of a month is «1er».
    words: (day) => words.format(date(day)).replace(/\b1 /, french ? "1er " : "1 "),
    beside: (day, step) => from(day + step, Math.sign(step)) ?? day,
    nearest: (day) => {
      const inside = Math.min(Math.max(day, 0), last);
      return from(inside, 1) ?? from(inside, -1) ?? inside;
    },
  };
}
