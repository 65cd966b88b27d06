// Everything works without this file. It wakes the design system's own small helpers (the menu button on a phone, "Show"
// beside a password, the focus on a list of errors), keeps on the server what is being typed, and says in time that the
// session is about to end. Nothing is kept in the browser.
import { initAll } from "/vendor/govuk-frontend.js";

const EVERY = 3_000;
const REST = 60_000;
const WARN = 300;

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();

const session = document.getElementById("hw-session");
if (session) {
  const ending = document.getElementById("hw-session-ending");
  const token = document.querySelector("input[name=__RequestVerificationToken]").value;
  let timer;
  // Read out when it appears. Without this file it never does, and is no alert of the page.
  ending.setAttribute("role", "alert");

  const warn = (seconds) => {
    ending.hidden = seconds > WARN;
    clearTimeout(timer);
    if (seconds > WARN) timer = setTimeout(() => (ending.hidden = false), (seconds - WARN) * 1000);
  };

  const lasts = (seconds) => {
    const end = new Date(Date.now() + seconds * 1000);
    for (const place of document.querySelectorAll("[data-session-until]"))
      place.textContent = end.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    warn(seconds);
  };

  const send = async (handler, fields, more) => {
    const body = new URLSearchParams({ ...fields, __RequestVerificationToken: token });
    const answer = await fetch(`/kept?handler=${handler}`, { method: "POST", body, redirect: "error", ...more });
    if (!answer.ok) throw new Error(`${answer.status}`);
    lasts(Number(await answer.text()));
  };

  // From the server's own count, whatever the clock of this computer says.
  const left = Number(session.dataset.left);
  warn(left);
  ending.querySelector("button").addEventListener("click", () => send("Stay", {}).catch(() => {}));

  const changed = new Set();
  let rest = 0;
  const keep = (more) => {
    if (Date.now() < rest) return;
    for (const field of changed) {
      changed.delete(field);
      const { draft, opened } = field.dataset;
      send("Draft", { page: location.pathname, field: draft, text: field.value, "hw-opened": opened }, more)
        // It is tried again after a while; the form itself is never held up.
        .catch(() => {
          changed.add(field);
          rest = Date.now() + REST;
        });
    }
  };

  for (const field of document.querySelectorAll("textarea[data-draft]")) {
    field.addEventListener("input", () => changed.add(field));
    field.form?.addEventListener("submit", () => changed.delete(field));
  }
  setInterval(keep, EVERY);
  addEventListener("pagehide", () => keep({ keepalive: true }));
}
