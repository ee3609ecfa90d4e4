// Small helpers of every page. No page needs them to be read.
document.addEventListener("htmx:beforeSwap", event => {
  // Problems answered as a page of their own replace nothing in the middle of another page.
  if (event.detail.xhr.status === 401) event.detail.shouldSwap = false;
});

// What could not be sent stays in its form; why is said above it.
function complain(sentence) {
  let note = document.getElementById("trouble");
  if (!note) {
    note = Object.assign(document.createElement("p"), { id: "trouble", className: "note late" });
    note.setAttribute("role", "alert");
    document.getElementById("main").prepend(note);
  }
  note.textContent = sentence;
  note.scrollIntoView({ block: "center" });
}

document.addEventListener("htmx:sendError", () => complain(document.body.dataset.offline));
document.addEventListener("htmx:responseError", event => {
  const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html").querySelector("main .head");
  if (answer) complain([...answer.querySelectorAll("h1, p")].map(part => part.textContent).join(". "));
});
document.addEventListener("htmx:afterSwap", () => document.getElementById("trouble")?.remove());

// A browser names its own buttons and complaints in its own language: ours stand in their place.
document.querySelectorAll(".file").forEach(file => {
  file.classList.add("dressed");
  file.querySelector(".file-words").hidden = false;
});

function nameFiles(file, chosen) {
  file.querySelector(".file-name").textContent = chosen.length === 0 ? file.dataset.none
    : chosen.length === 1 ? chosen[0].name : file.dataset.many.replace("#", chosen.length);
}

document.addEventListener("change", event => {
  const file = event.target.closest(".file");
  if (file) { event.target.setCustomValidity(""); nameFiles(file, event.target.files); }
});
document.addEventListener("input", event => event.target.setCustomValidity?.(""));
document.addEventListener("invalid", event => {
  if (event.target.validity.valueMissing)
    event.target.setCustomValidity(event.target.closest(".file")?.dataset.none || document.body.dataset.missing);
}, true);
