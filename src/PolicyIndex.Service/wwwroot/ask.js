// A conversation on one page: what a follow-up would open as a page of its own is added below. Without this file it opens that page.
"use strict";

const progress = document.getElementById("progress");
let turn = 0;
let busy = false;

document.addEventListener("submit", event => {
  const form = event.target.closest("form.next");
  if (form) {
    event.preventDefault();
    goOn(`${form.getAttribute("action")}?${new URLSearchParams(new FormData(form))}`, form.elements.q.value);
  }
});

document.addEventListener("click", event => {
  const link = event.target instanceof Element ? event.target.closest(".suggested a") : null;
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    goOn(link.href, link.textContent);
  }
});

// The source of the sentence that is pointed at stands out.
for (const kind of ["pointerover", "focusin"]) {
  document.addEventListener(kind, event => {
    document.querySelectorAll(".source.pointed").forEach(s => s.classList.remove("pointed"));
    const cite = event.target instanceof Element ? event.target.closest("a.cite") : null;
    if (cite) {
      document.getElementById(cite.hash.slice(1))?.classList.add("pointed");
    }
  });
}

async function goOn(address, question) {
  if (busy) {
    return;
  }
  busy = true;
  progress.textContent = "正在查找条文。";
  const before = [...document.querySelectorAll(".answered")].at(-1);
  const waiting = document.createElement("p");
  waiting.className = "waiting";
  waiting.textContent = `${question} …`;
  before.after(waiting);
  try {
    const response = await fetch(address);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const answered = page.querySelector(".answered");
    if (!response.ok || !answered) {
      throw new Error(String(response.status));
    }
    settle(before);
    waiting.replaceWith(document.importNode(answered, true));
    const added = [...document.querySelectorAll(".answered")].at(-1);
    added.querySelectorAll("button.copy[data-quote]").forEach(button => { button.hidden = !navigator.clipboard; });
    takeOver(page, "form.question:not(.next)");
    document.title = page.title;
    history.pushState(null, "", address);
    progress.textContent = `已回答，${added.querySelectorAll(".source").length} 个条款。`;
    added.querySelector("h2").focus({ preventScroll: true });
    added.scrollIntoView({ block: "start" });
  } catch {
    location.assign(address); // the page itself says what is wrong
  } finally {
    busy = false;
  }
}

// An answer that is no longer the last one gives its names to the next, and its follow-ups go.
function settle(answered) {
  turn++;
  answered.querySelectorAll(".next, .suggested").forEach(part => part.remove());
  answered.querySelectorAll("[id]").forEach(part => { part.id = `${part.id}-${turn}`; });
  answered.querySelectorAll("[aria-labelledby]").forEach(part => part.setAttribute("aria-labelledby", `${part.getAttribute("aria-labelledby")}-${turn}`));
  answered.querySelectorAll("a[href^='#']").forEach(link => link.setAttribute("href", `${link.getAttribute("href")}-${turn}`));
}

function takeOver(page, selector) {
  const [ours, theirs] = [document.querySelector(selector), page.querySelector(selector)];
  if (ours && theirs) {
    ours.replaceWith(document.importNode(theirs, true));
  }
}

// Back and forward lead to whole pages.
window.addEventListener("popstate", () => {
  if (location.hash === "") {
    location.reload();
  }
});
