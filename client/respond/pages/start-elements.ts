/** The parts of the server's page that this module takes over. */
export const main = element("main");
/** The start page's own text; absent where the link is closed. */
export const start = document.getElementById("start");
export const startButton = document.getElementById("start-button");
export const startStatus = element("start-status");
export const respondRoot = element("respond");

function element(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (found) return found;
	throw new Error(`The page has no element ${id}.`);
}
