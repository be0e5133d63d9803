import { say } from "./toast-store.ts";

/** A button that puts a text on the clipboard and says so. */
export function CopyText({ text, label }: { text: string; label: string }) {
	async function copy() {
		try {
			await navigator.clipboard.writeText(text);
			say("Copied.");
		} catch {
			say("This browser does not let the page copy. Select the text instead.");
		}
	}
	return (
		<button type="button" className="button" onClick={copy}>
			{label}
		</button>
	);
}
