// Later turns of a conversation are added to the page; without this file each question opens a page of its own.
"use strict";

const turns = document.querySelector(".turns");
const form = document.querySelector("form.ask");
const question = document.getElementById("question");
const progress = document.getElementById("progress");
const mostTurns = 20;
let busy = false;

form.addEventListener("submit", event => {
  // The first question belongs into the address.
  if (turns.children.length > 0) {
    event.preventDefault();
    ask(question.value.trim());
  }
});

question.addEventListener("keydown", event => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

turns.addEventListener("click", event => {
  const link = event.target.closest(".follow-ups a");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    ask(link.textContent);
  }
});

// The source of the sentence that is pointed at stands out.
for (const kind of ["pointerover", "focusin"]) {
  turns.addEventListener(kind, event => {
    turns.querySelectorAll(".pointed").forEach(s => s.classList.remove("pointed"));
    const ref = event.target.closest("a.ref");
    if (ref) {
      document.getElementById(ref.hash.slice(1))?.classList.add("pointed");
    }
  });
}

async function ask(text) {
  if (busy || text === "") {
    return;
  }
  busy = true;
  progress.textContent = "正在查找条文。";
  const waiting = document.createElement("p");
  waiting.className = "waiting";
  waiting.textContent = `${text} …`;
  turns.append(waiting);
  const said = [...turns.querySelectorAll(".turn")].slice(-mostTurns)
    .flatMap(t => [{ role: "user", text: t.dataset.question }, { role: "assistant", text: t.dataset.answer.slice(0, 8000) }]);
  try {
    const response = await fetch("/ask?handler=turn", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ question: text, asOf: form.elements.asOf.value || null, turns: said, limit: 8 })
    });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    const part = new DOMParser().parseFromString(await response.text(), "text/html").querySelector(".turn");
    waiting.replaceWith(part);
    part.querySelectorAll("button.copy[data-quote]").forEach(button => { button.hidden = !navigator.clipboard; });
    turns.querySelectorAll(".turn:not(:last-child) .follow-ups").forEach(list => list.remove());
    question.value = "";
    progress.textContent = `已回答，${part.querySelectorAll(".sources > ol > li").length} 个出处。`;
    part.querySelector("h2").focus({ preventScroll: true });
    part.scrollIntoView({ block: "start" });
  } catch {
    waiting.textContent = "未能得到回答，请重试。";
    progress.textContent = waiting.textContent;
    setTimeout(() => waiting.remove(), 5000);
  } finally {
    busy = false;
  }
}
