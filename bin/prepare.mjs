import { buildIfStale } from "./build-if-stale.mjs";
import { install } from "./install.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";

/** Installs and builds whatever is missing or out of date; silent when nothing is. */
export async function prepare() {
	await oneAtATime(async () => {
		install();
		await buildIfStale();
	});
}
