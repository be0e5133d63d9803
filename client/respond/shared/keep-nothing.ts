import { emptyDocument } from "./leave-device.ts";

/**
 * On a shared device: a page that is left is emptied, since the browser may keep it whole, and one that it
 * kept starts anew.
 */
export function keepNothing(): void {
	window.addEventListener("pagehide", emptyDocument);
	window.addEventListener("pageshow", ({ persisted }) => {
		if (persisted) location.reload();
	});
}
