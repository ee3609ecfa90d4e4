// The reading desk by keyboard, and passages without a new page. Everything works without this file.
const desk = () => document.getElementById("desk");

function show(anchor) {
  document.querySelectorAll(".sheet mark.on").forEach(mark => { mark.classList.remove("on"); mark.classList.add("read"); });
  const marks = [...document.querySelectorAll(".sheet mark")].filter(mark => mark.dataset.about.split(" ").includes(anchor));
  marks.forEach(mark => mark.classList.add("on"));
  const spot = document.getElementById(anchor) || marks[0];
  if (spot) spot.scrollIntoView({ block: "center" });
  return marks.length > 0;
}

document.addEventListener("click", event => {
  const link = event.target.closest("a[data-show]");
  if (link && show(link.dataset.show)) event.preventDefault();
  const mark = event.target.closest(".sheet mark");
  if (mark) {
    const value = document.getElementById("v" + mark.dataset.about.split(" ")[0].slice(1));
    if (value) { value.scrollIntoView({ block: "center" }); value.querySelector("a.edit")?.focus({ preventScroll: true }); }
  }
});

document.addEventListener("input", event => {
  if (event.target.matches(".doubt-box .own")) event.target.form.querySelector("input[value=own]").checked = true;
});

document.addEventListener("keydown", event => {
  if (!desk() || event.ctrlKey || event.altKey || event.metaKey) return;
  const typing = event.target.matches("input:not([type=radio]), textarea, select");
  if (typing) return;
  if (event.key === "n" || event.key === "N") document.getElementById("next-doubt")?.click();
  else if (event.key === "e" || event.key === "E") (document.querySelector(".doubt-box .own") || document.querySelector("a.edit"))?.focus();
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
  if (form) { form.classList.add("busy"); form.querySelector("button").disabled = true; }
});
