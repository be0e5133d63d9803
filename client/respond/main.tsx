/**
 * What the start page loads while the respondent reads it. The page itself is the server's; from Start on
 * everything happens in this one document. The designer's preview is the same questions in a page of its own.
 */
import "./styles/respond.css";
import "./shared/shared.css";
import { askAndSend } from "./ask-and-send.tsx";
import { main } from "./pages/start-elements.ts";

// Not waited for: what it needs of these modules waits for them in turn.
if (main.dataset.preview !== undefined) void preview();
else await askAndSend();

async function preview(): Promise<void> {
	const { showPreview } = await import("./preview/show-preview.tsx");
	showPreview();
}
