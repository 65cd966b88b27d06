// Takes the two design systems' built files into wwwroot/vendor, without what we may not or need not serve:
// the GDS Transport typeface (licensed for GOV.UK alone) and images for components that we do not use.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const from = (path) => readFileSync(new URL(`node_modules/${path}`, import.meta.url), "utf8");
const vendor = new URL("wwwroot/vendor/", import.meta.url);

const ownTypeface = (css) =>
  css
    .replace(/@font-face\{[^}]*\}/g, "")
    .replace(/GDS Transport,/g, "system-ui,-apple-system,")
    .replace(/url\((?!["']?data:)[^)]*\)/g, "none");

const withoutMap = (text) => text.replace(/\n?\/[*/]# sourceMappingURL=.*$/m, "");

rmSync(vendor, { recursive: true, force: true });
mkdirSync(vendor, { recursive: true });

const files = {
  "govuk-frontend.css": ownTypeface(withoutMap(from("govuk-frontend/dist/govuk/govuk-frontend.min.css"))),
  "moj-frontend.css": ownTypeface(withoutMap(from("@ministryofjustice/frontend/moj/moj-frontend.min.css"))),
  "govuk-frontend.js": withoutMap(from("govuk-frontend/dist/govuk/govuk-frontend.min.js")),
};

for (const [name, text] of Object.entries(files)) {
  if (/GDS Transport|@font-face/.test(text)) throw new Error(`${name} still names the GDS Transport typeface.`);
  writeFileSync(new URL(name, vendor), text);
}
