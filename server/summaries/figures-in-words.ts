/** Figures as they are printed in a sentence; rounding is for reading alone. */

/** One decimal on scales of 50 points and more, else two; with a true minus sign. */
export function points(
	value: number,
	range: { min: number; max: number },
): string {
	const digits = range.max - range.min >= 50 ? 1 : 2;
	return withMinusSign(value.toFixed(digits));
}

export function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}

/** `3 people`, `1 person`. */
export function counted(n: number, one: string, several: string): string {
	return `${n.toLocaleString("en-GB")} ${n === 1 ? one : several}`;
}

/** A title within a sentence: `Enablement` becomes `enablement`; `PEI` and `CARE sum` stay. */
export function midSentence(title: string): string {
	return /^\p{Lu}[^\p{Ll}\s]/u.test(title)
		? title
		: title.charAt(0).toLowerCase() + title.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
	return parts.length < 2
		? parts.join("")
		: `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** A hyphen is easily overlooked. */
export function withMinusSign(figure: string): string {
	const isZero = Number(figure) === 0;
	return isZero ? figure.replace("-", "") : figure.replace("-", "−");
}
