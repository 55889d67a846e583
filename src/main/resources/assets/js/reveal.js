// Scrolls a frame until what is drawn in it is seen, with some room around it: a browser does not do so for a part of a drawing.
const ROOM = 48;

export function reveal(frame, mark) {
  const seen = frame.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  frame.scrollLeft += beyond(box.left, box.right, seen.left, seen.right);
  frame.scrollTop += beyond(box.top, box.bottom, seen.top, seen.bottom);
}

function beyond(from, to, first, last) {
  return to > last - ROOM ? to - last + ROOM : from < first + ROOM ? from - first - ROOM : 0;
}
