// The reading desk by keyboard, and passages without a new page. Everything works without this file.
const desk = () => document.getElementById("desk");

const MARKS = ".sheet mark, .pages .mark";

// Of three views (values, text, pages) two stand side by side, on a phone one. What was chosen stays chosen, also on the next letter.
const hasViews = () => Boolean(document.querySelector(".views"));
const isPhone = () => hasViews() && getComputedStyle(document.querySelector(".views [data-view=fields]")).display !== "none";

function view(name) {
  if (!hasViews()) return;
  desk().dataset.view = name;
  document.querySelectorAll(".views a").forEach(link => link.dataset.view === name ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
}

function remembered() {
  try { return localStorage.getItem("desk-view") === "pages" ? "pages" : "text"; } catch { return "text"; }
}

function remember(name) {
  try { if (name !== "fields") localStorage.setItem("desk-view", name); } catch { /* not allowed to: it is chosen again */ }
}

document.addEventListener("click", event => {
  const link = event.target.closest(".views a");
  if (!link) return;
  event.preventDefault();
  view(link.dataset.view);
  remember(link.dataset.view);
});

if (hasViews() && !new URLSearchParams(location.search).has("view") && !isPhone()) view(remembered());

function show(anchor) {
  light(anchor);
  const marks = [...document.querySelectorAll(MARKS)].filter(mark => mark.classList.contains("on"));
  if (marks.length && isPhone()) view(remembered());
  const pages = desk().dataset.view === "pages";
  const seen = marks.filter(mark => Boolean(mark.closest(".pages")) === pages);
  const spot = pages ? seen[0] : document.getElementById(anchor) || seen[0];
  if (spot) spot.scrollIntoView({ block: "center" });
  return seen.length > 0;
}

function light(anchor) {
  document.querySelectorAll(MARKS).forEach(mark => mark.classList.toggle("on", mark.dataset.about.split(" ").includes(anchor)));
}

// The passage of a task is that of its first words on the right.
const valueAt = id => document.querySelector(`[id="${id}"], [id^="${id}-"]`);

document.addEventListener("click", event => {
  const link = event.target.closest("a[data-show]");
  if (link && show(link.dataset.show)) event.preventDefault();
  const mark = event.target.closest(MARKS);
  if (mark) {
    const anchors = mark.dataset.about.split(" ");
    const value = mark.dataset.value ? document.getElementById(mark.dataset.value) : anchors.map(anchor => valueAt("v" + anchor.slice(1))).find(Boolean);
    if (mark.closest(".pages")) { event.preventDefault(); light(anchors[0]); }
    if (value && getSelection().isCollapsed) { if (isPhone()) view("fields"); value.scrollIntoView({ block: "center" }); value.querySelector("a.edit")?.focus({ preventScroll: true }); }
  }
});

document.addEventListener("input", event => {
  if (event.target.matches(".doubt-box .own")) event.target.form.querySelector("input[value=own]").checked = true;
});

document.addEventListener("keydown", event => {
  if (!desk() || selectByKeys(event) || event.ctrlKey || event.altKey || event.metaKey) return;
  const typing = event.target.matches("input:not([type=radio]), textarea, select");
  if (typing) return;
  if (event.key === "n" || event.key === "N") document.getElementById("next-doubt")?.click();
  else if (event.key === "e" || event.key === "E") (document.querySelector(".doubt-box .own") || document.querySelector("a.edit"))?.focus();
  else if (event.key === "c" || event.key === "C") beginSelecting();
  else if (event.key === "Enter" && !event.target.matches("a, button")) document.getElementById("settle")?.click();
  else return;
  event.preventDefault();
});

document.addEventListener("htmx:beforeSwap", event => {
  // A conflict or a refusal comes as the same page with a note: show it where the value stood.
  if (event.detail.xhr.status === 409 || event.detail.xhr.status === 422) { event.detail.shouldSwap = true; event.detail.isError = false; }
});

document.addEventListener("submit", event => {
  const form = event.target.closest("form.upload");
  if (form) { form.classList.add("busy"); form.querySelector("button").disabled = true; tellPages(form); }
});

// A scan takes a second or two a page: the server says how far it is while the answer is awaited.
function tellPages(form) {
  const name = form.querySelector("input[name=upload]")?.value, words = form.querySelector(".working");
  if (!name || !words) return;
  const ask = () => fetch(`/directives/uploads/${name}`).then(answer => answer.status === 200 ? answer.text() : "")
    .then(sentence => { if (sentence) words.textContent = sentence; }).catch(() => {}).finally(() => setTimeout(ask, 1500));
  setTimeout(ask, 1500);
}

// Words selected in the letter, as places in its text: every line says where it begins.
function selected() {
  const sheet = document.querySelector(".sheet"), selection = getSelection();
  if (!sheet || !document.getElementById("pick-bar") || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0), places = [];
  if (!sheet.contains(range.commonAncestorContainer)) return null;
  for (const line of sheet.querySelectorAll("p[data-at]")) {
    if (!range.intersectsNode(line)) continue;
    const start = line.contains(range.startContainer) ? lengthTo(line, range.startContainer, range.startOffset) : 0;
    const end = line.contains(range.endContainer) ? lengthTo(line, range.endContainer, range.endOffset) : line.textContent.length;
    if (end > start) places.push(Number(line.dataset.at) + start, Number(line.dataset.at) + end);
  }
  return places.length ? { start: Math.min(...places), end: Math.max(...places) } : null;
}

function lengthTo(line, node, offset) {
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

document.addEventListener("selectionchange", () => {
  const bar = document.getElementById("pick-bar");
  if (bar) bar.hidden = !selected();
});

// A press on the bar must not take the selection away before it is read.
document.addEventListener("pointerdown", event => { if (event.target.closest("#pick-bar")) event.preventDefault(); });
document.addEventListener("click", event => { if (event.target.closest("#pick-bar")) pick(); });

function pick() {
  const words = selected();
  if (!words) return;
  getSelection().removeAllRanges();
  htmx.ajax("GET", `${document.getElementById("pick-bar").dataset.base}?start=${words.start}&end=${words.end}`,
    { target: "#desk", select: "#desk", swap: "outerHTML show:none" });
}

// Without a mouse: a word at a time, more with Shift.
function beginSelecting() {
  const sheet = document.querySelector(".sheet"), bar = document.getElementById("pick-bar");
  const line = sheet.querySelector("mark.on")?.closest("p") || sheet.querySelector(".letter p[data-at], p[data-at]");
  if (!bar || !line) return;
  view("text");
  sheet.focus({ preventScroll: true });
  bar.classList.add("by-keys");
  getSelection().collapse(line, 0);
  getSelection().modify("extend", "forward", "word");
  follow();
}

function selectByKeys(event) {
  if (!event.target.closest?.(".sheet") || !selected() || event.ctrlKey || event.altKey || event.metaKey) return false;
  const steps = { ArrowRight: ["forward", "word"], ArrowLeft: ["backward", "word"], ArrowDown: ["forward", "line"], ArrowUp: ["backward", "line"] };
  if (event.key === "Enter") pick();
  else if (event.key === "Escape") getSelection().removeAllRanges();
  else if (steps[event.key]) step(...steps[event.key], event.shiftKey);
  else return false;
  event.preventDefault();
  return true;
}

function step(direction, unit, extend) {
  const selection = getSelection();
  if (extend) selection.modify("extend", direction, unit);
  else {
    if (direction === "forward") selection.collapseToEnd(); else selection.collapseToStart();
    if (direction === "backward" || unit === "line") selection.modify("move", direction, unit);
    selection.modify("extend", "forward", "word");
  }
  follow();
}

function follow() {
  const node = getSelection().focusNode;
  (node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement)?.scrollIntoView({ block: "nearest" });
}

// The desk is replaced as a whole: the letter stays where it was scrolled to, and what changed comes into view.
let scrolled = [], looked = null, zoomed = false;
document.addEventListener("htmx:beforeSwap", () => {
  scrolled = [".sheet", ".pages"].map(part => document.querySelector(part)?.scrollTop || 0);
  looked = desk()?.dataset.view;
  zoomed = document.getElementById("zoom")?.checked;
});
document.addEventListener("htmx:afterSettle", () => {
  const sheet = document.querySelector(".sheet");
  if (!sheet) return;
  if (looked) view(isPhone() ? "fields" : looked);
  if (zoomed) document.getElementById("zoom").checked = true;
  [".sheet", ".pages"].forEach((part, i) => { const pane = document.querySelector(part); if (pane) pane.scrollTop = scrolled[i]; });
  const box = document.getElementById("pick-box"), now = desk().dataset.now ? valueAt(desk().dataset.now) : null;
  (box || now)?.scrollIntoView({ block: box ? "start" : "center" });
});
