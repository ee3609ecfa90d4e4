// What is pasted from a word processor becomes the notation. Without this file the plain text of the clipboard is pasted, and the
// server tidies it when it is saved.
const HAS_STRUCTURE = /<(table|ul|ol)\b|mso-list|MsoList/i;

document.addEventListener("paste", async event => {
  const area = event.target.closest("textarea[data-pasted]");
  const html = event.clipboardData && event.clipboardData.getData("text/html");
  if (!area || !html || !HAS_STRUCTURE.test(html)) return;
  const plain = event.clipboardData.getData("text/plain");
  event.preventDefault();
  insert(area, await notation(area, html).catch(() => plain));
});

async function notation(area, html) {
  const token = area.form.elements._csrf.value;
  const answer = await fetch(area.dataset.pasted, { method: "POST", headers: { "X-CSRF-TOKEN": token }, body: new URLSearchParams({ html }) });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
}

function insert(area, words) {
  area.setRangeText(words, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

// Words that are marked in a line go into its remark.
document.addEventListener("toggle", event => {
  const say = event.target.closest && event.target.closest("details.say");
  if (!say || !say.open) return;
  const quote = say.querySelector("input[name=quote]");
  const chosen = String(getSelection()).trim();
  if (quote && chosen && quote.defaultValue.includes(chosen)) quote.value = chosen;
}, true);

// A suggested body goes into the field that was typed in; its suggestions have done their work then.
document.addEventListener("click", event => {
  const body = event.target.closest && event.target.closest("button[data-fills]");
  const field = body && document.getElementById(body.dataset.fills);
  if (!field) return;
  field.value = body.textContent;
  body.closest(".known").replaceChildren();
  field.form.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
});
