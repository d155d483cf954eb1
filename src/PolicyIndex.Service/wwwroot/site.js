// Everything works without this file; it saves clicks.
"use strict";

document.documentElement.classList.add("scripted");

// A filter takes effect when it is ticked.
document.querySelectorAll(".filters input[type=checkbox]").forEach(box =>
  box.addEventListener("change", () => box.form.requestSubmit()));

// "/" puts the cursor into the search box.
document.addEventListener("keydown", event => {
  const box = document.querySelector("input[type=search]");
  const typing = event.target instanceof Element && event.target.closest("input, select, textarea");
  if (event.key === "/" && box && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});

// On a narrow screen filters and contents start closed.
if (window.matchMedia("(max-width: 56rem)").matches) {
  document.querySelectorAll(".filters, .contents details").forEach(part => part.removeAttribute("open"));
}

// The contents mark what is being read.
const links = new Map([...document.querySelectorAll(".contents a")].map(a => [decodeURIComponent(a.hash.slice(1)), a]));
if (links.size > 0 && "IntersectionObserver" in window) {
  let current = null;
  const seen = new IntersectionObserver(entries => {
    const top = entries.filter(e => e.isIntersecting).sort((a, b) => a.boundingClientRect.top - b.boundingClientRect.top)[0];
    const link = top && links.get(top.target.id);
    if (link && link !== current) {
      current?.removeAttribute("aria-current");
      link.setAttribute("aria-current", "true");
      current = link;
      keepInSight(link);
    }
  }, { rootMargin: "-24px 0px -70% 0px" } /* a last line at the upper edge is no longer being read */);
  links.forEach((_, id) => {
    const unit = document.getElementById(id);
    if (unit) {
      seen.observe(unit);
    }
  });
}

// Scrolls the contents only, never the page.
function keepInSight(link) {
  const contents = link.closest(".contents");
  const [box, at] = [contents.getBoundingClientRect(), link.getBoundingClientRect()];
  if (at.top < box.top || at.bottom > box.bottom) {
    contents.scrollTop += at.top - box.top - box.height / 2;
  }
}

// Quotation with its source, ready to paste.
document.querySelectorAll("button.copy[data-quote]").forEach(button => { button.hidden = !navigator.clipboard; });
document.addEventListener("click", event => {
  const button = event.target instanceof Element ? event.target.closest("button.copy[data-quote]") : null;
  if (button) {
    copy(button, button.dataset.quote, button.dataset.link);
  }
});

const work = document.querySelector(".work[data-citation]");
if (work && navigator.clipboard) {
  work.addEventListener("pointerover", offerCopy);
  work.addEventListener("focusin", offerCopy);
}

function offerCopy(event) {
  const unit = event.target instanceof Element ? event.target.closest(".unit") : null;
  if (!unit || unit.querySelector("button.copy")) {
    return;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "复制引文";
  button.addEventListener("click", () => {
    const words = unit.querySelector(".words").innerText.trim().replaceAll("\n", "");
    copy(button, `“${words}”——${work.dataset.citation}${unit.dataset.path.replaceAll(" › ", "")}`, `${location.pathname}${location.search}#${unit.id}`);
  });
  unit.append(button);
}

async function copy(button, quote, link) {
  try {
    await navigator.clipboard.writeText(`${quote}，${location.origin}${link}`);
    button.textContent = "已复制";
  } catch {
    button.textContent = "未能复制";
  }
  setTimeout(() => { button.textContent = "复制引文"; }, 1500);
}
