// Units offered while somebody types: a combobox over what is otherwise a plain field of a plain form.
// In a field with data-into the choice fills the field of that name; elsewhere it leads to the unit in the tree.
const WAIT = 120; // milliseconds without a key before the server is asked

function combobox(field) {
  const list = Object.assign(document.createElement("ul"), { id: field.id + "-offered", className: "offered", hidden: true });
  const count = Object.assign(document.createElement("p"), { className: "unseen" });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels[0].textContent);
  count.setAttribute("role", "status");
  field.after(list, count);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]])
    field.setAttribute(name, value);
  let waiting, asked = 0, at = -1;

  const options = () => [...list.querySelectorAll("[role=option]")];
  const close = () => {
    list.hidden = true; at = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const move = to => {
    const all = options();
    if (all.length === 0) return;
    // Whoever is choosing is not offered anything else meanwhile.
    clearTimeout(waiting); asked++;
    at = (to + all.length) % all.length;
    all.forEach((option, place) => option.setAttribute("aria-selected", place === at));
    all[at].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", all[at].id);
  };
  const choose = option => {
    if (!field.dataset.into) { location.assign(option.dataset.href); close(); return; }
    field.value = option.dataset.name;
    field.form.elements[field.dataset.into].value = option.dataset.unit;
    close();
  };
  const offer = async () => {
    const words = field.value.trim(), mine = ++asked;
    if (words === "") { list.replaceChildren(); count.textContent = ""; close(); return; }
    const day = field.form.elements[field.dataset.day || "on"]?.value;
    const answer = await fetch("/units/search?" + new URLSearchParams({ q: words, ...(day && { on: day }) })).catch(() => null);
    // What is answered late belongs to words that are no longer there.
    if (mine !== asked || !answer?.ok || answer.redirected) return;
    list.innerHTML = await answer.text();
    const found = options().length;
    count.textContent = found === 0 ? field.dataset.none : field.dataset.count.replace("#", found);
    close();
    list.hidden = found === 0;
    field.setAttribute("aria-expanded", String(found > 0));
  };

  field.addEventListener("input", () => {
    if (field.dataset.into) field.form.elements[field.dataset.into].value = "";
    clearTimeout(waiting);
    waiting = setTimeout(offer, WAIT);
  });
  field.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) return;
      event.preventDefault();
      move(event.key === "ArrowDown" ? at + 1 : at < 0 ? -1 : at - 1);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      choose(options()[at]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  // The pointer must not take the focus before it has chosen.
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => { const option = event.target.closest("[role=option]"); if (option) choose(option); });
  field.addEventListener("blur", () => { clearTimeout(waiting); asked++; close(); });
}

document.querySelectorAll("input[data-find]").forEach(combobox);

// In a division the choices speak of a new unit by the name that it is being given.
document.querySelectorAll("input[name^='parts['][name$='.name']").forEach((field, place) => {
  const choices = () => document.querySelectorAll(`select[name=keeper] option[value="${place}"], select[name=going] option[value$=":${place}"]`);
  const unnamed = [...choices()].map(choice => choice.textContent);
  field.addEventListener("input", () => choices().forEach((choice, n) => { choice.textContent = field.value.trim() || unnamed[n]; }));
});
