// Everything here is extra: the pages work without it.
"use strict";
(() => {
  const root = document.documentElement;
  const remembered = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const remember = (theme) => { try { localStorage.setItem("theme", theme); } catch { /* private windows may refuse; the choice then holds for this page */ } };

  const isDark = () => (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const saved = remembered();
  if (saved === "dark" || saved === "light") root.dataset.theme = saved;

  const nav = document.querySelector(".bar nav");
  if (nav) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "theme";
    const label = () => { button.textContent = isDark() ? "Light" : "Dark"; button.setAttribute("aria-label", `Switch to ${isDark() ? "light" : "dark"} colours`); };
    button.addEventListener("click", () => { root.dataset.theme = isDark() ? "light" : "dark"; remember(root.dataset.theme); label(); });
    label();
    nav.append(" ", button);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", label);
  }

  // j and k walk through the entries, / goes to the words filter.
  const entries = [...document.querySelectorAll(".entry")];
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
    if (event.key === "/") {
      const words = document.querySelector("input[name=q]");
      if (words) { event.preventDefault(); words.focus(); }
    } else if ((event.key === "j" || event.key === "k") && entries.length > 0) {
      const now = entries.indexOf(document.activeElement?.closest(".entry"));
      const next = now < 0 ? 0 : Math.min(entries.length - 1, Math.max(0, now + (event.key === "j" ? 1 : -1)));
      entries[next].focus();
      entries[next].scrollIntoView({ block: "center" });
    }
  });

  // Every format can be copied as well as downloaded, where the browser allows it (on https and at home).
  for (const link of navigator.clipboard ? document.querySelectorAll(".formats a[download]") : []) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    const say = (text) => { button.textContent = text; };
    button.setAttribute("aria-label", `Copy ${link.textContent}`);
    button.addEventListener("click", async () => {
      try {
        const answer = await fetch(link.href);
        if (!answer.ok) throw new Error(answer.statusText);
        await navigator.clipboard.writeText(await answer.text());
        say("copied");
      } catch { say("failed"); }
      setTimeout(() => say("copy"), 2000);
    });
    say("copy");
    link.after(" ", button);
  }

  // A filter form without its empty fields gives an address worth keeping.
  const form = document.querySelector(".filters");
  form?.addEventListener("submit", () => {
    for (const field of form.elements) if (field.name && (field.value === "" || (field.name === "order" && field.value === "asc"))) field.disabled = true;
  });
  addEventListener("pageshow", () => { for (const field of form?.elements ?? []) field.disabled = false; });
})();
