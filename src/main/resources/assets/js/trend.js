// Draws the table of the section as stacked areas. The table stays: it is what the drawing says, and all there is without this module.
const FILLS = ["--color-good", "--color-note", "--color-line-strong", "--color-warn"];

export async function trend(section) {
  const table = section.querySelector("table");
  const plot = section.querySelector(".trend__plot");
  const rows = [...table.tBodies[0].rows];
  if (rows.length < 2) return;
  await import("../chart.js");
  plot.hidden = false;
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const chart = new globalThis.Chart(plot.querySelector("canvas"), {
    type: "line",
    data: { labels: rows.map((row) => row.cells[0].textContent.trim()), datasets: series() },
    options: {
      animation: still.matches ? false : { duration: 300 },
      maintainAspectRatio: false,
      interaction: { mode: "index", intersect: false },
      scales: { x: { grid: { display: false } }, y: { stacked: true, beginAtZero: true, ticks: { precision: 0 } } },
      plugins: { legend: { position: "bottom" } },
    },
  });
  paint();
  dark.addEventListener("change", paint);

  function series() {
    return [...table.tHead.rows[0].cells].slice(1).map((head, i) => ({
      label: head.textContent.trim(),
      data: rows.map((row) => Number(row.cells[i + 1].textContent)),
      fill: i ? "-1" : "origin",
      // Without colour too: each line has its own dashes.
      borderDash: [[], [8, 3], [2, 3], [8, 3, 2, 3]][i],
      borderWidth: 2,
      pointRadius: 2,
    }));
  }

  function paint() {
    const role = (name) => getComputedStyle(section).getPropertyValue(name).trim();
    chart.data.datasets.forEach((one, i) => {
      one.borderColor = role(FILLS[i]);
      one.backgroundColor = `color-mix(in srgb, ${role(FILLS[i])} 35%, ${role("--color-surface")})`;
    });
    chart.options.color = chart.options.scales.x.ticks.color = chart.options.scales.y.ticks.color = role("--color-ink");
    chart.options.scales.y.grid = { color: role("--color-line") };
    chart.update("none");
  }
}
