import { createStore, useStore } from "../store.ts";

const said = createStore("");

/** Says what happened to somebody who cannot see it; the page shows it anyway. */
export function announce(words: string): void {
	// The same words twice are read out twice only where they differ.
	said.set(said.get() === words ? `${words}\u00a0` : words);
}

/** Where announcements are read from; once on the page. */
export function Announcements() {
	return (
		<p role="status" className="visually-hidden">
			{useStore(said)}
		</p>
	);
}
