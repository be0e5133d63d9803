/** What staff do on a tablet. Respondents never see this document: each of them gets one of their own. */
import "./tablet.css";
import { createRoot } from "react-dom/client";
import { openOutbox } from "../respond/sending/outbox.ts";
import { App } from "./app.tsx";
import { takeCodeFromAddress } from "./enrol-code.ts";
import { sendReport } from "./send-report.ts";
import { startCourier } from "./tablet.ts";

const code = takeCodeFromAddress();
// A code that was scanned while this page is open.
window.addEventListener("hashchange", () => location.reload());
const outbox = await openOutbox();
await startCourier(outbox);
void sendReport(outbox);

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root.");
createRoot(root).render(<App outbox={outbox} code={code} />);
