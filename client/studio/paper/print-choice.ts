import { copyNumber } from "#instruments/paper/form-code.ts";

export const sizes = {
	standard: "Standard",
	large: "Large print (18 point)",
	easy: "Easy read (more space and pictures)",
} as const;
export type Size = keyof typeof sizes;

/** What is to be printed. */
export interface PrintChoice {
	language: string;
	size: Size;
	/** Key of the wave. */
	wave: string;
	/** For everybody: copies with numbers of their own; or one form for each participant. */
	who: "copies" | "participants";
	copies: number;
	/** How the form comes back; empty for the words that we have. */
	giveBack: string;
}

/** What a browser prints in one go without getting slow. */
export const mostCopies = 500;

/** Numbers of that many copies, so that the second keying of a form finds its first. */
export function copyNumbers(count: number): string[] {
	return Array.from({ length: count }, () =>
		copyNumber(crypto.getRandomValues(new Uint8Array(6))),
	);
}
