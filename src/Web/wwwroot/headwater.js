// Everything works without this file. It only wakes the design system's own small helpers:
// the menu button on a phone, "Show" beside a password, and the focus on a list of errors.
import { initAll } from "/vendor/govuk-frontend.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();
