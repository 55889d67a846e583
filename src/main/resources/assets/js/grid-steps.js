// The arrows, Home and End in a grid with one tab stop.
export function gridSteps(table, rows) {
  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td, th");
    if (event.target !== cell || event.altKey || event.metaKey || event.shiftKey) return;
    const row = rows.findIndex((one) => one.includes(cell));
    const at = rows[row]?.indexOf(cell);
    const to = { ArrowLeft: [row, at - 1], ArrowRight: [row, at + 1], ArrowUp: [row - 1, at], ArrowDown: [row + 1, at],
      Home: [event.ctrlKey ? 0 : row, 0], End: [event.ctrlKey ? rows.length - 1 : row, rows[0].length - 1] }[event.key];
    if (!to) return;
    event.preventDefault();
    go(rows[to[0]]?.[to[1]]);
  });

  function go(cell) {
    if (!cell) return;
    rows.flat().forEach((other) => { other.tabIndex = -1; });
    cell.tabIndex = 0;
    cell.focus();
  }
}
