// The search page: suggestions while writing, saved searches, reasons on demand. Everything else works without it.
"use strict";

// Suggestions: a combobox after the ARIA pattern; the focus stays in the box.
const box = document.getElementById("q");
const list = document.getElementById("suggestions");
let active = -1;
let asking = null;
let pause = 0;

box.setAttribute("role", "combobox");
box.setAttribute("aria-autocomplete", "list");
box.setAttribute("aria-controls", list.id);
close();

box.addEventListener("input", event => {
  clearTimeout(pause);
  asking?.abort();
  if (event.isComposing || box.value.trim().length < 2) {
    close();
    return;
  }
  pause = setTimeout(suggest, 120);
});
box.addEventListener("compositionend", () => box.dispatchEvent(new Event("input")));

async function suggest() {
  asking = new AbortController();
  try {
    const response = await fetch(`/api/suggest?q=${encodeURIComponent(box.value)}`, { signal: asking.signal });
    if (response.ok) {
      show((await response.json()).items);
    }
  } catch (error) {
    if (error.name !== "AbortError") {
      close();
    }
  }
}

function show(items) {
  list.replaceChildren(...items.map((item, i) => {
    const option = document.createElement("li");
    option.id = `suggestion-${i}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.url = item.url;
    const text = document.createElement("span");
    text.textContent = item.text;
    option.append(text);
    if (item.detail) {
      const detail = document.createElement("small");
      detail.textContent = item.detail;
      option.append(" ", detail);
    }
    return option;
  }));
  active = -1;
  box.removeAttribute("aria-activedescendant");
  list.hidden = items.length === 0;
  box.setAttribute("aria-expanded", String(!list.hidden));
}

function close() {
  list.hidden = true;
  active = -1;
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
}

function mark(index) {
  const options = [...list.children];
  options[active]?.setAttribute("aria-selected", "false");
  active = index;
  const option = options[active];
  if (option) {
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", option.id);
  } else {
    box.removeAttribute("aria-activedescendant");
  }
}

box.addEventListener("keydown", event => {
  if (list.hidden || event.isComposing) {
    return;
  }
  const count = list.children.length;
  if (event.key === "ArrowDown") {
    mark(active + 1 >= count ? -1 : active + 1);
  } else if (event.key === "ArrowUp") {
    mark(active < 0 ? count - 1 : active - 1);
  } else if (event.key === "Enter" && active >= 0) {
    location.assign(list.children[active].dataset.url);
  } else if (event.key === "Escape") {
    close();
  } else {
    return;
  }
  event.preventDefault();
});
list.addEventListener("pointerdown", event => event.preventDefault()); // the focus stays in the box
list.addEventListener("click", event => {
  const option = event.target.closest("li");
  if (option) {
    location.assign(option.dataset.url);
  }
});
box.addEventListener("blur", close);

// Saved searches stay in this browser.
const savedName = "policyindex-searches";
const mostSaved = 30;
const saved = document.querySelector(".saved");
const save = saved.querySelector(".save");

function readSaved() {
  try {
    const known = JSON.parse(localStorage.getItem(savedName) ?? "[]");
    // Only addresses of this page: what others wrote there leads nowhere.
    return Array.isArray(known) ? known.filter(s => typeof s.label === "string" && typeof s.address === "string" && s.address.startsWith("/?")) : [];
  } catch {
    return [];
  }
}

function writeSaved(searches) {
  try {
    localStorage.setItem(savedName, JSON.stringify(searches.slice(0, mostSaved)));
  } catch {
    // Storage is closed to us: the list stays as it is.
  }
  showSaved();
}

function showSaved() {
  const searches = readSaved();
  saved.querySelector("ul").replaceChildren(...searches.map(search => {
    const link = document.createElement("a");
    link.href = search.address;
    link.textContent = search.label;
    const forget = document.createElement("button");
    forget.type = "button";
    forget.className = "forget";
    forget.textContent = "×";
    forget.setAttribute("aria-label", `不再存“${search.label}”`);
    forget.addEventListener("click", () => {
      writeSaved(readSaved().filter(s => s.address !== search.address));
      (saved.querySelector(".forget") ?? save ?? box).focus();
    });
    const row = document.createElement("li");
    row.append(link, forget);
    return row;
  }));
  saved.querySelector(".none").hidden = searches.length > 0;
  saved.hidden = searches.length === 0 && !save;
  if (save) {
    save.disabled = searches.some(s => s.address === save.dataset.address);
    save.textContent = save.disabled ? "已存下" : "存下这次检索";
  }
}

save?.addEventListener("click", () => {
  const filters = [...document.querySelectorAll(".filters input[type=checkbox]:checked")].map(b => b.nextElementSibling.textContent);
  const label = [save.dataset.label, ...filters].join(" · ");
  writeSaved([{ label, address: save.dataset.address }, ...readSaved()]);
});
showSaved();

// Reasons are reckoned when somebody asks: the page that has them is fetched once and its reasons taken over.
let reasons = null;
document.querySelectorAll(".why").forEach(why => why.addEventListener("toggle", async () => {
  const link = why.querySelector("a");
  if (!why.open || !link) {
    return;
  }
  reasons ??= fetch(link.href).then(r => r.ok ? r.text() : Promise.reject(new Error(String(r.status)))).then(text => new DOMParser().parseFromString(text, "text/html"));
  try {
    const found = (await reasons).querySelector(`#${why.closest(".hit").id} .why ul`);
    if (found) {
      link.closest("p").replaceWith(document.importNode(found, true));
    }
  } catch {
    reasons = null; // the link is still there
  }
}));
