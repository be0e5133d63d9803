import type { BrowserContext } from "playwright-core";

/** What somebody did by hand at a browser. */
export interface Handwork {
	/** Presses of the mouse. */
	clicks: number;
	/** Fields typed into, and how many characters in all of them. */
	fields: number;
	characters: number;
	/** Chosen from a list that opens. */
	choices: number;
	/** Files picked. */
	files: number;
}

type Deed = { kind: "click" | "choice" | "file" } | { kind: "text"; n: number };

/** Counts what is done in all pages of a context from now on; each field is filled in at once. */
export async function countHandwork(
	context: BrowserContext,
): Promise<Handwork> {
	const work = { clicks: 0, fields: 0, characters: 0, choices: 0, files: 0 };
	await context.exposeBinding("countDeed", (_, deed: Deed) => {
		if (deed.kind === "click") work.clicks += 1;
		if (deed.kind === "choice") work.choices += 1;
		if (deed.kind === "file") work.files += 1;
		if (deed.kind !== "text") return;
		work.fields += 1;
		work.characters += deed.n;
	});
	await context.addInitScript(listenForDeeds);
	return work;
}

/** Runs in the page. */
function listenForDeeds(): void {
	const { countDeed } = window as unknown as { countDeed(deed: Deed): void };
	const onPress = () => countDeed({ kind: "click" });
	function onInput({ target }: Event) {
		if (target instanceof HTMLSelectElement) countDeed({ kind: "choice" });
		else if (target instanceof HTMLTextAreaElement)
			countDeed({ kind: "text", n: target.value.length });
		else if (target instanceof HTMLInputElement) {
			const { type, value } = target;
			if (type === "file") countDeed({ kind: "file" });
			// Those are pressed.
			else if (type !== "checkbox" && type !== "radio")
				countDeed({ kind: "text", n: value.length });
		}
	}
	window.addEventListener("pointerdown", onPress, { capture: true });
	window.addEventListener("input", onInput, { capture: true });
}

/** Seconds: a key or button pressed, pointing, moving a hand between mouse and keys, and making up one's mind. */
const [K, P, H, M] = [0.28, 1.1, 0.4, 1.35];

/**
 * How long the work of the hands takes somebody who knows what to do and errs nowhere, in minutes: the
 * keystroke-level model (Card, Moran & Newell 1980, Commun ACM 23:396-410), with a decision before each step.
 * Reading, thinking and waiting are not in it.
 */
export function minutesOf(work: Handwork): number {
	const { clicks, fields, characters, choices, files } = work;
	const press = P + K;
	const seconds =
		clicks * (M + press) +
		// Into the field, to the keys, and back to the mouse.
		fields * (M + press + 2 * H) +
		characters * K +
		// The list, and what is in it.
		choices * (M + 2 * press) +
		// The file in the dialog, and Open.
		files * (M + 2 * press);
	return seconds / 60;
}
