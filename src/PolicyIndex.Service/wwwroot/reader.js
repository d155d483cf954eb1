// The reader: what a reference points to, shown while it is pointed at; the unit of the address with all that belongs to it.
"use strict";

const article = document.querySelector("article.work");
const asOf = new URLSearchParams(location.search).get("asOf");
const previews = new Map();
const preview = document.createElement("div");
preview.className = "preview";
preview.id = "preview";
preview.setAttribute("role", "tooltip");
preview.hidden = true;
article.append(preview);
let shownFor = null;
let timer = 0;

article.addEventListener("pointerover", event => later(event.target, 250));
article.addEventListener("pointerout", event => {
  if (event.target.closest("a.citation, .preview")) {
    clearTimeout(timer);
    timer = setTimeout(hide, 250);
  }
});
article.addEventListener("focusin", event => later(event.target, 0));
article.addEventListener("focusout", hide);
document.addEventListener("keydown", event => {
  if (event.key === "Escape") {
    hide();
  }
});

function later(target, wait) {
  if (target.closest(".preview")) {
    clearTimeout(timer); // the pointer may rest on what is shown
    return;
  }
  const link = target.closest("a.citation");
  if (link && link.hash !== "") {
    clearTimeout(timer);
    timer = setTimeout(() => show(link), wait);
  }
}

async function show(link) {
  shownFor = link;
  const address = new URL(link.href);
  const query = new URLSearchParams({ handler: "Preview", unit: decodeURIComponent(address.hash.slice(1)) });
  const date = address.searchParams.get("asOf") ?? asOf;
  if (date) {
    query.set("asOf", date);
  }
  const url = `${address.pathname}?${query}`;
  if (!previews.has(url)) {
    previews.set(url, fetch(url).then(r => r.ok ? r.text() : ""));
  }
  let part = null;
  try {
    part = new DOMParser().parseFromString(await previews.get(url), "text/html").querySelector(".preview-of");
  } catch {
    previews.delete(url);
  }
  if (!part || shownFor !== link) {
    return;
  }
  preview.replaceChildren(document.importNode(part, true));
  preview.hidden = false;
  link.setAttribute("aria-describedby", preview.id);
  if (link.title) {
    link.dataset.title = link.title; // not two hints at once
    link.removeAttribute("title");
  }
  const box = article.getBoundingClientRect();
  const at = link.getClientRects()[0];
  const below = at.bottom + preview.offsetHeight + 12 < window.innerHeight || at.top < preview.offsetHeight + 12;
  preview.style.left = `${Math.max(0, Math.min(at.left - box.left, box.width - preview.offsetWidth))}px`;
  preview.style.top = below ? `${at.bottom - box.top + 6}px` : `${at.top - box.top - preview.offsetHeight - 6}px`;
}

function hide() {
  clearTimeout(timer);
  if (shownFor) {
    shownFor.removeAttribute("aria-describedby");
    shownFor.title = shownFor.dataset.title ?? shownFor.title;
    shownFor = null;
  }
  preview.hidden = true;
}

// The address names a unit: what it encloses is marked with it, and the contents show where that is.
function markTarget() {
  const id = decodeURIComponent(location.hash.slice(1));
  document.querySelectorAll(".unit.within").forEach(u => u.classList.remove("within"));
  if (id === "" || !document.getElementById(id)?.classList.contains("unit")) {
    return;
  }
  document.querySelectorAll(`.unit[id^="${CSS.escape(id)}__"]`).forEach(u => u.classList.add("within"));
}
window.addEventListener("hashchange", markTarget);
markTarget();
