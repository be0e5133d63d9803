import { say, sayProblem } from "../layout/toast-store.ts";
import { besideApi } from "./beside-api.ts";

/** Takes the last import of these figures back, and says so. */
export async function takeBack(
	project: string,
	figures: readonly string[],
	refresh: () => Promise<void>,
): Promise<void> {
	try {
		for (const figure of figures) await besideApi.takeBack(project, figure);
		await refresh();
		say("The import is taken back: what was there before is there again.");
	} catch (error) {
		sayProblem(error);
	}
}
